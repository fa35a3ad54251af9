import { readRelationships } from '../../xlsx/package-relationships';
import type { PartEdits } from '../../xlsx/patch-parts';
import { appendSplices, attributeOf, escapeXml, prefixOf, removalSplice, rootOf, spliced } from '../../xlsx/patch-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** `xl/worksheets/_rels/sheet1.xml.rels` of `xl/worksheets/sheet1.xml`; `_rels/.rels` of the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `prefix` and the lowest number for which no part is there, nor was. */
export function freePart(edits: PartEdits, prefix: string, ending = '.xml'): string {
  for (let n = 1; ; n++) {
    const part = `${prefix}${String(n)}${ending}`;
    if (!edits.has(part) && edits.source.find(part) === undefined) return part;
  }
}

/** Adds a relationship to a part's (`part` empty: the package's); gives its id. */
export function addRelationship(edits: PartEdits, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const text = edits.has(name)
    ? edits.text(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"/>`;
  const root = rootOf(text);
  const taken = new Set(root.children.map((child) => attributeOf(text, child, 'Id') ?? ''));
  let n = root.children.length + 1;
  while (taken.has(`rId${String(n)}`)) n++;
  const id = `rId${String(n)}`;
  const added = `<${prefixOf(text, root)}Relationship Id="${id}" Type="${type}" Target="${escapeXml(`/${target}`)}"/>`;
  edits.set(name, spliced(text, appendSplices(text, root, added)));
  return id;
}

/** The part that another one refers to by a relationship of that type, as things stand now. */
export function relatedPart(edits: PartEdits, part: string, type: string): string | undefined {
  const name = relationshipsPart(part);
  if (edits.source.find(name) !== undefined || !edits.has(name))
    return readRelationships(edits.source, part).find((one) => one.type === type)?.target;
  // Of a new part: its targets are written from the package's root.
  const text = edits.text(name);
  const found = rootOf(text).children.find((child) => attributeOf(text, child, 'Type')?.endsWith(`/${type}`) === true);
  return found === undefined ? undefined : attributeOf(text, found, 'Target')?.replace(/^\//, '');
}

/** Takes away a part's relationships with these ids. */
export function removeRelationships(edits: PartEdits, part: string, ids: ReadonlySet<string>): void {
  const name = relationshipsPart(part);
  if (ids.size === 0 || !edits.has(name)) return;
  const text = edits.text(name);
  const gone = rootOf(text).children.filter((child) => ids.has(attributeOf(text, child, 'Id') ?? ''));
  if (gone.length > 0) edits.set(name, spliced(text, gone.map(removalSplice)));
}

const TYPES = '[Content_Types].xml';

/** Names the content type of a new part. */
export function addContentType(edits: PartEdits, part: string, type: string): void {
  const text = edits.text(TYPES);
  const root = rootOf(text);
  const added = `<${prefixOf(text, root)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  edits.set(TYPES, spliced(text, appendSplices(text, root, added)));
}

/** Takes a part away, with its relationships and its content type. */
export function removePart(edits: PartEdits, part: string): void {
  edits.set(part, null);
  if (edits.has(relationshipsPart(part))) edits.set(relationshipsPart(part), null);
  const text = edits.text(TYPES);
  const gone = rootOf(text).children.filter(
    (child) => attributeOf(text, child, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (gone.length > 0) edits.set(TYPES, spliced(text, gone.map(removalSplice)));
}

/** Kinds of parts that belong to one sheet alone. */
const OWNED = /^(table|comments|vmlDrawing|drawing|printerSettings|threadedComment|ctrlProp|queryTable)$/;

/** Takes a sheet's part away with what hangs on it alone. */
export function removeSheetPart(edits: PartEdits, part: string): void {
  for (const relationship of readRelationships(edits.source, part))
    if (!relationship.external && OWNED.test(relationship.type) && edits.has(relationship.target))
      removePart(edits, relationship.target);
  removePart(edits, part);
}
