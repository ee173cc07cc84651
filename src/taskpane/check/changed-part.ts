/** A text around what a change replaces: what stays before it, what is other, what stays after it. */
export interface ChangedPart {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

/** So much of what stays the same is shown on either side; in a narrow pane a whole text hides the change. */
const CONTEXT = 40;

/** What differs between two texts, in whole words, with a little of what is around it. */
export function changedParts(
  before: string,
  after: string,
): { readonly before: ChangedPart; readonly after: ChangedPart } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shortest = Math.min(a.length, b.length);
  let first = 0;
  while (first < shortest && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < shortest - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last += 1;

  const start = shortStart(a.slice(0, first).join(''));
  const end = shortEnd(a.slice(a.length - last).join(''));
  function part(words: readonly string[]): ChangedPart {
    return { start, changed: words.slice(first, words.length - last).join(''), end };
  }
  return { before: part(a), after: part(b) };
}

/** Words and what is between them: joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=\s)|(?=\s)/u);
}

function shortStart(text: string): string {
  if (text.length <= CONTEXT) return text;
  const tail = text.slice(-CONTEXT);
  return `…${tail.slice(tail.search(/\s/u) + 1)}`;
}

function shortEnd(text: string): string {
  if (text.length <= CONTEXT) return text;
  const head = text.slice(0, CONTEXT);
  return `${head.replace(/\S+$/u, '').trimEnd()}…`;
}
