import type { ExcelProblem } from '../../language/excel-problems';
import { problemOf } from '../errors';
import { supports } from '../host';
import { platform } from '../platform';
import { withinLimit } from '../request';
import { toBase64 } from './base64';

export type WayOfExport = 'workbook' | 'download' | 'sheet';

/** Whether a document can leave by a way, and if not, why: the Excel is too old, or this kind of Excel cannot. */
export interface ExportWay {
  readonly way: WayOfExport;
  readonly possible: boolean;
  readonly why: 'excel-too-old' | 'mac' | 'ios' | null;
}

/** The ways in which a document can leave this Excel. To be asked once Office is ready. */
export function waysOfExport(): readonly ExportWay[] {
  return waysFor(platform(), supports);
}

/**
 * The same for an Excel of some kind. A download does nothing in Excel for Mac (OfficeDev/office-js#2700, #3385); sheets of
 * another workbook cannot be inserted on iOS.
 * @param where as Office names it: `PC`, `Mac`, `OfficeOnline`, `iOS`
 * @param has whether it has a set of the interface: `1.13`
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#insert-a-copy-of-an-existing-workbook-into-the-current-one
 */
export function waysFor(where: string, has: (set: string) => boolean): readonly ExportWay[] {
  const on = (names: Readonly<Record<string, 'mac' | 'ios'>>): ExportWay['why'] => names[where] ?? null;
  const tooOld = (set: string): ExportWay['why'] => (has(set) ? null : 'excel-too-old');
  const way = (name: WayOfExport, why: ExportWay['why']): ExportWay => ({ way: name, possible: why === null, why });
  return [
    way('workbook', tooOld('1.8') ?? on({ iOS: 'ios' })),
    way('download', on({ Mac: 'mac', iOS: 'ios' })),
    way('sheet', tooOld('1.13') ?? on({ iOS: 'ios' })),
  ];
}

/**
 * Opens an .xlsx as a new workbook in a window of its own (ExcelApi 1.8). Excel does not tell whether a person closed it
 * again.
 * @returns what stood in the way; null where it was opened
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-a-workbook
 */
export async function openAsWorkbook(bytes: Uint8Array, timeLimit?: number): Promise<ExcelProblem | null> {
  try {
    await withinLimit(Excel.createWorkbook(toBase64(bytes)), timeLimit);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
