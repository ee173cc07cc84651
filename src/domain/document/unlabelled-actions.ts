import type { Piece } from './document-pieces';
import { isUnlabelledHeading, type Candidate } from './heading-candidates';
import { parseNumberedHeading, type PlanHeading } from './heading-labels';
import { comparable, oneSpaced } from './plain-words';

/**
 * Where the numbers of measures name no action and no heading has a label, what stands right above the measures is
 * their action. One heading above all of them is that of a chapter.
 */
export function addUnlabelledActions(
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
  headings: Map<number, PlanHeading>,
): void {
  const above = candidates.filter(
    ({ index, text }) =>
      !headings.has(index) && isUnlabelledHeading(text) && isMeasureRow(pieces[index + 1]),
  );
  const titles = [...new Set(above.map(({ text }) => comparable(text)))];
  if (titles.length < 2) return;
  const own = titles.map((title) => parseNumberedHeading(title)?.number ?? null);
  const areNumbered = !own.includes(null) && new Set(own).size === own.length;
  for (const { index, text } of above) {
    const place = titles.indexOf(comparable(text));
    const numbered = areNumbered ? parseNumberedHeading(text) : null;
    const counted = { number: String(place + 1), title: oneSpaced(text) };
    headings.set(index, { of: 'action', ...(numbered ?? counted) });
  }
}

/** A row of the table, its header too; a text of the plan in a row of its own is none. */
function isMeasureRow(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'row' || piece.columns?.kind !== 'measures') return false;
  return piece.row.cells.filter(({ text }) => text !== '').length > 1;
}
