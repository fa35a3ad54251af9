import { featuresRefusedOnTheWeb } from '../model/foreign-parts';
import { insertSheets, sheetsNamed } from '../model/insert-sheets';
import { activateSheet } from '../model/sheets';
import type { SheetModel, WorkbookModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFields, asOneOf, isList } from '../protocol/values';
import { endUndo } from '../user/undo';
import { givenWorkbook } from './given-file';
import { worksheetType } from './worksheet';
import { findSheet } from './worksheets';

/**
 * `insertWorksheetsFromBase64(base64, {sheetNamesToInsert, positionType, relativeTo})`; gives the ids of the new sheets.
 * On the web a file with a chart, a comment, a PivotTable or a slicer anywhere is refused and nothing is inserted
 * (anywhere: a guess). Elsewhere Excel goes to the new sheets (OfficeDev/office-js#1770; to the first of them is a guess).
 * What could be undone is forgotten: inserting sheets cannot be undone.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks
 * @see https://learn.microsoft.com/javascript/api/excel/excel.insertworksheetoptions
 */
export function insertWorksheets(workbook: WorkbookModel, given: Arguments, scope: Scope): Json {
  const source = givenWorkbook(given.text(0));
  const onTheWeb = scope.profile.name === 'web';
  const refused = onTheWeb ? featuresRefusedOnTheWeb(source) : [];
  if (refused.length > 0) throw new ExcelError('UnsupportedFeature', refused.join(', '));
  const options = given.has(1) ? asFields(given.json(1)) : {};
  const names = options.sheetNamesToInsert ?? [];
  if (!isList(names)) throw new ExcelError('InvalidArgument', 'names of sheets are a list');
  const chosen = sheetsNamed(source, names.map(String));
  const made = insertSheets(workbook, source, chosen, placeOf(workbook, options, given));
  endUndo(workbook);
  const shown = made.find(({ visibility }) => visibility === 'visible');
  if (shown !== undefined && !onTheWeb) activateSheet(workbook, shown);
  return made.map(({ id }) => id);
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** "If the relativeTo parameter is not set, worksheets will be inserted based on positionType, at the start or end." */
function placeOf(workbook: WorkbookModel, options: Readonly<Record<string, Json>>, given: Arguments): number {
  const position = asOneOf(options.positionType ?? 'End', POSITIONS);
  const beside = besideOf(workbook, options.relativeTo ?? null, given);
  const at = beside === null ? -1 : workbook.sheets.indexOf(beside);
  if (position === 'Before') return Math.max(0, at);
  if (position === 'After' && at >= 0) return at + 1;
  return position === 'Beginning' ? 0 : workbook.sheets.length;
}

/** A sheet, or its name or id; the code where there is none is a guess. */
function besideOf(workbook: WorkbookModel, relativeTo: Json, given: Arguments): SheetModel | null {
  if (relativeTo === null || relativeTo === '') return null;
  const found =
    typeof relativeTo === 'string' ? findSheet(workbook, relativeTo) : given.targetIn(relativeTo, worksheetType);
  if (found === undefined) throw new ExcelError('ItemNotFound', 'no sheet to stand beside');
  return found;
}
