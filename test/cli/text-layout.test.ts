import fc from 'fast-check';
import { rowRanges } from '../../src/i18n/row-ranges';
import { shorten } from '../../src/i18n/shorten';
import { textTable } from '../../src/cli/text-table';
import { hanging, wrapText } from '../../src/cli/wrap-text';

test.each([
  [[4], '4'],
  [[4, 5, 6], '4-6'],
  [[9, 4, 5, 5], '4-5, 9'],
  [[], ''],
  [[1, 3, 5, 7, 9, 11, 13, 15, 17], '1, 3, 5, 7, 9, 11, 13, 15, …'],
])('rows %j are named %s', (rows, expected) => {
  expect(rowRanges(rows)).toBe(expected);
});

test.each([
  ['kort', 10, 'kort'],
  ['twee\n regels', 20, 'twee regels'],
  ['precies tien', 12, 'precies tien'],
  ['een te lange tekst', 8, 'een te …'],
])('"%s" in %d characters', (text, length, expected) => {
  expect(shorten(text, length)).toBe(expected);
});

test('wrapping loses no word and no line is too long unless it is one word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé€]{1,12}$/)),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.includes(' ') && line.length > width).toBe(false);
      },
    ),
  );
});

test('spaces that do not break keep their words on one line', () => {
  expect(wrapText('on lit «\u00a0plan\u00a0» ici', 10)).toEqual([
    'on lit',
    '«\u00a0plan\u00a0»',
    'ici',
  ]);
});

test('later lines are indented by the width of the lead', () => {
  expect(hanging('é – ', 'aaaaaaaaaa bbbbbbbbbb cccccccccc', 26)).toBe(
    'é – aaaaaaaaaa bbbbbbbbbb\n    cccccccccc',
  );
});

test('a table aligns its columns and breaks long names', () => {
  const table = textTable(
    ['Minister', 'Aantal', 'Bedrag'],
    [
      ['Minister van Onderwijs', '3', '1.000 €'],
      ['Minister van Binnenlands Bestuur en Stedenbeleid', '12', '8.089.443 €'],
    ],
    { width: 46, total: ['Totaal', '15', '8.090.443 €'] },
  );
  expect(table).toBe(
    [
      'Minister                  Aantal       Bedrag',
      '────────────────────────  ──────  ───────────',
      'Minister van Onderwijs         3      1.000 €',
      'Minister van Binnenlands      12  8.089.443 €',
      'Bestuur en Stedenbeleid',
      '────────────────────────  ──────  ───────────',
      'Totaal                        15  8.090.443 €',
    ].join('\n'),
  );
});
