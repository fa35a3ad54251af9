import { OWN_SHEET_NAME } from '../../grid/own-names';
import { sheetMarkText } from '../../grid/own-sheets';
import { columnsAddress } from '../addresses';
import { setCheckpoint, type Checkpoint } from '../checkpoint';
import { deletion } from '../delete-sheet';
import type { SheetStructure } from '../read-structure';
import type { Run } from '../run';
import { carryOut, type Step } from '../steps';
import { chartSteps, numbersSteps } from './add-charts';
import type { PlannedSheet, SheetPlan } from './plan-sheets';

/** A sheet that came in, with its id. */
export interface InsertedSheet extends PlannedSheet {
  readonly id: string;
}

/** Excel took the request and did not do what was asked: what the client library throws has a code, too. */
class NotDone extends Error {
  readonly code = 'GeneralException';
}

/**
 * Puts the new sheets behind the others, under names of their own, with their marks: the checkpoint before everything.
 * Excel goes to what it inserts (OfficeDev/office-js#1770), so the sheet on screen is called back.
 * Named styles and the usual font are the open workbook's, whose digits are of another width: so widths are set anew,
 * in points (a guess that they would change).
 * @param withCharts whether the files hold no charts, so that they are added here
 * @param leftOver what a first try brought in before Excel refused the rest
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#insert-a-copy-of-an-existing-workbook-into-the-current-one
 */
export async function insertPlanned(
  run: Run,
  plan: SheetPlan,
  checkpoint: Checkpoint,
  replaces: boolean,
  withCharts: boolean,
  leftOver: readonly SheetStructure[] = [],
): Promise<InsertedSheet[]> {
  const steps: Step[] = [
    { bytes: 1500, queue: (context) => setCheckpoint(context, checkpoint, replaces) },
    ...leftOver.flatMap(deletion),
    ...plan.files.map((file) => insertion(file, plan.active !== null)),
    ...plan.sheets.flatMap(numbersSteps),
    ...plan.sheets.flatMap((sheet) => [marking(sheet), ...widthSteps(sheet)]),
    ...(withCharts ? chartSteps(plan.sheets) : []),
  ];
  const ids = await carryOut(run.requests, steps, (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    return () => new Map(sheets.items.map(({ id, name }) => [name, id]));
  });
  return plan.sheets.map((sheet) => {
    const id = ids.get(sheet.newName);
    if (id === undefined) throw new NotDone('A sheet was not inserted');
    return { ...sheet, id };
  });
}

/** The sheet on screen is found when its step begins, and not by what was read: a person may have gone to another. */
function insertion(file: string, keepsScreen: boolean): Step {
  return {
    bytes: file.length + 1000,
    queue: (context) => {
      const screen = keepsScreen ? context.workbook.worksheets.getActiveWorksheet().load('id') : null;
      context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
      screen?.activate();
    },
  };
}

function marking({ newName, mark }: PlannedSheet): Step {
  const text = sheetMarkText(mark);
  return {
    bytes: text.length + 600,
    queue: (context) => {
      context.workbook.worksheets.getItem(newName).names.add(OWN_SHEET_NAME, `=${text}`).visible = false;
    },
  };
}

function widthSteps({ newName, places }: PlannedSheet): Step[] {
  return (places?.widths ?? []).map((points, column) => ({
    bytes: 400,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(newName);
      sheet.getRange(columnsAddress(column, column)).format.columnWidth = points;
    },
  }));
}
