import type { CellRef } from '../grid/area';
import type { Grid } from '../grid/grid';
import { OWN_SHEET_NAME } from '../grid/own-names';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import { besideOffice } from '../language/mark-words';
import type { Nominations } from '../nominations/result';
import type { MarkSheet, MarkValues, SheetRow } from './plan';
import { absoluteArea } from './plan-block';
import { rulesFor } from './rules';
import type { Standing } from './standings';
import type { MarkTexts } from './texts';
import { widthsFor } from './widths';

/** The rows of results begin here: title, note and header stand above. Counts from 0. */
export const FIRST_SHEET_ROW = 3;
/** Place, name and unit stand before the four. */
const BEFORE = 3;

/** Characters beside a header in the middle of its cell that a filter's button at the right would cover. */
const BESIDE_BUTTON = 7;

/** The first of `Kết quả`, `Kết quả (ĐHTT)`, `Kết quả (ĐHTT 2)` … that no sheet of the office's bears. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  for (let n = 0; ; n++) {
    const name = besideOffice(wanted, n);
    if (!names.has(name.toLowerCase())) return name;
  }
}

export interface SheetParts {
  readonly file: string | undefined;
  readonly name: string;
  readonly standings: readonly Standing[];
  readonly nominations: Nominations;
  readonly valuesOf: (standing: Standing, home: string) => MarkValues;
  readonly texts: MarkTexts;
}

/** The sheet that takes the marks' place: one row a nominee, with a link to its row. */
export function* planSheet({ file, name, standings, nominations, valuesOf, texts }: SheetParts): Steps<MarkSheet> {
  const rows: SheetRow[] = [];
  for (const standing of standings) {
    if (rows.length % ROWS_A_STEP === 0) yield;
    const at = cellOf(standing, nominations);
    const { nomination } = standing.assessment;
    rows.push({
      at,
      place: texts.sheet.place(at.row + 1, at.sheet),
      name: nomination.name,
      unit: nomination.unit ?? '',
      values: valuesOf(standing, name),
    });
  }
  const widths = widthsFor(
    texts.headers,
    rows.map(({ values }, row) => ({ row, values })),
  );
  const longest = (texts_: readonly string[]): number => texts_.reduce((most, text) => Math.max(most, text.length), 0);
  const headers = [...texts.sheet.headers, ...texts.headers];
  const bottom = FIRST_SHEET_ROW + Math.max(rows.length, 1) - 1;
  const area = { top: FIRST_SHEET_ROW, left: 0, bottom, right: BEFORE + 3 };
  return {
    ...(file === undefined ? {} : { file }),
    name,
    title: texts.sheet.title(nominations.year),
    note: texts.sheet.note,
    headers,
    widths: [
      Math.min(32, Math.max(18, longest(rows.map((row) => row.place)) + 2)),
      Math.min(36, Math.max(20, longest(rows.map((row) => row.name)) + 2)),
      Math.min(36, Math.max(12, longest(rows.map((row) => row.unit)) + 2)),
      ...widths,
    ].map((width, n) => Math.max(width, (headers[n]?.length ?? 0) + BESIDE_BUTTON)),
    rows,
    rules: rulesFor(area, BEFORE, texts),
    names: [{ name: OWN_SHEET_NAME, refersTo: absoluteArea(name, area) }],
  };
}

/** The name's cell of a nominee's first row. */
function cellOf({ first }: Standing, nominations: Nominations): CellRef {
  const table = nominations.tables[first.table];
  const columns = table?.columns ?? [];
  const named = columns.find(({ field }) => field === 'name' || field === 'givenName') ?? columns[0];
  return {
    ...(table?.file === undefined ? {} : { file: table.file }),
    sheet: table?.sheet ?? '',
    row: first.row,
    column: named?.column ?? table?.header.left ?? 0,
  };
}

/** Names of a file's sheets that are not our own. */
export function sheetNames(grids: readonly Grid[], file: string | undefined): string[] {
  return grids.filter((grid) => grid.file === file).map((grid) => grid.sheet);
}
