import { fail, ok, type Result } from '../../../domain/result';
import type { ZipEntry } from '../../zip-guard/zip-guard';
import type { XlsxProblem } from '../xlsx-problem';
import { crc32 } from './crc32';

/** The bytes of one part. Never takes more memory than the part declares, whatever it holds. */
export async function readPart(
  bytes: Uint8Array,
  entry: ZipEntry,
): Promise<Result<Uint8Array, XlsxProblem>> {
  const compressed = bytes.subarray(entry.start, entry.start + entry.compressedSize);
  const content = entry.method === 'stored' ? ok(compressed) : await inflate(compressed, entry);
  if (content.ok && crc32(content.value) !== entry.checksum)
    return fail({ code: 'damaged', part: entry.name });
  return content;
}

async function inflate(
  compressed: Uint8Array,
  { name, size }: ZipEntry,
): Promise<Result<Uint8Array, XlsxProblem>> {
  // A copy of the compressed bytes: the DOM types accept no view on shared memory.
  const stream = new Blob([compressed.slice()]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const content = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.byteLength > size) {
        await reader.cancel();
        return fail({ code: 'zip-bomb', part: name });
      }
      content.set(value, length);
      length += value.byteLength;
    }
  } catch {
    // The stream rejects on malformed or cut-off data; there is no other way to ask it.
    return fail({ code: 'damaged', part: name });
  }
  return length === size ? ok(content) : fail({ code: 'damaged', part: name });
}
