import { parseCodeLegend } from '../parse/code-legend';
import { codeWordIn, isCodeWord } from '../parse/code-words';
import type { CodeDefinition } from '../plan/plan';
import type { Piece } from './document-pieces';
import type { ImportDoubt } from './imported-plan';
import { cellsOf } from './measure-start';
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
 * count, and only where no measure has a code in front.
 */
export function withTrailingCodes(
  pieces: readonly Piece[],
  measures: readonly RawMeasure[],
): readonly RawMeasure[] {
  if (measures.some(({ code }) => code !== null)) return measures;
  const known = new Set(parseCodeLegend(legendTexts(pieces)).map(({ code }) => code));
  return measures.map((measure) => {
    const [first, ...rest] = measure.text;
    const groups = TRAILING.exec(first?.text ?? '')?.groups;
    const { text = '', code = '' } = groups ?? {};
    if (first === undefined || !known.has(code)) return measure;
    return { ...measure, code, text: [{ kind: first.kind, text }, ...rest] };
  });
}

const TRAILING = /^(?<text>.*\S)\s*[([](?<code>\p{L}{1,3})[)\]]\s*$/su;

function legendTexts(pieces: readonly Piece[]): readonly string[] {
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
