import { fieldOf } from '../check/finding';
import { findNumberFaults } from '../check/row-numbers';
import { actionOfNumber } from '../plan/numbering';
import { defineRule } from './define-rule';

/**
 * Every action of the previous plan has the number it had there, no other has it, and it stands under
 * the heading that its number begins with.
 */
export const previousActionNumber = defineRule({
  meta: {
    id: 'previous-action-number',
    severity: 'error',
    fix: 'safe',
    needs: ['previousActions'],
    columns: ['previousActions.heading'],
    messages: {
      missing: [],
      duplicate: ['number'],
      damaged: ['shown', 'number'],
      lost: ['shown'],
      'other-heading': ['number', 'heading', 'own'],
    },
  },

  *check({ plan, irregular }) {
    const faulty = new Set<unknown>();
    for (const found of findNumberFaults(plan.previousActions, 'previousAction', irregular)) {
      faulty.add(found.row.key);
      const at = fieldOf('previousAction', found.row, 'number');
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
    const headings = new Set(plan.previousHeadings.map(({ number }) => number));
    for (const row of plan.previousActions) {
      const { key, number, heading } = row;
      const own = number === null ? null : actionOfNumber(number);
      if (number === null || own === null || heading === null || own === heading) continue;
      // Numbers that do not begin with a heading say nothing about it.
      if (!headings.has(own) || faulty.has(key)) continue;
      const at = fieldOf('previousAction', row, 'number');
      const data = { number, heading, own };
      yield { message: 'other-heading', severity: 'warning', data, at };
    }
  },
});
