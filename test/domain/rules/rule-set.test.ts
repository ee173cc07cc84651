import { runCheck } from '../../../src/domain/check/run-check';
import { rules } from '../../../src/domain/rules';
import { checkInput } from '../../support/plan-builders';
import recorded from './rule-set.json';

/** What tells one set of rules from another: of every rule its grade, its fix and what it can say. */
const current = Object.fromEntries(
  rules.map(({ meta: { id, severity, fix, messages } }) => [
    id,
    `${severity}, fix ${fix}: ${Object.keys(messages).sort().join(', ')}`,
  ]),
);

/** The version that every report names: what was checked last year can be told from what is now. */
const version = runCheck(checkInput(), []).ruleSet;

const versions = Object.keys(recorded);

test('the rules are those that were recorded for their version', () => {
  // When this fails: raise RULE_SET in run-check.ts, and record the rules under the new version.
  expect({ [version]: current }).toEqual({ [version]: recorded[version as keyof typeof recorded] });
});

test('the version in use is the latest that was recorded', () => {
  expect(version).toBe(versions.at(-1));
});

test('no two versions have the same rules', () => {
  const sets = Object.values(recorded).map((set) => JSON.stringify(set));
  expect(new Set(sets).size).toBe(versions.length);
});
