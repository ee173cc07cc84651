import { readElements, type Attributes } from './element-paths';

/** What a style says of the numbers of its paragraphs. */
export interface ParagraphStyle {
  readonly list: string | null;
  /** `null`: the level that the list binds to the style. */
  readonly level: number | null;
  readonly isHeading: boolean;
}

interface DraftStyle {
  basedOn: string | null;
  list: string | null;
  level: number | null;
  isHeading: boolean;
}

const MOST_ANCESTORS = 20;
/** Word keeps the English names of its own styles in the file, whatever its language. */
const HEADING = /^heading [1-9]$/i;
/** Level 9 is that of body text. */
const OUTLINE = /^[0-8]$/;

/** The styles of `styles.xml`, each with what it has from the styles it is based on. */
export function readParagraphStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, DraftStyle>();
  let style: DraftStyle | null = null;
  readElements(xml, {
    open: (path, attributes) => {
      if (path.at(-1) === 'w:style') {
        style = { basedOn: null, list: null, level: null, isHeading: false };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style !== null) setOfStyle(style, path, attributes);
    },
  });
  return new Map([...styles.keys()].map((id) => [id, inherited(id, styles)]));
}

function setOfStyle(style: DraftStyle, path: readonly string[], attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  switch (path.slice(path.lastIndexOf('w:style') + 1).join('/')) {
    case 'w:name':
      style.isHeading ||= HEADING.test(value);
      break;
    case 'w:basedOn':
      style.basedOn = value;
      break;
    case 'w:pPr/w:outlineLvl':
      style.isHeading ||= OUTLINE.test(value);
      break;
    case 'w:pPr/w:numPr/w:numId':
      style.list = value;
      break;
    case 'w:pPr/w:numPr/w:ilvl':
      style.level = Number(value);
      break;
  }
}

function inherited(id: string, styles: ReadonlyMap<string, DraftStyle>): ParagraphStyle {
  const line: DraftStyle[] = [];
  for (let next = styles.get(id); next !== undefined && line.length < MOST_ANCESTORS;) {
    line.push(next);
    next = next.basedOn === null ? undefined : styles.get(next.basedOn);
  }
  return {
    list: line.find(({ list }) => list !== null)?.list ?? null,
    level: line.find(({ level }) => level !== null)?.level ?? null,
    isHeading: line.some(({ isHeading }) => isHeading),
  };
}
