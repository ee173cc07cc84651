import type { Block, SourceDocument } from '../../domain/document/document';
import { fail, ok, type Result } from '../../domain/result';
import type { Content } from './content';
import type { DocumentProblem } from './document-problem';
import type { HtmlReading } from './html-content-builder';
import { layOutTable } from './lay-out-table';
import { readHtmlContent } from './read-html-content';
import type { Spaces } from './text-flow';

/**
 * Reads a page of HTML. Places are counted as a person can: which table and row, or which paragraph
 * outside the tables.
 */
export function readHtml(
  source: string,
  spaces: Spaces,
  onlyItems: HtmlReading['onlyItems'],
): Result<SourceDocument, DocumentProblem> {
  const content = readHtmlContent(source, {
    spaces,
    unknownElements: 'ignore',
    onlyItems,
    noteMarks: new Set(),
  });
  if (!content.ok) return fail({ code: content.problem === 'too-deep' ? 'damaged' : 'too-large' });
  return ok({ blocks: numberBlocks(content.value) });
}

function numberBlocks(contents: readonly Content[]): readonly Block[] {
  const blocks: Block[] = [];
  let table = 0;
  let paragraph = 0;
  for (const content of contents) {
    if (content.kind !== 'table') {
      paragraph++;
      blocks.push({ ...content, where: { kind: 'paragraph', paragraph } });
      continue;
    }
    const rows = layOutTable(content);
    if (rows.length === 0) continue;
    table++;
    blocks.push({
      kind: 'table',
      rows: rows.map(({ cells }, index) => ({
        cells,
        where: { kind: 'table-row', table, row: index + 1 },
      })),
    });
  }
  return blocks;
}
