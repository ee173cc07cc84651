/**
 * Which marks a text writes its numbers with. English texts have `1,250.50`; the others `1.250,50`
 * or `1 250,50`.
 */
export type Notation = 'comma-decimals' | 'point-decimals';

/** A printed number taken apart; which of the unclear ones it is tells what to ask. */
export type NumberReading =
  | {
      readonly kind: 'number';
      /** Digits without marks. */
      readonly whole: string;
      /** None, one or two digits. */
      readonly fraction: string;
      /** Written as `1.000` or `1 000`, with a mark between groups of three. */
      readonly grouped: boolean;
    }
  | { readonly kind: 'thousands-unclear' | 'decimals-unclear' | 'malformed' };

const WHOLE = /^\d+$/;
const SPACED = /^(?<whole>\d{1,3}(?: \d{3})+)(?:[.,](?<fraction>\d{1,2}))?$/;
const POINTED = /^(?<whole>\d{1,3}(?:\.\d{3})+)(?:,(?<fraction>\d{1,2}))?$/;
const COMMAED = /^(?<whole>\d{1,3}(?:,\d{3})+)(?:\.(?<fraction>\d{1,2}))?$/;
const DECIMAL = /^(?<whole>\d+)(?<mark>[.,])(?<fraction>\d{1,2})$/;

/**
 * Reads digits with their marks. `1.000` is a thousand in either notation, because money has no three
 * decimals; whether it is money is for the caller. `1,000` and `12.50` depend on the notation.
 */
export function readNumber(printed: string, notation: Notation): NumberReading {
  if (WHOLE.test(printed)) return numberOf(printed, '', false);
  const grouped = SPACED.exec(printed) ?? POINTED.exec(printed);
  if (grouped?.groups !== undefined) {
    return numberOf(grouped.groups['whole'] ?? '', grouped.groups['fraction'] ?? '', true);
  }
  const commaed = COMMAED.exec(printed)?.groups;
  if (commaed !== undefined) {
    const { whole = '', fraction = '' } = commaed;
    const oneMark = fraction === '' && whole.indexOf(',') === whole.lastIndexOf(',');
    return oneMark && notation === 'comma-decimals'
      ? { kind: 'thousands-unclear' }
      : numberOf(whole, fraction, true);
  }
  const decimal = DECIMAL.exec(printed)?.groups;
  if (decimal === undefined) return { kind: 'malformed' };
  const { whole = '', mark = '', fraction = '' } = decimal;
  return mark === '.' && notation === 'comma-decimals'
    ? { kind: 'decimals-unclear' }
    : numberOf(whole, fraction, false);
}

function numberOf(whole: string, fraction: string, grouped: boolean): NumberReading {
  return {
    kind: 'number',
    whole: grouped ? whole.replace(/[., ]/g, '') : whole,
    fraction,
    grouped,
  };
}
