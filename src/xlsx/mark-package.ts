import { readRelationships } from './package-relationships';
import type { PartEdits } from './patch-parts';
import {
  appendSplices,
  attributeOf,
  childOf,
  escapeXml,
  prefixOf,
  removalSplice,
  rootOf,
  spliced,
  attributeSplice,
  type Splice,
  type TextElement,
} from './patch-text';
import type { WorkbookParts } from './workbook-parts';

const CONTENT_TYPES = '[Content_Types].xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** All sheets that the workbook lists, chart sheets too. */
export function listedSheets(workbook: string): readonly { readonly name: string; readonly element: TextElement }[] {
  return (childOf(rootOf(workbook), 'sheets')?.children ?? []).map((element) => ({
    element,
    name: attributeOf(workbook, element, 'name') ?? '',
  }));
}

/** Whether the workbook is of the strict kind, whose addresses differ (ECMA-376 part 1, annex A). */
export function isStrict(workbook: string): boolean {
  const root = rootOf(workbook);
  return workbook.slice(root.start, root.openEnd).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
}

/** Adds a worksheet behind all others; gives its place among them (`localSheetId`). */
export function addSheet(edits: PartEdits, parts: WorkbookParts, name: string, xml: string): number {
  const workbook = edits.text(parts.workbook);
  const sheets = listedSheets(workbook);
  const folder = parts.sheets[0]?.part.replace(/[^/]*$/, '') ?? 'xl/worksheets/';
  let part = `${folder}ket-qua.xml`;
  for (let n = 2; edits.has(part); n++) part = `${folder}ket-qua-${String(n)}.xml`;
  edits.set(part, xml);

  const relationshipsPart = relationshipsOf(parts.workbook);
  const relationships = edits.text(relationshipsPart);
  const root = rootOf(relationships);
  const ids = new Set(root.children.map((element) => attributeOf(relationships, element, 'Id')));
  let id = 'rIdKetQua';
  for (let n = 2; ids.has(id); n++) id = `rIdKetQua${String(n)}`;
  const type = `${isStrict(workbook) ? STRICT_RELATIONSHIPS : RELATIONSHIPS}/worksheet`;
  const relationship = `<${prefixOf(relationships, root)}Relationship Id="${id}" Type="${type}" Target="/${part}"/>`;
  edits.set(relationshipsPart, spliced(relationships, appendSplices(relationships, root, relationship)));

  const types = edits.text(CONTENT_TYPES);
  const typesRoot = rootOf(types);
  const override = `<${prefixOf(types, typesRoot)}Override PartName="/${part}" ContentType="${SHEET_TYPE}"/>`;
  edits.set(CONTENT_TYPES, spliced(types, appendSplices(types, typesRoot, override)));

  const list = childOf(rootOf(workbook), 'sheets');
  if (list === undefined) throw new Error('A workbook without sheets');
  const sheetId =
    Math.max(0, ...sheets.map(({ element }) => Number(attributeOf(workbook, element, 'sheetId') ?? '0'))) + 1;
  const namespace = isStrict(workbook) ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const sheet = `<${prefixOf(workbook, list)}sheet name="${escapeXml(name)}" sheetId="${String(sheetId)}" r:id="${id}" xmlns:r="${namespace}"/>`;
  edits.set(parts.workbook, spliced(workbook, appendSplices(workbook, list, sheet)));
  return sheets.length;
}

/** Takes a sheet out of the workbook, with its part and its names. */
export function removeSheet(edits: PartEdits, parts: WorkbookParts, name: string): void {
  const workbook = edits.text(parts.workbook);
  const sheets = listedSheets(workbook);
  const index = sheets.findIndex((sheet) => sheet.name === name);
  const found = sheets[index];
  const part = parts.sheets.find((sheet) => sheet.name === name)?.part;
  if (found === undefined || part === undefined) return;

  const relationshipsPart = relationshipsOf(parts.workbook);
  const relationships = edits.text(relationshipsPart);
  const id = attributeOf(workbook, found.element, 'id');
  const gone = rootOf(relationships).children.filter((element) => attributeOf(relationships, element, 'Id') === id);
  edits.set(relationshipsPart, spliced(relationships, gone.map(removalSplice)));

  const orphans = readRelationships(edits.source, part).filter(({ external }) => !external);
  const parts_ = [part, ...orphans.filter(({ type }) => OWNED.has(type)).map(({ target }) => target)];
  const types = edits.text(CONTENT_TYPES);
  const names = new Set(parts_.map((one) => `/${one}`.toLowerCase()));
  const overrides = rootOf(types).children.filter((element) =>
    names.has(attributeOf(types, element, 'PartName')?.toLowerCase() ?? ''),
  );
  if (overrides.length > 0) edits.set(CONTENT_TYPES, spliced(types, overrides.map(removalSplice)));
  for (const one of [...parts_, relationshipsOf(part)]) if (edits.has(one)) edits.set(one, null);

  edits.set(parts.workbook, spliced(workbook, [removalSplice(found.element), ...withoutIndex(workbook, index)]));
}

/** Parts that belong to one sheet alone. */
const OWNED = new Set(['printerSettings', 'comments', 'vmlDrawing', 'drawing', 'table']);

/** Names and views count sheets by their place: those of the sheet go, those of later sheets move up. */
function withoutIndex(workbook: string, index: number): Splice[] {
  const root = rootOf(workbook);
  const list = childOf(root, 'definedNames');
  const names = list?.children ?? [];
  const scope = (element: TextElement): number | null => {
    const text = attributeOf(workbook, element, 'localSheetId');
    return text === undefined ? null : Number(text);
  };
  const gone = names.filter((element) => scope(element) === index);
  const splices =
    list !== undefined && gone.length > 0 && gone.length === names.length
      ? [removalSplice(list)]
      : gone.map(removalSplice);
  for (const element of names) {
    const place = scope(element);
    if (place !== null && place > index)
      splices.push(attributeSplice(workbook, element, 'localSheetId', String(place - 1)));
  }
  for (const view of childOf(root, 'bookViews')?.children ?? []) {
    for (const name of ['activeTab', 'firstSheet']) {
      const place = Number(attributeOf(workbook, view, name) ?? '0');
      if (place >= index && place > 0) splices.push(attributeSplice(workbook, view, name, String(place - 1)));
    }
  }
  return splices;
}
