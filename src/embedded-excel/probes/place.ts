import type { Patience, Place } from './probe';

/** Something of Office.js that runs a piece of work in a context: `Excel.run`. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Adds a probe's temporary sheet, lets it ask, and takes away whatever it made. */
export async function inPlace<T>(
  run: Run,
  prefix: string,
  patience: Patience,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const sheetName = prefix;
  await run(async (context) => {
    context.workbook.worksheets.add(sheetName);
    await context.sync();
  });
  try {
    return await run((context) =>
      work({
        context,
        sheet: context.workbook.worksheets.getItem(sheetName),
        sheetName,
        prefix,
        patience,
        refusal: (refused) => refusalOf(run, sheetName, refused),
      }),
    );
  } finally {
    await takeAway(run, prefix);
  }
}

async function refusalOf(
  run: Run,
  sheetName: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await run(async (context) => {
      work(context.workbook.worksheets.getItem(sheetName), context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return codeOf(error);
  }
}

/** The code of an error of Office.js; of another error its text. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return String(error);
}

/** Sheets, names and settings whose name begins with the prefix. Sheets are unprotected and shown first, or they stay. */
async function takeAway(run: Run, prefix: string): Promise<void> {
  await run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();
    for (const name of names.items) if (name.name.startsWith(prefix)) name.delete();
    for (const setting of settings.items) if (setting.key.startsWith(prefix)) setting.delete();
    for (const sheet of worksheets.items) {
      if (!sheet.name.startsWith(prefix)) continue;
      if (sheet.protection.protected) sheet.protection.unprotect();
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
  });
}
