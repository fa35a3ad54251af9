import { areaAddress, contains, parseArea, type Area } from '../grid/area';
import { groupBy } from '../grid/group-by';
import type { FilterWidening, MarkRule } from '../marks/plan';
import { filterSplices } from './mark-tables';
import {
  appendSplices,
  attributeOf,
  attributeSplice,
  contentOf,
  elementsOf,
  escapeXml,
  presentAttributeSplice,
  removalSplice,
  spliced,
  type Splice,
  type TextElement,
} from './patch-text';

/** What may stand between the rows and merged areas, and between these and our rules (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_MERGES = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
];
const BEFORE_RULES = [...BEFORE_MERGES, 'mergeCells', 'phoneticPr', 'conditionalFormatting'];

function find(elements: readonly TextElement[], local: string): TextElement | undefined {
  return elements.find((element) => element.local === local);
}

function behindThese(elements: readonly TextElement[], before: readonly string[]): number {
  return elements.filter((element) => before.includes(element.local)).at(-1)?.end ?? 0;
}

/** Adds merged areas to a sheet's tail (what stands behind its rows). */
export function withMerges(tail: string, areas: readonly Area[], prefix: string): string {
  if (areas.length === 0) return tail;
  const elements = elementsOf(tail);
  const list = find(elements, 'mergeCells');
  const added = areas.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join('');
  if (list === undefined) {
    const at = behindThese(elements, BEFORE_MERGES);
    const text = `<${prefix}mergeCells count="${String(areas.length)}">${added}</${prefix}mergeCells>`;
    return spliced(tail, [{ start: at, end: at, text }]);
  }
  return spliced(tail, [
    ...presentAttributeSplice(tail, list, 'count', String(list.children.length + areas.length)),
    ...appendSplices(tail, list, added),
  ]);
}

/** Takes away merged areas that lie within one of `areas`. */
export function withoutMerges(tail: string, areas: readonly Area[]): string {
  const list = find(elementsOf(tail), 'mergeCells');
  if (list === undefined) return tail;
  const gone = list.children.filter((element) => {
    const merge = parseArea(attributeOf(tail, element, 'ref') ?? '');
    return (
      merge !== null &&
      areas.some((area) => contains(area, merge.top, merge.left) && contains(area, merge.bottom, merge.right))
    );
  });
  if (gone.length === 0) return tail;
  if (gone.length === list.children.length) return spliced(tail, [removalSplice(list)]);
  const count = String(list.children.length - gone.length);
  return spliced(tail, [...presentAttributeSplice(tail, list, 'count', count), ...gone.map(removalSplice)]);
}

/** Adds conditional formats below all that are there: where the office's own rules colour a cell, theirs win. */
export function withRules(
  tail: string,
  rules: readonly MarkRule[],
  format: (fill: string) => number | null,
  prefix: string,
): string {
  if (rules.length === 0) return tail;
  // Rules of the 2009 extension, in `extLst`, share the sheet's order of priorities.
  let priority = 0;
  for (const match of tail.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)) priority = Math.max(priority, Number(match[1]));
  const added = [...groupBy(rules, (rule) => areaAddress(rule.area))].map(([area, list]) => {
    const said = list.map(
      ({ formula, fill }) =>
        `<${prefix}cfRule type="expression" ${formatAttribute(format(fill))}priority="${String(++priority)}">` +
        `<${prefix}formula>${escapeXml(formula).replace(/&quot;/g, '"')}</${prefix}formula></${prefix}cfRule>`,
    );
    return `<${prefix}conditionalFormatting sqref="${area}">${said.join('')}</${prefix}conditionalFormatting>`;
  });
  const at = behindThese(elementsOf(tail), BEFORE_RULES);
  return spliced(tail, [{ start: at, end: at, text: added.join('') }]);
}

/** A rule's format by its number among the workbook's `dxfs`; a workbook without styles has none. */
export function formatAttribute(format: number | null): string {
  return format === null ? '' : `dxfId="${String(format)}" `;
}

/** Takes away the conditional formats whose formula holds the marker. */
export function withoutRules(tail: string, marker: string): string {
  const splices = elementsOf(tail)
    .filter((element) => element.local === 'conditionalFormatting')
    .flatMap((element): Splice[] => {
      const rules = element.children.filter((child) => child.local === 'cfRule');
      const ours = rules.filter((rule) =>
        rule.children.some((child) => child.local === 'formula' && contentOf(tail, child).includes(marker)),
      );
      return ours.length === 0 ? [] : ours.length === rules.length ? [removalSplice(element)] : ours.map(removalSplice);
    });
  return spliced(tail, splices);
}

/** Sets the right end of the sheet's filter range. */
export function withFilter(tail: string, { from, to }: FilterWidening): { text: string; unhides: boolean } {
  const filter = find(elementsOf(tail), 'autoFilter');
  const area = filter === undefined ? null : parseArea(attributeOf(tail, filter, 'ref') ?? '');
  if (filter === undefined || area === null || area.right !== from.right) return { text: tail, unhides: false };
  const { splices, unhides } =
    to.right < from.right ? filterSplices(tail, filter, to.right) : { splices: [], unhides: false };
  const range = attributeSplice(tail, filter, 'ref', areaAddress({ ...area, right: to.right }));
  return { text: spliced(tail, [range, ...splices]), unhides };
}
