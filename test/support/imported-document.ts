import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { SourceDocument } from '../../src/domain/document/document';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import { readPlan } from '../../src/domain/document/read-plan';
import { readDocument } from '../../src/gateways/document/read-document';
import { unwrap } from './unwrap';

/** A document file, read as import reads it. */
export async function readDocumentFile(path: string): Promise<SourceDocument> {
  return unwrap(await readDocument(basename(path), new Uint8Array(readFileSync(path))));
}

export async function importDocumentFile(path: string): Promise<ImportedPlan> {
  return unwrap(readPlan(await readDocumentFile(path)));
}
