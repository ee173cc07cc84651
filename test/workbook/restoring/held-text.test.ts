import fc from 'fast-check';
import { heldOfText, heldText } from '../../../src/workbook/restoring/held-text';
import type { PlainCell } from '../../../src/workbook/workbook-snapshot';
import { isoDateOfSerial, serialOfIsoDate } from '../../../src/workbook/date-serial';

const held = fc.oneof<fc.Arbitrary<PlainCell | null>[]>(
  fc.constant(null),
  fc.string({ unit: 'binary' }).map((text) => ({ type: 'text', text })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({
    type: 'number',
    value: value + 0,
  })),
  fc.boolean().map((value) => ({ type: 'boolean', value })),
  fc.constant<PlainCell>({ type: 'date', iso: '2018-02-28' }),
  fc.constant<PlainCell>({ type: 'error', text: '#N/A' }),
);

test('what a cell holds is read back as it was', () => {
  fc.assert(
    fc.property(held, (cell) => {
      expect(heldOfText(heldText(cell))).toEqual(cell);
    }),
  );
});

test.each(['x', 't|', 'n||', 'n|twee|', 't|a', '|a|', 'z|a|'])('%s says nothing', (text) => {
  expect(heldOfText(text)).toBeUndefined();
});

test('a day becomes the number that it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000 }), (serial) => {
      // There is no day 60; Excel shows it as the 29th of February 1900.
      fc.pre(serial !== 60);
      expect(serialOfIsoDate(isoDateOfSerial(serial, false) ?? '')).toBe(serial);
    }),
  );
});
