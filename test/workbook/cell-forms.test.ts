import fc from 'fast-check';
import { dateText } from '../../src/workbook/forms/date-form';
import {
  actors,
  lines,
  nameLines,
  numberLines,
  titleLines,
} from '../../src/workbook/forms/list-forms';
import { amount, decimal } from '../../src/workbook/forms/number-forms';
import { perWord, roleWord, yesWord } from '../../src/workbook/tables/word-lists';

test.each([
  [
    'Een website, in drie talen; ook in het Frans',
    ['Een website, in drie talen; ook in het Frans'],
  ],
  [' eerste \r\n\r\ntweede', ['eerste', 'tweede']],
])('texts, one per line: %j', (typed, expected) => {
  expect(lines.read(typed)).toEqual({ value: expected });
});

test.each([
  ['4\n12', ['4', '12']],
  ['4, 12 en 14', ['4', '12', '14']],
  ['1.2 & 1.3', ['1.2', '1.3']],
  ['4/12; 14', ['4', '12', '14']],
])('numbers: %j', (typed, expected) => {
  expect(numberLines.read(typed)).toEqual({ value: expected });
});

test.each([
  ['HIBP; HP', ['HIBP', 'HP']],
  ['HIBP, HP', ['HIBP', 'HP']],
  ['HIBP / HP', ['HIBP', 'HP']],
  ['Plan voor Cultuur, Jeugd en Sport', ['Plan voor Cultuur, Jeugd en Sport']],
  ['KB/OV', ['KB/OV']],
  ['Onderwijs / Vorming\nHP', ['Onderwijs / Vorming', 'HP']],
  ['HIBP, HP\nKB; OV', ['HIBP', 'HP', 'KB', 'OV']],
])('names: %j', (typed, expected) => {
  expect(nameLines.read(typed)).toEqual({ value: expected });
});

test.each([
  [
    'Minister van Jeugd, Media en Brussel, Vlaamse minister van Sport',
    ['Minister van Jeugd, Media en Brussel', 'Vlaamse minister van Sport'],
  ],
  ['Minister van Jeugd; Minister van Sport', ['Minister van Jeugd', 'Minister van Sport']],
])('titles: %j', (typed, expected) => {
  expect(titleLines.read(typed)).toEqual({ value: expected });
});

test.each([
  ['OV (coördinatie)\nKB', ['OV*', 'KB']],
  ['OV (Coordinatie), KB', ['OV*', 'KB']],
  ['OV(trekker); Stad Ergens', ['OV*', 'Stad Ergens']],
  ['Agentschap (Integratie)', ['Agentschap (Integratie)']],
])('actors, * for who coordinates: %j', (typed, expected) => {
  const read = actors.read(typed)?.value ?? [];
  expect(read.map(({ name, coordinating }) => `${name}${coordinating ? '*' : ''}`)).toEqual(
    expected,
  );
});

const actor = (name: string, coordinating = false) => ({ name, coordinating });

test.each([
  [[actor('Onderwijs / Vorming')]],
  [[actor('Onderwijs / Vorming', true)]],
  [[actor('OV'), actor('Onderwijs / Vorming')]],
  [[actor('Dienst voor Cultuur, Jeugd en Sport')]],
])('actors that read as they were written: %j', (written) => {
  expect(actors.read(String(actors.write(written)))).toEqual({ value: written });
});

// What people type in these ways they mean so; a name that looks like it is written in quotes.
test.each([
  ['a semicolon', actor('Jeugd; Sport'), '"Jeugd; Sport"'],
  ['commas between words', actor('CAW, VAPH'), '"CAW, VAPH"'],
  [
    'a stroke between spaces',
    actor('Onderwijs / Vorming', true),
    '"Onderwijs / Vorming" (coördinatie)',
  ],
  ['a word for who leads', actor('Jeugd (lead)'), '"Jeugd (lead)"'],
  ['quotes around it', actor('"Samen"'), '"""Samen"""'],
  ['quotes in it', actor('"Samen" vzw'), '"Samen" vzw'],
  [
    'none of these',
    actor('Dienst voor Cultuur, Jeugd en Sport'),
    'Dienst voor Cultuur, Jeugd en Sport',
  ],
])('a name with %s', (_, written, expected) => {
  expect(actors.write([written])).toBe(expected);
  expect(actors.read(expected)).toEqual({ value: [written] });
  const beside = [actor('KB'), written];
  expect(actors.read(String(actors.write(beside)))).toEqual({ value: beside });
});

test('a line break in a name becomes a space, and a name without a text is not written', () => {
  expect(nameLines.write(['Jeugd;\n Sport', 'OV'])).toBe('"Jeugd; Sport"\nOV');
  expect(nameLines.read(String(nameLines.write([' ', 'OV'])))).toEqual({ value: ['OV'] });
  expect(nameLines.write([])).toBeNull();
});

test.each([
  ['"Samen sterk"', ['"Samen sterk"']],
  ['een; twee / drie, vier', ['een; twee / drie, vier']],
])('of texts that are no names everything is part: %s', (typed, expected) => {
  expect(lines.read(typed)).toEqual({ value: expected });
  expect(lines.write(expected)).toBe(typed);
});

const anyName = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          'OV',
          'Jeugd',
          ' ',
          ';',
          ',',
          ' / ',
          '"',
          '(lead)',
          ' en ',
          '(coördinatie)',
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((parts) => parts.join('')),
  )
  .filter((name) => name.trim() !== '' && !/[\r\n]/.test(name));

test.each([
  ['names', nameLines],
  ['titles', titleLines],
  ['numbers', numberLines],
])('all %s that a plan can have are read as they were written', (_, form) => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 4 }), (names) => {
      expect(form.read(String(form.write(names)))).toEqual({ value: names });
    }),
  );
});

test('all actors that a plan can have are read as they were written', () => {
  const anyActor = fc.record({ name: anyName, coordinating: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyActor, { minLength: 1, maxLength: 4 }), (written) => {
      expect(actors.read(String(actors.write(written)))).toEqual({ value: written });
    }),
  );
});

test.each([
  [nameLines, ['Plan A / Plan B']],
  [titleLines, ['Minister van Jeugd / Media']],
])('a text with a stroke that is written alone stays one', (form, written) => {
  expect(form.read(String(form.write(written)))).toEqual({ value: written });
});

test.each([
  [1250.5, 125_050],
  ['€ 1.250,50', 125_050],
  ['1.000', 100_000],
  ['1000.50', null],
  ['veel', null],
  [1e15, null],
])('an amount of %j in cents: %j', (typed, expected) => {
  expect(amount.read(typed)).toEqual(expected === null ? null : { value: expected });
});

test.each([
  [0.5, 0.5],
  ['0,5', 0.5],
  [' 1.25 ', 1.25],
  ['een half', null],
])('a decimal of %j: %j', (typed, expected) => {
  expect(decimal.read(typed)).toEqual(expected === null ? null : { value: expected });
});

test.each([
  [2017, '2017'],
  ['04/2017', '2017-04'],
  ['2017-04-01', '2017-04-01'],
  [42_736, null],
  ['31/02/2017', null],
])('a date of %j: %j', (typed, expected) => {
  expect(dateText.read(typed)).toEqual(expected === null ? null : { value: expected });
});

test('words are read whatever their capitals, accents and language, and nothing else is', () => {
  expect(perWord.read('Één  keer')).toEqual({ value: 'once' });
  expect(roleWord.read('Renforce')).toEqual({ value: 'strengthened' });
  expect(yesWord.read('X')).toEqual({ value: true });
  expect(yesWord.read('neen')).toEqual({ value: false });
  expect(yesWord.read('misschien')).toBeNull();
});
