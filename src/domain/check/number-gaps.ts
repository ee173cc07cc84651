import { actionOfNumber, compareNumbers, numberParts } from '../plan/numbering';

/** Numbers that are skipped: 4.3 to 4.5, after 4.2 and before 4.6. */
export interface NumberGap {
  /** What the numbers stand under: `4` of 4.3; the empty text for numbers of one part. */
  readonly group: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** `null` where the numbers do not begin at 1. */
  readonly after: string | null;
  readonly before: string;
}

/** Finds what is skipped among numbers, in each group by itself. What is no number is left out. */
export function findNumberGaps(numbers: Iterable<string>): readonly NumberGap[] {
  const groups = new Map<string, string[]>();
  for (const number of new Set(numbers)) {
    if (numberParts(number) === null) continue;
    const group = groupOfNumber(number);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [number]);
    else members.push(number);
  }
  return [...groups].flatMap(([group, members]) => gapsOf(group, members.toSorted(compareNumbers)));
}

/** `4` of 4.3; the empty text for a number of one part. */
export function groupOfNumber(number: string): string {
  return actionOfNumber(number) ?? '';
}

function gapsOf(group: string, sorted: readonly string[]): readonly NumberGap[] {
  const start = group === '' ? '' : `${group}.`;
  const gaps: NumberGap[] = [];
  let last = 0;
  let after: string | null = null;
  for (const number of sorted) {
    const place = Number(number.slice(start.length));
    const count = place - last - 1;
    if (count > 0) {
      const [from, to] = [`${start}${String(last + 1)}`, `${start}${String(place - 1)}`];
      gaps.push({ group, first: from, last: to, count, after, before: number });
    }
    last = place;
    after = number;
  }
  return gaps;
}
