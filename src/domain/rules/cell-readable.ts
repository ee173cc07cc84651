import type { IrregularCell } from '../check/check-input';
import { shownInCell } from '../check/damaged-number';
import { isUnreadable } from '../check/unreadable-cells';
import { defineRule } from './define-rule';

/**
 * A cell holds what its column asks for: an amount, a date, or one of a few words. What else stands in
 * it counts nowhere, without anybody seeing it. An error value is a fault of the workbook's structure,
 * reported there; what Excel made of numbers is `number-damaged` and `budget-line-measure`.
 */
export const cellReadable = defineRule({
  meta: {
    id: 'cell-readable',
    severity: 'error',
    fix: 'none',
    needs: [],
    messages: {
      amount: ['shown'],
      fte: ['shown'],
      per: ['shown'],
      date: ['shown'],
      'starting-point': ['shown'],
      other: ['shown'],
    },
  },

  *check({ irregular }) {
    for (const cell of irregular) {
      const { at, found } = cell;
      if (found.type === 'error' || !isUnreadable(cell)) continue;
      const data = { shown: shownInCell(found) };
      const message = messageOf(cell);
      // Of the money nothing may be lost; the rest only counts in another place.
      const isMoney = at.kind === 'budgetLine' || at.field === 'spent';
      const severity = isMoney ? 'error' : 'warning';
      yield { message, severity, data, at };
    }
  },
});

function messageOf({ at }: IrregularCell) {
  switch (at.field) {
    case 'amount':
    case 'fte':
    case 'per':
      return at.field;
    case 'spent':
      return 'amount';
    case 'from':
    case 'to':
      return 'date';
    case 'startingPoint':
      return 'starting-point';
    default:
      return 'other';
  }
}
