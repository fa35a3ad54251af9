import type { Kind } from '../criteria/criterion';
import type { Area } from '../grid/area';
import { isOwnSheet } from '../grid/own-sheets';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import { ballotsColumns, isBallotHeader, isCountingName } from './ballots';
import { readBody, type Body } from './body';
import { chooseColumns } from './choose-columns';
import type { Finding } from './finding';
import { firstRowBelow, headerBlock, headerRow, type HeaderBlock } from './headers/header-block';
import type { HeaderMatcher } from './headers/match-header';
import { segments } from './headers/segments';
import { mapColumns, type HeaderChoice, type MappedColumns } from './map-columns';
import { hasRows, lacking, nearMiss, type NearMiss } from './near-miss';
import type { SheetText } from './sheet-text';
import { isLabelled, isStatistics, isValueList } from './other-tables';
import { reasonToSkip, type PassedOver } from './skipped-sheets';
import { asksForAwards, kindIn, yearOfSheetName, yearStated } from './title';
import { isList, type TableColumn } from './table';
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

interface Candidate {
  readonly block: HeaderBlock;
  readonly mapped: MappedColumns;
  readonly firstRow: number;
}

/**
 * The headers of tables; where there are none, rows that look like a header's all the same, and below a table those that
 * name nominees under its own names: it ends there.
 */
interface Headers {
  readonly candidates: readonly Candidate[];
  readonly others: readonly number[];
}

/** A sheet has a handful of headers; more rows that look so are no headers. */
const ROWS_KEPT = 30;

function* findHeaders(
  sheet: SheetText,
  matcher: HeaderMatcher,
  choices: ReadonlyMap<string, HeaderChoice>,
): Steps<Headers> {
  const candidates: Candidate[] = [];
  const others: number[] = [];
  let numberColumn: number | null = null;
  for (let row = 0; row < sheet.rowCount; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (numberColumn !== null && typeof sheet.value(row, numberColumn) === 'number') continue;
    const head = headerRow(sheet, matcher, row);
    if (head === null) continue;
    if (candidates.length === 0 && others.length < ROWS_KEPT) others.push(row);
    if (head === 'nameless') continue;
    const above = candidates.at(-1);
    const block = headerBlock(sheet, matcher, row);
    const firstRow = firstRowBelow(sheet, block);
    const found = segments(block, matcher)
      .map((part) => ({ block: part, mapped: mapColumns(sheet, part, matcher, choices) }))
      .filter((part) => lacking(part.mapped) === null && !isLabelled(sheet, matcher, part.mapped, firstRow));
    if (found.length === 0) {
      if (above !== undefined && namesBelow(sheet, matcher, above, row)) others.push(row);
      continue;
    }
    if (candidates.length === 0) others.length = 0;
    for (const part of found) candidates.push({ ...part, firstRow });
    numberColumn = found.length === 1 ? (found[0]?.mapped.numberColumn ?? null) : null;
    row = firstRow - 1;
  }
  return { candidates, others };
}

/** Whether a name's header stands in a row below a table's names. */
function namesBelow(sheet: SheetText, matcher: HeaderMatcher, { mapped }: Candidate, row: number): boolean {
  const name = mapped.columns.find(({ field }) => field === 'name');
  return name !== undefined && matcher.look(sheet.text(row, name.column))?.field === 'name';
}

/** The tables of a sheet; where there are none, the header that came closest to one's, or why it was passed over. */
export interface FoundOnSheet {
  readonly tables: readonly FoundTable[];
  readonly nearMiss: NearMiss | null;
  readonly passedOver: PassedOver | null;
}

const NOTHING: FoundOnSheet = { tables: [], nearMiss: null, passedOver: null };

/** Finds the nomination tables and logs of a sheet, top to bottom (contract, section 3). */
export function* findTables(
  sheet: SheetText,
  matcher: HeaderMatcher,
  choices: ReadonlyMap<string, HeaderChoice>,
): Steps<FoundOnSheet> {
  // The counting sheet is ours, and filled in by people.
  if (isOwnSheet(sheet.grid) && !isCountingName(sheet.grid.sheet)) return NOTHING;
  const { candidates, others } = yield* findHeaders(sheet, matcher, choices);
  const [first] = candidates;
  const miss = nearMiss(sheet, matcher, choices, others, titleLines);
  if (first === undefined) return { ...NOTHING, nearMiss: miss };
  const top = titleLines(sheet, first.block.area);
  // A report says what it is at its head, far above its first table.
  const reason = reasonToSkip(sheet.grid.sheet, top) ?? (isReport(sheet) ? 'own' : null);
  if (reason === null)
    return { ...NOTHING, nearMiss: miss, tables: yield* tablesBelow(sheet, matcher, { candidates, others }, top) };
  if (reason === 'own' || sheet.grid.visibility !== 'visible' || !hasRows(sheet, first.block, first.mapped))
    return NOTHING;
  const { top: row, left: column } = first.block.area;
  return { ...NOTHING, passedOver: { cell: sheet.ref(row, column), reason } };
}

/** Whether a report of this program's stands on a sheet, exported or not. */
function isReport(sheet: SheetText): boolean {
  return reasonToSkip(sheet.grid.sheet, linesOf(sheet, 0, TITLE_ROWS)) === 'own';
}

function titleLines(sheet: SheetText, { top }: Area): string[] {
  return linesOf(sheet, top - TITLE_ROWS, top);
}

/** @param top the lines above the first header */
function* tablesBelow(
  sheet: SheetText,
  matcher: HeaderMatcher,
  { candidates, others }: Headers,
  top: readonly string[],
): Steps<FoundTable[]> {
  const name = sheet.grid.sheet;
  const counting = isCountingName(name);
  const tables: FoundTable[] = [];
  // Where the table above ends.
  let end = 0;
  let above: { readonly block: HeaderBlock; readonly body: Body; readonly near: readonly string[] } | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const { block, mapped, firstRow } = candidate;
    let following = index + 1;
    while ((candidates[following]?.block.area.top ?? Infinity) <= block.area.bottom) following++;
    const next = Math.min(
      candidates[following]?.block.area.top ?? Infinity,
      others.find((row) => row > block.area.bottom) ?? Infinity,
    );
    const limit = next === Infinity ? sheet.rowCount : limitAbove(sheet, next, firstRow);
    let near = block.area.top === candidates[0]?.block.area.top ? top : titleAbove(sheet, block.area.top, end);
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
