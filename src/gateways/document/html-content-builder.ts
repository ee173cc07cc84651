import type { Content } from './content';
import { isHtmlElement, roleOf, type ElementRole } from './html-elements';
import { MAX_ELEMENTS, MAX_PIECES } from './limits';
import { readRaised } from './note-mark';
import { OrderedList } from './ordered-list';
import { TableBuilder } from './table-builder';
import { takeLayoutApart } from './take-layout-apart';
import { TextFlow, type Spaces } from './text-flow';

export interface HtmlReading {
  readonly spaces: Spaces;
  /** `text`: what looks like an element that HTML does not have, such as `<in te vullen>`, is text. */
  readonly unknownElements: 'ignore' | 'text';
  /** `numbered`: an only item of a numbered list has its number as text; `unnumbered` where numbers were written out. */
  readonly onlyItems: 'numbered' | 'unnumbered';
  /** The marks of notes met so far; grows while reading. */
  readonly noteMarks: Set<string>;
}

export interface OpeningTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly offset: number;
  readonly source: () => string;
}

/** Too many elements in each other, or too many of them. */
export type Excess = 'too-deep' | 'too-many';

/** Ends what an element began; `implied` when the source does not say so itself. */
type CloseElement = (implied: boolean) => void;

const MAX_DEPTH = 1000;
// Tables in tables beyond this are read as text: each level is copied into the one around it.
const MAX_TABLES = 20;

/** Turns the elements of HTML into lines and tables, as they come. */
export class HtmlContentBuilder {
  private readonly reading: HtmlReading;
  private readonly page: TextFlow;
  private readonly tables: TableBuilder[] = [];
  private readonly elements: CloseElement[] = [];
  private readonly lists: OrderedList[] = [];
  private hidden = 0;
  private opened = 0;
  private cells = 0;
  private preformatted = 0;

  constructor(reading: HtmlReading) {
    this.reading = reading;
    this.page = new TextFlow(reading.spaces);
  }

  /** What no page has; reading on would only take time and memory. */
  excess(): Excess | null {
    if (this.elements.length > MAX_DEPTH) return 'too-deep';
    return this.cells > MAX_PIECES || this.opened > MAX_ELEMENTS ? 'too-many' : null;
  }

  open(tag: OpeningTag): void {
    this.opened++;
    this.elements.push(this.openElement(tag));
  }

  close(implied: boolean): void {
    this.elements.pop()?.(implied);
  }

  text(text: string): void {
    if (this.hidden > 0) return;
    if (this.preformatted === 0) {
      this.flow().add(text);
      return;
    }
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.flow().breakLine();
      this.flow().add(line);
    }
  }

  end(): readonly Content[] {
    return this.page.end();
  }

  /** Where text goes: the innermost open cell. Text of a table outside its cells stands before it. */
  private flow(): TextFlow {
    for (const table of this.tables.toReversed()) {
      const flow = table.openFlow();
      if (flow !== null) return flow;
    }
    return this.page;
  }

  private openElement(tag: OpeningTag): CloseElement {
    if (this.hidden > 0) return this.openHidden();
    if (this.reading.unknownElements === 'text' && !isHtmlElement(tag.name)) {
      this.text(tag.source());
      return nothingToClose;
    }
    return this.openVisible(roleOf(tag.name, tag.attributes), tag);
  }

  private openVisible(role: ElementRole, tag: OpeningTag): CloseElement {
    switch (role) {
      case 'inline':
        return nothingToClose;
      case 'hidden':
        return this.openHidden();
      case 'heading':
        return this.openLine(role);
      case 'item':
        this.lists.at(-1)?.addItem(tag.attributes);
        return this.openLine(role);
      case 'list':
        return this.openList(tag);
      case 'term':
        this.flow().begin('item');
        return nothingToClose;
      case 'meaning':
        return this.openMeaning();
      case 'break':
        this.flow().breakLine();
        return nothingToClose;
      case 'block':
        return this.openBlock();
      case 'preformatted':
        return this.openPreformatted();
      case 'raised':
        return this.openRaised();
      case 'list-mark':
        return this.openListMark();
      case 'table':
        return this.openTable();
      case 'row':
      case 'cell':
        return this.openTablePart(role, tag);
    }
  }

  private openHidden(): CloseElement {
    this.hidden++;
    return () => {
      this.hidden--;
    };
  }

  private openLine(kind: 'heading' | 'item' | 'paragraph'): CloseElement {
    const flow = this.flow();
    const before = flow.begin(kind);
    return () => {
      flow.begin(before);
    };
  }

  private openList({ name, attributes }: OpeningTag): CloseElement {
    const flow = this.flow();
    const close = this.openLine('paragraph');
    const isFirst = flow === this.page || flow.lines() === 0;
    const isName = this.reading.onlyItems === 'numbered' && name === 'ol' && isFirst;
    const list = new OrderedList(flow, attributes, isName);
    this.lists.push(list);
    return (implied) => {
      this.lists.pop();
      close(implied);
      list.close();
    };
  }

  /** A term and its meaning are one item: `KB: Kanselarij`. */
  private openMeaning(): CloseElement {
    const flow = this.flow();
    if (flow.isAtLineStart()) flow.begin('item');
    else flow.add(flow.lastChunk().trimEnd().endsWith(':') ? ' ' : ': ');
    return () => {
      flow.begin('paragraph');
    };
  }

  private openBlock(): CloseElement {
    const flow = this.flow();
    flow.breakLine();
    return () => {
      flow.breakLine();
    };
  }

  private openPreformatted(): CloseElement {
    const closeBlock = this.openBlock();
    this.preformatted++;
    return (implied) => {
      this.preformatted--;
      closeBlock(implied);
    };
  }

  private openRaised(): CloseElement {
    const flow = this.flow();
    const before = flow.lastChunk();
    const isLineStart = flow.isAtLineStart();
    const start = flow.mark();
    return () => {
      const raised = readRaised(flow.takeFrom(start), before);
      if (raised.kind === 'text') {
        flow.add(raised.text);
        return;
      }
      // A line that begins with a mark which stood in the text before is the note itself.
      const { noteMarks } = this.reading;
      if (isLineStart && flow === this.page && noteMarks.has(raised.mark)) flow.dropLine();
      noteMarks.add(raised.mark);
    };
  }

  /** Word writes out the mark of a list item: a bullet says nothing, a number does. */
  private openListMark(): CloseElement {
    const flow = this.flow();
    const start = flow.mark();
    return () => {
      const mark = flow.takeFrom(start).trim();
      if (/^(?:\p{N}|\p{L}+[.)\d])/u.test(mark)) flow.add(`${mark} `);
    };
  }

  private openTable(): CloseElement {
    if (this.tables.length >= MAX_TABLES) return this.openBlock();
    const around = this.flow();
    const before = around.begin('paragraph');
    const table = new TableBuilder(this.reading.spaces);
    this.tables.push(table);
    return () => {
      this.tables.pop();
      around.addAll(takeLayoutApart(table.end()));
      around.begin(before);
    };
  }

  private openTablePart(role: 'row' | 'cell', { attributes, offset }: OpeningTag): CloseElement {
    const table = this.tables.at(-1);
    if (table === undefined) return this.openBlock();
    if (role === 'row') {
      table.startRow(offset);
      return (implied) => {
        if (!implied) table.endRow();
      };
    }
    this.cells++;
    table.startCell(offset, spanOf(attributes['colspan'], 1), spanOf(attributes['rowspan'], 0));
    return (implied) => {
      if (!implied) table.endCell();
    };
  }
}

function nothingToClose(): void {
  // An element that only changes how its text looks.
}

function spanOf(attribute: string | undefined, least: number): number {
  const span = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.max(span, least);
}
