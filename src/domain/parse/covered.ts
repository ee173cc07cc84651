/** A part of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches that lie within a part of the text; `of` is gone through once for one part after another. */
export function stretchesWithin<T extends Stretch>(
  of: readonly T[],
): (start: number, end: number) => readonly T[] {
  let index = 0;
  return (start, end) => {
    const found: T[] = [];
    for (let stretch = of[index]; stretch !== undefined; stretch = of[index]) {
      if (stretch.start >= end) break;
      if (stretch.start >= start && stretch.end <= end) found.push(stretch);
      index += 1;
    }
    return found;
  };
}

/** Replaces stretches, which are in reading order, by a mark repeated to the same length. */
export function covered(text: string, stretches: readonly Stretch[], mark: string): string {
  if (stretches.length === 0) return text;
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end } of stretches) {
    if (end <= copied) continue;
    const from = Math.max(copied, start);
    parts.push(text.slice(copied, from), mark.repeat(end - from));
    copied = end;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}
