import type { CellRef } from '../grid/area';
import { formerPlaceOf, placeNames, type FormerPlace } from '../grid/former-place';
import { groupBy } from '../grid/group-by';
import { blockName, NAME_PREFIX, textAsNames } from '../grid/own-names';
import type { BlockRemoval, MarkBlock, MarkPlan, MarkSheet, RemovalPlan } from '../marks/plan';
import { planRemoval } from '../marks/plan-removal';
import { absoluteArea } from '../marks/plan-block';
import { freeSheetName } from '../marks/plan-sheet';
import { formerStyles, noFormerStyles, type FormerStyles } from './former-styles';
import type { FormerCells } from './mark-cells';
import {
  asFormerCells,
  asSheetMemory,
  asStyleMemory,
  namesOfScope,
  remembered,
  SHEET_MEMORY,
  sheetMemoryText,
  STYLE_MEMORY,
  styleMemoryText,
  textPrint,
} from './mark-memory';
import { withFilterName, withNames, withoutNames, type NewName } from './mark-names';
import { addSheet, isStrict, listedSheets, removeSheet } from './mark-package';
import { resultSheetNames, resultSheetXml } from './mark-result-sheet';
import { formerName, markSheet, unmarkSheet } from './mark-sheet';
import { editStyles, noStyles, undoneStyles, type StyleEdits } from './mark-styles';
import { narrowedTable, tablePartOf, widenedTable } from './mark-tables';
import { editParts, type PartEdits } from './patch-parts';
import { readWorkbook } from './read-workbook';
import { toldLooks, type ToldLooks } from './told-looks';
import { readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts';
import type { Compression } from './zip-compression';
import { openPackage } from './zip-package';
import { writePackage } from './zip-write';

/**
 * Writes a plan of marks into a workbook file. Only the parts concerned change; marks of an earlier run are taken
 * away first, so that marking twice gives the same bytes as once.
 * @param plan of this file alone: `planForFile` picks it from a plan for several
 * @throws FileProblem where the file cannot be read or would become too large
 */
export function markWorkbook(bytes: Uint8Array, plan: MarkPlan, compression?: Compression): Uint8Array {
  const edits = editParts(openPackage(bytes, compression));
  const parts = readWorkbookParts(edits.source);
  if (isMarked(parts)) removeMarks(edits, parts, planRemoval(readWorkbook(bytes, packing(compression)).grids));
  applyMarks(edits, parts, plan);
  return writePackage(edits.source, edits.changes);
}

export interface Unmarked {
  readonly bytes: Uint8Array;
  /** Cells of ours that the user changed: left as they are. */
  readonly kept: readonly CellRef[];
  /** Whether there were marks at all; if not, `bytes` are the very bytes given. */
  readonly found: boolean;
}

/**
 * Takes all marks out of a workbook file: every value, formula, format, width, filter, table, name and rule is then as
 * it was before; what nobody saved anew meanwhile is so letter by letter.
 * @throws FileProblem where the file cannot be read
 */
export function unmarkWorkbook(bytes: Uint8Array, compression?: Compression): Unmarked {
  const { grids, parts, package: source } = readWorkbook(bytes, packing(compression));
  const removal = planRemoval(grids);
  if (removal.blocks.length === 0 && removal.sheets.length === 0 && !isMarked(parts))
    return { bytes, kept: [], found: false };
  const edits = editParts(source);
  removeMarks(edits, parts, removal);
  return { bytes: writePackage(source, edits.changes), kept: removal.kept, found: true };
}

function packing(compression: Compression | undefined): { compression?: Compression } {
  return compression === undefined ? {} : { compression };
}

function isMarked({ definedNames }: WorkbookParts): boolean {
  return definedNames.some(({ name }) => name.toLowerCase().startsWith(NAME_PREFIX.toLowerCase()));
}

function applyMarks(edits: PartEdits, parts: WorkbookParts, plan: MarkPlan): void {
  if (plan.blocks.length === 0 && plan.sheets.length === 0) return;
  const styles = parts.styles === null ? noStyles : editStyles(edits.text(parts.styles));
  const told = looksOf(edits, parts);
  const names: NewName[] = [];
  for (const [name, blocks] of groupBy(plan.blocks, ({ sheet }) => sheet)) {
    const sheet = parts.sheets.find((one) => one.name === name);
    if (sheet !== undefined) names.push(...applyBlocks(edits, parts, sheet, blocks, { styles, told }));
  }
  for (const sheet of plan.sheets) names.push(...applySheet(edits, parts, sheet, styles));
  if (parts.styles !== null) {
    const { text, undo } = styles.finish();
    edits.set(parts.styles, text);
    const memory = styleMemoryText({ undo, after: textPrint(text) });
    names.push(...textAsNames(STYLE_MEMORY, memory).map((name) => ({ ...name, sheet: null })));
  }
  edits.set(parts.workbook, withNames(edits.text(parts.workbook), names));
}

function applyBlocks(
  edits: PartEdits,
  parts: WorkbookParts,
  sheet: SheetPart,
  blocks: readonly MarkBlock[],
  { styles, told }: { readonly styles: StyleEdits; readonly told: ToldLooks },
): NewName[] {
  const marked = markSheet(edits.bytes(sheet.part), blocks, styles, told);
  if (marked === null) return [];
  edits.set(sheet.part, marked.bytes);
  const texts: { name: string; refersTo: string }[] = textAsNames(SHEET_MEMORY, sheetMemoryText(marked.memory));
  for (const block of blocks) {
    texts.push(...block.names, ...textAsNames(formerName(block.id), JSON.stringify(marked.former.get(block.id) ?? [])));
    const place = marked.places.get(block.id);
    if (place !== undefined) texts.push(...placeNames(block, place, sheetPrefix(block)));
    if (block.filter !== null) {
      const { from, to } = block.filter;
      edits.set(parts.workbook, withFilterName(edits.text(parts.workbook), sheet.index, from, to));
    }
    const table = block.table === null ? null : tablePartOf(edits, sheet.part, block.table.from);
    if (block.table !== null && table !== null) edits.set(table, widenedTable(edits.text(table), block.table));
  }
  return texts.map((name) => ({ ...name, sheet: sheet.index }));
}

/** The sheet as the block's own name refers to it: `'Cá nhân'!`. */
function sheetPrefix({ names, id }: MarkBlock): string {
  const reference = names.find(({ name }) => name === blockName(id))?.refersTo ?? '';
  return reference.slice(0, reference.lastIndexOf('!') + 1);
}

function looksOf(edits: PartEdits, { styles, theme }: WorkbookParts): ToldLooks {
  return toldLooks(
    styles === null ? null : edits.text(styles),
    theme !== null && edits.has(theme) ? edits.text(theme) : null,
  );
}

function applySheet(edits: PartEdits, parts: WorkbookParts, sheet: MarkSheet, styles: StyleEdits): NewName[] {
  const workbook = edits.text(parts.workbook);
  // Chart sheets are no grids: a plan does not know their names.
  const name = freeSheetName(
    sheet.name,
    listedSheets(workbook).map((one) => one.name),
  );
  const namespace = isStrict(workbook)
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const index = addSheet(edits, parts, name, resultSheetXml(sheet, styles, namespace));
  const own = sheet.names.map(({ name: own, refersTo }) => ({
    name: own,
    refersTo: name === sheet.name ? refersTo : absoluteArea(name, { top: 0, left: 0, bottom: 0, right: 0 }),
  }));
  return [...resultSheetNames(sheet, name), ...own].map((one) => ({ ...one, sheet: index }));
}

function removeMarks(edits: PartEdits, parts: WorkbookParts, removal: RemovalPlan): void {
  const memory = asStyleMemory(remembered(parts.definedNames, null, STYLE_MEMORY));
  const styles = parts.styles === null ? null : edits.text(parts.styles);
  const untouched = memory !== null && styles !== null && textPrint(styles) === memory.after;
  const former = untouched || styles === null ? noFormerStyles : formerStyles(styles, looksOf(edits, parts));
  for (const [name, blocks] of groupBy(removal.blocks, ({ sheet }) => sheet)) {
    const sheet = parts.sheets.find((one) => one.name === name);
    if (sheet !== undefined) removeBlocks(edits, parts, sheet, blocks, { removal, untouched, former });
  }
  if (parts.styles !== null) edits.set(parts.styles, untouched ? undoneStyles(styles, memory.undo) : former.finish());
  for (const { sheet } of removal.sheets) removeSheet(edits, parts, sheet);
  edits.set(parts.workbook, withoutNames(edits.text(parts.workbook), removal.namePrefix));
}

interface Removing {
  readonly removal: RemovalPlan;
  /** Whether the styles part is as marking left it. */
  readonly untouched: boolean;
  readonly former: FormerStyles;
}

function removeBlocks(
  edits: PartEdits,
  parts: WorkbookParts,
  sheet: SheetPart,
  blocks: readonly BlockRemoval[],
  { removal, untouched, former: styles }: Removing,
): void {
  const former = new Map<number, FormerCells>();
  const places = new Map<number, FormerPlace>();
  const names = namesOfScope(parts.definedNames, sheet.index);
  const shown = [];
  for (const { id, table, filter } of blocks) {
    // Numbers of styles mean the same only in the styles part that marking left.
    const cells = untouched ? asFormerCells(remembered(parts.definedNames, sheet.index, formerName(id))) : null;
    if (cells !== null) former.set(id, cells);
    const place = formerPlaceOf(names, id);
    if (place !== null) places.set(id, place);
    const part = table === null ? null : tablePartOf(edits, sheet.part, table.from);
    if (table !== null && part !== null) {
      const narrowed = narrowedTable(edits.text(part), table.from, table.to.right);
      edits.set(part, narrowed.text);
      if (narrowed.unhides) shown.push(table.to);
    }
    if (filter !== null)
      edits.set(parts.workbook, withFilterName(edits.text(parts.workbook), sheet.index, filter.from, filter.to));
  }
  const memory = asSheetMemory(remembered(parts.definedNames, sheet.index, SHEET_MEMORY));
  const { ruleMarker } = removal;
  edits.set(
    sheet.part,
    unmarkSheet(edits.bytes(sheet.part), { blocks, memory, former, places, styles, ruleMarker, shown }),
  );
}
