import { changeRule, ruleLook, type RuleLook } from '../model/conditional-formats';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType, type Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFlag, asText } from '../protocol/values';
import { ruleOf, type RuleTarget } from './conditional-formats';
import { asColor, Words } from './look-words';

function change(target: RuleTarget, look: Partial<RuleLook>, scope: Scope): void {
  changeRule(scope.workbook, target.sheet, target.id, { look });
}

/** What a rule leaves as the cell has it comes as null (a guess for colours). */
function facet<K extends keyof RuleLook>(
  key: K,
  asValue: (value: Json) => RuleLook[K],
  shown: (value: RuleLook[K]) => Json = (value) => value,
): Property<RuleTarget> {
  return {
    get: (target, scope) => shown(ruleLook(scope.workbook, ruleOf(target))[key]),
    set: (target, value, scope) => change(target, { [key]: asValue(value) }, scope),
  };
}

/** Seen from the rule's first cell; local formulas are those of en-US here. */
const formula: Property<RuleTarget> = {
  get: (target) => `=${ruleOf(target).formulas[0] ?? ''}`,
  set: (target, value, scope) => {
    const text = asText(value);
    if (!text.startsWith('=') || text.length < 2) throw new ExcelError('InvalidArgument', 'a formula begins with "="');
    changeRule(scope.workbook, target.sheet, target.id, { formula: text.slice(1) });
  },
};

/** learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
const ruleType: ObjectType<RuleTarget> = defineObject('ConditionalFormatRule', {
  properties: { formula, formulaLocal: formula },
});

/** learn.microsoft.com/javascript/api/excel/excel.conditionalrangefontunderlinestyle */
const underlines = new Words({ none: 'None', single: 'Single', double: 'Double' });

/** learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
const fontType: ObjectType<RuleTarget> = defineObject('ConditionalRangeFont', {
  properties: {
    bold: facet('bold', asFlag),
    color: facet('fontColor', asColor),
    italic: facet('italic', asFlag),
    strikethrough: facet('strikethrough', asFlag),
    underline: facet(
      'underline',
      (value) => underlines.file(value),
      (value) => (value === null ? null : underlines.api(value)),
    ),
  },
  methods: {
    clear: (target, _, scope) => {
      change(target, { bold: null, fontColor: null, italic: null, strikethrough: null, underline: null }, scope);
      return null;
    },
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
const fillType: ObjectType<RuleTarget> = defineObject('ConditionalRangeFill', {
  properties: { color: facet('fill', asColor) },
  methods: {
    clear: (target, _, scope) => {
      change(target, { fill: null }, scope);
      return null;
    },
  },
});

/** Borders and number formats of rules are not modelled. learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
const formatType: ObjectType<RuleTarget> = defineObject('ConditionalRangeFormat', {
  navigation: { fill: (target) => fillType.of(target), font: (target) => fontType.of(target) },
});

/** learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customRuleType: ObjectType<RuleTarget> = defineObject('CustomConditionalFormat', {
  navigation: { format: (target) => formatType.of(target), rule: (target) => ruleType.of(target) },
});
