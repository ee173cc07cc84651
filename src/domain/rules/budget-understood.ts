import { budgetLinesOf } from '../check/check-index';
import { excerpt } from '../check/excerpt';
import { fieldOf } from '../check/finding';
import type { BudgetReading } from '../parse/budget-text';
import { defineRowRule } from './define-rule';

/**
 * Every measure says what it costs, in a way that can be read: amounts, regular means, or why there is
 * no amount. What may be read in two ways is asked, and what is still to be decided is kept in sight.
 * A measure without a text whose amounts are on the sheet Budget is all right; lines that say something
 * else than the text are `budget-matches-text`.
 */
export const budgetUnderstood = defineRowRule({
  meta: {
    id: 'budget-understood',
    severity: 'warning',
    fix: 'none',
    needs: ['measures'],
    columns: ['measures.budgetText'],
    messages: {
      empty: [],
      undecided: ['text'],
      'not-understood': ['text'],
      'in-words': ['text'],
      rate: ['text'],
      'no-currency': ['text'],
      'other-currency': ['text'],
      'thousands-unclear': ['text'],
      'decimals-unclear': ['text'],
      'period-shared': ['text'],
      'period-reversed': ['text'],
    },
  },

  rows: {
    *measures(measure, _input, index) {
      const at = fieldOf('measure', measure, 'budgetText');
      const reading = index.budgets.get(measure.key);
      if (reading === undefined) {
        if (budgetLinesOf(measure, index).length === 0) yield { message: 'empty', data: {}, at };
        return;
      }
      if (reading.without === 'undecided') {
        const text = excerpt(measure.budgetText ?? '');
        yield { message: 'undecided', severity: 'hint', data: { text }, at };
      }
      for (const { kind, text } of reading.doubts) {
        const severity = kind === 'period-shared' ? 'hint' : 'warning';
        const whole = UNIT_ALONE.test(text) ? (measure.budgetText ?? text) : text;
        const message = kind === 'not-understood' ? messageOfUnread(whole, reading.items) : kind;
        // Of an amount in words the doubt may be only the last: "twee miljoen euro".
        const part = message === 'in-words' ? (measure.budgetText ?? text) : whole;
        yield { message, severity, data: { text: excerpt(part) }, at };
      }
    },
  },
});

/** How often an amount comes back, in a way that cannot be summed up: "per maand", "each quarter". */
const RATE = /^\W*(?:per|par|pro|each|every|elke?|iedere?|chaque)(?!\p{L})/iu;
/**
 * Words for much, also at the end of a longer one ("tienduizend"), and the unit of an amount; not "duizenden"
 * or "Europese", nor the unit alone ("bedrag in euro").
 */
const NUMBER_WORD =
  /(?:(?:honderd|duizend|miljoen|miljard)|(?<!\p{L})(?:hundred|thousand|millions?|billions?|milliards?|mille|(?<!(?<!\p{L})(?:in|en|de|per|par)\s)euro(?:['’]?s)?))(?![\p{L}-])/iu;

/** What is left of an amount in words: the words before it tell whether they are a number. */
const UNIT_ALONE = /^euro(?:['’]?s)?$/iu;

function messageOfUnread(
  text: string,
  items: BudgetReading['items'],
): 'rate' | 'in-words' | 'not-understood' {
  if (/\d/.test(text)) return 'not-understood';
  if (RATE.test(text) && items.length > 0) return 'rate';
  return NUMBER_WORD.test(text) ? 'in-words' : 'not-understood';
}
