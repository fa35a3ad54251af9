import type { Grid } from '../../grid/grid';
import type { Nominations } from '../../nominations/result';
import type { Nomination } from '../../nominations/nomination';
import { sheetText } from '../../nominations/sheet-text';
import type { Table } from '../../nominations/table';
import { isPlaceholder } from '../../nominations/values/decoded';
import { fold } from '../../text/fold';

/** What the lists say of where models spread to, and of the field they are in. Judging reads neither. */
export interface Spread {
  /** By row (`rowKey`). */
  readonly where: ReadonlyMap<string, string>;
  readonly field: ReadonlyMap<string, string>;
  /** Whether some list of nominees has such a column at all. */
  readonly hasWhere: boolean;
  readonly hasField: boolean;
}

export const NO_SPREAD: Spread = { where: new Map(), field: new Map(), hasWhere: false, hasField: false };

const WHERE =
  /(?:^| )(?:nơi|địa bàn|địa phương|đơn vị|phạm vi) (?:được |đã )?nhân rộng|^nhân rộng (?:tại|ở|đến)|^địa bàn/;
const FIELD = /(?:^| )lĩnh vực(?: |$)/;

/** Reads the columns that were left alone in reading, by their headers: `Nơi nhân rộng`, `Lĩnh vực`. */
export function spreadOf(
  grids: readonly Grid[],
  { tables, findings }: Pick<Nominations, 'tables' | 'findings'>,
): Spread {
  const where = new Map<string, string>();
  const field = new Map<string, string>();
  let hasWhere = false;
  let hasField = false;
  for (const finding of findings) {
    const { cell } = finding;
    if (finding.code !== 'unmapped-column' || cell === null) continue;
    const header = fold(finding.params.text);
    const into = WHERE.test(header) ? where : FIELD.test(header) ? field : null;
    const grid = grids.find(({ file, sheet }) => file === cell.file && sheet === cell.sheet);
    const table = tables.find((one) => holds(one, cell));
    if (into === null || grid === undefined || table === undefined) continue;
    if (into === where) hasWhere = true;
    else hasField = true;
    const texts = sheetText(grid);
    for (let row = table.rows[0]; row <= table.rows[1]; row++) {
      const text = texts.text(row, cell.column).replace(/\s+/g, ' ').trim();
      if (!isPlaceholder(text)) into.set(rowKey(table.index, row), text);
    }
  }
  return { where, field, hasWhere, hasField };
}

function holds(
  { file, sheet, header }: Table,
  cell: { file?: string; sheet: string; row: number; column: number },
): boolean {
  return (
    file === cell.file &&
    sheet === cell.sheet &&
    cell.row >= header.top &&
    cell.row <= header.bottom &&
    cell.column >= header.left &&
    cell.column <= header.right
  );
}

function rowKey(table: number, row: number): string {
  return `${String(table)}:${String(row)}`;
}

/** All that a nominee's rows say in one of these columns, each text once; null where none says anything. */
export function saidOf({ at }: Nomination, said: ReadonlyMap<string, string>): string | null {
  const texts = new Set(at.flatMap(({ table, row }) => said.get(rowKey(table, row)) ?? []));
  return texts.size === 0 ? null : [...texts].join('; ');
}
