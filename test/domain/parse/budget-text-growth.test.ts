import { parseBudgetText } from '../../../src/domain/parse/budget-text';
import { findPeriods } from '../../../src/domain/parse/period';

const TITLES = ['Minister van Media, Jeugd en Brussel', 'Minister van Leefmilieu'];

/** CPU milliseconds of the quickest of two runs, so that other work on the machine counts little. */
function cost(run: () => void): number {
  const runs = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}

// The longest stays below what is read at all: a cell of a workbook.
const SIZE = 2_000;
const GROWTH = 8;
/** Time that is proportional to the length grows by 8; by the square of it, by 64. */
const MOST = 24;

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
    const short = `9.000 € ${piece.repeat(Math.ceil(SIZE / piece.length))} 5.000 € (2031)`;
    const long = `9.000 € ${piece.repeat(Math.ceil((GROWTH * SIZE) / piece.length))} 5.000 € (2031)`;
    for (const read of [readBudget, readPeriods]) {
      read(short);
      // Below some milliseconds the ratio would be that of noise.
      expect(
        cost(() => {
          read(long);
        }),
      ).toBeLessThan(
        MOST *
          Math.max(
            4,
            cost(() => {
              read(short);
            }),
          ),
      );
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
