import type { SourceDocument } from '../../domain/document/document';
import type { Result } from '../../domain/result';
import type { DocumentProblem } from './document-problem';
import { readText } from './read-text';

/** Reads the bytes of a document. What the bytes are decides how; the name only where they do not tell. */
export function readDocument(
  _fileName: string,
  bytes: Uint8Array,
): Promise<Result<SourceDocument, DocumentProblem>> {
  return Promise.resolve(readText(new TextDecoder().decode(bytes)));
}
