// Most lines have nothing to change, and this is asked of every cell.
const UNUSUAL = /[^ -~\u00a1-\u00ac\u00ae-\u00ff€’‘“”–]/;

/**
 * The text of a line as a reader sees it: every kind of space an ordinary one, nothing invisible,
 * letters with their accents as one character. Inner runs of spaces stay.
 */
export function printedText(raw: string): string {
  if (!UNUSUAL.test(raw)) return raw.trim();
  return raw
    .replace(/[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replaceAll('\u2011', '-')
    .trim()
    .normalize('NFC');
}

// Also those of the fonts Symbol and Wingdings, as Word writes them.
const BULLET = /^(?:[•·●○◦‣▪▫■□◆◇➢➤✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[-–*+]\s+)(?=\S)/u;

/** The text behind a bullet or a dash at the begin of a line; `null` when it has none. */
export function textBehindBullet(text: string): string | null {
  const bullet = BULLET.exec(text)?.[0];
  return bullet === undefined ? null : text.slice(bullet.length);
}
