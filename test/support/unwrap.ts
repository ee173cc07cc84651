import type { Result } from '../../src/domain/result';

/** The value of a result that must be one: a problem fails the test and says what it is. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Not a value but a problem: ${JSON.stringify(result.problem)}`);
}
