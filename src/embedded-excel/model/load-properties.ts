import { readRelationships, type Relationship } from '../../xlsx/package-relationships';
import type { PartEdits } from '../../xlsx/patch-parts';
import type { CustomPropertyValue, CustomXmlPart, WorkbookModel } from './types';
import { attributeIn, elementsIn, localName, parseNode, textIn } from './xml-node';

/** What a workbook says of itself beside its sheets. */
export function loadProperties(
  edits: PartEdits,
  relationships: readonly Relationship[],
): Pick<WorkbookModel, 'properties' | 'customProperties' | 'customXmlParts'> {
  const top = readRelationships(edits.source, '');
  const properties = new Map<string, string>();
  for (const type of ['core-properties', 'extended-properties']) {
    const part = partOf(edits, top, type);
    if (part === null) continue;
    for (const node of elementsIn(parseNode(edits.text(part)))) {
      if (elementsIn(node).length === 0) properties.set(localName(node), textIn(node));
    }
  }
  const customProperties = new Map<string, CustomPropertyValue>();
  const custom = partOf(edits, top, 'custom-properties');
  if (custom !== null) {
    for (const node of elementsIn(parseNode(edits.text(custom)))) {
      const value = elementsIn(node)[0];
      const name = attributeIn(node, 'name');
      if (value !== undefined && name !== undefined)
        customProperties.set(name, valueOf(localName(value), textIn(value)));
    }
  }
  return { properties, customProperties, customXmlParts: loadXmlParts(edits, relationships) };
}

function partOf(edits: PartEdits, top: readonly Relationship[], type: string): string | null {
  const target = top.find((relationship) => relationship.type === type)?.target;
  return target !== undefined && edits.has(target) ? target : null;
}

/** Types of ECMA-376 part 1, 22.4 that Excel itself writes. */
function valueOf(type: string, text: string): CustomPropertyValue {
  if (type === 'bool') return text === 'true' || text === '1';
  if (/^(i\d|ui\d|r\d|int|uint|decimal)$/.test(type)) return Number(text);
  if (type === 'filetime' || type === 'date') return new Date(text);
  return text;
}

function loadXmlParts(edits: PartEdits, relationships: readonly Relationship[]): CustomXmlPart[] {
  return relationships
    .filter((one) => one.type === 'customXml' && edits.has(one.target))
    .map((one, n) => {
      const properties = readRelationships(edits.source, one.target).find((other) => other.type === 'customXmlProps');
      const id =
        properties !== undefined && edits.has(properties.target)
          ? parseNode(edits.text(properties.target)).attributes.find(([name]) => name.endsWith(':itemID'))?.[1]
          : undefined;
      return {
        id: id ?? `{00000000-0002-0000-0000-${String(n + 1).padStart(12, '0')}}`,
        xml: edits.text(one.target),
        part: one.target,
      };
    });
}
