import type { SourceDocument } from '../../domain/document/document';
import type { Result } from '../../domain/result';
import { recogniseDocument } from './document-kind';
import type { DocumentProblem } from './document-problem';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readText } from './read-text';

/** Reads the bytes of a document. What they are decides how; the name only where they do not tell. */
export async function readDocument(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<SourceDocument, DocumentProblem>> {
  const recognised = recogniseDocument(fileName, bytes);
  if (!recognised.ok) return recognised;
  switch (recognised.value.kind) {
    case 'package':
      return readDocx(bytes);
    case 'html':
      return readHtml(recognised.value.text, 'collapse', 'numbered');
    case 'text':
      return readText(recognised.value.text);
  }
}
