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
  const blocks = blocksBeside(fresh);
  for (const one of typed) {
    const own = one.kind === 'row' ? tables.get(one.table) : undefined;
    if (one.kind === 'row' && own !== undefined) {
      rows.push({ table: one.table, behind: rowAbove(one.table, own, one.behind), cells: one.cells });
      continue;
    }
    const above = passageAbove(one.behind, texts, carried, tables);
    const block = blocks.get(above);
    const beside = one.kind === 'text' && one.beside && block !== undefined;
    const behind = block === undefined || beside ? above : block;
    const section = fresh.sections.findIndex(({ name }) => name === one.section);
    const text = one.kind === 'text' ? one.text : [...one.cells.values()].join('; ');
    if (behind === '' && section < 0) {
      unplaced.push({ sheet: one.sheet, row: one.row, column: 0, text, reason: 'sheet-gone' });
      continue;
    }
    paragraphs.push({
      behind,
      section,
      text,
    });
  }
  return { paragraphs, rows, unplaced };
}

/** By paragraph beside others its block, which other paragraphs stand behind as a whole. */
function blocksBeside(fresh: ReportDocument): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const block of fresh.sections.flatMap((section) => section.blocks)) {
    if (block.kind !== 'side-by-side') continue;
    for (const { paragraphs } of block.columns) for (const { id } of paragraphs) blocks.set(id, block.id);
  }
  return blocks;
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
