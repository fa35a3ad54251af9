import type { Kind } from '../criteria/criterion';
import { isOwnSheet } from '../grid/own-sheets';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import { ballotsColumns, isBallotHeader, isCountingName } from './ballots';
import { readBody, type Body } from './body';
import { chooseColumns } from './choose-columns';
import type { Finding } from './finding';
import { headerBlock, isHeaderRow, isNumberRow, type HeaderBlock } from './headers/header-block';
import type { HeaderMatcher } from './headers/match-header';
import { mapColumns, type HeaderChoice, type MappedColumns } from './map-columns';
import type { SheetText } from './sheet-text';
import { isLabelled, isStatistics, isValueList } from './other-tables';
import { reasonToSkip } from './skipped-sheets';
import { asksForAwards, kindIn, yearOfSheetName, yearStated } from './title';
import { isEvidence, isList, type TableColumn } from './table';
import { withVoters } from './voters';

/** A table on its sheet, with its rows told apart; years and values are read later. */
export interface FoundTable {
  readonly sheet: SheetText;
  readonly block: HeaderBlock;
  readonly mapped: MappedColumns;
  readonly columns: readonly TableColumn[];
  readonly body: Body;
  readonly firstRow: number;
  readonly title: readonly string[];
  /** What the title or the columns say; a group row or a kind column goes before it. */
  readonly kind: Kind;
  /** Whether nothing but the lack of persons' columns made it a table of collectives. */
  readonly kindByDefault: boolean;
  readonly year: number | null;
  /** `Kiểm phiếu`: the counting sheet, whose votes win over a column. */
  readonly counting: boolean;
  /** Of a counting sheet: the columns that say how many ballots there were, the first known one counts. */
  readonly ballots: readonly number[];
  readonly findings: readonly Finding[];
}

/** Whether a table nominates, as `isList` says of tables that were read. */
export function isFoundList({ mapped, counting }: Pick<FoundTable, 'mapped' | 'counting'>): boolean {
  return isList({ log: mapped.log, counting });
}

function linesOf(sheet: SheetText, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let row = Math.max(from, 0); row < to; row++) {
    for (const column of sheet.filled(row)) {
      if (typeof sheet.value(row, column) === 'string') lines.push(sheet.text(row, column));
    }
  }
  return lines;
}

/** The title nearest to the table decides its kind; then the sheet's own title and name; then its columns. */
function kindOf(
  near: readonly string[],
  top: readonly string[],
  sheetName: string,
  mapped: MappedColumns,
): { kind: Kind; byDefault: boolean } {
  // A list of units without names is of collectives.
  if (mapped.unitNames) return { kind: 'collective', byDefault: false };
  for (const line of [...[...near].reverse(), ...top, sheetName]) {
    const kind = kindIn(line);
    if (kind !== null) return { kind, byDefault: false };
  }
  if (mapped.modelNames) return { kind: 'model', byDefault: false };
  const personal = mapped.columns.some((column) => ['birthDate', 'position', 'gender'].includes(column.field));
  return personal || mapped.personNames
    ? { kind: 'individual', byDefault: false }
    : { kind: 'collective', byDefault: true };
}

function isTable(mapped: MappedColumns): boolean {
  const fields = mapped.columns.map((column) => column.field);
  const named = fields.includes('name') || (fields.includes('familyName') && fields.includes('givenName'));
  if (mapped.log) return named || fields.includes('idNumber');
  return named && fields.some(isEvidence);
}

/** Splits a header where a blank column parts two tables side by side, each with its own number or name column. */
function segments(block: HeaderBlock, matcher: HeaderMatcher): HeaderBlock[] {
  const parts: HeaderBlock[] = [];
  let start = 0;
  const isStart = (index: number) => {
    const match = matcher.match(block.levels[index] ?? []);
    return match.kind === 'ignored' ? match.numberColumn : match.kind === 'field' && match.field === 'name';
  };
  const blank = (index: number) => (block.levels[index] ?? []).every((level) => level === '');
  let begun = false;
  for (let index = 0; index < block.levels.length; index++) {
    if (!isStart(index)) continue;
    if (begun && blank(index - 1)) {
      parts.push(slice(block, start, index - 1));
      start = index;
    }
    begun = true;
  }
  parts.push(slice(block, start, block.levels.length));
  return parts;
}

function slice(block: HeaderBlock, from: number, to: number): HeaderBlock {
  let end = to;
  while (end > from + 1 && (block.levels[end - 1] ?? []).every((level) => level === '')) end--;
  return {
    area: { ...block.area, left: block.area.left + from, right: block.area.left + end - 1 },
    levels: block.levels.slice(from, end),
  };
}

interface Candidate {
  readonly block: HeaderBlock;
  readonly mapped: MappedColumns;
  readonly firstRow: number;
}

function* findHeaders(
  sheet: SheetText,
  matcher: HeaderMatcher,
  choices: ReadonlyMap<string, HeaderChoice>,
): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  let numberColumn: number | null = null;
  for (let row = 0; row < sheet.rowCount; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (numberColumn !== null && typeof sheet.value(row, numberColumn) === 'number') continue;
    if (!isHeaderRow(sheet, matcher, row)) continue;
    const block = headerBlock(sheet, matcher, row);
    const firstRow = isNumberRow(sheet, block.area.bottom + 1, block.area)
      ? block.area.bottom + 2
      : block.area.bottom + 1;
    const found = segments(block, matcher)
      .map((part) => ({ block: part, mapped: mapColumns(sheet, part, matcher, choices) }))
      .filter((part) => isTable(part.mapped) && !isLabelled(sheet, matcher, part.mapped, firstRow));
    if (found.length === 0) continue;
    for (const part of found) candidates.push({ ...part, firstRow });
    numberColumn = found.length === 1 ? (found[0]?.mapped.numberColumn ?? null) : null;
    row = firstRow - 1;
  }
  return candidates;
}

/** Finds the nomination tables and logs of a sheet, top to bottom (contract, section 3). */
export function* findTables(
  sheet: SheetText,
  matcher: HeaderMatcher,
  choices: ReadonlyMap<string, HeaderChoice>,
): Steps<FoundTable[]> {
  // The counting sheet is ours, and filled in by people.
  if (isOwnSheet(sheet.grid) && !isCountingName(sheet.grid.sheet)) return [];
  const candidates = yield* findHeaders(sheet, matcher, choices);
  const [first] = candidates;
  if (first === undefined) return [];
  const name = sheet.grid.sheet;
  const counting = isCountingName(name);
  const top = linesOf(sheet, first.block.area.top - TITLE_ROWS, first.block.area.top);
  if (reasonToSkip(name, top) !== null) return [];
  const tables: FoundTable[] = [];
  // Where the table above ends.
  let end = 0;
  let above: { readonly block: HeaderBlock; readonly body: Body; readonly near: readonly string[] } | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const { block, mapped, firstRow } = candidate;
    let following = index + 1;
    while ((candidates[following]?.block.area.top ?? Infinity) <= block.area.bottom) following++;
    const next = candidates[following]?.block.area.top;
    const limit = next === undefined ? sheet.rowCount : limitAbove(sheet, next, firstRow);
    let near = block.area.top === first.block.area.top ? top : titleAbove(sheet, block.area.top, end);
    // The same header said again, as on the next page: the rows go on.
    const again = above !== null && near.length === 0 && sameHeader(above.block, block) ? above : null;
    if (again !== null) near = again.near;
    const { kind, byDefault } = kindOf(near, top, name, mapped);
    const body: Body = yield* readBody(sheet, block, mapped, kind, firstRow, limit, again?.body.end ?? null);
    end = Math.max(end, body.last + 1);
    above = { block, body, near };
    const year = latest(near.map(yearStated)) ?? latest(top.map(yearStated)) ?? yearOfSheetName(name);
    if (isStatistics(sheet, mapped, body, kind) || (year === null && isValueList(sheet, mapped, body))) continue;
    const title = near === top ? top : [...top, ...near];
    const meant = mapped.columns.map((column) => matcher.forKind(column, kind));
    const columns = withVoters(meant, title);
    const chosen = chooseColumns(sheet, columns, body, kind, asksForAwards(title), mapped.log);
    const findings = [...mapped.findings, ...chosen.findings];
    tables.push({
      sheet,
      block,
      mapped,
      columns: chosen.columns,
      body,
      firstRow,
      title,
      kind,
      kindByDefault: byDefault,
      year,
      counting,
      ballots: counting ? ballotsColumns(block) : [],
      findings: counting ? withoutBallots(findings, sheet) : findings,
    });
  }
  return tables;
}

/** On the counting sheet ballots that are no votes, and the rest of merged cells, are no columns left unread. */
function withoutBallots(findings: readonly Finding[], sheet: SheetText): Finding[] {
  return findings.filter(({ code, cell, ...one }) => {
    if (code !== 'unmapped-column' || cell === null) return true;
    const merge = sheet.merge(cell.row, cell.column);
    return (merge === null || merge.left === cell.column) && !('text' in one.params && isBallotHeader(one.params.text));
  });
}

function sameHeader(a: HeaderBlock, b: HeaderBlock): boolean {
  const words = ({ levels }: HeaderBlock) => levels.map((column) => column.join('\n')).join('\t');
  return a.area.left === b.area.left && words(a) === words(b);
}

/** How far above its header a table's title may begin. */
const TITLE_ROWS = 20;

/** How many rows above its header the title of a table below another may begin. */
const NEAR_ROWS = 8;

/** The lines between a header and the table above it. */
function titleAbove(sheet: SheetText, header: number, end: number): readonly string[] {
  return linesOf(sheet, Math.max(end, header - NEAR_ROWS), header);
}

/**
 * Where the rows of a table end at the latest: at the next header, or at the title that stands above that alone, a line
 * a row, parted by a blank row from the table.
 */
function limitAbove(sheet: SheetText, header: number, firstRow: number): number {
  let limit = header;
  let row = header - 1;
  const lowest = Math.max(firstRow, header - NEAR_ROWS);
  for (; row >= lowest; row--) {
    const { length } = sheet.filled(row);
    if (length > 1) break;
    if (length === 0) limit = row;
  }
  return limit;
}

function latest(years: readonly (number | null)[]): number | null {
  const stated = years.filter((year) => year !== null);
  return stated.length === 0 ? null : Math.max(...stated);
}
