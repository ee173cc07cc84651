import { indexCheck, type CheckIndex } from '../src/domain/check/check-index';
import type { CheckInput } from '../src/domain/check/check-input';
import { findingsOf } from '../src/domain/check/run-check';
import type { Rule } from '../src/domain/rules/define-rule';
import { step } from './cpu-time';

/**
 * What each part of the index and each rule costs when it runs once more, in milliseconds of CPU. A part
 * that others are made of is made before them, and is not counted in them.
 */
export async function partCosts(
  input: CheckInput,
  rules: readonly Rule[],
): Promise<Record<string, number>> {
  const costs: Record<string, number> = {};
  const index = indexCheck(input);
  // Its own keys are those of the interface, which Object.keys forgets.
  const parts = Object.keys(index) as (keyof CheckIndex)[];
  for (const part of parts) await step(costs, `index: ${part}`, () => index[part]);
  for (const rule of rules) {
    await step(costs, rule.meta.id, () => findingsOf(rule, input, index));
  }
  return costs;
}
