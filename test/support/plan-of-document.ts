import type { Plan } from '../../src/domain/plan/plan';
import { importDocumentFile } from './imported-document';

/** The plan in a document file, read as import reads it; throws when it holds none. */
export async function planOfDocument(path: string): Promise<Plan> {
  return (await importDocumentFile(path)).plan;
}
