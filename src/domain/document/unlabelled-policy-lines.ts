import type { Piece } from './document-pieces';
import { parseNumberedHeading, type PlanHeading } from './heading-labels';
import { LONGEST_UNLABELLED, isUnlabelledHeading, type Candidate } from './heading-candidates';
import { comparable, oneSpaced } from './plain-words';
import { isEmptyRow } from './tidy-rows';

/** Without a label, what stands right above the heading of an action is its policy line. */
export function addUnlabelledPolicyLines(
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
