import { areaAddress, type Area } from '../grid/area';
import { readRelationships } from './package-relationships';
import type { PartEdits } from './patch-parts';
import type { TextElement } from './patch-text';
import {
  appendSplices,
  attributeOf,
  childOf,
  escapeXml,
  placeBehind,
  prefixOf,
  removalSplice,
  rootOf,
  spliced,
} from './patch-text';
import type { WorkbookParts } from './workbook-parts';
import { absoluteReference, quotedSheet } from './write-names';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
/** Namespaces of Strict workbooks (ECMA-376 part 1); the transitional ones stand in part 4. */
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** A worksheet to be put into a workbook. */
export interface AddedSheet {
  readonly name: string;
  /** The whole part; its root's default namespace is `main`. */
  readonly xml: (main: string) => string;
  /** Rows repeated on each page, counted from 0. */
  readonly titleRows?: readonly [first: number, last: number];
  /** What is printed; all of it where missing. */
  readonly printArea?: Area;
}

/** Whether the workbook has a sheet of any kind of that name; Excel tells no case apart. */
export function hasSheet(edits: PartEdits, parts: WorkbookParts, name: string): boolean {
  const text = edits.text(parts.workbook);
  const sheets = childOf(rootOf(text), 'sheets')?.children ?? [];
  return sheets.some((sheet) => attributeOf(text, sheet, 'name')?.toLowerCase() === name.toLowerCase());
}

/**
 * Puts a sheet behind the workbook's others: its part, its content type, its relationship and its place in the
 * workbook (ECMA-376 part 1, 12.3.24 and 18.2.19). Everything else stays as it is. Its name must be free.
 */
export function addSheet(edits: PartEdits, parts: WorkbookParts, sheet: AddedSheet): void {
  const part = freePart(edits, parts);
  edits.set(part, sheet.xml(namespacesOf(edits, parts).main));
  addContentType(edits, part);
  const id = addRelationship(edits, parts, part);
  const text = edits.text(parts.workbook);
  const sheets = childOf(rootOf(text), 'sheets');
  if (sheets === undefined) throw new Error('A workbook without its list of sheets');
  const ids = sheets.children.map((child) => Number(attributeOf(text, child, 'sheetId')));
  const prefix = prefixOf(text, sheets);
  const { relationships } = namespacesOf(edits, parts);
  // The namespace is declared anew, whatever prefix the workbook gave it.
  const added = `<${prefix}sheet xmlns:r="${relationships}" name="${escapeXml(sheet.name)}" sheetId="${String(Math.max(0, ...ids) + 1)}" r:id="${id}"/>`;
  edits.set(parts.workbook, spliced(text, appendSplices(text, sheets, added)));
  namePrinting(edits, parts, sheets.children.length, sheet);
}

/**
 * Puts a sheet's content into the place of another's. What hung on the old one (comments, drawings, its print area)
 * goes with it; what formulas elsewhere say of it stays.
 */
export function replaceSheet(edits: PartEdits, parts: WorkbookParts, index: number, sheet: AddedSheet): void {
  const old = parts.sheets.find((one) => one.index === index);
  if (old === undefined) throw new Error('No worksheet at that place');
  edits.set(old.part, sheet.xml(namespacesOf(edits, parts).main));
  const relationships = relationshipsOf(old.part);
  if (edits.has(relationships)) edits.set(relationships, null);
  namePrinting(edits, parts, index, { ...sheet, name: old.name });
}

function namespacesOf(edits: PartEdits, parts: WorkbookParts): typeof TRANSITIONAL {
  const text = edits.text(parts.workbook);
  const root = rootOf(text);
  return text.slice(root.start, root.openEnd).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A name beside the other sheets that no part bears. */
function freePart(edits: PartEdits, parts: WorkbookParts): string {
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf('/') + 1);
  for (let n = parts.sheets.length + 1; ; n++) {
    const part = `${folder}worksheets/sheet${String(n)}.xml`;
    if (!edits.has(part)) return part;
  }
}

function addContentType(edits: PartEdits, part: string): void {
  const text = edits.text('[Content_Types].xml');
  const root = rootOf(text);
  const added = `<${prefixOf(text, root)}Override PartName="/${part}" ContentType="${SHEET_TYPE}"/>`;
  edits.set('[Content_Types].xml', spliced(text, appendSplices(text, root, added)));
}

function addRelationship(edits: PartEdits, parts: WorkbookParts, part: string): string {
  const name = relationshipsOf(parts.workbook);
  const text = edits.text(name);
  const root = rootOf(text);
  const taken = new Set(readRelationships(edits.source, parts.workbook).map((relationship) => relationship.id));
  for (const child of root.children) taken.add(attributeOf(text, child, 'Id') ?? '');
  let n = root.children.length + 1;
  while (taken.has(`rId${String(n)}`)) n++;
  const id = `rId${String(n)}`;
  const type = `${namespacesOf(edits, parts).relationships}/worksheet`;
  const added = `<${prefixOf(text, root)}Relationship Id="${id}" Type="${type}" Target="/${part}"/>`;
  edits.set(name, spliced(text, appendSplices(text, root, added)));
  return id;
}

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';
/** Names that Excel itself keeps for a sheet's old content. */
const OWN_NAMES = [PRINT_TITLES, PRINT_AREA, '_xlnm._FilterDatabase'];
/** What may stand in front of the defined names (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

/** Sets what is printed and which rows repeat on each page, in the place of the names of what stood there before. */
function namePrinting(edits: PartEdits, parts: WorkbookParts, index: number, sheet: AddedSheet): void {
  const text = edits.text(parts.workbook);
  const root = rootOf(text);
  const names = childOf(root, 'definedNames');
  const prefix = prefixOf(text, root);
  const isOld = (name: TextElement): boolean =>
    attributeOf(text, name, 'localSheetId') === String(index) &&
    OWN_NAMES.includes(attributeOf(text, name, 'name') ?? '');
  const splices = (names?.children ?? []).filter(isOld).map(removalSplice);
  const named = (name: string, refersTo: string): string =>
    `<${prefix}definedName name="${name}" localSheetId="${String(index)}">${escapeXml(refersTo)}</${prefix}definedName>`;
  const added =
    (sheet.printArea === undefined
      ? ''
      : named(PRINT_AREA, absoluteReference(sheet.name, areaAddress(sheet.printArea)))) +
    (sheet.titleRows === undefined
      ? ''
      : named(
          PRINT_TITLES,
          `${quotedSheet(sheet.name)}!$${String(sheet.titleRows[0] + 1)}:$${String(sheet.titleRows[1] + 1)}`,
        ));
  if (added !== '') {
    if (names !== undefined) splices.push(...appendSplices(text, names, added));
    else {
      const at = placeBehind(root, BEFORE_NAMES);
      splices.push({ start: at, end: at, text: `<${prefix}definedNames>${added}</${prefix}definedNames>` });
    }
  }
  edits.set(parts.workbook, spliced(text, splices));
}
