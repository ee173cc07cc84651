import type { AcceptProblem } from '../../application/accept-finding';
import type { NoPlan } from '../../domain/document/read-plan';
import { unreachable } from '../../domain/result';
import type { TextData } from '../../i18n/fill-template';
import type { PaneTextKey } from '../../i18n/pane-text';
import type { HostProblem } from '../../workbook/open-workbook';
import type { DoesNotFit } from '../../workbook/plan-workbook';
import type { NotAPlanWorkbook } from '../../workbook/read-plan-workbook';

/** Why something the user asked for could not be done. */
export type PaneProblem =
  | AcceptProblem
  | HostProblem
  | NotAPlanWorkbook
  | NoPlan
  | DoesNotFit
  | DocumentRefusal
  | Unexpected;

/** A file that could not be read as a document, by the name of the text that says why. */
export interface DocumentRefusal {
  readonly code: 'document';
  readonly text: Extract<PaneTextKey, `document.${string}`>;
}

/** A fault of our own. */
export interface Unexpected {
  readonly code: 'unexpected';
}

/** More cells than this are not named one by one. */
const MAX_CELLS = 3;

/** Which text says what happened and what to do, and its data. */
export function problemText(problem: PaneProblem): {
  readonly key: PaneTextKey;
  readonly data: TextData;
} {
  switch (problem.code) {
    case 'cell-being-edited':
    case 'read-only':
    case 'too-large':
    case 'busy':
    case 'closed':
    case 'too-old':
    case 'no-tables':
    case 'no-measures':
    case 'not-acceptable':
    case 'incomplete':
    case 'unexpected':
      return { key: `problem.${problem.code}`, data: {} };
    case 'protected-sheet':
      return problem.sheet === null
        ? { key: 'problem.protected-workbook', data: {} }
        : { key: 'problem.protected-sheet', data: { sheet: problem.sheet } };
    case 'no-room':
      return { key: 'problem.no-room', data: { sheet: problem.sheet } };
    case 'no-such-sheet':
      return { key: 'problem.no-such-sheet', data: { sheet: problem.sheet } };
    case 'name-taken':
      return { key: 'problem.name-taken', data: { name: problem.name } };
    case 'refused':
      return { key: 'problem.refused', data: { hostCode: problem.hostCode } };
    case 'changed-meanwhile':
      return { key: 'problem.changed-meanwhile', data: changedCells(problem.cells) };
    case 'not-a-plan': {
      const { sheet, columns } = problem.lookedFor;
      return { key: 'problem.not-a-plan', data: { sheet, columns: columns.slice(0, MAX_CELLS) } };
    }
    case 'text-too-long':
    case 'too-many-rows':
      return { key: `problem.${problem.code}`, data: { ...problem } };
    case 'document':
      return { key: problem.text, data: {} };
    default:
      return unreachable(problem);
  }
}

function changedCells(
  cells: Extract<PaneProblem, { code: 'changed-meanwhile' }>['cells'],
): TextData {
  const named = cells.slice(0, MAX_CELLS).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const more = cells.length > MAX_CELLS ? ', …' : '';
  return { count: cells.length, cells: `${named.join(', ')}${more}` };
}
