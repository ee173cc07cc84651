import type { Cents } from '../money/cents';
import type { BudgetDoubt } from './budget-text';
import { centsOf } from './amount';
import type { Stretch } from './covered';
import { endOf, endsIn } from './look-back';
import * as words from './money-words';
import type { Notation } from './number-notation';
import type { UnitLine } from './budget-unit';
import { amountInUnit } from './unit-amount';
import { findNumbers, type NumberToken } from './number-token';

/** What a number in a budget text is, with its currency or unit. */
export interface MoneyToken {
  readonly start: number;
  readonly end: number;
  readonly amount: Cents | null;
  /** Full-time equivalents. */
  readonly fte: number | null;
  /** Why a person must look at it; without an amount and equivalents it is only that. */
  readonly doubt: BudgetDoubt['kind'] | null;
}

const NEAR = 48;

/** A number and the text near it, without what the number before it took. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Whether a number follows directly after a sign, which may then be the sign of that one. */
  readonly next: NumberToken | undefined;
  readonly text: string;
  readonly hasAmountBefore: boolean;
}

/**
 * Finds the amounts and full-time equivalents of a text; numbers of other things are left out. On `unitLines` a number
 * without a currency is an amount in euro, or in thousands or millions of it.
 */
export function findMoney(
  text: string,
  notation: Notation,
  unitLines: readonly UnitLine[] = [],
): readonly MoneyToken[] {
  const numbers = findNumbers(text, notation);
  const found: MoneyToken[] = [];
  let claimed = 0;
  let hasAmountBefore = false;
  for (const [index, number] of numbers.entries()) {
    if (number.start < claimed || isYearApart(number, text)) continue;
    const around: Surroundings = {
      before: text.slice(Math.max(claimed, number.start - NEAR), number.start),
      after: text.slice(number.end, number.end + NEAR),
      next: numbers[index + 1],
      text,
      hasAmountBefore,
    };
    const unit = unitLines.find(({ line }) => line.start <= number.start && number.end <= line.end);
    const token =
      signed(number, around) ??
      equivalents(number, around) ??
      (unit === undefined ? bare(number, around) : amountInUnit(number, around, unit));
    const bounds = token === null ? null : boundsOf(token, numbers[index - 1], found.at(-1), text);
    if (bounds !== null) {
      if (found.at(-1)?.start === bounds.start) found.pop();
      found.push(bounds);
    } else if (token !== null) found.push(token);
    claimed = token?.end ?? claimed;
    hasAmountBefore ||= token !== null && token.amount !== null;
  }
  return found;
}

/** `(2026-2027)`: most numbers are such years, and nothing around them can make them money. */
function isYearApart({ start, yearLike }: NumberToken, text: string): boolean {
  words.YEAR_APART.lastIndex = start;
  return yearLike && words.YEAR_APART.test(text);
}

function doubted({ start, end }: Stretch, doubt: BudgetDoubt['kind']): MoneyToken {
  return { start, end, amount: null, fte: null, doubt };
}

/** A number with a currency before or after it. */
function signed(number: NumberToken, around: Surroundings): MoneyToken | null {
  const { before, after } = around;
  const signBefore = endOf(before, words.BEFORE_NUMBER);
  const signAfter = words.AFTER_NUMBER_JOINED.exec(after) ?? words.AFTER_NUMBER.exec(after);
  const hasSignAfter = signAfter?.groups?.['currency'] !== undefined;
  if (!hasSignAfter && signBefore === null) return otherCurrency(number, around);
  if (signBefore === null && isSignOfNext(number, signAfter?.[0] ?? '', around)) return null;

  const start = number.start - (signBefore?.text.length ?? 0);
  // "€ 10.000 € 20.000": with a sign before it, the sign after it is of the next number.
  const ownsAfter = signBefore === null || !hasSignAfter;
  const suffix = ownsAfter ? (signAfter?.[0] ?? '') : '';
  const end = number.end + suffix.length;
  const scale =
    signBefore?.groups['scale'] ?? (ownsAfter ? signAfter?.groups?.['scale'] : undefined);
  return amountOf(number, words.powerOf(scale), { start, end }, around);
}

function otherCurrency(number: NumberToken, { before, after }: Surroundings): MoneyToken | null {
  const sign = endOf(before, words.OTHER_BEFORE)?.text ?? '';
  const suffix = words.OTHER_AFTER.exec(after)?.[0] ?? '';
  if (sign === '' && suffix === '') return null;
  const place = { start: number.start - sign.length, end: number.end + suffix.length };
  return doubted(place, 'other-currency');
}

/** `in 2031 € 500`: the sign after the year is the sign of the number after it. */
function isSignOfNext(number: NumberToken, suffix: string, around: Surroundings): boolean {
  const { next, text } = around;
  const afterSign = number.end + suffix.length;
  if (next === undefined || next.start - afterSign > 1 || next.yearLike) return false;
  if (text.slice(afterSign, next.start).trim() !== '') return false;
  const afterNext = words.AFTER_NUMBER.exec(text.slice(next.end, next.end + NEAR));
  if (afterNext?.groups?.['currency'] !== undefined) return false;
  const { reading } = number;
  return (
    number.yearLike ||
    reading.kind === 'malformed' ||
    (reading.kind === 'number' && reading.whole.length < 3)
  );
}

function amountOf(
  number: NumberToken,
  power: number,
  place: Stretch,
  around: Surroundings,
): MoneyToken {
  const { before, after } = around;
  const sign = endOf(before, words.BEFORE_NUMBER)?.text ?? '';
  const lead = before.slice(0, before.length - sign.length);
  const part = around.hasAmountBefore ? endOf(lead, words.PART_BEFORE) : null;
  if (part !== null) {
    const start = number.start - sign.length - part.text.length;
    return doubted({ start, end: place.end }, 'not-understood');
  }
  if (endsIn(lead, words.MINUS_OR_STROKE_BEFORE) || endsIn(lead, words.TIMES_BEFORE)) {
    return doubted(place, 'not-understood');
  }
  if (words.TIMES_AFTER.test(after.slice(place.end - number.end))) {
    return doubted(place, 'not-understood');
  }
  const digits = digitsOf(number, power);
  if (typeof digits === 'string') return doubted(place, digits);
  const amount = centsOf(digits.whole, digits.fraction, power);
  if (amount === null) return doubted(place, 'not-understood');
  return { start: place.start, end: place.end, amount, fte: null, doubt: null };
}

function digitsOf(
  { printed, reading }: NumberToken,
  power: number,
): { readonly whole: string; readonly fraction: string } | BudgetDoubt['kind'] {
  // Nobody writes thousands of millions, so "1.5 miljoen" has a decimal; "1.500 miljoen" may have three.
  if (power > 0 && reading.kind === 'number' && reading.grouped) return 'thousands-unclear';
  if (reading.kind === 'number') return reading;
  if (reading.kind === 'malformed') return 'not-understood';
  if (power === 0 || reading.kind === 'thousands-unclear') return reading.kind;
  const [whole = '', fraction = ''] = printed.split('.');
  return { whole, fraction };
}

/** A number with "VTE" before or after it. */
function equivalents(number: NumberToken, around: Surroundings): MoneyToken | null {
  const { before, after, next } = around;
  const unit = words.FTE_AFTER.exec(after);
  const lead = unit === null ? endOf(before, words.FTE_BEFORE) : null;
  if (unit === null && lead === null) return null;
  if (lead !== null && next?.start === number.end + 1 && number.yearLike) return null;
  const place = {
    start: number.start - (lead?.text.length ?? 0),
    end: number.end + (unit?.[0].length ?? 0),
  };
  const { reading, printed } = number;
  const isFraction = endsIn(before, words.MINUS_OR_STROKE_BEFORE) || /^\s?\/\s?\d/.test(after);
  if (reading.kind === 'malformed' || isFraction) {
    return doubted(place, 'not-understood');
  }
  if (reading.kind === 'thousands-unclear' || (reading.kind === 'number' && reading.grouped)) {
    return doubted(place, 'thousands-unclear');
  }
  const fte = Number(printed.replace(',', '.'));
  return { start: place.start, end: place.end, amount: null, fte, doubt: null };
}

const SMALLEST_BARE_DIGITS = 4;

/** A number that looks like money and has no currency: `200.000 voor 4 OTA's`. */
function bare(number: NumberToken, around: Surroundings): MoneyToken | null {
  const { before, after } = around;
  const { reading, printed } = number;
  if (number.yearLike || endsIn(before, words.BEFORE_OTHER_NUMBER)) return null;
  const suffix = words.AFTER_NUMBER.exec(after);
  const scale = suffix?.groups?.['scale'];
  const hasScale = scale !== undefined && (scale.length > 1 || /^k/i.test(after));
  const end = number.end + (hasScale || scale === undefined ? (suffix?.[0].length ?? 0) : 0);
  if (!words.AFTER_BARE_AMOUNT.test(after.slice(end - number.end))) return null;

  const place = { start: number.start, end };
  const unclear = doubted(place, 'thousands-unclear');
  if (reading.kind === 'thousands-unclear') return unclear;
  if (reading.kind !== 'number' && !hasScale) return null;
  if (!hasScale) {
    if (reading.kind === 'number' && reading.whole.length < SMALLEST_BARE_DIGITS) return null;
    if (/^\d\.\d{3}$/.test(printed)) return unclear;
  }
  const token = amountOf(number, hasScale ? words.powerOf(scale) : 0, place, around);
  return token.amount === null ? token : { ...token, doubt: 'no-currency' };
}

/** `10.000 à 15.000 €` and `tussen 10.000 en 15.000 €` name no amount but its bounds. */
function boundsOf(
  token: MoneyToken,
  number: NumberToken | undefined,
  previous: MoneyToken | undefined,
  text: string,
): MoneyToken | null {
  if (number === undefined || number.yearLike) return null;
  const isFound = previous !== undefined && previous.end >= number.end;
  const lower = isFound ? previous : number;
  if (token.start - lower.end > NEAR || token.start < lower.end) return null;
  const link = text.slice(lower.end, token.start);
  const before = text.slice(Math.max(0, lower.start - NEAR), lower.start);
  const between = endsIn(before, words.BOUNDS_BEFORE);
  if (!words.BETWEEN_BOUNDS.test(link) && !(between && words.BETWEEN_AND.test(link))) return null;
  // "Actie 4 - 10.000 €" and "1 tot 10.000 €": a small number bounds no large amount.
  const comparable = isFound || between || token.fte !== null || /\d{3}/.test(number.printed);
  if (!comparable) return null;
  return doubted({ start: lower.start, end: token.end }, 'not-understood');
}
