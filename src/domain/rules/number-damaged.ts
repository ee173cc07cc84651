import { fieldOf } from '../check/finding';
import { numberFix } from '../check/number-fix';
import { defineRowRule } from './define-rule';

/**
 * The number of a measure is text that Excel did not change: `5.10` becomes the number 5.1 and `3.4`
 * a date when it is typed or pasted into a cell that is not formatted as text. What the number was
 * follows from the key of the row, so most can be put back. Budget lines: `budget-line-measure`.
 */
export const numberDamaged = defineRowRule({
  meta: {
    id: 'number-damaged',
    severity: 'error',
    fix: 'safe',
    needs: ['measures'],
    messages: {
      decimal: ['shown', 'number'],
      date: ['shown', 'number'],
      'lost-zero': ['shown', 'number'],
      unclear: ['shown', 'choices'],
      lost: ['shown'],
    },
  },

  rows: {
    *measures(measure, _input, index) {
      const reading = index.numbers.get(measure.key);
      if (reading === undefined) return;
      const { state, shown, choices } = reading;
      if (state !== 'decimal' && state !== 'date' && state !== 'lost-zero') return;
      const at = fieldOf('measure', measure, 'number');
      const number = reading.meant;
      const better = numberFix(measure, reading);
      if (number !== null) {
        yield { message: state, data: { shown, number }, at, ...better };
      } else if (choices.length > 0) {
        yield { message: 'unclear', data: { shown, choices }, at, ...better };
      } else {
        yield { message: 'lost', data: { shown }, at };
      }
    },
  },
});
