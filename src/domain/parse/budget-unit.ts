import type { Stretch } from './covered';
import { LETTER } from './letters';

/** A line of which the label says in what its amounts are: "Budget (x 1.000 euro): 120", "In euro: 500". */
export interface UnitLine {
  /** The line. */
  readonly line: Stretch;
  /** The words of the unit, with brackets around them. */
  readonly unit: Stretch;
  /** Behind the label. */
  readonly from: number;
  /** Of ten: 3 for thousands, 0 for euro. */
  readonly power: 0 | 3 | 6;
}

const EURO = `(?:euro['’]?s?(?!${LETTER})|eur(?!${LETTER})|€)`;
const THOUSANDS = [
  `(?:€\\s?|${EURO}\\s)?[x×*]\\s?1[., ]?000(?!\\d)(?:\\s?${EURO})?`,
  `(?:in\\s)?1[., ]000\\s?${EURO}`,
  `duizend(?:en|tallen)?\\s(?:van\\s)?${EURO}`,
  `thousands?\\s(?:of\\s)?${EURO}`,
  `${EURO}\\s(?:thousands?|duizend(?:en)?)`,
  `milliers?\\s(?:d['’]\\s?|de\\s)?${EURO}`,
  `k€|k\\s?eur(?:o['’]?s?)?(?!${LETTER})|€\\s?k(?!${LETTER})`,
].join('|');
const MILLIONS = `(?:mln|mio|miljoen(?:en)?|millions?)\\.?\\s(?:of\\s|de\\s|d['’]\\s?)?${EURO}|m€`;
const UNIT = new RegExp(
  `\\(?\\s?(?<!\\d[.,\\s]?)(?<!${LETTER})(?:in\\s|en\\s)?(?:(?<thousands>${THOUSANDS})|(?<millions>${MILLIONS}))\\s?\\)?|\\(${EURO}\\)|(?<!${LETTER})(?:in|en)\\s${EURO}(?!\\s?\\d{1,3}(?!\\d))`,
  'iu',
);
const LONGEST_LABEL = 80;

function powerOf({ thousands, millions }: Readonly<Record<string, string | undefined>>): 0 | 3 | 6 {
  if (thousands !== undefined) return 3;
  return millions === undefined ? 0 : 6;
}

/** Whether a heading or a sentence says in what amounts are given. */
export function namesUnit(text: string): boolean {
  return UNIT.test(text);
}

/** The words for the unit, without brackets. */
export function unitIn(text: string): string | null {
  return UNIT.exec(text)?.[0].replace(/^[(\s]+|[)\s]+$/g, '') ?? null;
}

/** The lines that give their unit once, in their label. */
export function findUnitLines(text: string): readonly UnitLine[] {
  const found: UnitLine[] = [];
  let start = 0;
  for (const printed of text.split('\n')) {
    const end = start + printed.length;
    const colon = printed.slice(0, LONGEST_LABEL).indexOf(':');
    const match = colon === -1 ? null : UNIT.exec(printed.slice(0, colon));
    if (match !== null) {
      const unitStart = start + match.index;
      found.push({
        line: { start, end },
        unit: { start: unitStart, end: unitStart + match[0].length },
        from: start + colon + 1,
        power: powerOf(match.groups ?? {}),
      });
    }
    start = end + 1;
  }
  return found;
}
