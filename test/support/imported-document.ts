import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import { readPlan } from '../../src/domain/document/read-plan';
import { readDocument } from '../../src/gateways/document/read-document';
import { unwrap } from './unwrap';

/** The plan in a document file with what was not sure or not used, read as import reads it. */
export async function importDocumentFile(path: string): Promise<ImportedPlan> {
  const bytes = new Uint8Array(readFileSync(path));
  return unwrap(readPlan(unwrap(await readDocument(basename(path), bytes))));
}
