import { actionOfNumber } from '../plan/numbering';
import type { PreviousAction } from '../plan/plan';
import type { CheckIndex } from './check-index';

/** Which measures previous actions went on in. */
export interface TracedMeasures {
  /** By the number of a measure, the previous actions that name it. */
  readonly byMeasure: ReadonlyMap<string, readonly PreviousAction[]>;
  /** The actions that previous actions went on in as a whole: that says nothing of one measure. */
  readonly actions: ReadonlySet<string>;
}

/** Reads where previous actions say that they went on. What a number is called does not matter here. */
export function traceMeasures(index: CheckIndex): TracedMeasures {
  const byMeasure = new Map<string, PreviousAction[]>();
  const actions = new Set<string>();
  for (const text of index.referringTexts) {
    if (text.kind !== 'previousAction') continue;
    for (const { kind, target } of text.references) {
      if (kind === 'action' && index.actionNumbers.has(target)) actions.add(target);
      else if (text.field !== 'referenceText' || !index.measureNumbers.has(target)) continue;
      else {
        const rows = byMeasure.get(target) ?? [];
        if (!rows.includes(text.row)) rows.push(text.row);
        byMeasure.set(target, rows);
      }
    }
  }
  return { byMeasure, actions };
}

/** Whether any previous action went on in a measure, or in the action it stands under. */
export function isTraced(number: string, { byMeasure, actions }: TracedMeasures): boolean {
  return byMeasure.has(number) || actions.has(actionOfNumber(number) ?? number);
}
