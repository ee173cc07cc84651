// A cell that goes on over more lines than this was never closed.
const MAX_LINES = 50;
const TAG = /<(\/?)(p|ul|ol|li|div|b|i|u|strong|em)\b[^<>]*>/gi;
const CAN_BE_IN_ITSELF = new Set(['ul', 'ol', 'li', 'div']);
const MAX_IN_ITSELF = 8;

/**
 * A line, joined with those after it when it leaves an element open that one of them closes: a cell may
 * go on over several lines. A paragraph that is never closed is not a reason to join.
 */
export function joinOpenTags(
  lines: readonly string[],
  start: number,
): { readonly text: string; readonly next: number } {
  const first = lines[start] ?? '';
  const alone = { text: first, next: start + 1 };
  const open = new Map<string, number>();
  const opened = countOpen(first, open);
  if (opened === null || opened === 0) return alone;
  for (let at = start + 1; at < Math.min(lines.length, start + MAX_LINES); at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || /^#{1,6}\s/.test(line)) return alone;
    const left = countOpen(line, open);
    if (left === null) return alone;
    if (left === 0) {
      return { text: lines.slice(start, at + 1).join('\n'), next: at + 1 };
    }
  }
  return alone;
}

/** How many elements are open after a line; `null` when one of them cannot have been meant to be. */
function countOpen(line: string, open: Map<string, number>): number | null {
  for (const [, slash, tag = ''] of line.matchAll(TAG)) {
    const name = tag.toLowerCase();
    open.set(name, Math.max((open.get(name) ?? 0) + (slash === '/' ? -1 : 1), 0));
  }
  let sum = 0;
  for (const [name, count] of open) {
    if (count > (CAN_BE_IN_ITSELF.has(name) ? MAX_IN_ITSELF : 1)) return null;
    sum += count;
  }
  return sum;
}
