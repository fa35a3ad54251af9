import type { ExcelProblem, ExcelProblemKind } from '../language/excel-problems';
import { codeOf } from './request';

/** A problem that is no answer of Excel's, such as a sheet that was hidden meanwhile. */
export class ExcelTrouble extends Error {
  constructor(readonly problem: ExcelProblem) {
    super(problem.kind);
    this.name = 'ExcelTrouble';
  }
}

/**
 * What each code means for a person. The first part is Microsoft's table for Office and for Excel, the second what the
 * types (`Excel.ErrorCodes`) and office.js itself add; numbers are the transport's.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 * @see https://learn.microsoft.com/javascript/api/excel/excel.errorcodes
 * @see https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes
 */
const KINDS: ReadonlyMap<string, ExcelProblemKind> = new Map<string, ExcelProblemKind>([
  ['AccessDenied', 'access-denied'],
  ['ActivityLimitReached', 'busy'],
  ['ApiNotAvailable', 'excel-too-old'],
  ['ApiNotFound', 'excel-too-old'],
  ['BadPassword', 'wrong-password'],
  ['Client Error', 'internal'],
  ['Conflict', 'changed-meanwhile'],
  ['ContentLengthRequired', 'no-connection'],
  ['GeneralException', 'internal'],
  ['HostRestartNeeded', 'restart-needed'],
  ['InsertDeleteConflict', 'changed-meanwhile'],
  ['InvalidArgument', 'program'],
  ['InvalidBinding', 'changed-meanwhile'],
  ['InvalidOperation', 'program'],
  ['InvalidReference', 'changed-meanwhile'],
  ['InvalidRequest', 'program'],
  ['InvalidRibbonDefinition', 'program'],
  // Nothing here asks for the selection: Excel for Mac answers so while another workbook is in front (office-js#6365).
  ['InvalidSelection', 'other-workbook'],
  ['ItemAlreadyExists', 'name-taken'],
  ['ItemNotFound', 'changed-meanwhile'],
  ['MemoryLimitReached', 'no-memory'],
  ['NotImplemented', 'excel-too-old'],
  ['RequestAborted', 'interrupted'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['ServiceNotAvailable', 'busy'],
  ['Unauthenticated', 'session-ended'],
  ['UnsupportedFeature', 'sheet-unsupported'],
  ['UnsupportedOperation', 'sheet-unsupported'],
  ['EmptyChartSeries', 'program'],
  ['FilteredRangeConflict', 'filtered-range'],
  ['FormulaLengthExceedsLimit', 'formula-too-long'],
  ['InactiveWorkbook', 'other-workbook'],
  ['InvalidOperationInCellEditMode', 'editing-cell'],
  ['MergedRangeConflict', 'merged-cells'],
  ['NonBlankCellOffSheet', 'no-room'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['PivotTableRangeConflict', 'pivot-table'],
  ['RangeExceedsLimit', 'too-large'],
  ['RefreshWorkbookLinksBlocked', 'links-blocked'],
  ['UnsupportedSheet', 'sheet-unsupported'],

  ['DirtySupportingFormula', 'busy'],
  ['OpenWorkbookLinksBlocked', 'links-blocked'],
  ['PowerQueryRefreshResourceChallenge', 'links-blocked'],
  ['RangeImageExceedsLimit', 'too-large'],
  ['UnsupportedFillType', 'program'],
  ['ConnectionFailure', 'no-connection'],
  ['Timeout', 'no-answer'],
  ['InvalidOrTimedOutSession', 'session-ended'],
  ['InvalidObjectPath', 'program'],
  ['InvalidRequestContext', 'program'],
  ['ValueNotLoaded', 'program'],
  ['WriteNotSupportedWhenModalDialogOpen', 'dialog-open'],
  ['PropertyNotLoaded', 'program'],
  ['RunMustReturnPromise', 'program'],
  ['CannotRegisterEvent', 'program'],
  ['CannotUpdateReadOnlyProperty', 'program'],
  // Seen in other Office programs, and understood by `request.ts` as passing.
  ['HostIsBusy', 'busy'],
  ['TooManyRequests', 'busy'],
  ['OperationAborted', 'interrupted'],

  // An API call while a cell is edited; office.js gives it the name above.
  ['5004', 'editing-cell'],
  ['5001', 'internal'],
  ['5002', 'access-denied'],
  ['5005', 'changed-meanwhile'],
  ['5006', 'session-ended'],
  ['5009', 'access-denied'],
  ['5011', 'no-answer'],
  ['5012', 'session-ended'],
  ['5014', 'interrupted'],
  ['5016', 'dialog-open'],
  ['5100', 'busy'],
  ['5101', 'busy'],
  ['5102', 'busy'],
  ['5103', 'too-large'],
  ['5104', 'too-large'],
  ['7000', 'access-denied'],
  ['9041', 'no-connection'],

  // Ours: `request.ts`, and what an AbortSignal throws.
  ['NoAnswer', 'no-answer'],
]);

/** The codes that have a meaning of their own; any other is `internal`. */
export const KNOWN_CODES: readonly string[] = [...KINDS.keys()];

/** What stopped Excel, as plain data, whatever was thrown. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelTrouble) return error.problem;
  if (isAbort(error)) return { kind: 'cancelled', code: '' };
  const code = codeOf(error);
  if (code !== null) return { kind: KINDS.get(code) ?? 'internal', code };
  // A mistake of our own has no code: its name says at least where to look.
  return { kind: 'program', code: error instanceof Error ? error.name : '' };
}

/** An AbortSignal throws a DOMException, whose `code` is the number 20. */
function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}
