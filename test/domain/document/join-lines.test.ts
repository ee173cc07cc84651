import { isBrokenOff, joinLines } from '../../../src/domain/document/join-lines';
import { cellLines } from '../../support/document-builders';

test.each<[string, string, string, string]>([
  [
    'a sentence goes on',
    'Wij maken afspraken',
    'met de scholen.',
    'Wij maken afspraken met de scholen.',
  ],
  [
    'a name comes after a small word',
    'Afspraken met de',
    'Stad Gent.',
    'Afspraken met de Stad Gent.',
  ],
  [
    'a French sentence goes on',
    'Conclure un accord avec la',
    'Ville de Namur.',
    'Conclure un accord avec la Ville de Namur.',
  ],
  ['a word with a hyphen goes on', 'De eerste-', 'lijnswerkers.', 'De eerste-lijnswerkers.'],
  [
    'a hyphen before "en" keeps its space',
    'De jeugd-',
    'en sportdienst.',
    'De jeugd- en sportdienst.',
  ],
  [
    'a sentence has ended',
    'Wij maken afspraken.',
    'Zij gelden lang.',
    'Wij maken afspraken.\nZij gelden lang.',
  ],
  [
    'a sentence has ended within quotes',
    'Zij zeiden: "ja."',
    'en daarna nee.',
    'Zij zeiden: "ja."\nen daarna nee.',
  ],
  ['a heading has no mark', 'Aanpak', 'Wij maken afspraken.', 'Aanpak\nWij maken afspraken.'],
  ['an item goes on', '• een kaart voor', 'elke school', '• een kaart voor elke school'],
  ['an item comes after text', 'Met onder meer', '• een kaart', 'Met onder meer\n• een kaart'],
  [
    'items without marks stay apart',
    '• een kaart\n• een gids',
    '• een spel',
    '• een kaart\n• een gids\n• een spel',
  ],
  [
    'an item is the rest of one without a mark',
    '• een kaart;\n• een gids',
    '• van alle wegen;',
    '• een kaart;\n• een gids van alle wegen;',
  ],
  ['nothing is before', '', 'Een kaart.', 'Een kaart.'],
  ['nothing is after', 'Een kaart.', '', 'Een kaart.'],
])('%s', (_, before, after, joined) => {
  expect(joinLines(cellLines(before), cellLines(after))).toEqual(cellLines(joined));
});

test.each([
  ['Wij werven (onder meer', 'Gentse scholen)', true],
  ['Wij werven twee mensen', 'Gent doet mee', false],
  ['Wij werven twee mensen;', 'en een derde', false],
])('%s / %s is broken off: %s', (text, next, expected) => {
  expect(isBrokenOff(text, next)).toBe(expected);
});
