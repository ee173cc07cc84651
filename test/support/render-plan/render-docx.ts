import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';
import type { Drawn, DrawnCell, DrawnLine } from './drawn-document';

const NUMBERING = {
  config: [{ reference: 'bullets', levels: [{ level: 0, format: 'bullet', text: '•' } as const] }],
};

/** A document of Word. */
export async function renderDocx(document: readonly Drawn[]): Promise<Uint8Array> {
  const children = document.map((drawn) => {
    if (drawn.kind === 'table') {
      return new Table({
        rows: drawn.rows.map(
          ({ cells, isHeader = false }) =>
            new TableRow({ tableHeader: isHeader, children: cells.map(cellOf) }),
        ),
      });
    }
    if (drawn.kind === 'item') return paragraphOf({ kind: 'item', text: drawn.text }, false);
    return drawn.kind === 'heading'
      ? new Paragraph({ text: drawn.text, heading: HeadingLevel.HEADING_2 })
      : new Paragraph(drawn.text);
  });
  const file = new Document({ numbering: NUMBERING, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(file));
}

function cellOf({ lines, columns = 1, rows = 1, isBold = false }: DrawnCell): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    // A cell without a paragraph is a fault to Word.
    children:
      lines.length === 0 ? [new Paragraph('')] : lines.map((line) => paragraphOf(line, isBold)),
  });
}

function paragraphOf({ kind, text, bold = '' }: DrawnLine, isBold: boolean): Paragraph {
  const begin: IRunOptions = { text: bold, bold: true };
  const rest: IRunOptions = { text: text.slice(bold.length), bold: isBold };
  return new Paragraph({
    children: [new TextRun(begin), new TextRun(rest)],
    ...(kind === 'item' ? { numbering: { reference: 'bullets', level: 0 } } : {}),
  });
}
