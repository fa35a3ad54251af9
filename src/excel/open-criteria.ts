import type { CriteriaSet } from '../criteria/criterion';
import { criteriaSheet } from '../criteria/criteria-sheet';
import { isCriteriaSheet } from '../criteria/read-criteria';
import { CRITERIA_SHEET } from '../criteria/sheet-words';
import type { ExcelProblem } from '../language/excel-problems';
import { ExcelTrouble, problemOf } from './errors';
import { Requests, type RequestOptions } from './request';
import { queueOwnSheet } from './settings-sheet-steps';

export interface OpenCriteriaOptions extends RequestOptions {
  /** What stands on the sheet where the workbook has none yet. */
  readonly criteria: CriteriaSet;
}

/**
 * Shows the workbook's sheet `Tiêu chí`, where the office changes periods, weights and bounds; without such a sheet it
 * is made, and says what holds already.
 * @returns what stood in the way; null where the sheet is shown. One that is hidden stays so: that was somebody's choice.
 */
export async function openCriteria(options: OpenCriteriaOptions): Promise<ExcelProblem | null> {
  const requests = new Requests(options);
  try {
    const standing = await requests.read((context) => {
      const { worksheets } = context.workbook;
      const sheets = worksheets.load('items/name,items/id,items/visibility');
      const used = worksheets.getItemOrNullObject(CRITERIA_SHEET).getUsedRangeOrNullObject(true).load('address');
      return () => {
        const found = sheets.items.find(({ name }) => isCriteriaSheet(name));
        if (found === undefined) return null;
        const { id, name, visibility } = found;
        // A run that was cut off leaves it so.
        return { id, name, visibility, empty: name === CRITERIA_SHEET && used.isNullObject };
      };
    });
    if (standing !== null && standing.visibility !== 'Visible')
      throw new ExcelTrouble({ kind: 'sheet-hidden', code: '', sheet: standing.name });
    await requests.write((context) => {
      const sheet =
        standing === null || standing.empty
          ? queueOwnSheet(context, CRITERIA_SHEET, criteriaSheet(options.criteria), standing?.id ?? null)
          : context.workbook.worksheets.getItem(standing.id);
      sheet.activate();
      return () => undefined;
    });
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
