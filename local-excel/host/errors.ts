/** Error codes of `Excel.ErrorCodes` that the host answers, and what Microsoft's page says of each. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  BadPassword: 'The password you supplied is incorrect.',
  Conflict: 'Request could not be processed because of a conflict.',
  FormulaLengthExceedsLimit:
    'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "A table can't overlap with another table, a PivotTable or merged cells.",
  NonBlankCellOffSheet: "Excel can't push non-empty cells off the end of the worksheet.",
  OperationCellsExceedLimit:
    'The attempted operation affects more than the limit of 33554000 cells.',
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UndoNotSupported: 'Undo group contains an API that does not support undo.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** Excel refuses: the batch ends here and `Excel.run` rejects with this code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: ErrorCode,
    /** Why, for whoever reads a failing test; Excel itself does not say. */
    why?: string,
  ) {
    super(why === undefined ? MESSAGES[code] : `${MESSAGES[code]} (${why})`);
  }
}

/** Thrown where it is not known what Excel does, or where this stand-in does not do it. */
export class HostNotImplemented extends Error {
  override readonly name = 'HostNotImplemented';
  constructor(
    /** The member, and the case if it is one case only: `Range.find`, `RangeFont.name before it was set`. */
    readonly member: string,
  ) {
    super(`The local Excel does not know ${member}.`);
  }
}

/** Throws InvalidArgument unless the argument is as it should be. */
export function demand(valid: boolean, why: string): asserts valid {
  if (!valid) throw new HostError('InvalidArgument', why);
}
