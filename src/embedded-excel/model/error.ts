/**
 * What Excel answers to an operation that it refuses; `code` as in Excel.ErrorCodes.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class ModelError extends Error {
  constructor(
    readonly code:
      | 'AccessDenied'
      | 'InvalidArgument'
      | 'InvalidOperation'
      | 'InvalidReference'
      | 'ItemAlreadyExists'
      | 'ItemNotFound'
      | 'InsertDeleteConflict'
      | 'NonBlankCellOffSheet'
      | 'RangeExceedsLimit'
      | 'GeneralException',
    message: string,
  ) {
    super(message);
  }
}
