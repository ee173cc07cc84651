import type { SourceDocument } from '../../domain/document/document';
import { fail, ok, type Result } from '../../domain/result';
import { checkInflatedSizes } from '../zip-guard/check-inflated-sizes';
import { inspectZip, type ZipEntry, type ZipLimits, type ZipProblem } from '../zip-guard/zip-guard';
import type { DocumentProblem } from './document-problem';
import { readHtml } from './read-html';
import { writeOutNumbers } from './word-numbering/write-out-numbers';

const LIMITS: ZipLimits = {
  maxEntries: 10_000,
  maxEntryBytes: 200_000_000,
  maxTotalBytes: 1_000_000_000,
  maxRatio: 200,
};
// The text of a document; its pictures, which nothing here reads, may be larger.
const MAX_XML_BYTES = 50_000_000;

// Without these mammoth takes the title for a paragraph.
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='heading 7'] => h6:fresh",
  "p[style-name='heading 8'] => h6:fresh",
  "p[style-name='heading 9'] => h6:fresh",
];

/** Reads a .docx file, after seeing that it is one and what it will take to unpack it. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<Result<SourceDocument, DocumentProblem>> {
  const entries = inspectZip(bytes, LIMITS);
  if (!entries.ok) return fail(zipProblem(entries.problem));
  const notWord = otherPackage(bytes, entries.value);
  if (notWord !== null) return fail(notWord);
  const read = entries.value.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const sizes = await checkInflatedSizes(bytes, read);
  if (!sizes.ok) return fail(zipProblem(sizes.problem));
  if (read.some(({ size }) => size > MAX_XML_BYTES)) return fail({ code: 'too-large' });
  const html = await htmlOfDocx(bytes, entries.value);
  return html.ok ? readHtml(html.value, 'keep', 'unnumbered') : html;
}

async function htmlOfDocx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Result<string, DocumentProblem>> {
  // Loaded only for a .docx: it is the largest part of the program.
  const { default: mammoth } = await import('mammoth');
  try {
    const numbered = await writeOutNumbers(bytes, entries);
    // In Node it reads `buffer`, in a browser `arrayBuffer`; both may be any view on bytes.
    const input = { buffer: numbered, arrayBuffer: numbered } as unknown as {
      arrayBuffer: ArrayBuffer;
    };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return ok(value);
  } catch {
    // Parts that are missing or no XML: mammoth throws errors of many kinds, all about the file.
    return fail({ code: 'damaged' });
  }
}

function zipProblem({ code }: ZipProblem): DocumentProblem {
  switch (code) {
    case 'encrypted':
      return { code: 'encrypted' };
    case 'too-large':
    case 'ratio':
    case 'too-many-entries':
      return { code: 'zip-bomb' };
    case 'not-a-zip':
    case 'truncated':
    case 'duplicate':
    case 'damaged':
      return { code: 'damaged' };
  }
}

/** `null` for a document of Word, whatever the name of its main part. */
function otherPackage(bytes: Uint8Array, entries: readonly ZipEntry[]): DocumentProblem | null {
  function has(folder: RegExp): boolean {
    return entries.some(({ name }) => folder.test(name));
  }
  if (has(/^word\//i)) return null;
  if (has(/^xl\//i)) return { code: 'is-workbook' };
  const first = entries[0];
  if (first?.name !== 'mimetype') return { code: 'unknown-kind' };
  const type = new TextDecoder().decode(bytes.subarray(first.start, first.start + first.size));
  if (type.includes('opendocument.spreadsheet')) return { code: 'is-workbook' };
  return { code: type.includes('opendocument.text') ? 'other-document' : 'unknown-kind' };
}
