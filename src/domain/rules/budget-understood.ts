import { budgetLinesOf } from '../check/check-index';
import { excerpt } from '../check/excerpt';
import { fieldOf } from '../check/finding';
import { defineRule } from './define-rule';

/**
 * Every measure says what it costs, in a way that can be read: amounts, regular means, or why there is
 * no amount. What may be read in two ways is asked, and what is still to be decided is kept in sight.
 * A measure without a text whose amounts are on the sheet Budget is all right; lines that say something
 * else than the text are `budget-matches-text`.
 */
export const budgetUnderstood = defineRule({
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

  *check({ plan }, index) {
    for (const measure of plan.measures) {
      const at = fieldOf('measure', measure, 'budgetText');
      const reading = index.budgets.get(measure.key);
      if (reading === undefined) {
        if (budgetLinesOf(measure, index).length === 0) yield { message: 'empty', data: {}, at };
        continue;
      }
      if (reading.without === 'undecided') {
        const text = excerpt(measure.budgetText ?? '');
        yield { message: 'undecided', severity: 'hint', data: { text }, at };
      }
      for (const { kind, text } of reading.doubts) {
        const severity = kind === 'period-shared' ? 'hint' : 'warning';
        const message = kind === 'not-understood' ? messageOfUnread(text) : kind;
        // Of an amount in words the doubt may be only the last: "twee miljoen euro".
        const part = message === 'in-words' ? (measure.budgetText ?? text) : text;
        yield { message, severity, data: { text: excerpt(part) }, at };
      }
    }
  },
});

/** How often an amount comes back, in a way that cannot be summed up: "per maand", "each quarter". */
const RATE = /^\W*(?:per|par|pro|each|every|elke?|iedere?|chaque)(?!\p{L})/iu;
const NUMBER_WORD =
  /(?:honderd|duizend|miljoen|miljard|hundred|thousand|million|billion|milliard|mille(?!\p{L})|euro)/iu;

function messageOfUnread(text: string): 'rate' | 'in-words' | 'not-understood' {
  if (/\d/.test(text)) return 'not-understood';
  if (RATE.test(text)) return 'rate';
  return NUMBER_WORD.test(text) ? 'in-words' : 'not-understood';
}
