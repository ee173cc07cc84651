import { fieldOf, type Fix } from '../check/finding';
import type { LineMeasure } from '../check/line-measures';
import type { BudgetLine } from '../plan/plan';
import { defineRowRule } from './define-rule';

/**
 * Every budget line belongs to a measure of the plan. What Excel made of its number follows from the
 * key of the line, as for the measures themselves (`number-damaged`); the new number of a measure that
 * was renumbered from the key of the measure.
 */
export const budgetLineMeasure = defineRowRule({
  meta: {
    id: 'budget-line-measure',
    severity: 'error',
    fix: 'safe',
    needs: ['measures', 'budgetLines'],
    messages: {
      missing: [],
      unknown: ['shown'],
      damaged: ['shown', 'measure'],
      lost: ['shown'],
      untidy: ['shown', 'measure'],
      renumbered: ['shown', 'measure'],
    },
  },

  rows: {
    *budgetLines(line, _input, index) {
      const reading = index.lineMeasures.get(line.key);
      if (reading === undefined) return;
      const { state, shown, measure } = reading;
      const at = fieldOf('budgetLine', line, 'measure');
      if (state === 'missing') {
        yield { message: 'missing', data: {}, at };
      } else if (state === 'unknown') {
        yield { message: 'unknown', data: { shown }, at };
      } else if (state !== 'known' && measure === null) {
        yield { message: 'lost', data: { shown }, at };
      } else if (state !== 'known' && measure !== null) {
        const severity = state === 'untidy' ? 'warning' : 'error';
        const better = lineFix(line, measure, reading);
        yield { message: state, severity, data: { shown, measure }, at, ...better };
      }
    },
  },
});

function lineFix(line: BudgetLine, measure: string, { safe }: LineMeasure) {
  const edit = { at: fieldOf('budgetLine', line, 'measure'), value: measure };
  const fix: Fix = { kind: safe ? 'safe' : 'ask', edits: [edit] };
  return { suggestion: measure, fix };
}
