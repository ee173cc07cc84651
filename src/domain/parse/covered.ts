/** A part of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Replaces stretches, which are in reading order, by a mark repeated to the same length. */
export function covered(text: string, stretches: readonly Stretch[], mark: string): string {
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
