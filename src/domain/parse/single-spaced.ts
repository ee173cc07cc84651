/** A text in which every run of white space is one character, and where its characters came from. */
export interface SingleSpaced {
  /** White space is one space, or one line break where the run had one. */
  readonly text: string;
  /** Offset in the source of a character of `text`, or of its end. */
  readonly sourceOffset: (offset: number) => number;
}

/** White space that is not single, or neither a space nor a line break. */
const UNEVEN = /\s\s|[^\S\n ]/;
const NOT_ONE_SPACE = /\s\s|[^\S ]/;

export function singleSpaced(source: string): SingleSpaced {
  if (!UNEVEN.test(source)) return { text: source, sourceOffset: (offset) => offset };
  const offsets: number[] = [];
  const parts: string[] = [];
  let copied = 0;
  for (const { 0: run, index } of source.matchAll(/\s+/g)) {
    for (let offset = copied; offset <= index; offset++) offsets.push(offset);
    parts.push(source.slice(copied, index), run.includes('\n') ? '\n' : ' ');
    copied = index + run.length;
  }
  for (let offset = copied; offset <= source.length; offset++) offsets.push(offset);
  parts.push(source.slice(copied));
  return { text: parts.join(''), sourceOffset: (offset) => offsets[offset] ?? source.length };
}

/** The text with one space for every run of white space; most texts have no other. */
export function onOneLine(text: string): string {
  return NOT_ONE_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}
