import { readElements, type Attributes } from './element-paths';

/** How a list of Word numbers one of its levels. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet`, …: the names of ISO 29500-1, 17.18.59. */
  readonly format: string;
  /** `%1.%2`: what is printed, with the number of the first and the second level in it. */
  readonly text: string;
  /** The level after which it begins again: 0 is never, `null` any level above it. */
  readonly restartAfter: number | null;
  /** Prints the levels above it in figures, whatever their format. */
  readonly isLegal: boolean;
  /** The style of paragraphs that is bound to it. */
  readonly style: string | null;
}

/** A list that paragraphs refer to. Lists with the same counter count on from each other. */
export interface ListDefinition {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where levels begin again when this list is met first. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

type Draft = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

interface AbstractList {
  readonly levels: Map<number, Draft>;
  /** Its levels are those of the list that this style names. */
  styleLink: string | null;
}

interface DraftList {
  abstractId: string;
  readonly levels: Map<number, Draft>;
  readonly startOverrides: Map<number, number>;
}

const DEEPEST_LEVEL = 8;

/** The lists of `numbering.xml` by their id; `listOfStyle` tells which list a style of lists names. */
export function readListDefinitions(
  xml: string,
  listOfStyle: (style: string) => string | null,
): ReadonlyMap<string, ListDefinition> {
  const reader = new DefinitionReader();
  readElements(xml, {
    open: (path, attributes) => {
      reader.open(path, attributes);
    },
  });
  const lists = new Map<string, ListDefinition>();
  for (const [id, list] of reader.lists) {
    const abstract = reader.abstractOf(list, listOfStyle);
    if (abstract === null) continue;
    lists.set(id, {
      counter: abstract.id,
      levels: new Map([...abstract.list.levels, ...list.levels]),
      startOverrides: list.startOverrides,
    });
  }
  return lists;
}

class DefinitionReader {
  readonly lists = new Map<string, DraftList>();
  private readonly abstracts = new Map<string, AbstractList>();
  private abstract: AbstractList | null = null;
  private list: DraftList | null = null;
  private overridden = 0;
  private level: Draft | null = null;

  open(path: readonly string[], attributes: Attributes): void {
    const name = path.at(-1);
    const value = attributes['w:val'] ?? '';
    switch (name) {
      case 'w:abstractNum':
        this.abstract = { levels: new Map(), styleLink: null };
        this.abstracts.set(attributes['w:abstractNumId'] ?? '', this.abstract);
        break;
      case 'w:numStyleLink':
        if (this.abstract !== null) this.abstract.styleLink = value;
        break;
      case 'w:num':
        this.list = { abstractId: '', levels: new Map(), startOverrides: new Map() };
        this.lists.set(attributes['w:numId'] ?? '', this.list);
        break;
      case 'w:abstractNumId':
        if (this.list !== null) this.list.abstractId = value;
        break;
      case 'w:lvlOverride':
        this.overridden = levelNumber(attributes['w:ilvl']);
        break;
      case 'w:startOverride':
        this.list?.startOverrides.set(this.overridden, wholeNumber(value, 1));
        break;
      case 'w:lvl':
        this.openLevel(path.includes('w:num'), levelNumber(attributes['w:ilvl']));
        break;
      default:
        if (this.level !== null && path.at(-2) === 'w:lvl')
          setOfLevel(this.level, name ?? '', value);
    }
  }

  abstractOf(
    { abstractId }: DraftList,
    listOfStyle: (style: string) => string | null,
  ): { readonly id: string; readonly list: AbstractList } | null {
    const list = this.abstracts.get(abstractId);
    if (list === undefined) return null;
    if (list.styleLink === null) return { id: abstractId, list };
    const linked = this.lists.get(listOfStyle(list.styleLink) ?? '');
    const target = linked === undefined ? undefined : this.abstracts.get(linked.abstractId);
    return linked === undefined || target === undefined
      ? null
      : { id: linked.abstractId, list: target };
  }

  private openLevel(isOfList: boolean, level: number): void {
    this.level = {
      start: 0,
      format: 'decimal',
      text: '',
      restartAfter: null,
      isLegal: false,
      style: null,
    };
    (isOfList ? this.list : this.abstract)?.levels.set(level, this.level);
  }
}

function setOfLevel(level: Draft, name: string, value: string): void {
  switch (name) {
    case 'w:start':
      level.start = wholeNumber(value, 0);
      break;
    case 'w:numFmt':
      level.format = value;
      break;
    case 'w:lvlText':
      level.text = value;
      break;
    case 'w:lvlRestart':
      level.restartAfter = wholeNumber(value, 0);
      break;
    case 'w:isLgl':
      level.isLegal = value !== '0' && value !== 'false';
      break;
    case 'w:pStyle':
      level.style = value;
      break;
  }
}

function levelNumber(printed: string | undefined): number {
  return Math.min(wholeNumber(printed ?? '', 0), DEEPEST_LEVEL);
}

function wholeNumber(printed: string, otherwise: number): number {
  return /^\d{1,6}$/.test(printed) ? Number(printed) : otherwise;
}
