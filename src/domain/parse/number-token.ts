import { readNumber, type Notation, type NumberReading } from './number-notation';

/** A number in a text with what stands around it. */
export interface NumberToken {
  readonly start: number;
  /** Offset after its digits. */
  readonly end: number;
  readonly printed: string;
  readonly reading: NumberReading;
  /** Four digits that may well be a year. */
  readonly yearLike: boolean;
}

const NUMBER = /(?<!\p{N})(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'’]\d+)*)/gu;
const YEAR = /^(?:19|20|21)\d\d$/;

/** Finds the numbers of a text, in reading order. */
export function findNumbers(text: string, notation: Notation): readonly NumberToken[] {
  return [...text.matchAll(NUMBER)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    printed,
    reading: readNumber(printed, notation),
    yearLike: YEAR.test(printed),
  }));
}
