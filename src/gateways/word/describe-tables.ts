import { changeZip } from '../zip-guard/change-zip';
import { inspectZip } from '../zip-guard/zip-guard';

/** What a table is, for who cannot see it. */
export interface TableText {
  readonly title: string;
  readonly text: string;
}

const DOCUMENT = 'word/document.xml';
const NO_LIMITS = {
  ...{ maxEntries: Infinity, maxEntryBytes: Infinity, maxTotalBytes: Infinity },
  maxRatio: Infinity,
};

/**
 * Gives the tables of a document their alternative texts, which the library does not write.
 * @param texts One for each table, in their order.
 * @throws Error for bytes that the library did not write.
 */
export async function describeTables(
  bytes: Uint8Array,
  texts: readonly TableText[],
): Promise<Uint8Array> {
  const entries = inspectZip(bytes, NO_LIMITS);
  if (!entries.ok) throw new Error(`What was written is no zip file: ${entries.problem.code}.`);
  const entry = entries.value.find(({ name }) => name === DOCUMENT);
  if (entry === undefined) throw new Error('What was written is no document.');
  const compressed = bytes.slice(entry.start, entry.start + entry.compressedSize);
  const xml = entry.method === 'stored' ? decode(compressed) : await inflate(compressed);
  let table = 0;
  const described = xml.replaceAll('</w:tblPr>', (end) => {
    const text = texts[table];
    table += 1;
    return text === undefined ? end : `${textXml(text)}${end}`;
  });
  const changes = new Map([[DOCUMENT, new TextEncoder().encode(described)]]);
  return changeZip(bytes, entries.value, changes);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function inflate(compressed: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([compressed]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

function textXml({ title, text }: TableText): string {
  const description = text === '' ? '' : `<w:tblDescription w:val="${attribute(text)}"/>`;
  return `<w:tblCaption w:val="${attribute(title)}"/>${description}`;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/g, ' ');
}
