/**
 * Codes and sentences: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 * The HTTP status beside each is a guess but for those the client library itself maps.
 */
const table = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ActivityLimitReached: [429, 'Activity limit has been reached.'],
  ApiNotAvailable: [404, 'The requested API is not available.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
  ],
  BadPassword: [400, 'The password you supplied is incorrect.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  FilteredRangeConflict: [409, 'The attempted operation causes a conflict with a filtered range.'],
  FormulaLengthExceedsLimit: [400, 'The bytecode of the applied formula exceeds the maximum length limit.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InactiveWorkbook: [
    400,
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  ],
  InsertDeleteConflict: [409, 'The insert or delete operation attempted resulted in a conflict.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidRequest: [400, 'Cannot process the request.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MemoryLimitReached: [500, 'The memory limit has been reached. Your action could not be completed.'],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [400, 'The attempted operation affects more than the limit of 33554000 cells.'],
  PivotTableRangeConflict: [409, 'The attempted operation causes a conflict with a PivotTable range.'],
  RangeExceedsLimit: [400, 'The cell count in the range has exceeded the maximum supported number.'],
  RequestAborted: [400, 'The request was aborted during run time.'],
  ServiceNotAvailable: [503, 'The service is unavailable.'],
  Unauthenticated: [401, 'Required authentication information is either missing or invalid.'],
  UnsupportedFeature: [
    400,
    'The operation failed because the source worksheet contains one or more unsupported features.',
  ],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
  UnsupportedSheet: [400, 'This sheet type does not support this operation, since it is a Macro or Chart sheet.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof table;

export const errorCodes = Object.keys(table).filter((code): code is ErrorCode => code in table);

/** What Excel answers instead of a result; the client library makes an `OfficeExtension.Error` of it. */
export class ExcelError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** The member that refused, `Worksheet.getRange`; the client shows it as `debugInfo.errorLocation`. */
  location = '';

  /** @param why for whoever reads a test's output; added to Microsoft's sentence. */
  constructor(code: ErrorCode, why = '') {
    super(table[code][1] + (why === '' ? '' : ` (${why})`));
    this.name = 'ExcelError';
    this.code = code;
    this.status = table[code][0];
  }
}
