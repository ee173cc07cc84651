import type { Content, TableContent, TextContent } from './content';
import { printedText, textBehindBullet } from './printed-text';

/** `collapse`: as a browser shows HTML; `keep`: every space counts, a tab is two. */
export type Spaces = 'collapse' | 'keep';

type LineKind = TextContent['kind'];

/** Collects runs of text into lines: those of the page itself, or of one cell. */
export class TextFlow {
  private readonly spaces: Spaces;
  private readonly done: Content[] = [];
  private chunks: string[] = [];
  private endsInSpace = true;
  private kind: LineKind = 'paragraph';
  private dropped = false;

  constructor(spaces: Spaces) {
    this.spaces = spaces;
  }

  add(text: string): void {
    if (this.spaces === 'keep') {
      this.push(text.replace(/\r\n?|\n/g, ' ').replaceAll('\t', '  '));
      return;
    }
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    this.push(this.endsInSpace ? collapsed.replace(/^ /, '') : collapsed);
  }

  /** Where the text now ends, for `takeFrom`. */
  mark(): number {
    return this.chunks.length;
  }

  /** Takes back what was added since the mark. */
  takeFrom(mark: number): string {
    const taken = this.chunks.splice(mark).join('');
    this.endsInSpace = this.chunks.at(-1)?.endsWith(' ') ?? true;
    return taken;
  }

  /** The run of text before the end of the line. */
  lastChunk(): string {
    return this.chunks.at(-1) ?? '';
  }

  isAtLineStart(): boolean {
    return this.chunks.every((chunk) => chunk.trim() === '');
  }

  /** Leaves the line out that is being collected. */
  dropLine(): void {
    this.dropped = true;
  }

  /** Within an item or a heading a new paragraph or line is still the same item or heading. */
  breakLine(): void {
    if (this.kind === 'paragraph') this.endLine();
    else if (!this.endsInSpace) this.push(' ');
  }

  /** Ends the line; the next ones are of this kind. Gives the kind there was. */
  begin(kind: LineKind): LineKind {
    this.endLine();
    const before = this.kind;
    this.kind = kind;
    return before;
  }

  /** How many lines and tables there are, the one that is being collected not counted. */
  lines(): number {
    return this.done.length;
  }

  /** Puts a text before a line that was ended, which is then no item; a line of its own where there is none. */
  prefixLine(index: number, text: string): void {
    this.endLine();
    const line = this.done[index];
    if (line === undefined) this.done.push({ kind: 'paragraph', text });
    else if (line.kind !== 'table')
      this.done[index] = {
        kind: line.kind === 'heading' ? 'heading' : 'paragraph',
        text: `${text} ${line.text}`,
      };
  }

  addTable(table: TableContent): void {
    this.endLine();
    this.done.push(table);
  }

  addAll(contents: readonly Content[]): void {
    this.endLine();
    for (const content of contents) this.done.push(content);
  }

  end(): readonly Content[] {
    this.endLine();
    return this.done;
  }

  private push(text: string): void {
    if (text === '') return;
    this.chunks.push(text);
    this.endsInSpace = text.endsWith(' ');
  }

  private endLine(): void {
    const text = printedText(this.chunks.join(''));
    this.chunks = [];
    this.endsInSpace = true;
    if (text !== '' && !this.dropped) this.done.push(this.line(text));
    this.dropped = false;
  }

  private line(text: string): TextContent {
    if (this.kind === 'heading') return { kind: 'heading', text };
    const behind = textBehindBullet(text);
    return behind === null ? { kind: this.kind, text } : { kind: 'item', text: behind };
  }
}
