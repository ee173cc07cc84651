import { parseCodeLegend } from '../parse/code-legend';
import { codeWordIn, isCodeWord } from '../parse/code-words';
import type { CodeDefinition } from '../plan/plan';
import type { Piece } from './document-pieces';
import type { ImportDoubt } from './imported-plan';
import { cellsOf, codeOfCell } from './measure-start';
import type { RawMeasure } from './raw-plan';
import { plainText } from './tidy-rows';

/** The codes a plan has, and those its measures use without the document saying what they mean. */
export interface PlanCodes {
  readonly codes: readonly CodeDefinition[];
  readonly unexplained: readonly { readonly code: string; readonly measure: RawMeasure }[];
}

/**
 * The codes that the running text or a small table explains. A document that explains none has the codes its
 * measures use, so that a list is there to fill in.
 */
export function planCodes(pieces: readonly Piece[], measures: readonly RawMeasure[]): PlanCodes {
  const explained = parseCodeLegend(legendTexts(pieces));
  const known = new Set(explained.map(({ code }) => code));
  const others = new Map<string, RawMeasure>();
  for (const measure of measures) {
    const { code } = measure;
    if (code !== null && !known.has(code) && !others.has(code)) others.set(code, measure);
  }
  const used = [...others.keys()].map(ownMeaning);
  return {
    codes: explained.length > 0 ? explained : used,
    unexplained: [...others]
      .filter(([code]) => !isCodeWord(code))
      .map(([code, measure]) => ({ code, measure })),
  };
}

/** A code that is a word, such as "nieuw", says itself what it means. */
function ownMeaning(code: string): CodeDefinition {
  const word = isCodeWord(code) ? codeWordIn(code) : null;
  return { code, label: word?.label ?? null, role: word?.role ?? null };
}

/**
 * In some plans the code stands behind the text: `Regenton verplichten (N)`. Only codes that the document explains
 * count, or that other measures have.
 */
export function withTrailingCodes(
  pieces: readonly Piece[],
  measures: readonly RawMeasure[],
): readonly RawMeasure[] {
  if (measures.every(({ code }) => code !== null)) return measures;
  const explained = parseCodeLegend(legendTexts(pieces)).map(({ code }) => code);
  const used = measures.flatMap(({ code }) => code ?? []);
  const known = new Set([...explained, ...(used.length > 0 ? used : usualTrailing(measures))]);
  return measures.map((measure) => {
    const [first, ...rest] = measure.text;
    const { text = '', code = '' } = trailing(measure);
    if (measure.code !== null || first === undefined || !known.has(code)) return measure;
    return { ...measure, code, text: [{ kind: first.kind, text }, ...rest] };
  });
}

/** Single capitals behind most of the measures are codes, though nothing explains them. */
function usualTrailing(measures: readonly RawMeasure[]): readonly string[] {
  const codes = measures.flatMap((measure) => trailing(measure).code ?? []);
  const letters = codes.filter((code) => /^\p{Lu}$/u.test(code));
  return letters.length > 1 && letters.length * 2 > measures.length ? letters : [];
}

function trailing({ text: [first] }: RawMeasure): {
  readonly text?: string;
  readonly code?: string;
} {
  return TRAILING.exec(first?.text ?? '')?.groups ?? {};
}

const TRAILING = /^(?<text>.*\S)\s*[([](?<code>\p{L}{1,3})[)\]]\s*$/su;

/** What explains codes: running text, small tables, and the cells that have a code in words too. */
function legendTexts(pieces: readonly Piece[]): readonly string[] {
  const cells = pieces.flatMap((piece) => {
    if (piece.kind === 'text' || piece.isHeader || piece.columns?.kind !== 'measures') return [];
    const text = plainText(cellsOf(piece.row, piece.columns, 'code').flat());
    return codeOfCell(text) === text ? [] : [text];
  });
  const inCells = cells.length === 0 ? [] : [`Codes: ${[...new Set(cells)].join(', ')}`];
  return [...runningTexts(pieces), ...inCells];
}

function runningTexts(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'text') return [piece.block.text];
    const { columns, row, isHeader } = piece;
    if (isHeader || columns?.kind !== 'legend') return [];
    const [code, label] = (['code', 'text'] as const).map((role) =>
      plainText(cellsOf(row, columns, role).flat()),
    );
    return [`${code?.replace(/[()[\]]/g, '') ?? ''}: ${label ?? ''}`];
  });
}

export function unexplainedDoubts({ unexplained }: PlanCodes): readonly ImportDoubt[] {
  return unexplained.map(({ code, measure }) => ({
    where: measure.where,
    at: { kind: 'list', key: null, number: code, field: 'code' },
    what: 'code-unexplained',
    source: code,
    taken: code,
  }));
}
