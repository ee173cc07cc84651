/** A text in which every run of white space is one character, and where its characters came from. */
export interface SingleSpaced {
  /** White space is one space, or one line break where the run had one. */
  readonly text: string;
  /** Offset in the source of each character of `text`, and of its end. */
  readonly sourceOffsets: readonly number[];
}

export function singleSpaced(source: string): SingleSpaced {
  const sourceOffsets: number[] = [];
  const parts: string[] = [];
  let copied = 0;
  for (const { 0: run, index } of source.matchAll(/\s+/g)) {
    for (let offset = copied; offset <= index; offset++) sourceOffsets.push(offset);
    parts.push(source.slice(copied, index), run.includes('\n') ? '\n' : ' ');
    copied = index + run.length;
  }
  for (let offset = copied; offset <= source.length; offset++) sourceOffsets.push(offset);
  parts.push(source.slice(copied));
  return { text: parts.join(''), sourceOffsets };
}
