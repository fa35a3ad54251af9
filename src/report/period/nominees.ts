import type { Assessment } from '../../assessment/assessment';
import type { Kind } from '../../criteria/criterion';
import type { CellRef } from '../../grid/area';
import { groupBy } from '../../grid/group-by';
import type { Nomination } from '../../nominations/nomination';
import type { Nominations } from '../../nominations/result';
import { isList } from '../../nominations/table';
import { fold } from '../../text/fold';
import type { EarlierYear } from '../earlier-years';
import type { ModelsOfYear } from './period-years';

/** Why it is doubtful who a nominee is: the years were joined by the name alone, or a namesake stands in other years. */
export type Doubt = 'joined-by-name' | 'namesake';

/** One nominee over the years of a period. */
export interface PeriodNominee {
  readonly kind: Kind;
  /** As the last year names it. */
  readonly nomination: Nomination;
  /** By year, ascending. */
  readonly judged: ReadonlyMap<number, Assessment>;
  /** Years before the period in whose lists a model stands, ascending. */
  readonly before: readonly number[];
  readonly doubt: Doubt | null;
  /** The years of the namesakes that may be the same person. */
  readonly namesakeYears: readonly number[];
}

interface Draft {
  readonly nomination: Nomination;
  readonly judged: Map<number, Assessment>;
  readonly before: number[];
}

/**
 * Joins the years' nominees. Each year was read from the same rows, and rows are joined to nominees whatever year is
 * under review (contract, section 3), so two years' nominations are of one nominee where they share a row.
 * @returns in the order of the last year's nominations, then of those before
 */
export function nomineesOfPeriod(
  judgedYears: readonly EarlierYear[],
  modelsBefore: readonly ModelsOfYear[],
  { tables, findings }: Nominations,
): PeriodNominee[] {
  const drafts: Draft[] = [];
  const byRow = new Map<string, Draft>();
  const draftOf = (nomination: Nomination): Draft => {
    const keys = nomination.at.map(({ table, row }) => `${String(table)}:${String(row)}`);
    let draft = keys.map((key) => byRow.get(key)).find((one) => one !== undefined);
    if (draft === undefined) drafts.push((draft = { nomination, judged: new Map(), before: [] }));
    for (const key of keys) byRow.set(key, draft);
    return draft;
  };
  for (const { year, assessments } of [...judgedYears].sort((a, b) => b.year - a.year)) {
    for (const assessment of assessments) draftOf(assessment.nomination).judged.set(year, assessment);
  }
  for (const { year, models } of [...modelsBefore].sort((a, b) => b.year - a.year)) {
    for (const model of models) draftOf(model).before.push(year);
  }

  const joinedByName = byNameAlone(tables, findings);
  const namesakes = namesakesOf(drafts);
  return drafts.map((draft) => {
    const namesakeYears = yearsOfNamesakes(draft, namesakes.get(nameKey(draft)) ?? []);
    return {
      kind: draft.nomination.kind,
      nomination: draft.nomination,
      judged: new Map([...draft.judged].sort(([a], [b]) => a - b)),
      before: [...draft.before].sort((a, b) => a - b),
      doubt: joinedByName(draft.nomination) ? 'joined-by-name' : namesakeYears.length > 0 ? 'namesake' : null,
      namesakeYears,
    };
  });
}

/** Tells those of whom lists of different years were joined by the name alone (`same-name`). */
function byNameAlone(
  tables: Nominations['tables'],
  findings: Nominations['findings'],
): (nomination: Nomination) => boolean {
  const pairs = new Map<string, string>();
  for (const finding of findings) {
    if (finding.code === 'same-name' && finding.cell !== null) {
      pairs.set(placeKey(finding.cell), placeKey(finding.params.first));
    }
  }
  return ({ at }) => {
    const years = new Map(
      at.flatMap(({ table, row, year }) => {
        const own = tables[table];
        return own === undefined || !isList(own) ? [] : [[placeKey({ ...own, row }), year] as const];
      }),
    );
    return [...years].some(([place, year]) => {
      const first = years.get(pairs.get(place) ?? '');
      return first !== undefined && first !== year;
    });
  };
}

function placeKey({ file, sheet, row }: Pick<CellRef, 'file' | 'sheet' | 'row'>): string {
  return `${file ?? ''}\n${sheet}\n${String(row)}`;
}

function nameKey({ nomination }: Draft): string {
  return `${nomination.kind}\n${fold(nomination.name)}`;
}

/** Persons and models by their name; a collective's name is its identity. */
function namesakesOf(drafts: readonly Draft[]): Map<string, Draft[]> {
  return groupBy(drafts, (draft) => (draft.nomination.kind === 'collective' ? undefined : nameKey(draft)));
}

/** Two who stand in one year's lists are two; of others an id number or a birth date may tell. */
function yearsOfNamesakes(draft: Draft, namesakes: readonly Draft[]): number[] {
  const own = yearsOf(draft);
  const others = namesakes.filter(
    (other) => other !== draft && !yearsOf(other).some((year) => own.includes(year)) && !surelyOther(draft, other),
  );
  return [...new Set(others.flatMap(yearsOf))].sort((a, b) => a - b);
}

function yearsOf({ judged, before }: Draft): number[] {
  return [...judged.keys(), ...before];
}

function surelyOther({ nomination: a }: Draft, { nomination: b }: Draft): boolean {
  if (a.idNumber !== null && b.idNumber !== null) return true;
  return a.birthDate !== null && b.birthDate !== null;
}
