import { customFilterOf } from '../model/filter-custom';
import type { FilterColumn } from '../model/types-objects';
import { attributeIn, childNamed, element, type XmlNode } from '../model/xml-node';
import { isOn } from '../../xlsx/xml-part';
import { ExcelError } from '../protocol/excel-error';
import type { Json } from '../protocol/request';
import { asFields, asOneOf, asText, isList } from '../protocol/values';

const operators: readonly (readonly [sign: string, file: string])[] = [
  ['<>', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

/** What a criterion does not use comes as null (OfficeDev/office-js#1226). */
const NOT_USED = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

/** Filter columns as learn.microsoft.com/javascript/api/excel/excel.filtercriteria tells them. Colours and icons by their kind only. */
export function criteriaOf(column: FilterColumn): Json {
  return { ...NOT_USED, ...saidOf(column) };
}

function saidOf(column: FilterColumn): { readonly [name: string]: Json } {
  if (column.values !== null)
    return { filterOn: 'Values', values: column.blanks ? [...column.values, ''] : [...column.values] };
  const custom = customFilterOf(column);
  if (custom !== null) {
    const [first = '', second] = custom.comparisons.map(
      ({ operator, value }) => `${operators.find(([, file]) => file === operator)?.[0] ?? '='}${value}`,
    );
    return {
      filterOn: 'Custom',
      criterion1: first,
      ...(second !== undefined && { criterion2: second, operator: custom.every ? 'And' : 'Or' }),
    };
  }
  const top = childNamed(column.node, 'top10');
  if (top !== undefined) {
    const end = attributeIn(top, 'top') === undefined || isOn(attributeIn(top, 'top')) ? 'Top' : 'Bottom';
    const unit = isOn(attributeIn(top, 'percent')) ? 'Percent' : 'Items';
    return { filterOn: `${end}${unit}`, criterion1: attributeIn(top, 'val') ?? '10' };
  }
  const dynamic = attributeIn(childNamed(column.node, 'dynamicFilter'), 'type');
  if (dynamic !== undefined)
    return { filterOn: 'Dynamic', dynamicCriteria: dynamic.charAt(0).toUpperCase() + dynamic.slice(1) };
  const color = childNamed(column.node, 'colorFilter');
  if (color === undefined) return { filterOn: 'Icon' };
  const font = attributeIn(color, 'cellColor') !== undefined && !isOn(attributeIn(color, 'cellColor'));
  return { filterOn: font ? 'FontColor' : 'CellColor' };
}

/** What is given to `apply` as a filter column; filters by colour or icon are not modelled. */
export function filterColumnOf(index: number, given: Json): FilterColumn {
  const criteria = asFields(given);
  const filterOn = asText(criteria['filterOn'] ?? null);
  if (filterOn === 'Values') {
    const { values = null } = criteria;
    if (values === null || !isList(values)) throw new ExcelError('InvalidArgument', 'no values');
    const texts = values.map((value) => {
      if (typeof value !== 'string') throw new ExcelError('NotImplemented', 'filters by date');
      return value;
    });
    return { index, values: texts.filter((text) => text !== ''), blanks: texts.includes(''), node: null };
  }
  const node = element('filterColumn', { colId: index }, [kindNode(filterOn, criteria)]);
  return { index, values: null, blanks: false, node };
}

function kindNode(filterOn: string, criteria: { readonly [name: string]: Json }): XmlNode {
  const { criterion1 = null, criterion2 = null, operator = null, dynamicCriteria = null } = criteria;
  if (filterOn === 'Custom') {
    const comparisons = [criterion1, criterion2]
      .filter((one) => one !== null)
      .map((one) => comparisonNode(asText(one)));
    if (comparisons.length === 0) throw new ExcelError('InvalidArgument', 'no criterion');
    const every = operator !== null && asOneOf(operator, ['And', 'Or']) === 'And';
    return element('customFilters', { and: every ? 1 : undefined }, comparisons);
  }
  const end = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn);
  if (end !== null) {
    const [, side, unit] = end;
    return element('top10', {
      top: side === 'Bottom' ? 0 : undefined,
      percent: unit === 'Percent' ? 1 : undefined,
      val: String(criterion1 ?? '10'),
    });
  }
  if (filterOn === 'Dynamic') {
    const type = asText(dynamicCriteria);
    return element('dynamicFilter', { type: type.charAt(0).toLowerCase() + type.slice(1) });
  }
  throw new ExcelError('NotImplemented', `filter on ${filterOn}`);
}

/** `>50`, `=*s`; a text without a sign means "equal". */
function comparisonNode(text: string): XmlNode {
  const found = operators.find(([sign]) => text.startsWith(sign));
  const value = found === undefined ? text : text.slice(found[0].length);
  return element('customFilter', {
    operator: found === undefined || found[1] === 'equal' ? undefined : found[1],
    // Files hold a blank where empty cells are meant.
    val: value === '' ? ' ' : value,
  });
}
