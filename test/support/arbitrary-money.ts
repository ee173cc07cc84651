import fc from 'fast-check';
import { cents } from '../../src/domain/money/cents';
import { moneySharings } from '../../src/domain/plan/money-sharing';
import type { BudgetLine, Measure, Plan } from '../../src/domain/plan/plan';
import { budgetLine, measure, minister, planWith } from './plan-builders';

const TITLES = ['A', 'B', 'C', 'D', 'E'].map((letter) => `Minister van ${letter}`);
// D is the second title of B; E is in no group.
const MINISTERS = [
  minister('Minister van A'),
  minister('Minister van B', 'Minister van D'),
  minister('Minister van C'),
];
const NUMBERS = ['1.1', '1.2', '2.1', '2.2', '3.1'];

const DEPARTMENTS = [
  { name: 'DA', meaning: 'A en Overige' },
  { name: 'DB', meaning: 'B' },
];

const someActor = fc.record({
  name: fc.constantFrom('DA', 'DB', 'VVSG'),
  coordinating: fc.boolean(),
});
const someTitles = fc.uniqueArray(fc.constantFrom(...TITLES), { maxLength: 5 });
const year = fc.constantFrom('2016', '2017-04', '2018', '2019-12-31');

const measures: fc.Arbitrary<readonly Measure[]> = fc.array(
  fc
    .record({
      number: fc.option(fc.constantFrom(...NUMBERS)),
      code: fc.constantFrom('B', 'V', 'N', 'M', null),
      ministers: someTitles,
      actors: fc.array(someActor, { maxLength: 3 }),
    })
    .map((parts) => measure(parts)),
  { maxLength: 12 },
);

const lines: fc.Arbitrary<readonly BudgetLine[]> = fc.array(
  fc
    .record({
      measure: fc.option(fc.constantFrom(...NUMBERS, '9.9')),
      cents: fc.option(fc.integer({ min: -500, max: 1_000_000_000 })),
      per: fc.constantFrom('once', 'year', 'schoolyear', null),
      from: fc.option(year),
      to: fc.option(year),
      fund: fc.constantFrom('AMIF', 'ESF', null),
      minister: fc.option(fc.constantFrom(...TITLES)),
    })
    .map(({ cents: amount, ...parts }) => ({
      ...budgetLine(parts),
      amount: amount === null ? null : cents(amount),
    })),
  { maxLength: 20 },
);

/** Plans with shared measures, amounts of every form, and numbers, titles and years that do not fit. */
export const moneyPlans: fc.Arbitrary<Plan> = fc
  .record({
    measures,
    budgetLines: lines,
    sharing: fc.constantFrom(null, ...moneySharings),
  })
  .map((parts) => planWith({ ...parts, ministers: MINISTERS, departments: DEPARTMENTS }));
