/** The code of an error that Excel or its client gave; `null` for any other error. */
export function hostErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

const REQUEST_TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'OperationCellsExceedLimit'];
const ANSWER_TOO_LARGE = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];

/** Excel would take the same in smaller parts. Nothing of the request was done. */
export function isRequestTooLarge(error: unknown): boolean {
  return REQUEST_TOO_LARGE.includes(hostErrorCode(error) ?? '');
}

/** Excel would give the same in smaller parts. */
export function isAnswerTooLarge(error: unknown): boolean {
  return ANSWER_TOO_LARGE.includes(hostErrorCode(error) ?? '') || error instanceof NoAnswer;
}

export function isTooLarge(error: unknown): boolean {
  return isRequestTooLarge(error) || isAnswerTooLarge(error);
}

/** Excel on the web answers nothing at all, and no error, for more cells than it gives at a time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Someone is typing in a cell. Nothing of the request was done. */
export function isCellBeingEdited(error: unknown): boolean {
  return hostErrorCode(error) === 'InvalidOperationInCellEditMode';
}

/** Something that was there a moment ago is not any more. */
export function isGone(error: unknown): boolean {
  return ['ItemNotFound', 'InvalidReference'].includes(hostErrorCode(error) ?? '');
}
