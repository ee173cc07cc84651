import { fieldOf, type Fix } from '../check/finding';
import { asWritten } from '../check/said-of-targets';
import { judgeFit, type FitBounds } from '../fit/judge-fit';
import { defineRule } from './define-rule';

/** A recommendation asks for much at once, and is answered in other words: it takes more of them to tell. */
const ONE: FitBounds = {
  clear: { least: 1.6, named: 0.05, next: 0.75 },
  weak: { least: 1.2, named: 0.2, next: 0.75 },
};
/** Of several actions each answers a part. */
const ONE_OF_MORE: FitBounds = {
  clear: null,
  weak: { least: 2, named: 0.15, next: 0.6 },
};

/**
 * The actions that answer a recommendation are about what it asks for. One that is not in the plan is
 * `recommendation-target-exists`; no action at all `recommendation-answered`.
 */
export const recommendationFits = defineRule({
  meta: {
    id: 'recommendation-fits',
    severity: 'warning',
    fix: 'ask',
    needs: ['recommendations', 'measures', 'actions'],
    columns: ['recommendations.text', 'recommendations.actions', 'measures.description'],
    messages: { action: ['target', 'better', 'words'] },
  },

  *check({ plan }, index) {
    for (const row of plan.recommendations) {
      const said = index.recommendationWords.get(row.key);
      if (said === undefined) continue;
      const named = [...new Set(row.actions)].filter((action) => index.actionNumbers.has(action));
      for (const target of named) {
        const beside = named.filter((other) => other !== target);
        const judged = { words: said.words, named: target, self: null, beside };
        const bounds = beside.length > 0 ? ONE_OF_MORE : ONE;
        const misfit = judgeFit(judged, index.rowWords.actions, bounds);
        if (misfit === null) continue;
        const { better, telling, isClear } = misfit;
        const actions = row.actions.map((action) => (action === target ? better : action));
        const at = fieldOf('recommendation', row, 'actions');
        const fix: Fix = { kind: 'ask', edits: [{ at, value: actions }] };
        yield {
          message: 'action',
          severity: isClear ? 'warning' : 'hint',
          data: { target, better, words: asWritten(telling, said.source) },
          at,
          suggestion: better,
          fix,
        };
      }
    }
  },
});
