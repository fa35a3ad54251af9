import {
  addCustomRule,
  changeRule,
  clearRules,
  deleteRule,
  findRule,
  rulesIn,
  setPriority,
} from '../model/conditional-formats';
import type { SheetModel } from '../model/types';
import type { ConditionalFormat } from '../model/types-objects';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Instance, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFlag, asNumber } from '../protocol/values';
import { customRuleType } from './conditional-rule';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { areasOf, regionFrom, type Region } from './region';

/** A rule by its id: its record is replaced with every change. */
export interface RuleTarget {
  readonly sheet: SheetModel;
  id: string;
}

/** The rule as it is now. */
export function ruleOf({ sheet, id }: RuleTarget): ConditionalFormat {
  const rule = findRule(sheet, id);
  if (rule === undefined) throw new ExcelError('ItemNotFound', 'the conditional format was deleted');
  return rule;
}

/** Types of files (ECMA-376 part 1, 18.18.12) as learn.microsoft.com/javascript/api/excel/excel.conditionalformattype; the rest are presets. */
const types: ReadonlyMap<string, string> = new Map([
  ['expression', 'Custom'],
  ['cellIs', 'CellValue'],
  ['colorScale', 'ColorScale'],
  ['dataBar', 'DataBar'],
  ['iconSet', 'IconSet'],
  ['top10', 'TopBottom'],
  ['containsText', 'ContainsText'],
  ['notContainsText', 'ContainsText'],
  ['beginsWith', 'ContainsText'],
  ['endsWith', 'ContainsText'],
]);

function typeOf(rule: ConditionalFormat): string {
  return types.get(rule.type) ?? 'PresetCriteria';
}

function byPriority(sheet: SheetModel): ConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** Place among the sheet's rules, from 0. */
function placeOf(target: RuleTarget): number {
  return byPriority(target.sheet).indexOf(ruleOf(target));
}

/**
 * "Use a negative priority to begin from the back. Priorities greater than the bounds will get and set to the maximum (or minimum if
 * negative) priority. If you change the priority, you have to re-fetch a new copy of the object at that new priority location":
 * afterwards the object means the rule that took its old place.
 */
function changePriority(target: RuleTarget, wanted: number, scope: Scope): void {
  if (!Number.isInteger(wanted)) throw new ExcelError('InvalidArgument', 'no whole number');
  const before = placeOf(target);
  const last = target.sheet.conditionalFormats.length - 1;
  const place = wanted < 0 ? Math.max(0, last + 1 + wanted) : Math.min(last, wanted);
  setPriority(scope.workbook, target.sheet, target.id, place);
  target.id = byPriority(target.sheet)[before]?.id ?? target.id;
}

function hasStop(rule: ConditionalFormat): boolean {
  return !['colorScale', 'dataBar', 'iconSet'].includes(rule.type);
}

function custom(target: RuleTarget): Instance | null {
  return typeOf(ruleOf(target)) === 'Custom' ? customRuleType.of(target) : null;
}

function soleRange(target: RuleTarget): Instance | null {
  const [area, another] = ruleOf(target).areas;
  return area === undefined || another !== undefined ? null : rangeType.of({ sheet: target.sheet, area });
}

/** Only rules with a formula of one's own are told in full and made. learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
const conditionalFormatType: ObjectType<RuleTarget> = defineObject('ConditionalFormat', {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    priority: {
      get: placeOf,
      set: (target, value, scope) => changePriority(target, asNumber(value), scope),
    },
    // "Value is null on data bars, icon sets, and color scales."
    stopIfTrue: {
      get: (target) => (hasStop(ruleOf(target)) ? ruleOf(target).stopIfTrue : null),
      set: (target, value, scope) => {
        if (!hasStop(ruleOf(target))) throw new ExcelError('InvalidOperation', 'the rule does not stop others');
        changeRule(scope.workbook, target.sheet, target.id, { stopIfTrue: asFlag(value) });
      },
    },
    type: { get: (target) => typeOf(ruleOf(target)) },
  },
  navigation: {
    // The code where the rule is of another type is a guess.
    custom: (target) => {
      const rule = custom(target);
      if (rule === null) throw new ExcelError('InvalidOperation', 'the rule has no formula of its own');
      return rule;
    },
    customOrNullObject: custom,
  },
  methods: {
    changeRuleToCustom: (target, given, scope) => {
      if (typeOf(ruleOf(target)) !== 'Custom') throw new ExcelError('NotImplemented', 'other types of rules');
      changeRule(scope.workbook, target.sheet, target.id, { formula: given.text(0).replace(/^=/, '') });
      return null;
    },
    delete: (target, _, scope) => {
      deleteRule(scope.workbook, target.sheet, target.id);
      return null;
    },
    // "Throws an error if the conditional format is applied to multiple ranges"; the code is a guess.
    getRange: (target) => {
      const range = soleRange(target);
      if (range === null) throw new ExcelError('InvalidOperation', 'the rule has several ranges');
      return range;
    },
    getRangeOrNullObject: soleRange,
    getRanges: (target) => rangeAreasType.of(regionFrom(target.sheet, ruleOf(target).areas)),
  },
});

/** Rules that touch the region, by priority. */
function rulesOf(region: Region, scope: Scope): RuleTarget[] {
  const found = new Map<string, ConditionalFormat>();
  for (const area of areasOf(region, scope)) for (const rule of rulesIn(region.sheet, area)) found.set(rule.id, rule);
  return [...found.values()].sort((a, b) => a.priority - b.priority).map(({ id }) => ({ sheet: region.sheet, id }));
}

function ruleNamed(region: Region, key: Json, scope: Scope): RuleTarget | undefined {
  return rulesOf(region, scope).find(({ id }) => id === key);
}

function found(rule: RuleTarget | undefined, code: 'ItemNotFound' | 'InvalidArgument' = 'ItemNotFound'): Instance {
  if (rule === undefined) throw new ExcelError(code, 'no such conditional format');
  return conditionalFormatType.of(rule);
}

/** learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatsType: ObjectType<Region> = defineObject('ConditionalFormatCollection', {
  items: (region, scope) => rulesOf(region, scope).map((rule) => conditionalFormatType.of(rule)),
  item: (region, key, scope) => found(ruleNamed(region, key, scope)),
  methods: {
    // "Adds a new conditional format to the collection at the first/top priority."
    add: (region, given, scope) => {
      if (given.text(0) !== 'Custom') throw new ExcelError('NotImplemented', `rules of type ${given.text(0)}`);
      const rule = addCustomRule(scope.workbook, region.sheet, areasOf(region, scope));
      return conditionalFormatType.of({ sheet: region.sheet, id: rule.id });
    },
    clearAll: (region, _, scope) => {
      for (const area of areasOf(region, scope)) clearRules(scope.workbook, region.sheet, area);
      return null;
    },
    getCount: (region, _, scope) => rulesOf(region, scope).length,
    getItemAt: (region, given, scope) => found(rulesOf(region, scope)[given.number(0)], 'InvalidArgument'),
    getItemOrNullObject: (region, given, scope) => {
      const rule = ruleNamed(region, given.text(0), scope);
      return rule === undefined ? null : conditionalFormatType.of(rule);
    },
  },
});
