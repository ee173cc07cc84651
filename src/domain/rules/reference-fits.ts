import type { Fix } from '../check/finding';
import { editOfNumber, placeOfText } from '../check/referring-text';
import { asWritten } from '../check/said-of-targets';
import { misfittingReferences } from '../check/target-fit';
import type { FitBounds } from '../fit/judge-fit';
import { defineRule } from './define-rule';

/** Chosen on plans whose references were moved to other numbers: few wrong findings come before many right. */
const MEASURE: FitBounds = {
  clear: { least: 0.7, named: 0.4, next: 0.85 },
  weak: { least: 0.45, named: 0.5, next: 0.97 },
};

/**
 * The words around a reference are about its target: "normen en waarden (zie maatregel 4.3)" where these
 * words are in 4.6 is a wrong number. What words cannot tell is not reported. A target that does not exist
 * is `reference-exists`, one of the other kind `reference-kind`; where a previous action went on is
 * `previous-action-fits`, which actions answer a recommendation `recommendation-fits`.
 */
export const referenceFits = defineRule({
  meta: {
    id: 'reference-fits',
    severity: 'warning',
    fix: 'ask',
    needs: ['measures', 'actions'],
    columns: ['measures.description', 'measures.initiatives'],
    messages: {
      measure: ['text', 'target', 'better', 'words'],
      action: ['text', 'target', 'better', 'words'],
    },
  },

  *check(_input, index) {
    const misfits = misfittingReferences(index, ({ text }) =>
      text.kind === 'previousAction' ? null : MEASURE,
    );
    for (const { said, misfit } of misfits) {
      const { text, reference, source } = said;
      const { better, telling, isClear, kind } = misfit;
      const fix: Fix = { kind: 'ask', edits: [editOfNumber(text, reference, better)] };
      yield {
        message: kind,
        severity: isClear ? 'warning' : 'hint',
        data: {
          text: reference.text,
          target: reference.target,
          better,
          words: asWritten(telling, source),
        },
        at: placeOfText(text),
        suggestion: better,
        fix,
      };
    }
  },
});
