import { fieldOf, type Fix } from '../check/finding';
import { distinctReferences, resolveReference } from '../check/reference-target';
import { editOfNumber, isPrinted } from '../check/referring-text';
import { isOngoingStatus } from '../parse/ongoing-status';
import { defineRule } from './define-rule';

/**
 * What a previous action was continued in exists, and one that goes on says where. A measure that is
 * called an action, or the reverse, is `reference-kind`; no status at all `previous-action-status`.
 */
export const previousActionTargetExists = defineRule({
  meta: {
    id: 'previous-action-target-exists',
    severity: 'error',
    fix: 'ask',
    needs: ['previousActions', 'measures', 'actions'],
    columns: ['previousActions.referenceText'],
    messages: {
      measure: ['target'],
      action: ['target'],
      renumbered: ['target', 'number'],
      nowhere: ['status'],
    },
  },

  *check({ plan }, index) {
    for (const text of index.referringTexts) {
      if (text.kind !== 'previousAction' || text.field !== 'referenceText') continue;
      const at = fieldOf('previousAction', text.row, 'referenceText');
      for (const reference of distinctReferences(text.references)) {
        if (resolveReference(reference, index) !== 'missing') continue;
        const { kind, target } = reference;
        const number = index.renumbered.get(target);
        if (number === undefined || !isPrinted(text, reference)) {
          yield { message: kind, data: { target }, at };
          continue;
        }
        const fix: Fix = { kind: 'ask', edits: [editOfNumber(text, reference, number)] };
        yield { message: 'renumbered', data: { target, number }, at, suggestion: number, fix };
      }
    }
    for (const row of plan.previousActions) {
      const { status, referenceText, remark } = row;
      if (status === null || !isOngoingStatus(status)) continue;
      if (`${referenceText ?? ''}${remark ?? ''}`.trim() !== '') continue;
      const at = fieldOf('previousAction', row, 'referenceText');
      yield { message: 'nowhere', severity: 'warning', data: { status }, at };
    }
  },
});
