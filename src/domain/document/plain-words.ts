export function oneSpaced(text: string): string {
  return text.trim().replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Words in which a text, an abbreviation or a heading is the same however it was typed. */
export function comparable(text: string): string {
  return oneSpaced(text)
    .toLowerCase()
    .replace(/[\s:.;*]+$/, '');
}
