import type { Drawn, DrawnCell, DrawnTable } from './drawn-document';
import { cellHtml } from './render-html';

/** Text with a tab between cells, which hold HTML where they have more than one line. */
export function renderText(document: readonly Drawn[], hasParagraphs: boolean): string {
  return document
    .map((drawn) => {
      if (drawn.kind === 'table') return `\n${tableText(drawn, hasParagraphs)}\n`;
      if (drawn.kind === 'item') return `- ${drawn.text}`;
      return drawn.kind === 'heading' ? `## ${drawn.text}\n` : `${drawn.text}\n`;
    })
    .join('\n');
}

function tableText({ rows }: DrawnTable, hasParagraphs: boolean): string {
  return rows
    .map(({ cells, afterPage = false }) => {
      const texts = cells.flatMap((cell) => [
        cellHtml(cell, !hasParagraphs),
        ...otherColumns(cell).map(() => ''),
      ]);
      return `${afterPage ? '\n\n' : ''}${texts.join('\t')}`;
    })
    .join('\n');
}

function otherColumns({ columns = 1, rows = 1 }: DrawnCell): readonly null[] {
  if (rows > 1) throw new Error('Text cannot merge cells over rows');
  return Array.from({ length: columns - 1 }, () => null);
}
