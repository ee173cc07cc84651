/** Formats of Word that write a number otherwise than in figures (ISO 29500-1, 17.18.59). */
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Word has no more letters than this either; beyond it the figures are clearer. */
const MOST_IN_LETTERS = 780;
const MOST_IN_ROMAN = 32_767;

/** A number as a list of Word prints it. A format that is not known is written in figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function roman(value: number): string {
  if (value < 1 || value > MOST_IN_ROMAN) return String(value);
  let rest = value;
  let figures = '';
  for (const [worth, figure] of ROMAN) {
    const times = Math.floor(rest / worth);
    figures += figure.repeat(times);
    rest -= times * worth;
  }
  return figures;
}

/** a, …, z, aa, bb, …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > MOST_IN_LETTERS) return String(value);
  const letter = String.fromCharCode('a'.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
