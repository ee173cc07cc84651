interface Run {
  readonly start: number;
  readonly end: number;
}

/** Takes out the signs with which Markdown makes text bold or italic; one that stands alone stays. */
export function withoutEmphasis(text: string): string {
  if (!/[*_]/.test(text)) return text;
  const marks: Run[] = [];
  const open = new Map<string, Run>();
  for (const match of text.matchAll(/\*{1,3}|_{1,3}/g)) {
    const run = { start: match.index, end: match.index + match[0].length };
    const before = text[run.start - 1] ?? ' ';
    const after = text[run.end] ?? ' ';
    const opener = open.get(match[0]);
    if (opener !== undefined && canClose(match[0], before, after)) {
      marks.push(opener, run);
      open.delete(match[0]);
    } else if (canOpen(match[0], before, after)) {
      open.set(match[0], run);
    }
  }
  marks.sort((a, b) => a.start - b.start);
  let kept = '';
  let at = 0;
  for (const { start, end } of marks) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

function canOpen(mark: string, before: string, after: string): boolean {
  return !isSpace(after) && (mark.startsWith('*') || !isWord(before));
}

function canClose(mark: string, before: string, after: string): boolean {
  return !isSpace(before) && (mark.startsWith('*') || !isWord(after));
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
