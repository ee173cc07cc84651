import type { Finding } from '../../src/domain/check/finding';
import { fieldOf } from '../../src/domain/check/finding';
import { findingText } from '../../src/i18n/finding-text';
import { budgetLine, measure } from '../support/plan-builders';

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: 'code-known',
    message: 'unknown',
    severity: 'error',
    data: { code: 'M', codes: ['B', 'V', 'N'] },
    at: fieldOf('measure', measure({ number: '2.1' }), 'code'),
    suggestion: null,
    fix: null,
    ...parts,
  };
}

test('a finding says where and what is wrong, why it matters, and what to do', () => {
  expect(findingText('nl', finding({}))).toEqual({
    what: 'Maatregel 2.1 heeft code M, die niet in de lijst staat; wat de code betekent, is dus niet bekend.',
    todo: 'Kies B, V of N, of voeg M toe op het blad Lijsten.',
  });
});

test.each([
  ['en', 'Measure 2.1 has code M, which is not in the list; so what the code means is not known.'],
  [
    'fr',
    'La mesure 2.1 a le code M, qui n’est pas dans la liste ; on ne sait donc pas ce qu’il signifie.',
  ],
] as const)('in %s', (language, what) => {
  expect(findingText(language, finding({})).what).toBe(what);
});

test('a row without a number has no hole in its sentence', () => {
  const at = fieldOf('measure', measure({ key: 'm~1', number: null }), 'code');
  expect(findingText('nl', finding({ at })).what).toMatch(
    /^Een maatregel zonder nummer heeft code M,/,
  );
});

test('amounts are written the Belgian way', () => {
  const amounts = finding({
    rule: 'budget-matches-text',
    message: 'amount',
    data: { amount: 12500.5, inText: 1000000 },
    at: fieldOf('budgetLine', budgetLine(), 'amount'),
  });
  expect(findingText('nl', amounts)).toEqual({
    what: 'Op het blad Budget staat 12.500,50 €, maar in de budgettekst van de maatregel staat 1.000.000 €.',
    todo: 'Neem 1.000.000 € over uit de tekst, of verbeter de tekst tot 12.500,50 €.',
  });
});

test('other figures too', () => {
  const fte = finding({
    rule: 'budget-matches-text',
    message: 'missing-fte',
    data: { fte: 0.5 },
    at: fieldOf('measure', measure({ number: '12.1' }), 'budgetText'),
  });
  expect(findingText('nl', fte).what).toBe(
    'De budgettekst van maatregel 12.1 noemt 0,5 VTE, maar op het blad Budget staat dat niet.',
  );
});

test('a rule without texts is a bug', () => {
  expect(() => findingText('nl', finding({ rule: 'no-such-rule' }))).toThrow('no-such-rule');
});
