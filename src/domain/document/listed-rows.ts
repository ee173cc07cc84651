import { parseReferences } from '../parse/references';
import type { TextBlock } from './document';
import type { Piece } from './document-pieces';
import type { NumberedRow } from './numbered-rows';
import { sectionOfHeading } from './section-headings';

/** An annex as a list instead of a table: every entry is a text, and behind it what became of it. */
interface Listing {
  /** The heading the list stands under. */
  readonly heading: RegExp;
  /** The text of an entry, and what stands behind it. */
  readonly split: (text: string) => readonly [text: string, behind: string | null];
  readonly role: 'answer' | 'status';
}

const LONGEST_HEADING = 120;
const ENTRY_NUMBER = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,2})(?:[.):]+\s*|\s+)(?=\S)/;
const ARROW = /^(?<text>.*?\S)\s*(?:→|⇒|➔|➜|->|=>|–>)\s*(?<behind>\S.*)$/s;
const IN_BRACKETS = /^(?<text>.*\S)\s*\((?<behind>[^()]+)\)\s*\.?$/s;
/** "1.1 Buurtwerk: in uitvoering (maatregel 2.1)" */
const BEHIND_SIGN = /^(?<text>.*\S)(?:\s*:|\s[–—-])\s+(?<behind>[^:–—]{2,80})$/s;

const LISTINGS = {
  recommendations: {
    heading: /aanbevel|recomm|resolut|résolut|motie(?![a-z])/i,
    split: splitAnswer,
    role: 'answer',
  },
  previousActions: {
    heading: /(?:vorige?|previous|précédent)/i,
    split: splitStatus,
    role: 'status',
  },
} as const satisfies Record<string, Listing>;

/** The entries of a list in an annex. Elsewhere it is one only where something says what became of at least one of them. */
export function readListedRows(
  pieces: readonly Piece[],
  kind: keyof typeof LISTINGS,
): readonly NumberedRow[] {
  const { heading, split, role } = LISTINGS[kind];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'text' || !isHeadingOf(piece.block, heading)) continue;
    const rows = entriesBelow(pieces, index + 1).map(({ number, block, more }) => {
      const [text, behind] = split(block.text.replace(ENTRY_NUMBER, '').trim());
      const answers = behind === null ? more : [behind, ...more];
      return {
        number,
        where: block.where,
        heading: null,
        cells: new Map([
          ['text', [{ kind: 'paragraph', text }]],
          [role, answers.map((each) => ({ kind: 'paragraph' as const, text: each }))],
        ] as const),
        joined: [],
      } satisfies NumberedRow;
    });
    const isAnnex = role === 'answer' && sectionOfHeading(piece.block.text) === 'annex';
    if (rows.length > 1 && (isAnnex || rows.some((row) => isAnswered(row, role)))) return rows;
  }
  return [];
}

function isHeadingOf({ kind, text }: TextBlock, heading: RegExp): boolean {
  if (kind === 'item' || text.length > LONGEST_HEADING || !heading.test(text)) return false;
  return kind === 'heading' || sectionOfHeading(text) === 'annex';
}

interface Entry {
  readonly number: string;
  readonly block: TextBlock;
  /** Texts under it. */
  readonly more: string[];
}

/** Items without a number of their own are counted. */
function entriesBelow(pieces: readonly Piece[], from: number): readonly Entry[] {
  const entries: Entry[] = [];
  let items = 0;
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'text' || piece.block.kind === 'heading') break;
    const { block } = piece;
    if (sectionOfHeading(block.text) !== null) break;
    const number = ENTRY_NUMBER.exec(block.text.trim())?.groups?.['number'];
    if (block.kind === 'item') items += 1;
    if (number !== undefined) entries.push({ number, block, more: [] });
    else if (block.kind === 'item' && items > entries.length) {
      entries.push({ number: String(items), block, more: [] });
    } else entries.at(-1)?.more.push(block.text.trim());
  }
  return entries;
}

function splitAnswer(text: string): readonly [string, string | null] {
  const groups = ARROW.exec(text)?.groups ?? referring(IN_BRACKETS.exec(text)?.groups);
  return [groups?.['text'] ?? text, groups?.['behind'] ?? null];
}

function splitStatus(text: string): readonly [string, string | null] {
  const groups = (ARROW.exec(text) ?? BEHIND_SIGN.exec(text))?.groups;
  return [groups?.['text'] ?? text, groups?.['behind'] ?? null];
}

/** A list of wishes before the plan has the same form; one that was answered names actions or a status. */
function isAnswered({ cells }: NumberedRow, role: Listing['role']): boolean {
  const texts = (cells.get(role) ?? []).map(({ text }) => text);
  if (role === 'status') return texts.length > 0;
  return texts.some((text) => parseReferences(text).length > 0 || /^\d/.test(text));
}

/** Brackets hold the answer only where they name an action or a measure. */
function referring(groups: Record<string, string> | undefined): Record<string, string> | undefined {
  return parseReferences(groups?.['behind'] ?? '').length > 0 ? groups : undefined;
}
