import type { DocumentProblem } from './document-problem';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

// A document may hold a workbook as an object, never the reverse without being one itself: so in this order.
const STREAMS: readonly (readonly [stream: string, DocumentProblem['code']])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-word'],
  ['Workbook', 'is-workbook'],
  ['Book', 'is-workbook'],
];

/** The container of Office 2003 and before, and of any Office file with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Tells what the container holds by the names of its streams, which stand in it as UTF-16; else by its own name. */
export function compoundFileProblem(fileName: string, bytes: Uint8Array): DocumentProblem {
  const text = new TextDecoder('utf-16le').decode(bytes);
  const found = STREAMS.find(([stream]) => text.includes(`${stream}\0`));
  return { code: found?.[1] ?? (/\.do[ct]$/i.test(fileName) ? 'old-word' : 'unknown-kind') };
}
