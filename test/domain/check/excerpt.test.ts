import { excerpt } from '../../../src/domain/check/excerpt';

test('a short text stays, on one line', () => {
  expect(excerpt(' een \n twee ')).toBe('een twee');
});

test('a long text is cut between words', () => {
  const cut = excerpt('woord '.repeat(100));
  expect(cut).toMatch(/^(?:woord )+…$/);
  expect(cut.length).toBeLessThanOrEqual(162);
});

test('a long text without spaces is cut all the same', () => {
  expect(excerpt('x'.repeat(1000))).toHaveLength(82);
});
