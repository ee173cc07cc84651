import type { CellLine } from '../../domain/document/document';
import type { Content, TableContent } from './content';

/** What a cell says, line by line; of a table in it, every row is one line. */
export function cellLines(contents: readonly Content[]): readonly CellLine[] {
  return contents.flatMap((content) => {
    if (content.kind === 'table') return rowLines(content);
    return { kind: content.kind === 'item' ? 'item' : 'paragraph', text: content.text };
  });
}

function rowLines(table: TableContent): readonly CellLine[] {
  return table.rows.flatMap(({ cells }) => {
    const texts = cells.map(({ content }) =>
      cellLines(content)
        .map(({ text }) => text)
        .join(' '),
    );
    const text = texts.filter((each) => each !== '').join('  ');
    return text === '' ? [] : [{ kind: 'paragraph', text }];
  });
}
