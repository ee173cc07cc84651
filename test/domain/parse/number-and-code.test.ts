import fc from 'fast-check';
import { parseNumberAndCode } from '../../../src/domain/parse/number-and-code';

test.each([
  ['4.3 (B) Tekst', '4.3', 'B', 'Tekst'],
  ['4.3 [V] Tekst', '4.3', 'V', 'Tekst'],
  ['4.3. B – tekst', '4.3', 'B', 'tekst'],
  ['4.3 B: tekst', '4.3', 'B', 'tekst'],
  ['4.3 B - tekst', '4.3', 'B', 'tekst'],
  ['4.3 B', '4.3', 'B', ''],
  ['Maatregel 4.3 (N): Tekst', '4.3', 'N', 'Tekst'],
  ['Maatregel nr. 4.3 (N)', '4.3', 'N', ''],
  ['Mesure n° 4.3 – Texte', '4.3', null, 'Texte'],
  ['M4.3 (B) Tekst', '4.3', 'B', 'Tekst'],
  ['measure 4.3: text', '4.3', null, 'text'],
  ['1.2.3 (A) Tekst', '1.2.3', 'A', 'Tekst'],
  ['12 (W) Tekst', '12', 'W', 'Tekst'],
  ['12. Tekst', '12', null, 'Tekst'],
  ['12) tekst', '12', null, 'tekst'],
  ['12 Tekst', '12', null, 'Tekst'],
  ['12', '12', null, ''],
  ['4.3 (b) tekst', '4.3', 'b', 'tekst'],
  ['4.3 (NEW) Text', '4.3', 'NEW', 'Text'],
  ['4.3 (B/V) Tekst', '4.3', 'B/V', 'Tekst'],
  ['4.3(B)Tekst', '4.3', 'B', 'Tekst'],
  ['4.3.(B) Tekst', '4.3', 'B', 'Tekst'],
  ['4.3 ( B ) Tekst', '4.3', 'B', 'Tekst'],
  ['4.3 Tekst', '4.3', null, 'Tekst'],
  ['4.3 tekst', '4.3', null, 'tekst'],
  ['4.3 – Tekst', '4.3', null, 'Tekst'],
  ['4.3 (zie ook 2.1) Tekst', '4.3', null, '(zie ook 2.1) Tekst'],
  ['4.3 (VRT NWS) Tekst', '4.3', null, '(VRT NWS) Tekst'],
  ['\u00a04.3\u00a0(B)\u00a0Tekst ', '4.3', 'B', 'Tekst'],
  ['4.3\n(B)\nTekst', '4.3', 'B', 'Tekst'],
  ['5.10 (N) Tekst', '5.10', 'N', 'Tekst'],
  ['4.123 (N) Tekst', '4.123', 'N', 'Tekst'],
  ['4.123 Tekst', '4.123', null, 'Tekst'],
  ['4.03 (N) Tekst', '4.03', 'N', 'Tekst'],
  ['1.2.3.4 Tekst', '1.2.3.4', null, 'Tekst'],
  ['4.3 A platform for towns', '4.3', null, 'A platform for towns'],
  ['4.3 VVSG-steunpunt', '4.3', null, 'VVSG-steunpunt'],
])('%j', (text, number, code, rest) => {
  expect(parseNumberAndCode(text)).toEqual({ number, code, rest });
});

test.each([
  '',
  'Tekst zonder nummer',
  '(B) Tekst',
  '€ 12',
  '10.000 € (2027)',
  '10.000 voor drie scholen',
  '250.183 € (Water)',
  '250.183 voor scholen',
  '1.250.000 euro',
  '0.5 VTE',
  '2.5 % van de gezinnen',
  '4.5 miljoen',
  '3 scholen doen mee',
  '3 – 5 scholen',
  '12–14 jaar',
  '12-14 jaar',
  '3 - 5 scholen',
  '1 (één) coördinator',
  '62 maatregelen',
  '12 januari 2027',
  '12 Januari 2027',
  '1.2.2027',
  '12/03/2027',
  '12-03-2027',
  '2027',
  '2027-2029',
  '5e zitting',
  '4,5 kilometer',
  '9.30 uur',
  '5 jaar',
  '4.3bis',
  'Maatregel 4.3 loopt door',
  'Actie 4: Water in de buurt',
  'Maatregel',
])('%j does not begin with the number of a measure', (text) => {
  expect(parseNumberAndCode(text)).toBeNull();
});

const part = fc.integer({ min: 1, max: 99 });
const number = fc.array(part, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('.'));
const code = fc.constantFrom('A', 'B', 'W', 'é', 'nw', 'NEW');
const rest = fc.constantFrom('Tekst', 'tekst met (haakjes)', '', 'Water: nu', '10.000 € extra');

test('number, code and rest come back in every way of writing them', () => {
  const form = fc.constantFrom(
    (n: string, c: string, text: string) => `${n} (${c}) ${text}`,
    (n: string, c: string, text: string) => `${n}. [${c}] ${text}`,
    (n: string, c: string, text: string) => `Maatregel ${n} (${c}): ${text}`,
    (n: string, c: string, text: string) => ` ${n}\u00a0( ${c} ) – ${text}`,
  );
  fc.assert(
    fc.property(number, code, rest, form, (n, c, text, write) => {
      expect(parseNumberAndCode(write(n, c, text))).toEqual({ number: n, code: c, rest: text });
    }),
  );
});

test('what is read stands in the text, in that order', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(number, fc.string()).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (source) => {
      const read = parseNumberAndCode(source);
      if (read === null) return;
      const afterNumber = source.indexOf(read.number) + read.number.length;
      const afterCode = source.indexOf(read.code ?? '', afterNumber) + (read.code ?? '').length;
      expect(afterCode).toBeGreaterThanOrEqual(afterNumber);
      expect(source.slice(afterCode).trimEnd().endsWith(read.rest)).toBe(true);
    }),
  );
});
