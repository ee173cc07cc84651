import type { Abbreviation, GlossaryEntry } from '../plan/plan';
import type { TextBlock } from './document';
import type { Piece } from './document-pieces';
import { oneSpaced } from './plain-words';
import type { UnusedRows } from './raw-plan';
import { sectionOfHeading, type OtherSection } from './section-headings';

/** The words a plan explains: abbreviations and terms, each once. */
export interface Terms {
  readonly abbreviations: readonly Abbreviation[];
  readonly glossary: readonly GlossaryEntry[];
}

interface Entry {
  readonly term: string;
  meaning: string | null;
}

/** Where the reader is: which list, and whether its entries are items or paragraphs. */
interface OpenList {
  readonly section: OtherSection;
  kind: TextBlock['kind'] | null;
  last: Entry | null;
}

const ENTRY = /^(?<term>[^:=–—\t]{1,90}?)\s*(?::\s+|=\s*|\s[–—-]\s|\t)\s*(?<meaning>\S.*)$/su;
const LONGEST_ABBREVIATION = 25;

/** Reads lists and tables of terms and abbreviations, under their headings. */
export function readTerms(pieces: readonly Piece[], unused: UnusedRows): Terms {
  const abbreviations = new Map<string, Entry>();
  const glossary = new Map<string, Entry>();
  let list: OpenList | null = null;
  let section: OtherSection = 'terms';
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'row') {
      list = null;
      if (piece.isHeader || piece.columns?.kind !== 'terms') continue;
      const [term = '', meaning = ''] = (['number', 'text'] as const).map((role) =>
        (piece.columns?.at.get(role) ?? []).map((at) => piece.row.cells[at]?.text ?? '').join(' '),
      );
      if (term === '') unused.set(index, meaning === '' ? 'empty' : 'not-a-plan-row');
      else
        addEntry({ abbreviations, glossary }, section, {
          term,
          meaning: meaning === '' ? null : meaning,
        });
      continue;
    }
    const opened = sectionOfHeading(piece.block.text);
    if (opened !== null || piece.block.kind === 'heading') {
      section = opened ?? 'terms';
      list =
        opened === null || opened === 'annex' ? null : { section: opened, kind: null, last: null };
    } else if (list !== null) {
      const entry = readEntry(list, piece.block);
      if (entry !== null) addEntry({ abbreviations, glossary }, list.section, entry);
    }
  }
  return {
    abbreviations: [...abbreviations.values()],
    glossary: [...glossary.values()].map(({ term, meaning }) => ({ term, definition: meaning })),
  };
}

function addEntry(
  lists: { readonly abbreviations: Map<string, Entry>; readonly glossary: Map<string, Entry> },
  section: OtherSection,
  entry: Entry,
): void {
  const isShort =
    section === 'abbreviations' || (section !== 'glossary' && isAbbreviation(entry.term));
  const list = isShort ? lists.abbreviations : lists.glossary;
  if (!list.has(entry.term)) list.set(entry.term, entry);
}

/** Footnotes and page heads may stand between the entries: only what looks like the first entry is one. */
function readEntry(list: OpenList, { kind, text }: TextBlock): Entry | null {
  const match = ENTRY.exec(text.trim());
  const term = oneSpaced(match?.groups?.['term'] ?? '');
  const isEntry =
    match !== null &&
    (list.kind === null || list.kind === kind) &&
    (kind === 'item' || list.section === 'glossary' || isAbbreviation(term));
  if (isEntry) {
    list.kind = kind;
    list.last = { term, meaning: oneSpaced(match.groups?.['meaning'] ?? '') };
    return list.last;
  }
  // A page break may fall in the middle of a meaning.
  const { last } = list;
  if (
    last !== null &&
    kind === list.kind &&
    /^\p{Ll}/u.test(text.trim()) &&
    last.meaning !== null
  ) {
    last.meaning = `${last.meaning} ${oneSpaced(text)}`;
  }
  return null;
}

/** Short, with two capitals or with nothing but capitals and figures. */
function isAbbreviation(term: string): boolean {
  if (term.length > LONGEST_ABBREVIATION) return false;
  const capitals = term.match(/\p{Lu}/gu)?.length ?? 0;
  const longest = Math.max(0, ...(term.match(/\p{Ll}+/gu) ?? []).map(({ length }) => length));
  return capitals >= 2 && (longest < 9 || capitals >= 3);
}
