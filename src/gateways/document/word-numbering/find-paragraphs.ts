import { readElements, type Attributes } from './element-paths';

/** A paragraph of `document.xml` with what it says of its own number. */
export interface WordParagraph {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
  readonly isHeading: boolean;
  readonly isEmpty: boolean;
  /** Its mark was deleted: with changes accepted it is part of the next paragraph. */
  readonly isDeleted: boolean;
  readonly isInCell: boolean;
  /** The cell or page it stands in; a table in between makes a new one. */
  readonly container: number;
  /** Offset behind the properties, where its text begins. */
  readonly textStart: number;
  /** Offset of the end tag of the properties; `null` without properties. */
  readonly propertiesEnd: number | null;
  /** Where its own numbering stands in the XML. */
  readonly numbering: { readonly start: number; readonly end: number } | null;
}

type Draft = { -readonly [Key in keyof WordParagraph]: WordParagraph[Key] };

/** The paragraphs of a document in reading order. What only other programs show is left out. */
export function findParagraphs(xml: string): readonly WordParagraph[] {
  const finder = new ParagraphFinder();
  readElements(xml, {
    open: (path, attributes, tag) => {
      finder.open(path, attributes, tag.start, tag.end);
    },
    close: (path, tag) => {
      finder.close(path, tag.start, tag.end);
    },
  });
  return finder.found;
}

class ParagraphFinder {
  readonly found: Draft[] = [];
  /** Paragraphs in each other: that of a text box stands in another. */
  private readonly openParagraphs: { readonly draft: Draft; readonly depth: number }[] = [];
  private readonly containers: number[] = [0];
  private containersMade = 0;
  private alternatives = 0;

  open(path: readonly string[], attributes: Attributes, start: number, end: number): void {
    const name = path.at(-1);
    if (name === 'mc:Choice') this.alternatives += 1;
    if (this.alternatives > 0) return;
    if (name === 'w:tc' || name === 'w:txbxContent') this.containers.push(this.newContainer());
    if (name === 'w:p') this.openParagraph(path.length, end, path.includes('w:tc'));
    const current = this.openParagraphs.at(-1);
    if (current === undefined) return;
    const inside = path.slice(current.depth).join('/');
    setOfParagraph(current.draft, inside, attributes, start);
  }

  close(path: readonly string[], start: number, end: number): void {
    const name = path.at(-1);
    if (name === 'mc:Choice') this.alternatives -= 1;
    if (this.alternatives > 0) return;
    if (name === 'w:tc' || name === 'w:txbxContent') this.containers.pop();
    if (name === 'w:tbl') this.containers[this.containers.length - 1] = this.newContainer();
    const current = this.openParagraphs.at(-1);
    if (current === undefined) return;
    const inside = path.slice(current.depth).join('/');
    if (inside === '') this.openParagraphs.pop();
    if (inside === 'w:pPr') {
      current.draft.propertiesEnd = start;
      current.draft.textStart = end;
    }
    if (inside === 'w:pPr/w:numPr' && current.draft.numbering !== null)
      current.draft.numbering = { start: current.draft.numbering.start, end };
  }

  private openParagraph(depth: number, textStart: number, isInCell: boolean): void {
    const draft: Draft = {
      style: null,
      list: null,
      level: null,
      isHeading: false,
      isEmpty: true,
      isDeleted: false,
      isInCell,
      container: this.containers.at(-1) ?? 0,
      textStart,
      propertiesEnd: null,
      numbering: null,
    };
    this.found.push(draft);
    this.openParagraphs.push({ draft, depth });
  }

  private newContainer(): number {
    this.containersMade += 1;
    return this.containersMade;
  }
}

/** `inside` is the path below the paragraph. */
function setOfParagraph(draft: Draft, inside: string, attributes: Attributes, start: number): void {
  const value = attributes['w:val'] ?? '';
  if (inside === 'w:pPr/w:pStyle') draft.style = value;
  else if (inside === 'w:pPr/w:numPr') draft.numbering = { start, end: start };
  else if (inside === 'w:pPr/w:numPr/w:numId') draft.list = value;
  else if (inside === 'w:pPr/w:numPr/w:ilvl') draft.level = Number(value);
  else if (inside === 'w:pPr/w:outlineLvl') draft.isHeading = /^[0-8]$/.test(value);
  else if (inside === 'w:pPr/w:rPr/w:del') draft.isDeleted = true;
  else if (inside.endsWith('w:t')) draft.isEmpty = false;
}
