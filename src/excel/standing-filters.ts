import type { RemovalPlan } from '../marks/plan';
import { filterAgain, filterState, type FilterState } from './filters';
import { hiddenRowsAgain, ANSWER_BYTES as HIDDEN_ROW_BYTES, type HiddenRows } from './hidden-rows';
import { criteriaOf } from './read-facts';
import type { Reading } from './read-grids';
import type { Step } from './steps';

/** A filter that the office changed after it was read: what it showed when the write began. */
export interface StandingFilter extends FilterState {
  /** The sheet's id. */
  readonly sheet: string;
}

/**
 * Looks at the sheets' filters in front of a write, which sets them as they were read: somebody may have chosen
 * something else meanwhile.
 * @param hidden which rows were hidden when they were read, by sheet
 * @returns the steps, and what is to be set again once they were carried out
 */
export function standingFilters(
  { sheets }: Reading,
  old: RemovalPlan,
  hidden: ReadonlyMap<string, HiddenRows>,
): { readonly steps: Step[]; readonly changed: () => StandingFilter[] } {
  const answers: (() => StandingFilter[])[] = [];
  const steps = sheets.flatMap(({ structure, facts }): Step[] => {
    const { id, name, protected: locked } = structure;
    const own = old.blocks.find(({ sheet, filter }) => sheet === name && filter !== null)?.filter;
    const area = own?.to ?? facts.filter;
    if (area === null || locked) return [];
    const known = hidden.get(id);
    return [
      {
        bytes: 500,
        answer: known === undefined ? 1000 : (known.last - known.first + 1) * HIDDEN_ROW_BYTES,
        queue: (context) => {
          const filter = context.workbook.worksheets.getItem(id).autoFilter.load('criteria');
          const now = known === undefined ? null : hiddenRowsAgain(context, id, known);
          answers.push(() => {
            const criteria = criteriaOf(filter);
            const rows = now?.() ?? known;
            if (said(criteria) === said(facts.criteria) && JSON.stringify(rows) === JSON.stringify(known)) return [];
            return [{ sheet: id, ...filterState(area, criteria, rows) }];
          });
        },
      },
    ];
  });
  return { steps, changed: () => answers.flatMap((answer) => answer()) };
}

function said(criteria: readonly (Excel.FilterCriteria | null)[]): string {
  return JSON.stringify(criteria.flatMap((one, column) => (one === null ? [] : [[column, one]])));
}

/** Sets filters again as the office had them when the write began. */
export function filtersAgain(filters: readonly StandingFilter[]): Step[] {
  return filters.flatMap(({ sheet, ...state }) => filterAgain(sheet, state));
}
