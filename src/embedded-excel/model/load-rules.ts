import type { Area } from '../../grid/area';
import { isOn } from '../../xlsx/xml-part';
import { parseReference } from './references';
import type {
  AutoFilter,
  ConditionalFormat,
  DataValidation,
  FilterColumn,
  ProtectionOptions,
  SheetProtection,
} from './types-objects';
import { attributeIn, childNamed, childrenNamed, elementsIn, textIn, type XmlNode } from './xml-node';

/** A list of areas as `sqref` holds them. */
export function areasIn(text: string): Area[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((one) => parseReference(one)?.area ?? []);
}

/** The rules of one `conditionalFormatting`. @see ECMA-376 part 1, 18.3.1.10 and 18.3.1.18 */
export function loadRules(node: XmlNode, idOf: () => string): ConditionalFormat[] {
  const areas = areasIn(attributeIn(node, 'sqref') ?? '');
  return childrenNamed(node, 'cfRule').map((rule) => ({
    id: idOf(),
    type: attributeIn(rule, 'type') ?? '',
    areas,
    formulas: childrenNamed(rule, 'formula').map(textIn),
    priority: Number(attributeIn(rule, 'priority') ?? 1),
    stopIfTrue: isOn(attributeIn(rule, 'stopIfTrue')),
    format: attributeIn(rule, 'dxfId') === undefined ? null : Number(attributeIn(rule, 'dxfId')),
    node: rule,
  }));
}

/** The rules of `dataValidations`. @see ECMA-376 part 1, 18.3.1.32 */
export function loadValidations(node: XmlNode): DataValidation[] {
  return childrenNamed(node, 'dataValidation').map((rule) => {
    const of = (name: string): string => attributeIn(rule, name) ?? '';
    const style = of('errorStyle');
    return {
      areas: areasIn(of('sqref')),
      type: of('type') === '' ? 'none' : of('type'),
      operator: of('operator') === '' ? 'between' : of('operator'),
      formula1: textIn(childNamed(rule, 'formula1')),
      formula2: textIn(childNamed(rule, 'formula2')),
      ignoreBlanks: isOn(of('allowBlank')),
      // The attribute says the contrary of its name.
      dropDown: !isOn(of('showDropDown')),
      prompt: { show: isOn(of('showInputMessage')), title: of('promptTitle'), message: of('prompt') },
      alert: {
        show: isOn(of('showErrorMessage')),
        style: style === 'warning' || style === 'information' ? style : 'stop',
        title: of('errorTitle'),
        message: of('error'),
      },
      node: rule,
    };
  });
}

/** Of a sheet or of a table; null where its range cannot be read. @see ECMA-376 part 1, 18.3.1.2 */
export function loadFilter(node: XmlNode | undefined): AutoFilter | null {
  const area = parseReference(attributeIn(node, 'ref') ?? '')?.area;
  if (node === undefined || area === undefined) return null;
  return { area, columns: childrenNamed(node, 'filterColumn').map(filterColumn), node };
}

function filterColumn(node: XmlNode): FilterColumn {
  const filters = childNamed(node, 'filters');
  const byValues = filters !== undefined && elementsIn(filters).every((child) => /(^|:)filter$/.test(child.name));
  return {
    index: Number(attributeIn(node, 'colId') ?? 0),
    values: byValues ? childrenNamed(filters, 'filter').map((filter) => attributeIn(filter, 'val') ?? '') : null,
    blanks: isOn(attributeIn(filters, 'blank')),
    node,
  };
}

/** Attributes of `sheetProtection` by option; `1` forbids. The first four allow where they are missing. */
export const PROTECTION_ATTRIBUTES: readonly (readonly [
  keyof Omit<ProtectionOptions, 'selectionMode'>,
  attribute: string,
  forbiddenWhenMissing: boolean,
])[] = [
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
];

/** Null where the element is there but does not protect. @see ECMA-376 part 1, 18.3.1.85 */
export function loadProtection(node: XmlNode): SheetProtection | null {
  if (!isOn(attributeIn(node, 'sheet'))) return null;
  const allowed = (option: string): boolean => {
    const [, attribute = '', missing = true] = PROTECTION_ATTRIBUTES.find(([name]) => name === option) ?? [];
    const value = attributeIn(node, attribute);
    return value === undefined ? !missing : !isOn(value);
  };
  const locked = isOn(attributeIn(node, 'selectLockedCells'));
  const unlocked = isOn(attributeIn(node, 'selectUnlockedCells'));
  return {
    options: {
      allowAutoFilter: allowed('allowAutoFilter'),
      allowDeleteColumns: allowed('allowDeleteColumns'),
      allowDeleteRows: allowed('allowDeleteRows'),
      allowEditObjects: allowed('allowEditObjects'),
      allowEditScenarios: allowed('allowEditScenarios'),
      allowFormatCells: allowed('allowFormatCells'),
      allowFormatColumns: allowed('allowFormatColumns'),
      allowFormatRows: allowed('allowFormatRows'),
      allowInsertColumns: allowed('allowInsertColumns'),
      allowInsertHyperlinks: allowed('allowInsertHyperlinks'),
      allowInsertRows: allowed('allowInsertRows'),
      allowPivotTables: allowed('allowPivotTables'),
      allowSort: allowed('allowSort'),
      selectionMode: unlocked ? 'None' : locked ? 'Unlocked' : 'Normal',
    },
    password: '',
    node,
  };
}
