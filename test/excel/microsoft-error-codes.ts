/**
 * The codes of Microsoft's tables, as published on 1 March 2024.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
 */
export const OFFICE_CODES: readonly string[] = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'BadPassword',
  'Client Error',
  'Conflict',
  'ContentLengthRequired',
  'GeneralException',
  'HostRestartNeeded',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidReference',
  'InvalidRequest',
  'InvalidRibbonDefinition',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'NotImplemented',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
];

/** @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#excel-specific-error-codes-and-messages */
export const EXCEL_CODES: readonly string[] = [
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'InactiveWorkbook',
  'InvalidOperationInCellEditMode',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'UnsupportedSheet',
];

/** Of the transport between office.js and Excel. */
export const TRANSPORT_CODES: readonly number[] = [5004, 5102, 5103, 5104, 7000];
