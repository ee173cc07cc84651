/**
 * What is left of a header, a sheet name or a title when it does not matter how it was typed: no
 * case, accents, spaces, line breaks or punctuation. `Begunstigde ` and `begunstigdé` are the same.
 */
export function comparableName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether a name is another one with a typing fault: one letter wrong, missing, too many or swapped
 * with its neighbour in four letters, two from nine letters on. Both are comparable names.
 */
export function isTypingFault(typed: string, name: string): boolean {
  const shorter = Math.min(typed.length, name.length);
  if (shorter < 4) return false;
  const allowed = shorter < 9 ? 1 : 2;
  return Math.abs(typed.length - name.length) <= allowed && distance(typed, name) <= allowed;
}

/** Number of letters to change, add, leave out or swap with their neighbour. */
function distance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          row > 1 && column > 1 && swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
