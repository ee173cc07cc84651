import { fieldOf } from '../../../src/domain/check/finding';
import type { PreviousAction } from '../../../src/domain/plan/plan';
import { previousActionNumber } from '../../../src/domain/rules/previous-action-number';
import { checkInput, planWith, previousAction } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const at = (row: PreviousAction) => fieldOf('previousAction', row, 'number');

function planWithRows(...previousActions: readonly PreviousAction[]) {
  return planWith({ previousActions });
}

const text = 'Tekst.';
const unnumbered = previousAction({ key: 'p~1', number: null });
const copy = previousAction({ key: 'p1.1~2' });
const decimal = previousAction({ key: 'p1.10', number: '1.1', text });
const lost = previousAction({ key: 'p~1', number: '5', heading: '1' });
const astray = previousAction({ number: '2.3', heading: '1' });

testRule(previousActionNumber, {
  valid: {
    'numbers under their headings': planWithRows(
      previousAction(),
      previousAction({ number: '1.2' }),
      previousAction({ number: '2.1' }),
    ),
    'numbers that do not begin with a heading': planWith({
      previousHeadings: [{ number: 'A', title: 'Eerste' }],
      previousActions: [previousAction({ number: '7.1', heading: 'A' })],
    }),
    'a number of one part, and a row without a heading': planWithRows(
      previousAction({ number: '12' }),
      previousAction({ number: '1.3', heading: null }),
    ),
  },
  invalid: {
    'no number': {
      input: planWithRows(unnumbered),
      findings: [{ message: 'missing', severity: 'warning', data: {}, at: at(unnumbered) }],
    },
    'a copied row': {
      input: planWithRows(previousAction(), copy),
      findings: [{ message: 'duplicate', data: { number: '1.1' }, at: at(copy) }],
    },
    'a decimal whose zero is gone': {
      input: checkInput(planWithRows(decimal, previousAction()), {
        irregular: [{ at: at(decimal), found: { type: 'number', value: 1.1 } }],
      }),
      findings: [
        {
          message: 'damaged',
          data: { shown: '1,1', number: '1.10' },
          at: at(decimal),
          suggestion: '1.10',
        },
      ],
      fix: 'safe',
      fixed: planWithRows(previousAction({ key: 'p1.10', number: '1.10', text }), previousAction()),
    },
    'a number that is gone': {
      input: checkInput(planWithRows(lost), {
        irregular: [{ at: at(lost), found: { type: 'number', value: 5 } }],
      }),
      findings: [{ message: 'lost', data: { shown: '5' }, at: at(lost) }],
    },
    'a row under another heading than its number': {
      input: planWithRows(previousAction({ number: '2.1' }), astray),
      findings: [
        {
          message: 'other-heading',
          severity: 'warning',
          data: { number: '2.3', heading: '1', own: '2' },
          at: at(astray),
        },
      ],
    },
  },
});
