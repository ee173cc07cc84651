import { findFrequencies } from './budget-frequency';
import type { MoneyToken } from './money-scan';
import { findPeriods, type PeriodMention } from './period';

/** Stands in place of what was read already; it can be part of nothing else. */
const TAKEN = '\ufffc';
/** Stands in place of words that hold together: no separator or label is looked for inside. */
const WHOLE = '\ufffb';

/** A budget text without its amounts, and where its words fall apart. */
export interface BudgetOutline {
  /** As long as the budget text, with a mark in place of each character of an amount. */
  readonly words: string;
  /** The same, with a mark in place of everything between brackets and every word of time too. */
  readonly skeleton: string;
  /** Periods that may be those of an amount. */
  readonly periods: readonly PeriodMention[];
}

export function outlineOf(text: string, money: readonly MoneyToken[]): BudgetOutline {
  const words = covered(text, money, TAKEN);
  // One day is when something was decided, not when the money is spent.
  const periods = findPeriods(words).filter(({ from, to }) => from !== to || from?.length !== 10);
  const brackets = bracketsOf(words);
  const skeleton = covered(
    covered(covered(words, brackets, WHOLE), periods, WHOLE),
    findFrequencies(words),
    WHOLE,
  );
  return { words, skeleton, periods };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Replaces stretches, which are in reading order, by a mark of the same length. */
function covered(text: string, stretches: readonly Stretch[], mark: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end } of stretches) {
    if (end <= copied) continue;
    parts.push(
      text.slice(copied, Math.max(copied, start)),
      mark.repeat(end - Math.max(copied, start)),
    );
    copied = end;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}

/** The outermost brackets that are closed before the next amount. */
function bracketsOf(words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: character, index } of words.matchAll(/[()[\]\ufffc]/g)) {
    if (character === TAKEN) depth = 0;
    else if (character === '(' || character === '[') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: index + 1 });
    }
  }
  return found;
}
