import { areaAddress, type Area } from '../grid/area';
import type { CellValue } from '../grid/grid';
import { LIST_REFUSAL } from '../language/own-sheets';
import { FONT, HEADER_FILL, queueChoices, queueLines, queueWidths, writtenRows } from './sheet-for-editing';

const TEXT = '@';
const SHARE = '0.##%';
/** The roles of the rows of both sheets, `Cấu hình` and `Tiêu chí`. */
const BOLD: readonly string[] = ['title', 'header', 'heading', 'labels'];
const FILLED: readonly string[] = ['header', 'labels'];
const BOXED: readonly string[] = [...FILLED, 'entry', 'row', 'words', 'criterion', 'condition', 'value', 'meaning'];

/** A sheet for the office to edit, as data: `settingsSheet`, `criteriaSheet`. */
interface OwnSheet {
  readonly rows: readonly {
    readonly role: string;
    readonly cells: readonly CellValue[];
    readonly merges: readonly (readonly [first: number, last: number])[];
  }[];
  readonly headerRow: number;
  /** One a column, in characters. */
  readonly widths: readonly number[];
  /** Numbers that are shares, shown as percentages. */
  readonly shares?: readonly { readonly row: number; readonly column: number }[];
  readonly choices: readonly {
    readonly area: Area;
    readonly choices: readonly string[] | Area;
    readonly only: boolean;
  }[];
}

/**
 * Queues a sheet for the office to edit: a new one behind the others, or an empty one of that name, such as a run that
 * was cut off leaves. Text has its format before its value, else `-BC/BDVTU` would be a formula and `01` a number.
 * @param empty the id of the empty sheet; null: there is none
 */
export function queueOwnSheet(
  context: Excel.RequestContext,
  name: string,
  sheet: OwnSheet,
  empty: string | null,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const worksheet = empty === null ? worksheets.add(name) : worksheets.getItem(empty);
  const last = sheet.widths.length - 1;
  const range = (area: Area): Excel.Range => worksheet.getRange(areaAddress(area));
  const rowArea = (row: number, left = 0, right = last): Area => ({ top: row, left, bottom: row, right });
  const whole = range({ top: 0, left: 0, bottom: sheet.rows.length - 1, right: last });
  const values = writtenRows(
    sheet.rows.map(({ cells }) => cells),
    last + 1,
  );
  whole.numberFormat = values.map((row) => row.map((value) => (typeof value === 'number' ? 'General' : TEXT)));
  for (const { row, column } of sheet.shares ?? []) range(rowArea(row, column, column)).numberFormat = [[SHARE]];
  whole.values = values;
  whole.format.font.name = FONT;
  whole.format.font.size = 11;
  whole.format.wrapText = true;
  whole.format.verticalAlignment = 'Center';
  whole.format.horizontalAlignment = 'Left';
  for (const [row, { role, cells, merges }] of sheet.rows.entries()) {
    if (BOLD.includes(role)) range(rowArea(row)).format.font.bold = true;
    if (role === 'entry') range(rowArea(row, 0, 0)).format.font.bold = true;
    const width = Math.max(cells.length, ...merges.map(([, end]) => end + 1));
    if (BOXED.includes(role)) {
      const box = range(rowArea(row, 0, width - 1)).format;
      queueLines(box, width > 1 ? ['InsideVertical'] : []);
      if (FILLED.includes(role)) box.fill.color = HEADER_FILL;
    }
    for (const [left, right] of merges) range(rowArea(row, left, right)).merge(false);
  }
  for (const { area, choices, only } of sheet.choices) {
    const source = 'top' in choices ? `=${absolute(choices)}` : choices.join(',');
    queueChoices(range(area), source, { title: name, message: LIST_REFUSAL, showAlert: only, style: 'Stop' });
  }
  queueWidths(worksheet, sheet.widths);
  worksheet.freezePanes.freezeRows(sheet.headerRow + 1);
  return worksheet;
}

/** `$A$5:$A$9`. */
function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
