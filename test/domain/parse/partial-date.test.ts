import {
  comparePartialDates,
  parsePartialDate,
  partialDateOf,
  yearsBetween,
} from '../../../src/domain/parse/partial-date';
import { partialDate } from '../../support/plan-builders';

test.each([
  ['2031', '2031'],
  [' 2031-04 ', '2031-04'],
  ['2031-04-09', '2031-04-09'],
  ['30/11/2031', '2031-11-30'],
  ['1.4.2031', '2031-04-01'],
  ['04/2031', '2031-04'],
  ['30 november 2031', '2031-11-30'],
  ['30 November 2031', '2031-11-30'],
  ['December 2031', '2031-12'],
  ['dec. 2031', '2031-12'],
  ['1er avril 2031', '2031-04-01'],
  ['le 3 août 2031', null],
  ['août 2031', '2031-08'],
  ['April 1st, 2031', '2031-04-01'],
  ['1st of April 2031', '2031-04-01'],
  ['29 februari 2032', '2032-02-29'],
  ['29 februari 2031', null],
  ['13/2031', null],
  ['2031-13', null],
  ['1/4-2031', null],
  ['1831', null],
  ['20310', null],
  ['zomer 2031', null],
  ['april', null],
  ['', null],
])('%j → %s', (text, expected) => {
  expect(parsePartialDate(text)).toBe(expected);
});

test.each([
  [2031, null, null, '2031'],
  [2031, 4, null, '2031-04'],
  [2031, 4, 30, '2031-04-30'],
  [2031, 4, 31, null],
  [2031, 0, null, null],
  [2031, null, 3, '2031'],
])('%d %s %s → %s', (year, month, day, expected) => {
  expect(partialDateOf(year, month, day)).toBe(expected);
});

test.each([
  ['2031', '2032', -1],
  ['2032', '2031', 1],
  ['2031-04', '2031', 0],
  ['2031-04', '2031-05-01', -1],
  ['2031-05-02', '2031-05-01', 1],
])('%s compared with %s: %d', (a, b, expected) => {
  expect(comparePartialDates(partialDate(a), partialDate(b))).toBe(expected);
});

test.each([
  ['2031', '2033', ['2031', '2032', '2033']],
  ['2031-12-31', '2032-01', ['2031', '2032']],
  ['2033', '2031', []],
])('years from %s to %s', (from, to, expected) => {
  expect(yearsBetween(partialDate(from), partialDate(to))).toEqual(expected);
});
