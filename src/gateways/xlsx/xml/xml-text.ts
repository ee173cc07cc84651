const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text that characters of an XML file stand for; an entity it does not know stays as it is. */
export function decodeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) =>
    typeof name === 'string'
      ? (ENTITIES[name] ?? whole)
      : (character(parseInt(String(hex ?? decimal), hex === undefined ? 10 : 16)) ?? whole),
  );
}

function character(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** For the contents of elements and for attributes in double quotes. */
export function encodeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Undoes `_x000D_`, as Excel writes characters that XML cannot hold (ECMA-376, ST_Xstring). */
export function decodeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/**
 * Makes any text fit for XML, the way Excel does: `_x0001_` for a control character, `_x005F_` for
 * the underscore of a text that looks so itself. What no XML can hold becomes U+FFFD.
 */
export function encodeCharacters(text: string): string {
  return (
    text
      .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
      .replace(/_(?=x[0-9a-f]{4})/gi, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are the ones
      .replace(/[\u0000-\u0008\u000B-\u001F]/g, (control) => {
        const code = control.charCodeAt(0).toString(16).toUpperCase();
        return `_x${code.padStart(4, '0')}_`;
      })
  );
}
