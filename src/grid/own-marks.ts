import type { Area } from './area';
import { contains, overlaps, parseArea } from './area';
import type { CellValue, Grid, GridTable } from './grid';
import { blockName, NAME_PREFIX, namesByKey, stateFromText, textFromNames, type BlockState } from './own-names';
import { ownColumns, type OwnColumn } from './own-columns';
import { isOwnSheet, isResultSheet } from './own-sheets';

/** Four (or what the user left of them) columns that this program wrote beside a table. */
export interface OwnBlock {
  readonly id: number;
  /** From the header's first row to the last marked row, as the sheet is now. Null: the user deleted the columns. */
  readonly area: Area | null;
  /** Null where the hidden names are lost. */
  readonly state: BlockState | null;
  /** The fingerprints, `src/marks/fingerprint.ts`. */
  readonly records: string;
}

const BLOCK = new RegExp(`^${NAME_PREFIX.replace('.', '\\.')}(\\d+)$`, 'i');

/** Reads `'Cá nhân'!$L$5:$O$31`; null for `#REF!` and anything else. */
export function areaOfReference(refersTo: string): Area | null {
  return parseArea(refersTo.slice(refersTo.lastIndexOf('!') + 1));
}

/** The same on a sheet; null too for cells of another: where they were cut and pasted there, our name went along. */
export function areaOn(sheet: string, refersTo: string): Area | null {
  // A sheet's own name may hold this sign too.
  const end = refersTo.lastIndexOf('!');
  const named =
    end < 0
      ? sheet
      : refersTo
          .slice(0, end)
          .replace(/^'(.*)'$/s, '$1')
          .replaceAll("''", "'");
  return named.toLowerCase() === sheet.toLowerCase() ? areaOfReference(refersTo) : null;
}

/** Our blocks on a sheet: by their hidden names, else (names lost in another program) by the words that stand there. */
export function ownBlocks(grid: Grid): OwnBlock[] {
  // A report has columns of these words too.
  if (isOwnSheet(grid) && !isResultSheet(grid)) return [];
  const local = (grid.names ?? []).filter(
    (name) => name.local && name.name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase()),
  );
  const byKey = namesByKey(local);
  const blocks: OwnBlock[] = [];
  for (const { name, refersTo } of local) {
    const id = Number(BLOCK.exec(name)?.[1] ?? NaN);
    if (Number.isNaN(id)) continue;
    const state = textFromNames(`${blockName(id)}.state`, byKey);
    blocks.push({
      id,
      area: areaOn(grid.sheet, refersTo),
      state: state === null ? null : stateFromText(state),
      records: textFromNames(`${blockName(id)}.rows`, byKey) ?? '',
    });
  }
  return blocks.length > 0 ? blocks.sort((a, b) => a.id - b.id) : blocksByWords(grid);
}

const HEADERS = [/^(?:kết quả|result)/, /^(?:điểm|score)/, /^(?:hạng|rank)/, /^(?:lý do|reason)/] as const;
const SUFFIX = /^[^(]*?(?: \(đhtt(?: \d+)?\))?$/;
const RESULT =
  /^(?:đủ điều kiện|cần bổ sung minh chứng|chưa đủ điều kiện|xem (?:tệp |dòng \d|“)|eligible|evidence needed|not eligible|see (?:file |row \d|“))/;

function words(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFC').trim().toLowerCase() : '';
}

function isHeader(value: CellValue, pattern: RegExp): boolean {
  const text = words(value);
  return pattern.test(text) && SUFFIX.test(text) && text.length <= 20;
}

/** A look at one letter spares most cells of a large sheet the slower comparison. */
function mayBeginHeader(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= 20 && 'KkRr'.includes(value.charAt(0));
}

function blocksByWords(grid: Grid): OwnBlock[] {
  const blocks: OwnBlock[] = [];
  grid.rows.forEach((cells, row) => {
    if (cells === undefined) return;
    for (let column = 0; column + 3 < cells.length; column++) {
      if (!mayBeginHeader(cells[column] ?? null)) continue;
      if (!HEADERS.every((pattern, n) => isHeader(cells[column + n] ?? null, pattern))) continue;
      const area = areaByWords(grid, row, column);
      if (area !== null) blocks.push({ id: blocks.length + 1, area, state: null, records: '' });
    }
  });
  return blocks;
}

/** Down to the last row whose first cell says a result; another text there ends the block. */
function areaByWords(grid: Grid, row: number, column: number): Area | null {
  let last = -1;
  for (let below = row + 1; below < grid.rows.length; below++) {
    const cells = grid.rows[below];
    const text = words(cells?.[column] ?? null);
    if (RESULT.test(text)) last = below;
    // Below the header a row of column numbers may stand: `17`, `(17)`.
    else if (text !== '' && !(below === row + 1 && /^\D?\d+\D?$/.test(text))) break;
  }
  return last < 0 ? null : { top: row, left: column, bottom: last, right: column + 3 };
}

/** An Excel table as it was before the block was put into it. */
function narrowed(table: GridTable, block: Area): GridTable {
  const { area } = table;
  const widened =
    overlaps(area, block) && area.right >= block.left && area.right <= block.right && area.left < block.left;
  return widened ? { ...table, area: { ...area, right: block.left - 1 } } : table;
}

/** The sheet's filter range as it was before. */
export function narrowedFilter(filter: Area | null, block: OwnBlock): Area | null {
  const { area, state } = block;
  if (filter === null || area === null || (state !== null && state.filter === null)) return filter;
  if (!overlaps(filter, area) || filter.right < area.left || filter.right > area.right) return filter;
  return { ...filter, right: area.left + (state?.filter ?? -1) };
}

/**
 * The sheets as they were before marking: our own sheets left out; our columns emptied, Excel tables and filter
 * ranges narrowed again. What reads nominations reads these, so that results are never taken for evidence.
 */
export function withoutOwnMarks(grids: readonly Grid[]): readonly Grid[] {
  const theirs = grids.filter((grid) => !isOwnSheet(grid));
  return theirs.map(withoutOwnBlocks);
}

function withoutOwnBlocks(grid: Grid): Grid {
  let clean = grid;
  for (const block of ownBlocks(grid)) {
    if (block.area === null) continue;
    const { area } = block;
    const ours = ownColumns(grid, block);
    clean = {
      ...clean,
      rows: clean.rows.map((cells, row) => (row < area.top || row > area.bottom ? cells : emptied(cells, area, ours))),
      merges: clean.merges.filter(
        (merge) => !(contains(area, merge.top, merge.left) && contains(area, merge.bottom, merge.right)),
      ),
      tables: clean.tables.map((table) => narrowed(table, area)),
      filter: narrowedFilter(clean.filter, block),
    };
  }
  return clean;
}

function emptied(
  cells: readonly CellValue[] | undefined,
  area: Area,
  ours: readonly OwnColumn[],
): readonly CellValue[] | undefined {
  if (cells === undefined || cells.length <= area.left) return cells;
  const copy = cells.slice(0, area.left);
  for (let column = area.left; column < cells.length; column++)
    copy.push((ours[column - area.left] ?? null) === null ? (cells[column] ?? null) : null);
  let length = copy.length;
  while (length > 0 && (copy[length - 1] ?? null) === null) length--;
  copy.length = length;
  return copy;
}
