import fc from 'fast-check';
import { oddSpaces, tidySpaces } from '../../../src/domain/parse/tidy-spaces';

test.each([
  ['Eerste  punt', 'double', 'Eerste punt'],
  [' Eerste \n punt ', 'double', 'Eerste\npunt'],
  ['on\u200bzicht\u00adbaar', 'invisible', 'onzichtbaar'],
  ['met\u00a0een\u2009dunne\tspatie', 'invisible', 'met een dunne spatie'],
  ['Met de VDAB.\u00a0Ook M.\u00a0is er', 'invisible', 'Met de VDAB. Ook M. is er'],
  ['\ufeff begin', 'invisible', 'begin'],
] as const)('%j is %s and becomes %j', (text, odd, tidy) => {
  expect(oddSpaces(text)).toBe(odd);
  expect(tidySpaces(text)).toBe(tidy);
});

test.each([
  '',
  'Een punt.\n\nNog een.',
  '10\u00a0000\u00a0€',
  '«\u00a0oui\u00a0»',
  'ja\u202f!',
  'M.\u00a0Dupont, Mme\u00a0Martin en dr.\u00a0A.\u00a0Peeters',
  '👩‍👧',
])('%j stays as it is', (text) => {
  expect(oddSpaces(text)).toBeNull();
  expect(tidySpaces(text)).toBe(text);
});

const characters = fc.constantFrom(
  ...['a', '1', ' ', '\n', '\t', '\u00a0', '\u202f', '\u200b', '\u2009', '€', '«', '»', '\ufeff'],
);

test('a tidied text is tidy, and has lost nothing that shows', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 30 }), (text) => {
      const tidy = tidySpaces(text);
      expect(oddSpaces(tidy)).toBeNull();
      expect(tidy.replaceAll(/[\s\u200b]/g, '')).toBe(text.replaceAll(/[\s\u200b]/g, ''));
      expect(oddSpaces(text) === null).toBe(tidy === text);
    }),
  );
});
