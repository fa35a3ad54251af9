import type { CriteriaSet } from '../../../criteria/criterion';
import type { CellRef } from '../../../grid/area';
import { isDateFormat } from '../../../grid/dates';
import { isCellError, type Grid } from '../../../grid/grid';
import { readNominations } from '../../../nominations/read-nominations';
import { sheetText } from '../../../nominations/sheet-text';
import { isEvidence } from '../../../nominations/table';
import { isPlaceholder } from '../../../nominations/values/decoded';
import { yearOfCell } from '../missing-evidence';
import type { Reply } from './reply';

export interface Replies {
  readonly replies: readonly Reply[];
  /** The name cells of rows that hold something and no name. */
  readonly unnamed: readonly CellRef[];
}

/**
 * Reads what units filled in, wherever rows and columns stand by now: forms are read as lists are.
 * @param year the reporting year; forms of another year give replies of that year
 */
export function readReplies(grids: readonly Grid[], criteria: CriteriaSet, year: number): Replies {
  const { nominations, tables, findings } = readNominations(grids, { criteria, fallbackYear: year });
  const texts = grids.map((grid) => sheetText(grid));
  const replies: Reply[] = [];
  for (const { kind, name, unit, at, evidence } of nominations) {
    for (const row of at) {
      const table = tables[row.table];
      const sheet = texts.find(({ grid }) => grid.sheet === table?.sheet && grid.file === table.file);
      if (table === undefined || sheet === undefined) continue;
      for (const column of table.columns.filter(({ field }) => isEvidence(field))) {
        const text = sheet.text(row.row, column.column);
        const raw = sheet.value(row.row, column.column);
        if (isPlaceholder(text) || raw === null || isCellError(raw)) continue;
        // What Excel made a date of (`7/12`) is what it was read as.
        const dated = typeof raw === 'number' && isDateFormat(sheet.format(row.row, column.column));
        const read = evidence.find((one) => one.row === row && one.column.column === column.column);
        replies.push({
          nominee: { kind, name, unit },
          field: column.field,
          year: yearOfCell(column, row),
          value: dated ? (read?.reading.text ?? text) : typeof raw === 'string' ? text : raw,
          at: sheet.ref(row.row, column.column),
        });
      }
    }
  }
  return {
    replies,
    unnamed: findings.flatMap(({ code, cell }) => (code === 'missing-name' && cell !== null ? [cell] : [])),
  };
}
