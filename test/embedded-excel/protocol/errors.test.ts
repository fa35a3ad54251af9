import { errorCodes } from '../../../src/embedded-excel/protocol/excel-error';
import { openEmbedded, type EmbeddedSettings } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

/** What the add-in catches. */
async function caught(
  work: (context: Excel.RequestContext) => void,
  settings: EmbeddedSettings = {},
): Promise<OfficeExtension.Error> {
  const embedded = await openEmbedded(smallBook(), settings);
  const failure: unknown = await embedded
    .run(async (context) => {
      work(context);
      await context.sync();
    })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  if (!(failure instanceof OfficeExtension.Error)) throw new Error(`no Office error: ${String(failure)}`);
  return failure;
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Cá nhân');

describe("Excel's refusals come as the genuine library's errors", () => {
  it.each<[string, string, string, (context: Excel.RequestContext) => void]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      (c) => c.workbook.worksheets.getItem('Không có').load('name'),
    ],
    [
      'an address that is none',
      'InvalidArgument',
      'Worksheet.getRange',
      (c) => first(c).getRange('Không phải').load('values'),
    ],
    ['cells outside the sheet', 'InvalidArgument', 'Worksheet.getCell', (c) => first(c).getCell(-1, 0).load('values')],
    [
      'an address of more than 8,192 characters',
      'InvalidArgument',
      'Worksheet.getRange',
      (c) =>
        first(c)
          .getRange(`A1${' '.repeat(8191)}`)
          .load('values'),
    ],
    [
      'a matrix of another size',
      'InvalidArgument',
      'Range.values',
      (c) => void (first(c).getRange('A1:B2').values = [[1, 2]]),
    ],
    [
      'a visibility that is none',
      'InvalidArgument',
      'Worksheet.visibility',
      (c) => void (first(c).visibility = 'Unsichtbar' as never),
    ],
    [
      'a name that is not there',
      'ItemNotFound',
      'NamedItemCollection.getItem',
      (c) => c.workbook.names.getItem('Không').load('value'),
    ],
    [
      "the sheet of a workbook's name",
      'ItemNotFound',
      'NamedItem.worksheet',
      (c) => c.workbook.names.getItem('Năm_xét').worksheet.load('name'),
    ],
    [
      'protecting what is protected',
      'AccessDenied',
      'WorksheetProtection.protect',
      (c) => [first(c).protection.protect(), first(c).protection.protect()],
    ],
    [
      'unprotecting what is not',
      'AccessDenied',
      'WorksheetProtection.unprotect',
      (c) => first(c).protection.unprotect(),
    ],
  ])('%s: %s', async (_, code, location, work) => {
    const error = await caught(work);
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, location]);
  });

  it('what is not loaded the library refuses itself', async () => {
    const error = await caught((context) => void context.workbook.worksheets.items);
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it.each(errorCodes)('each code of the table reaches the add-in: %s', async (code) => {
    const embedded = await openEmbedded(smallBook());
    embedded.faults.at(1, { kind: 'error', code, action: 0 });
    const failed = embedded.run((context) => {
      first(context).load('name');
      return context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code });
  });
});

describe('members above the Excel that an office has', () => {
  it.each([
    ['2021', 'ApiNotFound'],
    ['2024', 'ApiNotFound'],
    ['365', 'NotImplemented'],
  ] as const)('loading a property of 1.19 in Excel %s: %s', async (profile, code) => {
    const error = await caught((context) => void first(context).load('showDataTypeIcons'), { profile });
    expect(error.code).toBe(code);
  });

  it.each([
    ['2021', false, false],
    ['2024', true, false],
    ['365', true, true],
    ['web', true, true],
  ] as const)('isSetSupported in Excel %s', async (profile, to17, to18) => {
    await openEmbedded(smallBook(), { profile });
    const has = (set: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', set);
    expect([has('1.14'), has('1.17'), has('1.18')]).toEqual([true, to17, to18]);
  });
});
