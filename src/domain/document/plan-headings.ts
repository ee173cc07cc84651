import type { Piece, RowPiece } from './document-pieces';
import {
  parseActionHeading,
  parseNumberedHeading,
  parsePolicyLineHeading,
  type Heading,
} from './heading-labels';
import { comparable, oneSpaced } from './plain-words';
import { isPlanTitle } from './plan-title';
import { sectionOfHeading } from './section-headings';
import { isEmptyRow } from './tidy-rows';

/** What a text or a row of the plan is the heading of. */
export interface PlanHeading extends Heading {
  readonly of: 'action' | 'policyLine';
}

/** A text that can be a heading: a line of its own, outside or inside the tables of measures. */
interface Candidate {
  readonly index: number;
  readonly text: string;
  readonly isText: boolean;
  readonly isHeadingBlock: boolean;
}

const LONGEST_UNLABELLED = 160;
const GENERAL =
  /^(?:overzicht|maatregelen|acties|inhoud|tabel|overview|measures|actions|contents|table|aperçu|vue d'ensemble|mesures|sommaire)(?:$|[^a-zà-ÿ])/iu;

/**
 * Finds the headings of actions and of policy lines, by the index of their piece. `nextAction` tells, for every
 * piece, the action of the first measure after it.
 */
export function findPlanHeadings(
  pieces: readonly Piece[],
  nextAction: readonly (string | null)[],
): ReadonlyMap<number, PlanHeading> {
  const inPlan = piecesOfPlan(pieces);
  const candidates = pieces.flatMap((piece, index) => {
    const candidate = inPlan[index] === true ? candidateOf(piece, index) : null;
    return candidate === null ? [] : [candidate];
  });
  const headings = new Map<number, PlanHeading>();
  for (const candidate of candidates) {
    const action = labelled(candidate, parseActionHeading);
    const policyLine = action === null ? labelled(candidate, parsePolicyLineHeading) : null;
    if (action !== null) headings.set(candidate.index, { of: 'action', ...action });
    if (policyLine !== null) headings.set(candidate.index, { of: 'policyLine', ...policyLine });
  }
  dropOtherLabels(candidates, headings);
  if (!hasHeading(headings, 'action')) addNumberedActions(candidates, nextAction, headings);
  addTitlesBelow(candidates, headings);
  if (!hasHeading(headings, 'policyLine')) addUnlabelledPolicyLines(pieces, candidates, headings);
  return headings;
}

function hasHeading(headings: ReadonlyMap<number, PlanHeading>, of: PlanHeading['of']): boolean {
  return [...headings.values()].some((heading) => heading.of === of);
}

/** Whether a piece is in or right before a table of measures, and not in an annex. */
function piecesOfPlan(pieces: readonly Piece[]): readonly boolean[] {
  const isPlan = pieces.map(() => false);
  let ahead = false;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece?.kind === 'row' && piece.columns !== null) ahead = piece.columns.kind === 'measures';
    isPlan[index] = ahead;
  }
  let behind = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'row') {
      if (piece.columns !== null) behind = piece.columns.kind === 'measures';
    } else if (sectionOfHeading(piece.block.text) !== null) behind = false;
    isPlan[index] = isPlan[index] === true || behind;
  }
  return isPlan;
}

function candidateOf(piece: Piece, index: number): Candidate | null {
  if (piece.kind === 'text') {
    const { kind, text } = piece.block;
    return kind === 'item'
      ? null
      : { index, text, isText: true, isHeadingBlock: kind === 'heading' };
  }
  const text = loneText(piece);
  return text === null ? null : { index, text, isText: false, isHeadingBlock: false };
}

/** The only text of a row, on one line; also where the number of an action stands in a cell of its own. */
export function loneText(piece: RowPiece): string | null {
  if (piece.isHeader) return null;
  const filled = piece.row.cells.map(({ lines }) => lines).filter(({ length }) => length > 0);
  const lines = filled.flat();
  if (lines.length === 0 || lines.length > 2 || lines.some(({ kind }) => kind === 'item'))
    return null;
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length === 1) return text;
  const [first] = lines;
  const label =
    first === undefined
      ? null
      : (parseActionHeading(first.text) ?? parsePolicyLineHeading(first.text));
  return label?.title === '' ? text : null;
}

/** A sentence may begin with "Actie 5 …" too: without a mark after the number only a heading is one. */
function labelled(
  { text, isHeadingBlock }: Candidate,
  parse: (text: string) => Heading | null,
): Heading | null {
  const heading = parse(text);
  if (heading === null || isHeadingBlock || heading.title === '') return heading;
  const marked = /^\D*[\d.]*\d\s*[.:)–—-]/.test(text) || /^[^:]{0,40}[IVX]*\s*[:–—]/.test(text);
  const sentence = /[.;]$/.test(text.trim()) || /^\p{Ll}/u.test(heading.title);
  return marked || !sentence ? heading : null;
}

/** Only the word that stands above actions is that of policy lines: an introduction may count themes too. */
function dropOtherLabels(
  candidates: readonly Candidate[],
  headings: Map<number, PlanHeading>,
): void {
  const labels = new Map<number, string>();
  const above = new Set<string>();
  let last: string | null = null;
  for (const { index, text } of candidates) {
    const heading = headings.get(index);
    if (heading?.of === 'policyLine') {
      last = /^\S+/.exec(text.trim().toLowerCase())?.[0] ?? '';
      labels.set(index, last);
    } else if (heading?.of === 'action' && last !== null) {
      above.add(last);
      last = null;
    }
  }
  if (above.size === 0) return;
  for (const [index, label] of labels) if (!above.has(label)) headings.delete(index);
}

/** `6. Titel` is the heading of an action where the next measure is one of action 6. */
function addNumberedActions(
  candidates: readonly Candidate[],
  nextAction: readonly (string | null)[],
  headings: Map<number, PlanHeading>,
): void {
  let current: string | null = null;
  const taken: (readonly [number, PlanHeading])[] = [];
  for (const { index, text } of candidates) {
    if (headings.has(index) || text.length > LONGEST_UNLABELLED) continue;
    const heading = parseNumberedHeading(text);
    if (heading === null || heading.number === null || heading.number !== nextAction[index])
      continue;
    // A policy line and its first action may both be number 1: the heading nearest to the measures is the action's.
    if (heading.number === current) taken.pop();
    current = heading.number;
    taken.push([index, { of: 'action', ...heading }]);
  }
  for (const [index, heading] of taken) headings.set(index, heading);
}

/** "ACTIE 12." on a line of its own has its title on the next. */
function addTitlesBelow(
  candidates: readonly Candidate[],
  headings: Map<number, PlanHeading>,
): void {
  for (const [place, { index }] of candidates.entries()) {
    const heading = headings.get(index);
    const below = candidates[place + 1];
    if (heading?.title !== '' || below?.index !== index + 1 || headings.has(below.index)) continue;
    if (!isUnlabelledHeading(below.text)) continue;
    headings.set(index, { ...heading, title: oneSpaced(below.text) });
    headings.set(below.index, { ...heading, title: oneSpaced(below.text) });
  }
}

/** Without a label, what stands right above the heading of an action is its policy line. */
function addUnlabelledPolicyLines(
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
  headings: Map<number, PlanHeading>,
): void {
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const actions = [...headings].flatMap(([index, { of }]) => (of === 'action' ? [index] : []));
  const above = actions.map((action) => aboveAction(pieces, byIndex, headings, action));
  const withIntroduction = above.filter((place) => place?.rightAbove === false);
  const found = above.flatMap((place, order) => {
    // The heading before the first action may be that of a chapter before the plan.
    const unsure = order === 0 && place?.rightAbove === false && withIntroduction.length === 1;
    return place === null || unsure ? [] : [place.candidate];
  });
  const headers = pageHeaders(pieces, found);
  const lines = found.filter(({ text }) => !headers.has(comparable(text)));
  const titles = new Set(lines.map(({ text }) => comparable(text)));
  const numbers = new Set(actions.map((index) => headings.get(index)?.number));
  // One heading above all actions is that of the chapter they stand in.
  if (titles.size < 2 && numbers.size > 1) return;
  for (const { index, text } of lines) {
    const { number, title } = parseNumberedHeading(text) ?? {
      number: null,
      title: oneSpaced(text),
    };
    if (number?.includes('.') === true) continue;
    headings.set(index, { of: 'policyLine', number, title });
  }
}

/** Texts that stand at the top of pages, so that they are above an action only now and then. */
function pageHeaders(pieces: readonly Piece[], found: readonly Candidate[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind !== 'text' || piece.block.text.length > LONGEST_UNLABELLED) continue;
    const text = comparable(piece.block.text);
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const above = new Map<string, number>();
  for (const { text } of found) above.set(comparable(text), (above.get(comparable(text)) ?? 0) + 1);
  return new Set(
    [...above].flatMap(([text, count]) => ((times.get(text) ?? 0) > count + 1 ? [text] : [])),
  );
}

function aboveAction(
  pieces: readonly Piece[],
  byIndex: ReadonlyMap<number, Candidate>,
  headings: ReadonlyMap<number, PlanHeading>,
  action: number,
): { readonly candidate: Candidate; readonly rightAbove: boolean } | null {
  let rightAbove = true;
  for (let index = action - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || headings.has(index)) return null;
    if (piece.kind === 'row' && (piece.isHeader || isEmptyRow(piece.row))) continue;
    const candidate = byIndex.get(index);
    // A paragraph or a row is a heading only right above; a heading may have an introduction under it.
    const isNear = candidate !== undefined && (rightAbove || candidate.isHeadingBlock);
    if (isNear && isUnlabelledHeading(candidate.text)) return { candidate, rightAbove };
    if (piece.kind === 'row' || piece.block.kind === 'heading') return null;
    rightAbove = false;
  }
  return null;
}

function isUnlabelledHeading(text: string): boolean {
  const bare = text.trim();
  return (
    bare.length <= LONGEST_UNLABELLED &&
    /^["'‘“(]?(?:\p{Lu}|\d|[IVX]+[.)])/u.test(bare) &&
    !/[.;:,!?]$/.test(bare) &&
    !GENERAL.test(bare) &&
    !isPlanTitle(bare) &&
    sectionOfHeading(bare) === null
  );
}
