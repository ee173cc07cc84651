import type { XlsxProblem } from '../xlsx-problem';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An entry of the directory of an OLE file takes this many bytes, and begins at a multiple of it. */
const OLE_ENTRY = 128;
/** Streams of an OLE file that tell what it holds. */
const OLE_STREAMS: readonly (readonly [stream: string, problem: XlsxProblem])[] = [
  ['EncryptedPackage', { code: 'encrypted' }],
  ['Workbook', { code: 'old-excel' }],
  ['Book', { code: 'old-excel' }],
  ['WordDocument', { code: 'other-kind', kind: 'word' }],
  ['PowerPoint Document', { code: 'other-kind', kind: 'powerpoint' }],
];
/** How far from its beginning a text tells what it is. */
const BEGINNING = 4096;

/** What is wrong with a file that is no zip file, as far as its bytes tell. */
export function recogniseFile(bytes: Uint8Array): XlsxProblem {
  if (bytes.every((byte) => byte === 0)) return { code: 'empty' };
  if (startsWith(bytes, OLE_MAGIC)) return recogniseOle(bytes);
  // A workbook of Excel 2 to 4: the record that begins it.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1))
    return { code: 'old-excel' };
  const text = readText(bytes.subarray(0, BEGINNING));
  return text === null ? { code: 'not-a-workbook' } : recogniseText(text);
}

function recogniseOle(bytes: Uint8Array): XlsxProblem {
  for (const [stream, problem] of OLE_STREAMS) {
    const name = Array.from(`${stream}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
    for (let at = 0; at < bytes.byteLength; at += OLE_ENTRY) {
      if (startsWith(bytes, name, at)) return problem;
    }
  }
  return { code: 'not-a-workbook' };
}

function recogniseText(text: string): XlsxProblem {
  const start = text.trimStart();
  if (start === '') return { code: 'empty' };
  if (start.startsWith('%PDF-')) return { code: 'other-kind', kind: 'pdf' };
  if (start.startsWith('{\\rtf')) return { code: 'other-kind', kind: 'word' };
  if (/^<\?xml[^>]*>\s*<\?mso-application\s+progid="Excel\.Sheet"/i.test(start))
    return { code: 'old-excel' };
  if (/<office:document\b/.test(start)) return { code: 'other-kind', kind: 'opendocument' };
  if (/<(?:!doctype\s+html|html|head|body|table)\b/i.test(start))
    return { code: 'other-kind', kind: 'html' };
  return { code: 'other-kind', kind: 'text' };
}

/** `null` where it is no text: a character of the text that is cut off at the end does not count. */
function readText(bytes: Uint8Array): string | null {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const label = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(label).decode(bytes);
  // %PDF- files go on with bytes that are no text.
  if (text.startsWith('%PDF-')) return text;
  // eslint-disable-next-line no-control-regex -- what no text holds
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text) ? null : text;
}

function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}
