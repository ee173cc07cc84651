export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words in which a text, an abbreviation or a heading is the same however it was typed. */
export function comparable(text: string): string {
  return oneSpaced(text)
    .toLowerCase()
    .replace(/[\s:.;*]+$/, '');
}
