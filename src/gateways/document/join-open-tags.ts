// A cell that goes on over more lines than this was never closed.
const MAX_LINES = 50;

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
  if (countTags(first, open) <= 0) return alone;
  for (let at = start + 1; at < Math.min(lines.length, start + MAX_LINES); at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || /^#{1,6}\s/.test(line)) return alone;
    if (countTags(line, open) <= 0) {
      return { text: lines.slice(start, at + 1).join('\n'), next: at + 1 };
    }
  }
  return alone;
}

/** Counts what a line opens and closes; gives how many elements are open after it. */
function countTags(line: string, open: Map<string, number>): number {
  for (const [, slash, name = ''] of line.matchAll(
    /<(\/?)(p|ul|ol|li|div|b|i|u|strong|em)\b[^<>]*>/gi,
  )) {
    const key = name.toLowerCase();
    open.set(key, (open.get(key) ?? 0) + (slash === '/' ? -1 : 1));
  }
  return [...open.values()].reduce((sum, count) => sum + Math.max(count, 0), 0);
}
