import { readRelationships } from '../../xlsx/package-relationships';
import type { PartEdits } from '../../xlsx/patch-parts';
import { appendSplices, childOf, escapeXml, rootOf, spliced } from '../../xlsx/patch-text';
import { addContentType, addRelationship, freePart, removePart, removeRelationships } from './package-parts';
import type { CustomPropertyValue, WorkbookModel } from './types';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Elements of core.xml that may be made where they are missing, with their prefix (ECMA-376 part 2, 8.3). */
const CORE = new Map([
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['creator', 'dc:creator'],
  ['description', 'dc:description'],
  ['keywords', 'cp:keywords'],
  ['category', 'cp:category'],
  ['lastModifiedBy', 'cp:lastModifiedBy'],
]);

/** Writes what changed of a workbook's properties and of its custom XML. */
export function saveProperties(edits: PartEdits, before: WorkbookModel, after: WorkbookModel): void {
  const top = readRelationships(edits.source, '');
  const part = (type: string): string | undefined => {
    const target = top.find((one) => one.type === type)?.target;
    return target !== undefined && edits.has(target) ? target : undefined;
  };
  for (const type of ['core-properties', 'extended-properties']) {
    const there = part(type);
    if (there !== undefined) saveElements(edits, there, type === 'core-properties', before, after);
  }
  saveCustom(edits, part('custom-properties'), before.customProperties, after.customProperties);
  saveXmlParts(edits, before, after);
}

function saveElements(
  edits: PartEdits,
  part: string,
  core: boolean,
  before: WorkbookModel,
  after: WorkbookModel,
): void {
  for (const [name, value] of after.properties) {
    if (before.properties.get(name) === value) continue;
    const text = edits.text(part);
    const there = childOf(rootOf(text), name);
    const made = core ? CORE.get(name) : undefined;
    if (there !== undefined && !there.emptyTag)
      edits.set(part, spliced(text, [{ start: there.openEnd, end: there.closeStart, text: escapeXml(value) }]));
    else if (there !== undefined) edits.set(part, spliced(text, appendSplices(text, there, escapeXml(value))));
    else if (made !== undefined) {
      const namespaces =
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"';
      const added = `<${made}${namespaces}>${escapeXml(value)}</${made}>`;
      edits.set(part, spliced(text, appendSplices(text, rootOf(text), added)));
    }
  }
}

type Properties = ReadonlyMap<string, CustomPropertyValue>;

function saveCustom(edits: PartEdits, there: string | undefined, before: Properties, after: Properties): void {
  const xml = customXml(after);
  if (xml === customXml(before)) return;
  const part = there ?? 'docProps/custom.xml';
  edits.set(part, xml);
  if (there !== undefined) return;
  addContentType(edits, part, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  addRelationship(edits, '', `${OFFICE}/relationships/custom-properties`, part);
}

function customXml(properties: Properties): string {
  const items = [...properties].map(
    ([name, value], n) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${String(n + 2)}" name="${escapeXml(name)}">${valueXml(value)}</property>`,
  );
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${items.join('')}</Properties>`;
}

function valueXml(value: CustomPropertyValue): string {
  if (typeof value === 'boolean') return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31
      ? `<vt:i4>${String(value)}</vt:i4>`
      : `<vt:r8>${String(value)}</vt:r8>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString()}</vt:filetime>`;
  return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
}

function saveXmlParts(edits: PartEdits, before: WorkbookModel, after: WorkbookModel): void {
  const { workbookPart } = after.origin;
  const kept = new Set(after.customXmlParts.map((one) => one.part));
  for (const old of before.customXmlParts) {
    if (old.part === null || kept.has(old.part)) continue;
    const ids = readRelationships(edits.source, workbookPart).filter((one) => one.target === old.part);
    removeRelationships(edits, workbookPart, new Set(ids.map((one) => one.id)));
    for (const one of readRelationships(edits.source, old.part))
      if (edits.has(one.target)) removePart(edits, one.target);
    removePart(edits, old.part);
  }
  for (const one of after.customXmlParts) {
    const old = before.customXmlParts.find((other) => other.part !== null && other.part === one.part);
    if (old?.xml === one.xml) continue;
    const part = one.part ?? freePart(edits, 'customXml/item');
    edits.set(part, one.xml);
    if (one.part !== null) continue;
    addRelationship(edits, workbookPart, `${OFFICE}/relationships/customXml`, part);
    saveXmlId(edits, part, one.id);
  }
}

function saveXmlId(edits: PartEdits, part: string, id: string): void {
  const properties = freePart(edits, 'customXml/itemProps');
  edits.set(
    properties,
    `${HEAD}<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  addContentType(edits, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addRelationship(edits, part, `${OFFICE}/relationships/customXmlProps`, properties);
}
