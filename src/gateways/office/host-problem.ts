import type { HostProblem } from '../../workbook/open-workbook';
import { hostErrorCode, isAnswerTooLarge, isGone } from './host-error';

/** Codes that say by themselves what is wrong; the others take a look at the workbook. */
const PROBLEMS: ReadonlyMap<string, Exclude<HostProblem['code'], CodeWithData>> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['ActivityLimitReached', 'busy'],
  ['TooManyRequests', 'busy'],
  ['ServiceNotAvailable', 'busy'],
  ['ConnectionFailure', 'busy'],
  ['Timeout', 'busy'],
  ['ApiNotFound', 'too-old'],
  ['ApiNotAvailable', 'too-old'],
] as const);

type CodeWithData =
  'protected-sheet' | 'changed-meanwhile' | 'no-such-sheet' | 'name-taken' | 'refused';

/**
 * Says why Excel did not do what was asked of these sheets. May ask Excel once more.
 * @throws whatever is no error of Excel's: a fault of ours.
 */
export async function hostProblem(error: unknown, sheets: readonly string[]): Promise<HostProblem> {
  if (isAnswerTooLarge(error)) return { code: 'too-large' };
  const code = hostErrorCode(error);
  if (code === null) throw error;
  const known = PROBLEMS.get(code);
  if (known !== undefined) return { code: known };
  const workbook = await lookAtWorkbook();
  if (workbook === null) return { code: 'closed' };
  if (code === 'AccessDenied') return whyDenied(workbook, sheets);
  const missing = sheets.find((name) => !workbook.sheets.some((sheet) => isSheet(sheet, name)));
  if (isGone(error) && missing !== undefined) return { code: 'no-such-sheet', sheet: missing };
  return { code: 'refused', hostCode: code };
}

interface WorkbookState {
  readonly isReadOnly: boolean;
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
}

/** `null` when there is nothing to look at any more. */
async function lookAtWorkbook(): Promise<WorkbookState | null> {
  try {
    return await Excel.run(async (context) => {
      const workbook = context.workbook.load('readOnly');
      const sheets = workbook.worksheets.load('items/name,items/protection/protected');
      await context.sync();
      return {
        isReadOnly: workbook.readOnly,
        sheets: sheets.items.map(({ name, protection }) => ({
          name,
          isProtected: protection.protected,
        })),
      };
    });
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return null;
  }
}

function whyDenied({ isReadOnly, sheets }: WorkbookState, asked: readonly string[]): HostProblem {
  if (isReadOnly) return { code: 'read-only' };
  const locked = sheets.find(
    (sheet) => sheet.isProtected && asked.some((name) => isSheet(sheet, name)),
  );
  // Without one it is the workbook whose sheets are to stay as they are.
  return { code: 'protected-sheet', sheet: locked?.name ?? null };
}

function isSheet(sheet: { readonly name: string }, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}
