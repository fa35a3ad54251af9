import * as fc from 'fast-check';
import type { Assessment, NextStep } from '../../src/assessment/assessment';
import { judgeSheets, type Judged, type TestCell, type TestSheet } from '../support/sheets';
import { tables, tell, type TableTruth } from '../support/truths';

/** What the nearest step promises: doing all of it changes the outcome, and all of it is needed. */

const Y = 2024;

/** What is done at one place: a cell written over, or a column of a year put in where there is none. */
type Deed = { readonly row: number; readonly column: number } | { readonly header: string };
const keyOf = (deed: Deed) => JSON.stringify(deed);

/** Evidence that is good enough for every bound of the built-in set. */
const GOOD: Readonly<Record<string, TestCell>> = {
  rating: 'HTXSNV',
  ratingPoints: 95,
  commendation: 'GK',
  initiative: 'Phần mềm, cấp cơ sở',
  discipline: 'Không',
  votes: '13/13',
  mark: 'x',
};
const HEADERS: Readonly<Record<string, readonly [header: string, field: string]>> = {
  'rating-this-year': ['Xếp loại', 'rating'],
  'rating-every-year': ['Xếp loại', 'rating'],
  'title-this-year': ['Danh hiệu', 'title'],
  'title-every-year': ['Danh hiệu', 'title'],
  'commendation-every-year': ['Khen thưởng', 'commendation'],
  initiative: ['Sáng kiến', 'initiative'],
  'initiative-present': ['Sáng kiến', 'initiative'],
};

function good(field: string, kind: string): TestCell {
  if (field === 'title') return kind === 'collective' ? 'TTLĐTT' : 'LĐTT';
  return GOOD[field.split(':')[0] ?? ''] ?? '';
}

/** The cells of a step; of its years that have no cell, the columns to put in. One initiative of any year is enough. */
function deeds({ rule, cells, years }: NextStep, found: readonly (number | null)[]): Deed[] {
  const written = cells.map(({ row, column }): Deed => ({ row, column }));
  const [header] = HEADERS[rule] ?? [];
  if (header === undefined) return written;
  const without = years.filter((year) => !found.includes(year));
  const added = header === 'Sáng kiến' ? (cells.length > 0 ? [] : without.slice(-1)) : without;
  return [...written, ...added.map((year): Deed => ({ header: `${header} ${String(year)}` }))];
}

/** The years of a step's condition for which there is a cell. */
function yearsWithCells({ criteria }: Assessment, { criterion, rule }: NextStep): (number | null)[] {
  const condition = criteria.find(({ id }) => id === criterion)?.conditions.find((one) => one.rule === rule);
  return (condition?.found ?? []).filter(({ cells }) => cells.length > 0).map(({ year }) => year);
}

/** The sheet after some deeds for the nominee of a row. */
function done(sheet: TestSheet, judged: Judged, row: number, all: readonly Deed[]): TestSheet {
  const { kind } = judged.assessments[0]?.nomination ?? { kind: 'individual' };
  const rows = sheet.rows.map((cells) => [...cells]);
  const width = rows[2]?.length ?? 0;
  const headers = new Set<string>();
  for (const deed of all) {
    if ('header' in deed) {
      if (headers.has(deed.header)) continue;
      headers.add(deed.header);
      const column = width + headers.size - 1;
      for (const cells of rows) while (cells.length <= column) cells.push('');
      const field = Object.values(HEADERS).find(([name]) => deed.header.startsWith(name))?.[1] ?? '';
      (rows[2] ?? [])[column] = deed.header;
      (rows[row] ?? [])[column] = good(field, kind);
    } else {
      const field = judged.nominations.tables[0]?.columns.find(({ column }) => column === deed.column)?.field ?? '';
      (rows[deed.row] ?? [])[deed.column] = good(field, kind);
    }
  }
  return { ...sheet, rows };
}

/** Whether the only assessed year's decisions are still to come: there is nothing to fill in yet. */
function waits({ criteria }: Assessment): boolean {
  return criteria.some(({ conditions }) =>
    conditions.some(({ rule, years }) => /^(?:title|commendation)-every-year$/.test(rule) && years.length === 0),
  );
}

/** A table, and which of its nominees is looked at. Who joined after Y has no assessed year: no evidence helps. */
const trials = tables().chain((truth) =>
  fc.tuple(
    fc.constant<TableTruth>({
      ...truth,
      nominees: truth.nominees.map((one) => ({ ...one, joined: one.joined === Y + 1 ? Y : one.joined })),
    }),
    fc.nat({ max: truth.nominees.length - 1 }),
  ),
);

describe('the nearest step', () => {
  test.each(['needs-evidence', 'ineligible'] as const)(
    'of who is %s: doing all of it betters the outcome, leaving out any one thing does not',
    (outcome) => {
      let tried = 0;
      fc.assert(
        fc.property(trials, ([truth, which]) => {
          const sheet = tell(truth, () => 0);
          const judged = judgeSheets([sheet]);
          const before = judged.assessments[which];
          if (before?.outcome !== outcome || waits(before)) return;
          tried++;
          const steps = before.nearest.map((step) => deeds(step, yearsWithCells(before, step)));
          expect(before.nearest.filter((_, n) => steps[n]?.length === 0)).toEqual([]);
          const after = (some: readonly Deed[]) =>
            judgeSheets([done(sheet, judged, 3 + which, some)]).assessments[which]?.outcome;
          const better = after(steps.flat());
          if (outcome === 'needs-evidence') expect(better).toBe('eligible');
          else expect(better).not.toBe('ineligible');
          steps.forEach((step, left) => {
            const out = new Set(step.map(keyOf));
            const rest = steps.flat().filter((deed) => !out.has(keyOf(deed)));
            expect([before.nearest[left], after(rest)]).toEqual([before.nearest[left], outcome]);
          });
        }),
        { numRuns: 150 },
      );
      expect(tried).toBeGreaterThan(10);
    },
  );
});
