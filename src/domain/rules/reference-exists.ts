import type { CheckIndex } from '../check/check-index';
import { groupOfNumber } from '../check/number-gaps';
import { distinctReferences, resolveReference } from '../check/reference-target';
import { placeOfText } from '../check/referring-text';
import { compareNumbers } from '../plan/numbering';
import { defineRule } from './define-rule';

/**
 * A measure or action that a text names exists. One that exists as the other kind is `reference-kind`;
 * where a previous action went on is `previous-action-target-exists`; the actions that answer a
 * recommendation are `recommendation-target-exists`.
 */
export const referenceExists = defineRule({
  meta: {
    id: 'reference-exists',
    severity: 'error',
    fix: 'none',
    needs: ['measures', 'actions'],
    messages: {
      measure: ['text', 'target'],
      'measure-after-last': ['text', 'target', 'action', 'last'],
      action: ['text', 'target'],
    },
  },

  *check(_input, index) {
    let lastInAction: ReadonlyMap<string, string> | null = null;
    for (const text of index.referringTexts) {
      if (text.kind === 'previousAction' && text.field === 'referenceText') continue;
      const at = placeOfText(text);
      for (const reference of distinctReferences(text.references)) {
        if (resolveReference(reference, index) !== 'missing') continue;
        const { kind, target } = reference;
        const data = { text: reference.text, target };
        lastInAction ??= lastMeasures(index);
        const action = groupOfNumber(target);
        const last = lastInAction.get(action);
        if (kind === 'action') {
          yield { message: 'action', data, at };
        } else if (last !== undefined && compareNumbers(target, last) > 0) {
          yield { message: 'measure-after-last', data: { ...data, action, last }, at };
        } else {
          yield { message: 'measure', data, at };
        }
      }
    }
  },
});

/** The highest measure number of every action. */
function lastMeasures(index: CheckIndex): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const number of index.measureNumbers) {
    const action = groupOfNumber(number);
    if (action === '') continue;
    const highest = last.get(action);
    if (highest === undefined || compareNumbers(number, highest) > 0) last.set(action, number);
  }
  return last;
}
