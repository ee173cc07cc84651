const NOTE_MARK = /^\s*[[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?\s*$/;
const UNIT = /(?:^|[^\p{L}])(?:[kdcm]?m|hm|dam)$/u;
const POWERS = new Map([
  ['2', '²'],
  ['3', '³'],
]);

/** What a raised text is in its line: the mark of a note, or part of the text. */
export type Raised =
  | { readonly kind: 'note-mark'; readonly mark: string }
  | { readonly kind: 'text'; readonly text: string };

/** `before` is the text in front of it: raised behind a unit of length, a 2 is a square. */
export function readRaised(text: string, before: string): Raised {
  const mark = NOTE_MARK.exec(text)?.[1];
  if (mark === undefined) return { kind: 'text', text };
  const power = POWERS.get(text.trim());
  if (power !== undefined && UNIT.test(before)) return { kind: 'text', text: power };
  return { kind: 'note-mark', mark };
}
