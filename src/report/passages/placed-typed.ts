import type { ReportDocument } from '../document';
import type { TypedText } from './apply';
import type { TypedRow } from './apply-table';
import type { Passed, Typed, Unplaced } from './changes';
import { tableKeys } from './table-keys';

/** Where what was typed stands in the document made anew: behind the nearest passage above it that is still there. */
export function placedTyped(
  fresh: ReportDocument,
  texts: ReadonlySet<string>,
  carried: ReadonlyMap<string, string>,
  typed: readonly Typed[],
): { paragraphs: TypedText[]; rows: TypedRow[]; unplaced: Unplaced[] } {
  const paragraphs: TypedText[] = [];
  const rows: TypedRow[] = [];
  const unplaced: Unplaced[] = [];
  if (typed.length === 0) return { paragraphs, rows, unplaced };
  const tables = rowsOfTables(fresh);
  const inColumns = new Set(
    fresh.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'side-by-side' ? block.columns.flatMap((column) => column.paragraphs.map(({ id }) => id)) : [],
      ),
    ),
  );
  for (const one of typed) {
    const own = one.kind === 'row' ? tables.get(one.table) : undefined;
    if (one.kind === 'row' && own !== undefined) {
      rows.push({ table: one.table, behind: rowAbove(one.table, own, one.behind), cells: one.cells });
      continue;
    }
    const behind = passageAbove(one.behind, texts, carried, tables);
    const section = fresh.sections.findIndex(({ name }) => name === one.section);
    const text = one.kind === 'text' ? one.text : [...one.cells.values()].join('; ');
    if (behind === '' && section < 0) {
      unplaced.push({ sheet: one.sheet, row: one.row, column: 0, text, reason: 'sheet-gone' });
      continue;
    }
    paragraphs.push({
      behind,
      section,
      beside: one.kind === 'text' && one.beside && inColumns.has(behind),
      text,
    });
  }
  return { paragraphs, rows, unplaced };
}

function rowsOfTables(fresh: ReportDocument): Map<string, ReadonlySet<string>> {
  const tables = new Map<string, ReadonlySet<string>>();
  for (const { blocks } of fresh.sections) {
    for (const block of blocks) if (block.kind === 'table') tables.set(block.id, new Set(tableKeys(block).rows));
  }
  return tables;
}

function rowAbove(table: string, rows: ReadonlySet<string>, behind: Passed | null): string | undefined {
  for (let at = behind; at?.key === table; at = at.previous) {
    if (at.about !== undefined && rows.has(at.about)) return at.about;
  }
  return undefined;
}

function passageAbove(
  behind: Passed | null,
  texts: ReadonlySet<string>,
  carried: ReadonlyMap<string, string>,
  tables: ReadonlyMap<string, unknown>,
): string {
  for (let at = behind; at !== null; at = at.previous) {
    const key = carried.get(at.key) ?? at.key;
    if (texts.has(key) || tables.has(key)) return key;
  }
  return '';
}
