import { areaAddress, parseArea, type Area } from '../grid/area';
import type { TableWidening } from '../marks/plan';
import { readRelationships } from './package-relationships';
import type { PartEdits } from './patch-parts';
import {
  appendSplices,
  attributeOf,
  attributeSplice,
  childOf,
  escapeCellText,
  prefixOf,
  presentAttributeSplice,
  removalSplice,
  rootOf,
  spliced,
  type Splice,
  type TextElement,
} from './patch-text';

/** The parts of a sheet's Excel tables. */
export function tableParts(edits: PartEdits, sheetPart: string): string[] {
  return readRelationships(edits.source, sheetPart)
    .filter((relationship) => relationship.type === 'table' && !relationship.external)
    .map((relationship) => relationship.target);
}

/** The part of the table whose range this is; null where there is none. */
export function tablePartOf(edits: PartEdits, sheetPart: string, area: Area): string | null {
  const wanted = areaAddress(area);
  for (const part of tableParts(edits, sheetPart)) {
    const text = edits.text(part);
    if (rangeOf(text, rootOf(text)) === wanted) return part;
  }
  return null;
}

function rangeOf(text: string, element: TextElement): string | null {
  const area = parseArea(attributeOf(text, element, 'ref') ?? '');
  return area === null ? null : areaAddress(area);
}

/** The table's range and the range of its filter buttons. */
function rangeSplices(text: string, root: TextElement, right: number): Splice[] {
  return [root, childOf(root, 'autoFilter')].flatMap((element) => {
    const area = element === undefined ? null : parseArea(attributeOf(text, element, 'ref') ?? '');
    if (element === undefined || area === null) return [];
    return [attributeSplice(text, element, 'ref', areaAddress({ ...area, right }))];
  });
}

/** Gives a table four more columns at its right end (ECMA-376 part 1, 18.5.1). */
export function widenedTable(text: string, widening: TableWidening): string {
  const root = rootOf(text);
  const list = childOf(root, 'tableColumns');
  if (list === undefined) return text;
  const prefix = prefixOf(text, root);
  let id = Math.max(0, ...list.children.map((column) => Number(attributeOf(text, column, 'id') ?? '0')));
  const added = widening.columns
    .map((name) => `<${prefix}tableColumn id="${String(++id)}" name="${escapeCellText(name)}"/>`)
    .join('');
  return spliced(text, [
    ...rangeSplices(text, root, widening.to.right),
    ...presentAttributeSplice(text, list, 'count', String(list.children.length + widening.columns.length)),
    ...appendSplices(text, list, added),
  ]);
}

/** What narrowing did to the table's filter. */
export interface Narrowed {
  readonly text: string;
  /** Whether a choice in one of our columns hid rows, and none of the office's does. */
  readonly unhides: boolean;
}

/** Takes the columns behind `right` away, with what was filtered or sorted by them. */
export function narrowedTable(text: string, from: Area, right: number): Narrowed {
  const root = rootOf(text);
  const list = childOf(root, 'tableColumns');
  if (list === undefined) return { text, unhides: false };
  const remaining = right - from.left + 1;
  const filter = childOf(root, 'autoFilter');
  const { splices, unhides } =
    filter === undefined ? { splices: [], unhides: false } : filterSplices(text, filter, right);
  const sort = childOf(root, 'sortState');
  return {
    text: spliced(text, [
      ...rangeSplices(text, root, right),
      ...presentAttributeSplice(text, list, 'count', String(remaining)),
      ...list.children.slice(remaining).map(removalSplice),
      ...splices,
      ...sortSplices(text, sort, right),
    ]),
    unhides,
  };
}

/** What of a filter concerns columns behind `right`: its choices there, and the order by them. */
export function filterSplices(
  text: string,
  filter: TextElement,
  right: number,
): { readonly splices: Splice[]; readonly unhides: boolean } {
  const left = parseArea(attributeOf(text, filter, 'ref') ?? '')?.left ?? 0;
  const choices = filter.children.filter((child) => child.local === 'filterColumn');
  const ours = choices.filter((choice) => left + Number(attributeOf(text, choice, 'colId') ?? '0') > right);
  const sort = childOf(filter, 'sortState');
  return {
    splices: [...ours.map(removalSplice), ...sortSplices(text, sort, right)],
    unhides: ours.length > 0 && ours.length === choices.length,
  };
}

/** An order by a column behind `right` is forgotten; the range of any other is narrowed. */
function sortSplices(text: string, sort: TextElement | undefined, right: number): Splice[] {
  if (sort === undefined) return [];
  const area = (element: TextElement): Area | null => parseArea(attributeOf(text, element, 'ref') ?? '');
  if (sort.children.some((condition) => (area(condition)?.right ?? 0) > right)) return [removalSplice(sort)];
  const whole = area(sort);
  if (whole === null || whole.right <= right) return [];
  return [attributeSplice(text, sort, 'ref', areaAddress({ ...whole, right }))];
}
