import { readInput } from '../../local-excel/grid/cell-input';
import { serialOf } from '../../local-excel/grid/date-serial';

const YEAR = 2026;
const march4 = serialOf(YEAR, 3, 4);

describe('entered in a General cell', () => {
  test.each([
    // text, value, number format it brings along
    ['5.10', 5.1, null],
    ['3.4', 3.4, null],
    ['007', 7, null],
    ['.5', 0.5, null],
    ['1.', 1, null],
    ['-5', -5, null],
    ['+5', 5, null],
    ['(5)', -5, null],
    [' 5 ', 5, null],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['5%', 0.05, '0%'],
    ['2.5%', 0.025, '0.00%'],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
    ['TRUE', true, null],
    ['false', false, null],
    ['3/4', march4, 'd-mmm'],
    ['3-4', march4, 'd-mmm'],
    ['4/2017', serialOf(2017, 4, 1), 'mmm-yy'],
    ['3/4/2017', serialOf(2017, 3, 4), 'm/d/yyyy'],
    ['3/4/17', serialOf(2017, 3, 4), 'm/d/yyyy'],
    ['3/4/45', serialOf(1945, 3, 4), 'm/d/yyyy'],
    ['2017-04-03', serialOf(2017, 4, 3), 'm/d/yyyy'],
    ['4-Mar', march4, 'd-mmm'],
    ['Mar 4', march4, 'd-mmm'],
    ['4 March 2017', serialOf(2017, 3, 4), 'd-mmm-yy'],
    ['March 4, 2017', serialOf(2017, 3, 4), 'd-mmm-yy'],
    ['april 2017', serialOf(2017, 4, 1), 'mmm-yy'],
    ['10:30', 0.4375, 'h:mm'],
    ['10:30:30 PM', 0.9378472222222223, 'h:mm:ss AM/PM'],
  ])('%j is %j', (text, value, numberFormat) => {
    expect(readInput(text, 'General', YEAR)).toEqual({ value, formula: null, numberFormat });
  });

  test.each([
    ...['Actieplan 2017', '12 (N) Tekst', 'mei 2017', '1,23', '1.2.3', '398 374 €', 'W', '-', '='],
    ...['may', '5.10 en meer', '1E999', '5,1', '1,23,456', 'zie maatregel 4.7'],
  ])('%j stays a text', (text) => {
    expect(readInput(text, 'General', YEAR)).toEqual({
      value: text,
      formula: null,
      numberFormat: null,
    });
  });

  test.each([
    ['=A1+1', '=A1+1'],
    ['-abc', '=-abc'],
    ['+A1', '=+A1'],
    ['- eerste punt', '=- eerste punt'],
  ])('%j is a formula', (text, formula) => {
    expect(readInput(text, 'General', YEAR)).toMatchObject({ formula, value: 0 });
  });

  test.each([
    ["'=A1", '=A1'],
    ["'5.10", '5.10'],
    ["'", null],
  ])('%j is a text because of its apostrophe', (text, value) => {
    expect(readInput(text, 'General', YEAR)).toEqual({ value, formula: null, numberFormat: null });
  });

  test.each(['#N/A', '#REF!', '#div/0!'])('%j is an error', (text) => {
    expect(readInput(text, 'General', YEAR).value).toEqual({ error: text.toUpperCase() });
  });

  test.each(['13/4', '31/2', '€ 5', '5.000 €', '$5', '25:00', '@x', '2017-04-03T00:00:00.000Z'])(
    'what %j becomes is not known',
    (text) => {
      expect(() => readInput(text, 'General', YEAR)).toThrow('does not know');
    },
  );

  test.each(['=SUM(A1', '=SUM(A1))', '=IF(A1;1;2)', '=A1+', '="open', '={1,2'])(
    'Excel refuses the formula %j',
    (formula) => {
      expect(() => readInput(formula, 'General', YEAR)).toThrow(formula);
    },
  );
});

test.each(['5.10', '3/4', '=A1', 'TRUE', '#N/A', '13/4', '- punt'])(
  'entered in a cell formatted as text, %j is that text',
  (text) => {
    expect(readInput(text, '@', YEAR)).toEqual({ value: text, formula: null, numberFormat: null });
  },
);

test('a cell with another format keeps it', () => {
  expect(readInput('5.10', '0.00', YEAR)).toEqual({
    value: 5.1,
    formula: null,
    numberFormat: null,
  });
});

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [2017, 6, 2, 42888],
  [9999, 12, 31, 2958465],
])('the serial number of %d-%d-%d is %d', (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
});

test.each([
  [2017, 2, 29],
  [2017, 13, 1],
  [1899, 12, 31],
  [10000, 1, 1],
])('%d-%d-%d is no day', (year, month, day) => {
  expect(serialOf(year, month, day)).toBeNull();
});
