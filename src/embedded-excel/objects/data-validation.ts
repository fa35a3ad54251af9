import { clearValidation, setValidation, validationIn } from '../model/validations';
import type { DataValidation } from '../model/types-objects';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFields, asFlag, asText } from '../protocol/values';
import { Words } from './look-words';
import { areasOf, type Region } from './region';
import { validCells } from './valid-cells';
import { ruleChange, ruleOf } from './validation-rule';

type Change = Parameters<typeof setValidation>[3];

/** learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
const types = new Words({
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
});

const alertStyles = new Words({ stop: 'Stop', warning: 'Warning', information: 'Information' });

/** The region's validation: null where it has none, `mixed` where its cells differ. */
function validation(region: Region, scope: Scope): DataValidation | 'mixed' | null {
  const found = areasOf(region, scope).map((area) => validationIn(region.sheet, area));
  const [first = null] = found;
  return found.every((one) => one === first) ? first : 'mixed';
}

function shown<T extends Json>(region: Region, scope: Scope, read: (rule: DataValidation) => T, none: T): T | null {
  const rule = validation(region, scope);
  if (rule === 'mixed') return null;
  return rule === null ? none : read(rule);
}

function change(region: Region, scope: Scope, changed: Change): void {
  for (const area of areasOf(region, scope)) setValidation(scope.workbook, region.sheet, area, changed);
}

const EMPTY_PROMPT = { message: '', showPrompt: true, title: '' };
const EMPTY_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };

/** learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationType: ObjectType<Region> = defineObject('DataValidation', {
  properties: {
    errorAlert: {
      get: (region, scope) =>
        shown<Json>(
          region,
          scope,
          ({ alert: { message, show, style, title } }) => ({
            message,
            showAlert: show,
            style: alertStyles.api(style),
            title,
          }),
          EMPTY_ALERT,
        ),
      set: (region, value, scope) => {
        const { message = '', showAlert = true, style = 'Stop', title = '' } = asFields(value);
        const kind = alertStyles.file(style);
        if (kind !== 'stop' && kind !== 'warning' && kind !== 'information')
          throw new ExcelError('InvalidArgument', 'no alert style');
        change(region, scope, {
          alert: { message: asText(message), show: asFlag(showAlert), style: kind, title: asText(title) },
        });
      },
    },
    ignoreBlanks: {
      get: (region, scope) => shown(region, scope, ({ ignoreBlanks }) => ignoreBlanks, true),
      set: (region, value, scope) => change(region, scope, { ignoreBlanks: asFlag(value) }),
    },
    prompt: {
      get: (region, scope) =>
        shown<Json>(
          region,
          scope,
          ({ prompt: { message, show, title } }) => ({ message, showPrompt: show, title }),
          EMPTY_PROMPT,
        ),
      set: (region, value, scope) => {
        const { message = '', showPrompt = true, title = '' } = asFields(value);
        change(region, scope, {
          prompt: { message: asText(message), show: asFlag(showPrompt), title: asText(title) },
        });
      },
    },
    rule: {
      get: (region, scope) => shown<Json>(region, scope, ruleOf, {}),
      set: (region, value, scope) => change(region, scope, ruleChange(value)),
    },
    // "Inconsistent: the range contains cells with different data validation rules", "MixedCriteria" some have none.
    type: {
      get: (region, scope) => {
        const rule = validation(region, scope);
        if (rule === 'mixed') return 'Inconsistent';
        return rule === null ? 'None' : types.api(rule.type);
      },
    },
    // "Returns null if there are both valid and invalid cell values within the range."
    valid: {
      get: (region, scope) => {
        const rule = validation(region, scope);
        if (rule === 'mixed') throw new ExcelError('NotImplemented', 'validity under several rules');
        return rule === null ? true : validCells(region, rule, scope);
      },
    },
  },
  methods: {
    clear: (region, _, scope) => {
      for (const area of areasOf(region, scope)) clearValidation(scope.workbook, region.sheet, area);
      return null;
    },
  },
});
