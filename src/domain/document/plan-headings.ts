import type { Piece } from './document-pieces';
import {
  candidateOf,
  isUnlabelledHeading,
  LONGEST_UNLABELLED,
  type Candidate,
} from './heading-candidates';
import {
  parseActionHeading,
  parseNumberedHeading,
  parsePolicyLineHeading,
  type Heading,
  type PlanHeading,
} from './heading-labels';
import { oneSpaced } from './plain-words';
import { sectionOfHeading } from './section-headings';
import { lowestAsActions, takeForActions } from './headings-as-actions';
import { addUnlabelledActions } from './unlabelled-actions';
import { addUnlabelledPolicyLines } from './unlabelled-policy-lines';

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
  takeForActions(headings, nextAction);
  if (!hasHeading(headings, 'action')) addNumberedActions(candidates, nextAction, headings);
  addTitlesBelow(candidates, headings);
  if (!hasHeading(headings, 'action') && nextAction.every((action) => action === null)) {
    addUnlabelledActions(pieces, candidates, headings);
  }
  if (!hasHeading(headings, 'action')) lowestAsActions(pieces, headings, nextAction);
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
