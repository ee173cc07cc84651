import fc from 'fast-check';
import { budgetReader } from '../../../src/domain/parse/budget-reader';
import { parseBudgetText } from '../../../src/domain/parse/budget-text';

const amount = fc.integer({ min: 1, max: 9_999_999 }).map((euro) => {
  return String(euro).replace(/\B(?=(?:\d{3})+$)/g, '.');
});
const around = fc.constantFrom(
  ...[' € (2026-2027)', ' € (Jeugd, 2026) ', ' € per jaar, ', ' € + ', ' ', ': ', ' VTE (ESF) '],
  ...['€ ', 'Loket Noord: ', ' € waarvan ', ' € (waarvan ', '\n', ' tot ', ' € (2027-2026)'],
);
const text = fc
  .array(fc.tuple(around, amount), { minLength: 1, maxLength: 4 })
  .chain((pieces) => around.map((end) => pieces.flat().join('') + end));
const titles = fc.subarray([
  'Minister van Jeugd',
  'Minister van Jeugd en Sport',
  'Minister van Onderwijs',
]);

test('reads every text as it is read by itself, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, titles), { maxLength: 30 }), (texts) => {
      const read = budgetReader();
      for (const [one, its] of texts.concat(texts)) {
        expect(read(one, its)).toEqual(parseBudgetText(one, its));
      }
    }),
  );
});

test('titles that are joined in another way are other titles', () => {
  const read = budgetReader();
  const words = '500 € (Jeugd)';
  for (const its of [
    ['Minister van Jeugd', 'B'],
    ['Minister van JeugdB'],
    ['Minister van Jeugd'],
  ]) {
    expect(read(words, its)).toEqual(parseBudgetText(words, its));
  }
});
