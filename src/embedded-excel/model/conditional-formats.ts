import type { Area } from '../../grid/area';
import { isOn } from '../../xlsx/xml-part';
import { resolveColor } from './colors';
import { ModelError } from './error';
import { requireAllowed } from './guard';
import { intersection, withoutArea } from './limits';
import { freeId } from './ids';
import { argb } from './styles-change';
import type { SheetModel, WorkbookModel } from './types';
import type { ConditionalFormat } from './types-objects';
import { attributeIn, childNamed, element, parseNode, renderNode, type XmlNode } from './xml-node';

/** How a rule shows a cell; null leaves the cell's own. Colours are `#RRGGBB`. */
export interface RuleLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: string | null;
}

const PLAIN: RuleLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

/** Rules that touch an area, by priority. */
export function rulesIn(sheet: SheetModel, area: Area): ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((rule) => rule.areas.some((one) => intersection(one, area) !== null))
    .sort((a, b) => a.priority - b.priority);
}

/**
 * Adds a rule with a formula of one's own; it takes the top priority, the others move down.
 * @param formula without `=`, seen from the top left cell of the first area
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting (multiple formats and priority)
 */
export function addCustomRule(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  formula = '',
  look: Partial<RuleLook> = {},
): ConditionalFormat {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  const rule: ConditionalFormat = {
    id: freeId(workbook),
    type: 'expression',
    areas,
    formulas: [formula],
    priority: 1,
    stopIfTrue: false,
    format: differentialFormat(workbook, { ...PLAIN, ...look }),
    node: null,
  };
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => ({ ...one, priority: one.priority + 1 }));
  sheet.conditionalFormats.push(rule);
  return rule;
}

/** The conditional format of that id. */
export function findRule(sheet: SheetModel, id: string): ConditionalFormat | undefined {
  return sheet.conditionalFormats.find((rule) => rule.id === id);
}

/**
 * Changes a conditional format and gives the new one.
 * @throws ModelError `ItemNotFound`, or where protection forbids it
 */
export function changeRule(
  workbook: WorkbookModel,
  sheet: SheetModel,
  id: string,
  change: { readonly formula?: string; readonly stopIfTrue?: boolean; readonly areas?: readonly Area[] } & {
    readonly look?: Partial<RuleLook>;
  },
): ConditionalFormat {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  const at = sheet.conditionalFormats.findIndex((rule) => rule.id === id);
  const rule = sheet.conditionalFormats[at];
  if (rule === undefined) throw new ModelError('ItemNotFound', 'No such conditional format.');
  const changed: ConditionalFormat = {
    ...rule,
    areas: change.areas ?? rule.areas,
    formulas: change.formula === undefined ? rule.formulas : [change.formula],
    stopIfTrue: change.stopIfTrue ?? rule.stopIfTrue,
    format:
      change.look === undefined
        ? rule.format
        : differentialFormat(workbook, { ...ruleLook(workbook, rule), ...change.look }),
  };
  sheet.conditionalFormats[at] = changed;
  return changed;
}

/** @param priority from 0, as the API counts; the others make room */
export function setPriority(workbook: WorkbookModel, sheet: SheetModel, id: string, priority: number): void {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  const sorted = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  const at = sorted.findIndex((rule) => rule.id === id);
  const [rule] = at < 0 ? [] : sorted.splice(at, 1);
  if (rule === undefined) throw new ModelError('ItemNotFound', 'No such conditional format.');
  sorted.splice(priority, 0, rule);
  const places = new Map(sorted.map((one, n) => [one.id, n + 1]));
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) => ({
    ...one,
    priority: places.get(one.id) ?? one.priority,
  }));
}

/** Priorities of the others close up. */
export function deleteRule(workbook: WorkbookModel, sheet: SheetModel, id: string): void {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  const rule = findRule(sheet, id);
  if (rule === undefined) throw new ModelError('ItemNotFound', 'No such conditional format.');
  sheet.conditionalFormats = sheet.conditionalFormats
    .filter((one) => one !== rule)
    .map((one) => (one.priority > rule.priority ? { ...one, priority: one.priority - 1 } : one));
}

/** Takes the rules off an area (conditionalFormats.clearAll); they stay on the cells around it. */
export function clearRules(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
}

/** What a rule's format says. */
export function ruleLook(workbook: WorkbookModel, rule: ConditionalFormat): RuleLook {
  const xml = rule.format === null ? undefined : workbook.styles.differential[rule.format];
  if (xml === undefined) return PLAIN;
  const node = parseNode(xml);
  const font = childNamed(node, 'font');
  const flag = (name: string): boolean | null => {
    const child = childNamed(font, name);
    return child === undefined ? null : attributeIn(child, 'val') === undefined || isOn(attributeIn(child, 'val'));
  };
  const color = (child: XmlNode | undefined): string | null =>
    child === undefined ? null : resolveColor(child, workbook.styles, '#000000');
  const pattern = childNamed(childNamed(node, 'fill'), 'patternFill');
  const underline = childNamed(font, 'u');
  return {
    // In a rule's format the pattern's background is what shows (ECMA-376 part 1, 18.8.14 says nothing; Excel does so).
    fill: color(childNamed(pattern, 'bgColor') ?? childNamed(pattern, 'fgColor')),
    fontColor: color(childNamed(font, 'color')),
    bold: flag('b'),
    italic: flag('i'),
    strikethrough: flag('strike'),
    underline: underline === undefined ? null : (attributeIn(underline, 'val') ?? 'single'),
  };
}

/** The number of a rule's format; null where it says nothing. */
function differentialFormat(workbook: WorkbookModel, look: RuleLook): number | null {
  const flag = (name: string, value: boolean | null): XmlNode[] =>
    value === null ? [] : [element(name, value ? {} : { val: 0 })];
  const font = [
    ...flag('b', look.bold),
    ...flag('i', look.italic),
    ...flag('strike', look.strikethrough),
    ...(look.underline === null ? [] : [element('u', { val: look.underline })]),
    ...(look.fontColor === null ? [] : [element('color', { rgb: argb(look.fontColor) })]),
  ];
  const parts: XmlNode[] = font.length === 0 ? [] : [element('font', {}, font)];
  if (look.fill !== null)
    parts.push(element('fill', {}, [element('patternFill', {}, [element('bgColor', { rgb: argb(look.fill) })])]));
  if (parts.length === 0) return null;
  const xml = renderNode(element('dxf', {}, parts));
  const { differential } = workbook.styles;
  const known = differential.indexOf(xml);
  return known >= 0 ? known : differential.push(xml) - 1;
}
