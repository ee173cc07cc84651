/** The beginning of a measure: `4.3 (B) Tekst` → number `4.3`, code `B`, rest `Tekst`. */
export interface NumberAndCode {
  readonly number: string;
  /** As printed, without brackets; `null` where the text has none. */
  readonly code: string | null;
  readonly rest: string;
}

const START = /^\s*(?<number>\d{1,3}(?:\.\d{1,3}){0,3})[.):]?(?=\s|[([]|$)/;
const BRACKETED_CODE = /^\s*[([]\s*(?<code>[A-Z]{1,3})\s*[)\]]\s*(?:[:–—-]\s*)?/;
const BARE_CODE = /^\s*(?<code>[A-Z]{1,3})\s*[:–—-]\s+/;

/** Reads the number and the code a measure begins with; `null` where the text does not begin with a number. */
export function parseNumberAndCode(text: string): NumberAndCode | null {
  const start = START.exec(text);
  const number = start?.groups?.['number'];
  if (start === null || number === undefined) return null;
  const after = text.slice(start[0].length);
  const code = BRACKETED_CODE.exec(after) ?? BARE_CODE.exec(after);
  return {
    number,
    code: code?.groups?.['code'] ?? null,
    rest: after.slice(code?.[0].length ?? 0).trim(),
  };
}
