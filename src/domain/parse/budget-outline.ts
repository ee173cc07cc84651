import { findFrequencies, type FrequencyMention } from './budget-frequency';
import { covered, type Stretch } from './covered';
import { findPeriods, type PeriodMention } from './period';

/** Stands in place of what was read already; it can be part of nothing else. */
const TAKEN = '\ufffc';
/** Stands in place of words that hold together: no separator or label is looked for inside. */
const WHOLE = '\ufffb';

/** A budget text without its amounts. */
export interface BudgetOutline {
  /** As long as the budget text. */
  readonly words: string;
  /** Periods that may be those of an amount. */
  readonly periods: readonly PeriodMention[];
  readonly frequencies: readonly FrequencyMention[];
}

/** A budget text with a mark in place of each character of an amount. */
export function withoutMoney(text: string, money: readonly Stretch[]): string {
  return covered(text, money, TAKEN);
}

/** `words`: made by `withoutMoney`. */
export function outlineOf(words: string): BudgetOutline {
  return {
    words,
    // One day is when something was decided, not when the money is spent.
    periods: findPeriods(words).filter(({ from, to }) => from !== to || from?.length !== 10),
    frequencies: findFrequencies(words),
  };
}

/** The words of an outline with a mark in place of all that holds together: brackets and words of time. */
export function skeletonOf({ words, periods, frequencies }: BudgetOutline): string {
  const apart = covered(covered(words, bracketsOf(words), WHOLE), periods, WHOLE);
  return covered(apart, frequencies, WHOLE);
}

const BRACKET_OR_TAKEN = /[()[\]]|\ufffc(?!\ufffc)/g;

/** The outermost brackets that are closed before the next amount. */
function bracketsOf(words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let start = 0;
  BRACKET_OR_TAKEN.lastIndex = 0;
  while (BRACKET_OR_TAKEN.test(words)) {
    const index = BRACKET_OR_TAKEN.lastIndex - 1;
    const character = words.charAt(index);
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
