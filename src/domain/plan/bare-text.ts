/**
 * What is left of a text when it does not matter how it was typed: no capitals, accents, spaces or
 * punctuation. Two texts with the same bare text are spelling variants of each other.
 */
export function bareText(text: string): string {
  if (text === '') return text;
  const bare = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' ? text.trim() : bare;
}
