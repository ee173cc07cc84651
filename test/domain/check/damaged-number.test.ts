import fc from 'fast-check';
import type { CellContent } from '../../../src/domain/check/check-input';
import { numbersBefore, shownInCell } from '../../../src/domain/check/damaged-number';

const two = { parts: 2 } as const;
const three = { parts: 3 } as const;

function decimal(value: number): CellContent {
  return { type: 'number', value };
}

function date(iso: string): CellContent {
  return { type: 'date', iso };
}

test.each([
  ['5.1', decimal(5.1), ['5.1', '5.10'], '5,1'],
  ['5.12', decimal(5.12), ['5.12'], '5,12'],
  ['a whole number', decimal(5), [], '5'],
  ['a fraction that is no number of a plan', decimal(-0.5), [], '-0,5'],
  ['3 April', date('2018-04-03'), ['3.4', '4.3'], '3/4/2018'],
  ['3 April with a time', date('2018-04-03T00:00:00'), ['3.4', '4.3'], '3/4/2018'],
  ['1 March 1932', date('1932-03-01'), ['1.3', '3.1', '3.32'], '1/3/1932'],
] as const)('two parts: %s', (_name, content, numbers, shown) => {
  expect(numbersBefore(content, two)).toEqual(numbers);
  expect(shownInCell(content)).toBe(shown);
});

test('three parts become dates in three orders', () => {
  expect(numbersBefore(date('2003-02-01'), three)).toEqual(['1.2.3', '2.1.3', '3.2.1']);
  expect(numbersBefore(decimal(1.2), three)).toEqual([]);
});

test.each([
  undefined,
  { type: 'text', text: '5,1' },
  { type: 'error', text: '#N/A' },
  { type: 'formula', formula: '=5.1' },
  { type: 'boolean', value: true },
] as const)('%p is no such damage', (content) => {
  expect(numbersBefore(content, two)).toBeNull();
});

const part = fc.integer({ min: 1, max: 99 });

test('whatever Excel makes a decimal of is among the numbers before', () => {
  fc.assert(
    fc.property(part, part, (action, place) => {
      const number = `${String(action)}.${String(place)}`;
      expect(numbersBefore(decimal(Number(number)), two)).toContain(number);
    }),
  );
});

test('so is whatever it makes a date of, day first or month first', () => {
  const day = fc.integer({ min: 1, max: 28 });
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(day, month, (first, second) => {
      const text = (value: number) => String(value).padStart(2, '0');
      const iso = `2018-${text(second)}-${text(first)}`;
      const numbers = numbersBefore(date(iso), two);
      expect(numbers).toContain(`${String(first)}.${String(second)}`);
      expect(numbers).toContain(`${String(second)}.${String(first)}`);
    }),
  );
});
