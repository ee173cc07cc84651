import { fail, ok, type Result } from '../../domain/result';
import { compoundFileProblem, isCompoundFile } from './compound-file';
import { decodeText, isBinary } from './decode-text';
import type { DocumentProblem } from './document-problem';
import { MAX_TEXT_BYTES } from './limits';

/** What a file is, with the text of it where that is already known. */
export type RecognisedDocument =
  { readonly kind: 'package' } | { readonly kind: 'html' | 'text'; readonly text: string };

const ZIP = [0x50, 0x4b];
const PDF = '%PDF-';
// PNG, JPEG, GIF, both orders of TIFF.
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const HTML_PAGE = /^<(?:!doctype\s+html|(?:html|head|body|meta|title|style)\b)/i;
const HTML_NAME = /\.x?html?$/i;
// Of text it is known that it may hold HTML.
const TEXT_NAME = /\.(?:txt|text|md|markdown)$/i;
const OTHER_DOCUMENT =
  /^(?:\{\\rtf|<\?mso-application|<pkg:package|<w:wordDocument|<office:document|(?:MIME-Version|From|Content-Type):[^]*?multipart\/related)/i;

/** Looks at the content first, and at the name only where the content leaves a choice. */
export function recogniseDocument(
  fileName: string,
  bytes: Uint8Array,
): Result<RecognisedDocument, DocumentProblem> {
  if (bytes.length === 0) return fail({ code: 'empty' });
  if (startsWith(bytes, ZIP)) return ok({ kind: 'package' });
  if (isCompoundFile(bytes)) return fail(compoundFileProblem(fileName, bytes));
  if (isPdf(bytes)) return fail({ code: 'pdf' });
  if (PICTURES.some((signature) => startsWith(bytes, signature))) return fail({ code: 'picture' });
  return recogniseText(fileName, bytes);
}

function recogniseText(
  fileName: string,
  bytes: Uint8Array,
): Result<RecognisedDocument, DocumentProblem> {
  if (isBinary(decodeText(bytes.subarray(0, 100_000)))) return fail({ code: 'unknown-kind' });
  if (bytes.length > MAX_TEXT_BYTES) return fail({ code: 'too-large' });
  const text = decodeText(bytes);
  const head = text.slice(0, 10_000).trimStart();
  if (head === '' && text.trim() === '') return fail({ code: 'empty' });
  const content = withoutProlog(head);
  if (OTHER_DOCUMENT.test(content)) return fail({ code: 'other-document' });
  const isFragment = TEXT_NAME.test(fileName) ? false : /^<(?:table|div|h[1-6])\b/i.test(content);
  const isHtml =
    HTML_PAGE.test(content) || isFragment || (HTML_NAME.test(fileName) && /<[a-z!]/i.test(head));
  return ok({ kind: isHtml ? 'html' : 'text', text });
}

/** Without the declaration and the comments that may stand before the first element. */
function withoutProlog(head: string): string {
  let rest = head;
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at === -1) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** Some programs put a few lines before the signature, and readers allow it. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).includes(PDF);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
