import type {
  Block,
  TableBlock,
  TableCell,
  TableRow,
  TextBlock,
} from '../../domain/document/document';
import { cellLines } from './cell-lines';
import type { Content, TextContent } from './content';
import { withoutEmphasis } from './emphasis';
import { fillRow, layOutTable } from './lay-out-table';
import { MAX_PIECES } from './limits';
import { readHtmlContent } from './read-html-content';
import { TextFlow } from './text-flow';

/** Collects lines of text into blocks; rows that follow each other are one table. */
export class TextBlocks {
  private readonly blocks: Block[] = [];
  private readonly noteMarks = new Set<string>();
  private rows: TableRow[] = [];
  private isAfterGap = true;
  private pieces = 0;

  isTooLarge(): boolean {
    return this.pieces > MAX_PIECES;
  }

  /** An empty line, or one that only divides. */
  addGap(): void {
    this.isAfterGap = true;
  }

  /** A line of dashes or the like: under a line of text it makes that a heading. */
  addRule(rule: string): void {
    const last = this.blocks.at(-1);
    if (/^[-=]/.test(rule) && !this.isAfterGap && this.rows.length === 0 && isParagraph(last)) {
      this.blocks[this.blocks.length - 1] = { ...last, kind: 'heading' };
    }
    this.addGap();
  }

  addHeading(text: string, line: number): void {
    this.addTexts(
      this.read(text).flatMap((content) =>
        content.kind === 'table' ? [] : [{ ...content, kind: 'heading' as const }],
      ),
      line,
    );
  }

  /** A row when there is a tab between texts or behind one; else text. */
  addLine(text: string, line: number): void {
    const cells = text.split('\t');
    const isRow = cells.length > 1 && (cells.slice(0, -1).some(isText) || this.fits(cells.length));
    if (isRow && !(cells.length === 2 && isBullet(cells[0]))) {
      this.addRow(cells, line);
      return;
    }
    const last = this.blocks.at(-1);
    if (/^\s{2,}[^\s•*+–-]/.test(text) && !this.isAfterGap && last?.kind === 'item') {
      const more = this.linesOf(text).map((line) => line.text);
      this.blocks[this.blocks.length - 1] = { ...last, text: `${last.text} ${more.join(' ')}` };
      return;
    }
    this.addTexts(this.read(text), line);
  }

  beginTable(): void {
    this.endTable();
  }

  addRow(cells: readonly string[], line: number): void {
    if (this.isAfterGap && !this.fits(cells.length)) this.endTable();
    this.pieces += cells.length;
    this.rows.push({
      cells: cells.map((cell): TableCell => ({ lines: this.linesOf(cell), spanned: null })),
      where: { kind: 'line', line },
    });
    this.isAfterGap = false;
  }

  endTable(): void {
    if (this.rows.length === 0) return;
    const width = this.rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
    const rows = this.rows.map((row) => ({ ...row, cells: fillRow(row.cells, width) }));
    this.blocks.push({ kind: 'table', rows });
    this.rows = [];
  }

  /** A piece of HTML with a table in it; `lineOf` tells on which line a place in it stands. */
  addHtml(source: string, lineOf: (offset: number) => number): void {
    for (const content of this.read(source)) {
      if (content.kind !== 'table') {
        this.addTexts([content], lineOf(0));
        continue;
      }
      this.endTable();
      const rows = layOutTable(content).map(({ offset, cells }): TableRow => {
        this.pieces += cells.length;
        return { cells, where: { kind: 'line', line: lineOf(offset) } };
      });
      const table: TableBlock = { kind: 'table', rows };
      if (rows.length > 0) this.blocks.push(table);
    }
    this.isAfterGap = true;
  }

  end(): readonly Block[] {
    this.endTable();
    return this.blocks;
  }

  /** Whether a row of so many cells goes on with the table above it, over a gap. */
  private fits(columns: number): boolean {
    return this.rows.at(-1)?.cells.length === columns;
  }

  private linesOf(cell: string): TableCell['lines'] {
    return cellLines(this.read(cell)).map((line) => ({
      ...line,
      text: withoutEmphasis(line.text),
    }));
  }

  private read(text: string): readonly Content[] {
    // As many characters as before, so that places in the text stay what they were.
    const withoutMarks = text.replace(/\[\^[^\]\s]{1,20}\]/g, (mark) => '\0'.repeat(mark.length));
    const { noteMarks } = this;
    if (/[<&]/.test(withoutMarks)) {
      const html = readHtmlContent(withoutMarks, {
        spaces: 'keep',
        unknownElements: 'text',
        onlyItems: 'numbered',
        noteMarks,
      });
      if (html.ok) return html.value;
    }
    const flow = new TextFlow('keep');
    flow.add(withoutMarks);
    return flow.end();
  }

  private addTexts(contents: readonly Content[], line: number): void {
    this.endTable();
    for (const content of contents) {
      if (content.kind === 'table') continue;
      this.pieces++;
      this.blocks.push(textBlock(content, line));
    }
    this.isAfterGap = false;
  }
}

function textBlock({ kind, text }: TextContent, line: number): TextBlock {
  return { kind, text: withoutEmphasis(text), where: { kind: 'line', line } };
}

function isParagraph(block: Block | undefined): block is TextBlock {
  return block?.kind === 'paragraph';
}

function isText(cell: string): boolean {
  return cell.trim() !== '';
}

function isBullet(cell = ''): boolean {
  return /^[•·●○▪■◦o*+–-]$/.test(cell.trim());
}
