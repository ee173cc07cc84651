import { parseBudgetText } from '../../../src/domain/parse/budget-text';
import { findPeriods } from '../../../src/domain/parse/period';
import { expectLinear } from '../../support/growth';

const TITLES = ['Minister van Media, Jeugd en Brussel', 'Minister van Leefmilieu'];

// Longer than any budget text of a plan; what no cell can hold is not read at all.
const LONGEST = 4_000;

describe('time grows with the length of the text', () => {
  test.each([
    '9.000 € (Jeugd) ',
    'Kamer: 9.000 € (2031) ',
    '9.000 € ',
    '0,5 VTE ',
    '1.000 ',
    '1 ',
    '2031 x ',
    '1 april ',
    'per jaar ',
    ' ',
    '\n',
    ',',
    '(',
    '9.000 € (',
    '(a)',
    '1 € (a)(a)',
    '-',
    '+',
    'a',
    'A',
    '9',
    '9.',
    '€',
    ':',
    'en ',
    'A en ',
    'voor A, ',
    'reguliere ',
    'middelen ',
    'TCA (a) ',
    'vanaf tot ',
    'a-',
    'é',
  ])('%j', (piece) => {
    for (const read of [readBudget, readPeriods]) {
      expectLinear(LONGEST, (size) => {
        read(`9.000 € ${piece.repeat(Math.ceil(size / piece.length))} 5.000 € (2031)`);
      });
    }
  });
});

test('a text that no cell can hold is asked as a whole', () => {
  const text = '9.000 € '.repeat(125_000);
  expect(parseBudgetText(text, TITLES)).toEqual({
    regular: false,
    items: [],
    without: null,
    doubts: [{ kind: 'not-understood', text, start: 0 }],
  });
});

function readBudget(text: string): void {
  parseBudgetText(text, TITLES);
}

function readPeriods(text: string): void {
  findPeriods(text);
}
