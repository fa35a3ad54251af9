import type { Probe } from './probe';

const ERRORS = 'testing/application-specific-api-error-handling';
const NULL_OBJECTS = 'develop/application-specific-api-model';

/** Codes of refusals, and what a refused request leaves behind. */
export const errorProbes: readonly Probe[] = [
  {
    name: 'errors: what is not there is ItemNotFound',
    set: '1.4',
    page: NULL_OBJECTS,
    why: 'each code becomes a sentence that says what to do',
    expected: ['ItemNotFound', 'ItemNotFound', 'ItemNotFound'],
    ask: async ({ refusal }) => [
      await refusal((_, context) => context.workbook.worksheets.getItem('DH_probe_none').load('name')),
      await refusal((sheet) => sheet.names.getItem('DH_probe_none').load('name')),
      await refusal((sheet) => sheet.tables.getItem('DH_probe_none').load('name')),
    ],
  },
  {
    name: 'errors: cells that are none are InvalidArgument',
    set: '1.1',
    page: ERRORS,
    why: 'an address of ours must not name other cells by mistake',
    expected: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
    ask: async ({ refusal }) => [
      await refusal((sheet) => sheet.getRange('không phải').load('values')),
      await refusal((sheet) => sheet.getCell(-1, 0).load('values')),
      await refusal((sheet) => sheet.getRange('A1048577').load('values')),
    ],
  },
  {
    name: 'errors: no intersection is ItemNotFound, or a null object',
    set: '1.4',
    page: NULL_OBJECTS,
    why: 'guards before a write rest on it',
    expected: ['ItemNotFound', true],
    ask: async ({ sheet, context, refusal }) => {
      const refused = await refusal((there) => there.getRange('A1:B2').getIntersection('D4').load('address'));
      const none = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4');
      await context.sync();
      return [refused, none.isNullObject];
    },
  },
  {
    name: 'errors: what stood before the refused action is done',
    set: '1.1',
    guess: true,
    why: 'a request that failed may have written: it is read again',
    expected: ['ItemNotFound', 'trước', ''],
    ask: async ({ sheet, context, refusal }) => {
      const refused = await refusal((there, own) => {
        there.getRange('A1').values = [['trước']];
        own.workbook.worksheets.getItem('DH_probe_none').load('name');
        there.getRange('B1').values = [['sau']];
      });
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return [refused, range.values[0]?.[0] ?? null, range.values[0]?.[1] ?? null];
    },
  },
  {
    name: 'errors: children of a null object are null objects',
    set: '1.4',
    page: NULL_OBJECTS,
    why: 'one request asks for what may not be there',
    expected: [true, true],
    ask: async ({ context }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('DH_probe_none');
      const used = sheet.getUsedRangeOrNullObject(true).load('values');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    },
  },
  {
    name: 'errors: a property that was not loaded is refused by the library',
    set: '1.1',
    page: NULL_OBJECTS,
    why: 'a forgotten load fails at once',
    expected: 'PropertyNotLoaded',
    ask: ({ refusal }) => refusal((sheet) => String(sheet.getRange('A1').values)),
  },
  {
    name: 'errors: the place in the library is told',
    set: '1.1',
    guess: true,
    why: 'a refusal of merged areas beyond 512 is known by its place',
    expected: 'Worksheet.getRange',
    ask: async ({ sheet, context }) => {
      try {
        sheet.getRange('không phải').load('values');
        await context.sync();
        return 'done';
      } catch (error) {
        return error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? null) : String(error);
      }
    },
  },
];
