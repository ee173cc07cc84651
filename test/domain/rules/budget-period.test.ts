import { fieldOf } from '../../../src/domain/check/finding';
import { budgetPeriod } from '../../../src/domain/rules/budget-period';
import { budgetLine, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

/** A plan with a line for each pair of dates. */
function planWithPeriods(...periods: readonly (readonly [string | null, string | null])[]) {
  return planWith({
    budgetLines: periods.map(([from, to], index) =>
      budgetLine({ key: `b1.1-${String(index + 1)}`, from, to }),
    ),
  });
}

const line = budgetLine({ key: 'b1.1-3' });

testRule(budgetPeriod, {
  valid: {
    'years that are not far apart': planWithPeriods(
      ['2016', '2019'],
      ['2018-04', '2031-12-31'],
      ['2020', null],
    ),
    'too few dates to tell': planWithPeriods(['2018', '2107'], [null, '2018'], ['2018', null]),
  },
  invalid: {
    'a slip of the keys, where all others are about one year': {
      input: planWithPeriods(['2017', '2017'], ['2017-04', '2017'], ['2017', '2071']),
      findings: [
        {
          message: 'outside-year',
          data: { date: '2071', year: '2017' },
          at: fieldOf('budgetLine', line, 'to'),
        },
      ],
    },
    'a slip of the keys': {
      input: planWithPeriods(['2017', '2019'], ['2018', '2018'], ['1918-04', '2108']),
      findings: [
        {
          message: 'outside',
          data: { date: '1918-04', first: '2017', last: '2019' },
          at: fieldOf('budgetLine', line, 'from'),
        },
        {
          message: 'outside',
          data: { date: '2108', first: '2017', last: '2019' },
          at: fieldOf('budgetLine', line, 'to'),
        },
      ],
    },
  },
});
