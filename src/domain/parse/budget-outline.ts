import { findFrequencies } from './budget-frequency';
import { covered, type Stretch } from './covered';
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
