/**
 * Tests that need something beside the checkout. Without it one skipped test says so in words;
 * in CI (`CI=true`), where everything must be there, its absence is a failure.
 */
export function describeWith(
  need: { readonly what: string; readonly isThere: boolean },
  name: string,
  tests: () => void,
): void {
  if (need.isThere) {
    describe(name, tests);
    return;
  }
  describe(name, () => {
    if (process.env['CI'] === 'true') {
      test(`needs ${need.what}`, () => {
        throw new Error(`Missing in CI: ${need.what}.`);
      });
    } else {
      test.skip(`not run: needs ${need.what}`, () => undefined);
    }
  });
}
