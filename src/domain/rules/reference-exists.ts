import type { CheckIndex } from '../check/check-index';
import type { Fix } from '../check/finding';
import { groupOfNumber } from '../check/number-gaps';
import { distinctReferences, resolveReference } from '../check/reference-target';
import { editOfNumber, isPrinted, placeOfText, type ReferringText } from '../check/referring-text';
import type { TextReference } from '../parse/references';
import { compareNumbers } from '../plan/numbering';
import { defineRule } from './define-rule';

/**
 * A measure or action that a text names exists. One that exists as the other kind is `reference-kind`;
 * where a previous action went on is `previous-action-target-exists`; the actions that answer a
 * recommendation are `recommendation-target-exists`. A range ("3.1-3.9") is reported once.
 */
export const referenceExists = defineRule({
  meta: {
    id: 'reference-exists',
    severity: 'error',
    fix: 'ask',
    needs: ['measures', 'actions'],
    columns: ['measures.description', 'measures.initiatives'],
    messages: {
      measure: ['text', 'target'],
      'measure-after-last': ['text', 'target', 'action', 'last'],
      renumbered: ['text', 'target', 'number'],
      action: ['text', 'target'],
      range: ['text', 'targets'],
    },
  },

  *check(_input, index) {
    const last = lastMeasures(index);
    for (const text of index.referringTexts) {
      if (text.kind === 'previousAction' && text.field === 'referenceText') continue;
      const missing = distinctReferences(text.references).filter(
        (reference) => resolveReference(reference, index) === 'missing',
      );
      const ranges = new Set<number>();
      for (const reference of missing) {
        const { targetStart } = reference;
        if (isPrinted(text, reference)) {
          yield missingTarget(text, reference, index.renumbered, last);
        } else if (!ranges.has(targetStart)) {
          ranges.add(targetStart);
          const same = missing.filter((one) => one.targetStart === targetStart);
          const data = { text: reference.text, targets: same.map(({ target }) => target) };
          yield { message: 'range', data, at: placeOfText(text) };
        }
      }
    }
  },
});

function missingTarget(
  source: ReferringText,
  reference: TextReference,
  renumbered: CheckIndex['renumbered'],
  lastInAction: ReadonlyMap<string, string>,
) {
  const { kind, target, text } = reference;
  const at = placeOfText(source);
  const data = { text, target };
  const number = renumbered.get(target);
  if (number !== undefined) {
    const fix: Fix = { kind: 'ask', edits: [editOfNumber(source, reference, number)] };
    const better = { suggestion: number, fix };
    return { message: 'renumbered', data: { ...data, number }, at, ...better } as const;
  }
  if (kind === 'action') return { message: 'action', data, at } as const;
  const action = groupOfNumber(target);
  const last = lastInAction.get(action);
  if (last === undefined || compareNumbers(target, last) <= 0) {
    return { message: 'measure', data, at } as const;
  }
  return { message: 'measure-after-last', data: { ...data, action, last }, at } as const;
}

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
