import type { PartEdits } from '../../xlsx/patch-parts';
import { elementsOf, escapeXml, type TextElement } from '../../xlsx/patch-text';
import { isOn } from '../../xlsx/xml-part';
import { XmlScanner } from '../../xlsx/xml-scan';
import type { Visibility } from '../../grid/grid';
import { CellReader, type CellSources } from './load-cells';
import { loadFilter, loadProtection, loadRules, loadValidations } from './load-rules';
import { loadTables } from './load-tables';
import { parseReference } from './references';
import { freezeIn, selectionIn } from './sheet-view';
import type { ColumnSpan, SheetModel, SheetPiece } from './types';
import { attributeIn, childrenNamed, nodeAt, type XmlNode } from './xml-node';

/** What the workbook says of a sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly attributes: string;
}

/** Children that are kept as nodes and changed attribute by attribute. */
export const NODE_CHILDREN = [
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
] as const;

/** Children that the model writes itself. */
const WRITTEN = new Set(['dimension', 'cols', 'sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting']);
for (const name of ['dataValidations', 'tableParts', ...NODE_CHILDREN]) WRITTEN.add(name);

/** Reads a worksheet: what is modelled into the model, every other child as raw text in its order. */
export function loadSheet(edits: PartEdits, entry: SheetEntry, sources: CellSources): SheetModel {
  const bytes = edits.bytes(entry.part);
  const reader = new CellReader(entry.part, sources);
  const scanner = new XmlScanner(entry.part, reader);
  scanner.push(bytes);
  scanner.finish();
  const decode = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
  const head = decode(0, reader.start < 0 ? bytes.length : reader.start);
  const tail = reader.start < 0 ? '' : decode(behindCells(bytes, reader.start), bytes.length);
  const root = elementsOf(head)[0];
  const sheet: SheetModel = {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    rows: reader.rows,
    columns: [],
    merges: [],
    tables: loadTables(edits, entry.part),
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    protection: null,
    selection: { row: 0, column: 0, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    freeze: null,
    charts: [],
    nodes: new Map(),
    pieces: [],
    file: {
      part: entry.part,
      sheetId: entry.sheetId,
      relationship: entry.relationship,
      copiedFrom: null,
      root: root === undefined ? '' : head.slice(root.start, root.openEnd),
      attributes: entry.attributes,
    },
  };
  for (const child of root?.children ?? []) take(sheet, head, child);
  for (const child of elementsOf(tail)) take(sheet, tail, child);
  const views = sheet.nodes.get('sheetViews');
  sheet.freeze = freezeIn(views);
  sheet.selection = selectionIn(views);
  return sheet;
}

function take(sheet: SheetModel, text: string, element: TextElement): void {
  const { local } = element;
  if (!WRITTEN.has(local)) {
    const piece: SheetPiece = { local, xml: text.slice(element.start, element.end) };
    sheet.pieces.push(piece);
    return;
  }
  const node = nodeAt(text, element);
  switch (local) {
    case 'cols':
      sheet.columns = childrenNamed(node, 'col').map(columnSpan);
      break;
    case 'sheetProtection':
      sheet.protection = loadProtection(node);
      if (sheet.protection === null) sheet.pieces.push({ local, xml: text.slice(element.start, element.end) });
      break;
    case 'autoFilter':
      sheet.autoFilter = loadFilter(node);
      break;
    case 'mergeCells':
      sheet.merges = childrenNamed(node, 'mergeCell').flatMap(
        (merge) => parseReference(attributeIn(merge, 'ref') ?? '')?.area ?? [],
      );
      break;
    case 'conditionalFormatting': {
      const count = sheet.conditionalFormats.length;
      let n = 0;
      sheet.conditionalFormats.push(...loadRules(node, () => ruleId(sheet.id, count + n++)));
      break;
    }
    case 'dataValidations':
      sheet.validations = loadValidations(node);
      break;
    case 'dimension':
    case 'tableParts':
      break;
    default:
      sheet.nodes.set(local, node);
  }
}

/** Rules have no id in the file; Excel gives them one that looks like this. */
function ruleId(sheet: string, n: number): string {
  return `{${n.toString(16).toUpperCase().padStart(8, '0')}-${sheet.slice(10)}`;
}

/** @see ECMA-376 part 1, 18.3.1.13 */
function columnSpan(node: XmlNode): ColumnSpan {
  const of = (name: string): string | undefined => attributeIn(node, name);
  const width = of('width');
  const style = of('style');
  const rest = node.attributes.filter(([name]) => !/^(min|max|width|customWidth|hidden|style)$/.test(name));
  return {
    first: Number(of('min') ?? 1) - 1,
    last: Number(of('max') ?? 1) - 1,
    width: width === undefined ? null : Number(width),
    customWidth: isOn(of('customWidth')),
    hidden: isOn(of('hidden')),
    style: style === undefined ? null : Number(style),
    attributes: rest.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join(''),
  };
}

/** Behind `</sheetData>` (or `<sheetData/>`): the last of them, since no other element bears that name. */
function behindCells(bytes: Uint8Array, start: number): number {
  const wanted = new TextEncoder().encode('sheetData');
  for (let at = bytes.lastIndexOf(0x3e); at > start; at = bytes.lastIndexOf(0x3e, at - 1)) {
    let end = at;
    while (end > start && ((bytes[end - 1] ?? 0) <= 0x20 || bytes[end - 1] === 0x2f)) end--;
    if (wanted.every((byte, n) => bytes[end - wanted.length + n] === byte)) return at + 1;
  }
  return bytes.indexOf(0x3e, start) + 1;
}
