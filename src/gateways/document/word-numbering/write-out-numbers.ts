import { changeZip } from '../../zip-guard/change-zip';
import type { ZipEntry } from '../../zip-guard/zip-guard';
import { withoutHiddenText } from './hidden-text';
import { printNumbers } from './print-numbers';

/** Files that Microsoft 365 saves may have a figure behind these names. */
const DOCUMENT = /^word\/document\d*\.xml$/i;
const NUMBERING = /^word\/numbering\d*\.xml$/i;
const STYLES = /^word\/styles\d*\.xml$/i;

/**
 * The .docx file with the numbers written out that Word counts itself, which mammoth leaves out, and without the hidden
 * text that mammoth would show. The sizes of `entries` must have been checked.
 */
export async function writeOutNumbers(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Uint8Array> {
  function find(name: RegExp): ZipEntry | undefined {
    return entries.find((entry) => name.test(entry.name));
  }
  const [document, numbering, styles] = [find(DOCUMENT), find(NUMBERING), find(STYLES)];
  if (document === undefined) return bytes;
  const before = await xmlOf(bytes, document);
  const shown = withoutHiddenText(before);
  const after =
    numbering === undefined
      ? shown
      : printNumbers({
          document: shown,
          numbering: await xmlOf(bytes, numbering),
          styles: styles === undefined ? '' : await xmlOf(bytes, styles),
        });
  if (after === before) return bytes;
  return changeZip(bytes, entries, new Map([[document.name, new TextEncoder().encode(after)]]));
}

async function xmlOf(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  // A copy: the DOM types accept no view on shared memory.
  const packed = new Blob([bytes.slice(entry.start, entry.start + entry.compressedSize)]);
  if (entry.method === 'stored') return packed.text();
  return new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
