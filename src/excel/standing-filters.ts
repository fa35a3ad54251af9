import type { RemovalPlan } from '../marks/plan';
import { filterAgain, type FilterState } from './filters';
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
 * @returns the steps, and what is to be set again once they were carried out
 */
export function standingFilters(
  { sheets }: Reading,
  old: RemovalPlan,
): { readonly steps: Step[]; readonly changed: () => StandingFilter[] } {
  const answers: (() => StandingFilter[])[] = [];
  const steps = sheets.flatMap(({ structure, facts }): Step[] => {
    const { id, name, protected: locked } = structure;
    const own = old.blocks.find(({ sheet, filter }) => sheet === name && filter !== null)?.filter;
    const area = own?.to ?? facts.filter;
    if (area === null || locked) return [];
    return [
      {
        bytes: 500,
        queue: (context) => {
          const filter = context.workbook.worksheets.getItem(id).autoFilter.load('criteria');
          answers.push(() => {
            const criteria = criteriaOf(filter);
            return said(criteria) === said(facts.criteria)
              ? []
              : [{ sheet: id, area, criteria: criteria.slice(0, area.right - area.left + 1) }];
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
  return filters.map(({ sheet, ...state }) => filterAgain(sheet, state));
}
