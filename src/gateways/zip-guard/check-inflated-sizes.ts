import { fail, ok, type Result } from '../../domain/result';
import type { ZipEntry, ZipProblem } from './zip-guard';

/**
 * Inflates parts without keeping them, to see that none holds more than it declares: a library that
 * trusts a declared size of 100 bytes may otherwise fill the memory with gigabytes.
 */
export async function checkInflatedSizes(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Result<null, ZipProblem>> {
  for (const entry of entries) {
    // The guard has already seen that a stored part is as large as it declares.
    if (entry.method === 'stored') continue;
    const size = await inflatedSize(bytes, entry);
    if (size === null) return fail({ code: 'damaged', entry: entry.name });
    if (size > entry.size)
      return fail({ code: 'too-large', entry: entry.name, bytes: size, limit: entry.size });
    if (size < entry.size) return fail({ code: 'damaged', entry: entry.name });
  }
  return ok(null);
}

/** Stops as soon as the declared size is passed; `null` when the data are no deflate stream. */
async function inflatedSize(bytes: Uint8Array, entry: ZipEntry): Promise<number | null> {
  // A copy of the compressed bytes: the DOM types accept no view on shared memory.
  const compressed = bytes.slice(entry.start, entry.start + entry.compressedSize);
  const reader = new Blob([compressed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
      if (size > entry.size) {
        await reader.cancel();
        return size;
      }
    }
  } catch {
    // The stream rejects on malformed or cut-off data; there is no other way to ask it.
    return null;
  }
}
