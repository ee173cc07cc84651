import type { Fix } from '../check/finding';
import { editOfNumber, placeOfText } from '../check/referring-text';
import { asWritten, type SaidOfTarget } from '../check/said-of-targets';
import { misfittingReferences } from '../check/target-fit';
import type { FitBounds } from '../fit/judge-fit';
import { defineRule } from './define-rule';

/** A previous action is put in words of its own time: a few of them in another measure prove little. */
const ONE: FitBounds = {
  clear: { least: 0.9, named: 0.05, next: 0.75 },
  weak: { least: 0.7, named: 0.35, next: 0.85 },
};
/** Where it went on in several, each takes over a part. */
const ONE_OF_MORE: FitBounds = {
  clear: null,
  weak: { least: 0.9, named: 0.2, next: 0.75 },
};

/**
 * A previous action went on in what its text is about. A target that does not exist is
 * `previous-action-target-exists`; a code that does not go with it `code-previous`.
 */
export const previousActionFits = defineRule({
  meta: {
    id: 'previous-action-fits',
    severity: 'warning',
    fix: 'ask',
    needs: ['previousActions', 'measures', 'actions'],
    columns: ['previousActions.text', 'previousActions.referenceText', 'measures.description'],
    messages: {
      measure: ['target', 'better', 'words'],
      action: ['target', 'better', 'words'],
    },
  },

  *check(_input, index) {
    for (const { said, misfit } of misfittingReferences(index, boundsFor)) {
      const { text, reference, source } = said;
      const { better, telling, isClear, kind } = misfit;
      const fix: Fix = { kind: 'ask', edits: [editOfNumber(text, reference, better)] };
      yield {
        message: kind,
        severity: isClear ? 'warning' : 'hint',
        data: { target: reference.target, better, words: asWritten(telling, source) },
        at: placeOfText(text),
        suggestion: better,
        fix,
      };
    }
  },
});

function boundsFor({ text, beside }: SaidOfTarget): FitBounds | null {
  if (text.kind !== 'previousAction') return null;
  return beside.length > 0 ? ONE_OF_MORE : ONE;
}
