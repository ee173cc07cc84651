import { fieldOf } from '../check/finding';
import { numberFix } from '../check/number-fix';
import type { NumberingScheme } from '../plan/numbering';
import { defineRule } from './define-rule';

const EXAMPLES: Readonly<Record<NumberingScheme['parts'], string>> = {
  1: '12',
  2: '4.3',
  3: '1.2.3',
};

/**
 * Every measure has a number, in the form the plan gives its numbers. What Excel made of a number is
 * `number-damaged`; a number that does not fit its action is `number-under-action`.
 */
export const numberForm = defineRule({
  meta: {
    id: 'number-form',
    severity: 'error',
    fix: 'safe',
    needs: ['measures'],
    messages: {
      missing: ['example'],
      malformed: ['shown', 'example'],
      untidy: ['shown', 'number'],
    },
  },

  *check({ plan }, index) {
    const example = EXAMPLES[plan.numbering.parts];
    for (const measure of plan.measures) {
      const reading = index.numbers.get(measure.key);
      if (reading?.state !== 'missing' && reading?.state !== 'malformed') continue;
      const { state, shown, meant } = reading;
      const at = fieldOf('measure', measure, 'number');
      const better = numberFix(measure, reading);
      if (state === 'missing') {
        yield { message: 'missing', data: { example }, at, ...better };
      } else if (meant === null) {
        yield { message: 'malformed', data: { shown, example }, at, ...better };
      } else {
        const data = { shown, number: meant };
        yield { message: 'untidy', severity: 'warning', data, at, ...better };
      }
    }
  },
});
