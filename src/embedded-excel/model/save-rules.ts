import type { Area } from '../../grid/area';
import { escapeXml } from '../../xlsx/patch-text';
import { PROTECTION_ATTRIBUTES } from './load-rules';
import { addressOf } from './references';
import type { AutoFilter, ConditionalFormat, DataValidation, FilterColumn, SheetProtection } from './types-objects';
import { element, localName, renderNode, withAttributes, withChild, type XmlNode } from './xml-node';

/** Areas as `sqref` lists them: `A1:B2 D4`. */
export function areasText(areas: readonly Area[]): string {
  return areas.map(addressOf).join(' ');
}

/** All `conditionalFormatting` of a sheet; neighbouring rules of the same areas share one. */
export function rulesXml(rules: readonly ConditionalFormat[]): string {
  const parts: string[] = [];
  let areas = '';
  let group: string[] = [];
  const end = (): void => {
    if (group.length > 0)
      parts.push(`<conditionalFormatting sqref="${areas}">${group.join('')}</conditionalFormatting>`);
    group = [];
  };
  for (const rule of rules) {
    const own = areasText(rule.areas);
    if (own === '') continue;
    if (own !== areas) end();
    areas = own;
    group.push(renderNode(ruleNode(rule)));
  }
  end();
  return parts.join('');
}

function ruleNode(rule: ConditionalFormat): XmlNode {
  const node = withAttributes(rule.node ?? element('cfRule'), {
    type: rule.type,
    dxfId: rule.format ?? undefined,
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue ? 1 : undefined,
  });
  const others = node.children.filter((child) => typeof child === 'string' || localName(child) !== 'formula');
  const formulas = rule.formulas.map((formula) => element('formula', {}, [escapeXml(formula)]));
  return { ...node, children: [...formulas, ...others] };
}

/** `dataValidations`, or nothing. */
export function validationsXml(rules: readonly DataValidation[]): string {
  const nodes = rules.filter((rule) => rule.areas.length > 0).map((rule) => renderNode(validationNode(rule)));
  if (nodes.length === 0) return '';
  return `<dataValidations count="${String(nodes.length)}">${nodes.join('')}</dataValidations>`;
}

function validationNode(rule: DataValidation): XmlNode {
  const text = (value: string): string | undefined => (value === '' ? undefined : value);
  const node = withAttributes(rule.node ?? element('dataValidation'), {
    type: rule.type === 'none' ? undefined : rule.type,
    errorStyle: rule.alert.style === 'stop' ? undefined : rule.alert.style,
    operator: rule.operator === 'between' ? undefined : rule.operator,
    allowBlank: rule.ignoreBlanks ? 1 : undefined,
    showDropDown: rule.dropDown ? undefined : 1,
    showInputMessage: rule.prompt.show ? 1 : undefined,
    showErrorMessage: rule.alert.show ? 1 : undefined,
    errorTitle: text(rule.alert.title),
    error: text(rule.alert.message),
    promptTitle: text(rule.prompt.title),
    prompt: text(rule.prompt.message),
    sqref: areasText(rule.areas),
  });
  const formula = (name: string, value: string): XmlNode | null =>
    value === '' ? null : element(name, {}, [escapeXml(value)]);
  const order = ['formula1', 'formula2'];
  const first = withChild(node, 'formula1', formula('formula1', rule.formula1), order);
  return withChild(first, 'formula2', formula('formula2', rule.formula2), order);
}

/** Of a sheet or a table. */
export function filterNode(filter: AutoFilter): XmlNode {
  const node = withAttributes(filter.node ?? element('autoFilter'), { ref: addressOf(filter.area) });
  const others = node.children.filter((child) => typeof child !== 'string' && localName(child) !== 'filterColumn');
  return { ...node, children: [...filter.columns.map(filterColumnNode), ...others] };
}

function filterColumnNode(column: FilterColumn): XmlNode {
  const node = withAttributes(column.node ?? element('filterColumn'), { colId: column.index });
  if (column.values === null) return node;
  const filters = element(
    'filters',
    { blank: column.blanks ? 1 : undefined },
    column.values.map((value) => element('filter', { val: value })),
  );
  return withChild(node, 'filters', filters, ['filters']);
}

/** The `sheetProtection` of a sheet. */
export function protectionNode(protection: SheetProtection): XmlNode {
  const { options, password } = protection;
  const changes: Record<string, string | number | undefined> = { sheet: 1 };
  for (const [option, attribute, missing] of PROTECTION_ATTRIBUTES) {
    const forbidden = !options[option];
    changes[attribute] = forbidden === missing ? undefined : forbidden ? 1 : 0;
  }
  changes['selectLockedCells'] = options.selectionMode === 'Normal' ? undefined : 1;
  changes['selectUnlockedCells'] = options.selectionMode === 'None' ? 1 : undefined;
  if (password !== '') changes['password'] = passwordHash(password);
  return withAttributes(protection.node ?? element('sheetProtection'), changes);
}

/** The 16-bit verifier that files have held since Excel 95. @see ECMA-376 part 4, 14.7.1 */
function passwordHash(password: string): string {
  let hash = 0;
  for (let n = password.length - 1; n >= 0; n--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(n) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
