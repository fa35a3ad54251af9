import { recalculate } from '../model/calculate';
import type { CalculationMode, WorkbookModel } from '../model/types';
import { defineObject, type ObjectType } from '../protocol/object-type';
import { givenWorkbook } from './given-file';
import { separators } from './separators';
import { asOneOf } from '../protocol/values';

const modes = { Automatic: 'automatic', AutomaticExceptTables: 'automaticExceptTables', Manual: 'manual' } as const;
type ModeName = keyof typeof modes;
const modeNames = Object.keys(modes).filter((name): name is ModeName => name in modes);

function modeName(mode: CalculationMode): ModeName {
  return modeNames.find((name) => modes[name] === mode) ?? 'Automatic';
}

/** learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationType: ObjectType<WorkbookModel> = defineObject('Application', {
  properties: {
    calculationMode: {
      get: (workbook) => modeName(workbook.calculationMode),
      set: (workbook, value) => {
        workbook.calculationMode = modes[asOneOf(value, modeNames)];
      },
    },
    // Always done: the embedded Excel calculates at once.
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: (_, scope) => separators(scope).decimal },
    thousandsSeparator: { get: (_, scope) => separators(scope).thousands },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: (workbook) => cultureInfoType.of(workbook) },
  methods: {
    calculate: (workbook, given) => {
      asOneOf(given.json(0), ['Recalculate', 'Full', 'FullRebuild']);
      recalculate(workbook);
      return null;
    },
    suspendApiCalculationUntilNextSync: (_, __, scope) => {
      scope.application.calculationSuspended = true;
      scope.application.calculationSuspensions++;
      return null;
    },
    suspendScreenUpdatingUntilNextSync: (_, __, scope) => {
      scope.application.screenUpdatingSuspended = true;
      scope.application.screenUpdatingSuspensions++;
      return null;
    },
    // `Excel.createWorkbook(base64)`: makes one, then opens it. A new workbook where no file is given.
    createWorkbook: (_, given, scope) => {
      const base64 = given.textOr(0, '');
      if (base64 !== '') givenWorkbook(base64);
      const created = { id: `created-${String(scope.application.opened.length)}`, base64 };
      return workbookCreatedType.of(created);
    },
  },
});

/** Only what a program asks: which separators numbers have. learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
const cultureInfoType: ObjectType<WorkbookModel> = defineObject('CultureInfo', {
  properties: { name: { get: (_, scope) => scope.locale } },
  navigation: { numberFormat: (workbook) => numberFormatInfoType.of(workbook) },
});

const numberFormatInfoType: ObjectType<WorkbookModel> = defineObject('NumberFormatInfo', {
  properties: {
    numberDecimalSeparator: { get: (_, scope) => separators(scope).decimal },
    numberGroupSeparator: { get: (_, scope) => separators(scope).thousands },
  },
});

/** The client library's own class behind `Excel.createWorkbook`. */
const workbookCreatedType: ObjectType<{ readonly id: string; readonly base64: string }> = defineObject(
  'WorkbookCreated',
  {
    id: (created) => created.id,
    properties: { id: { get: (created) => created.id } },
    methods: {
      open: (created, _, scope) => {
        scope.application.opened.push(created.base64);
        return null;
      },
    },
  },
);
