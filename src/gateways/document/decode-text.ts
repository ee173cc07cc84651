const DECLARED =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/i;
// Browsers look for a declaration this far, and so do those who write it.
const DECLARED_WITHIN = 4096;

// The characters of 0x80 to 0x9f; five of them are none.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of bytes: by its byte order mark, by what a page declares, else as UTF-8 when it is that, and as
 * Windows-1252 (which any bytes are) when not.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const declared = startsWith(bytes, 0xef, 0xbb, 0xbf) ? null : declaredEncoding(bytes);
  return (
    (declared === null ? null : decodeStrictly(bytes, declared)) ??
    decodeStrictly(bytes, 'utf-8') ??
    decodeWindows1252(bytes)
  );
}

function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const label = meta ?? xml;
  // Who could read the declaration byte by byte does not read UTF-16.
  return label === undefined || /^utf-?16/i.test(label) ? null : label;
}

/** `null` when the bytes are not of this encoding, or nobody knows it. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    // The decoder has no other way to say so.
    return null;
  }
}

/** Some versions of Node decode it as Latin 1, and leave a control character for a euro sign. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(
      /[\u0080-\u009f]/g,
      (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
    );
}

/** Whether decoded bytes were no text after all: a picture or a program has characters no text has. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const strange = sample.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
  return sample.includes('\0') || strange > sample.length / 200;
}
