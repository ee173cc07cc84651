import fc from 'fast-check';
import { applyEdits } from '../../../src/domain/check/apply-edits';
import type { Finding } from '../../../src/domain/check/finding';
import { runCheck } from '../../../src/domain/check/run-check';
import { safeEdits } from '../../../src/domain/check/safe-edits';
import type { Plan } from '../../../src/domain/plan/plan';
import { rules } from '../../../src/domain/rules';
import {
  actor,
  budgetLine,
  checkInput,
  measure,
  minister,
  planWith,
  previousAction,
  recommendation,
} from '../../support/plan-builders';

const texts = fc.constantFrom(
  ...['Gewone tekst.', 'Twee  spaties ', 'on\u200bzichtbaar', 'stuur\u0007teken', 'zie actie 1.2'],
  ...['zie maatregel 1.9', 'zie  maatregel 1.1', '=som', 'Met de VLOR', ' \u0007 ', '\ufffd  x'],
);
const names = fc.constantFrom(
  ...['OV', 'ov', 'O.V.', 'CJSM', 'cjsm', 'CISM', 'KU-Leuven', 'KU Leuven', 'de kring', 'De Kring'],
);
const titles = fc.constantFrom(
  ...['Minister van Onderwijs', 'minister van onderwijs', 'Minister-van-Onderwijs.'],
  ...['Minister van Sport', 'Minister van Sprot', 'Minister van Niets'],
);
const numbers = fc.constantFrom('1.1', '1.2', '1,2', '1.3', ' 1.3', '1.4.', '2.1', '4.0', null);

const measures = fc
  .array(
    fc.record({
      ...{ number: numbers, code: fc.constantFrom('B', 'b', '(v)', 'M', 'N', null) },
      ...{ description: texts, initiatives: fc.array(texts, { maxLength: 3 }) },
      actors: fc.array(names, { maxLength: 4 }).map((all) => all.map((name) => actor(name))),
      ministers: fc.array(titles, { maxLength: 3 }),
      budgetText: fc.constantFrom(
        null,
        'Binnen de  reguliere middelen',
        '5.000 €',
        '5.000  € (2018)',
      ),
    }),
    { maxLength: 5 },
  )
  .map((rows) =>
    rows.map((row, index) => measure({ ...row, action: '1', key: `m1.${String(index + 1)}` })),
  );

const lines = fc
  .array(
    fc.record({
      measure: numbers,
      ...{ minister: fc.option(titles), note: fc.option(texts), beneficiary: fc.option(names) },
    }),
    { maxLength: 3 },
  )
  .map((rows) =>
    rows.map((row, index) => budgetLine({ ...row, key: `b1.${String(index + 1)}-1` })),
  );

const recommendations = fc
  .array(fc.array(fc.constantFrom('1', 'actie 1', 'Actie 7', '1.1'), { maxLength: 3 }), {
    maxLength: 3,
  })
  .map((all) =>
    all.map((actions, index) => recommendation({ number: String(index + 1), actions })),
  );

const previousActions = fc
  .array(fc.constantFrom('In uitvoering', 'in uitvoering.', 'uitgevoerd', 'Uitgevoert', null), {
    maxLength: 3,
  })
  .map((all) =>
    all.map((status, index) => previousAction({ number: `1.${String(index + 1)}`, status })),
  );

const plans: fc.Arbitrary<Plan> = fc
  .record({ measures, budgetLines: lines, recommendations, previousActions })
  .map((parts) =>
    planWith({
      ...parts,
      actions: [{ number: '1', title: 'Eerste  actie', policyLine: '1' }],
      policyLines: [{ number: '1', title: 'Lijn' }],
      ministers: [minister('Minister van Onderwijs'), minister('Minister van Sport')],
      departments: ['OV', 'CJSM'].map((name) => ({ name, meaning: null })),
      abbreviations: ['OV', 'CJSM', 'KU Leuven'].map((term) => ({ term, meaning: `De  ${term}` })),
    }),
  );

function findingsIn(plan: Plan): readonly Finding[] {
  return runCheck(checkInput(plan), rules).findings;
}

/** A fix may make another error of one, so long as the cell is no worse than it was. */
function errorsIn(plan: Plan): ReadonlySet<string> {
  const errors = findingsIn(plan).filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ rule, at: { key, field } }) => JSON.stringify([rule, key, field])));
}

test('after all safe fixes a second check offers none', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const fixed = applyEdits(plan, safeEdits(findingsIn(plan)));
      expect(findingsIn(fixed).filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('no fix, safe or chosen, makes an error that was not there', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const before = errorsIn(plan);
      for (const { fix } of findingsIn(plan)) {
        if (fix === null) continue;
        const after = errorsIn(applyEdits(plan, fix.edits));
        expect([...after].filter((error) => !before.has(error))).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
