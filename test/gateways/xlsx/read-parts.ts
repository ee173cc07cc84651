import { inspectZip } from '../../../src/gateways/zip-guard/zip-guard';
import { readPart } from '../../../src/gateways/xlsx/package/read-part';
import { unwrap } from '../../support/unwrap';

/** All parts of an .xlsx file as text, by their names. */
export async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const limits = { maxEntries: 1e4, maxEntryBytes: 1e9, maxTotalBytes: 1e9, maxRatio: 1e9 };
  const parts = new Map<string, string>();
  for (const entry of unwrap(inspectZip(bytes, limits))) {
    const content = unwrap(await readPart(bytes, entry));
    parts.set(entry.name, Buffer.from(content).toString('latin1'));
  }
  return parts;
}
