import { fieldOf } from '../check/finding';
import { findNumberFaults } from '../check/row-numbers';
import { defineRule } from './define-rule';

/**
 * Every recommendation has the number it has in the resolution, and no other has it. Which form those
 * numbers have is up to the resolution.
 */
export const recommendationNumber = defineRule({
  meta: {
    id: 'recommendation-number',
    severity: 'error',
    fix: 'safe',
    needs: ['recommendations'],
    messages: {
      missing: [],
      duplicate: ['number'],
      damaged: ['shown', 'number'],
      lost: ['shown'],
    },
  },

  *check({ plan, irregular }) {
    for (const found of findNumberFaults(plan.recommendations, 'recommendation', irregular)) {
      const at = fieldOf('recommendation', found.row, 'number');
      if (found.fault === 'missing') {
        yield { message: 'missing', severity: 'warning', data: {}, at };
      } else if (found.fault === 'duplicate') {
        yield { message: 'duplicate', data: { number: found.number }, at };
      } else if (found.number === null) {
        yield { message: 'lost', data: { shown: found.shown }, at };
      } else {
        const { shown, number } = found;
        const fix = { kind: 'safe', edits: [{ at, value: number }] } as const;
        yield { message: 'damaged', data: { shown, number }, at, suggestion: number, fix };
      }
    }
  },
});
