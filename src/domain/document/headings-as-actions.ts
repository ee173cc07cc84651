import type { Piece } from './document-pieces';
import type { PlanHeading } from './heading-labels';
import { comparable } from './plain-words';

/**
 * "Objectif 1.1" above measures 1.1.1 and 1.1.2 is the action that their numbers name, whatever the plan calls it.
 * Whole plans call their actions so, or none: where something else is called an action, this changes nothing.
 */
export function takeForActions(
  headings: Map<number, PlanHeading>,
  nextAction: readonly (string | null)[],
): void {
  if ([...headings.values()].some(({ of }) => of === 'action')) return;
  for (const [index, heading] of headings) {
    const isNamed = heading.number?.includes('.') === true && heading.number === nextAction[index];
    if (isNamed) headings.set(index, { ...heading, of: 'action' });
  }
}

/**
 * In a plan without actions the measures stand right under its pillars or objectives. Those are its actions then, for a
 * measure always belongs to one; what stands above them stays a policy line.
 */
export function lowestAsActions(
  pieces: readonly Piece[],
  headings: Map<number, PlanHeading>,
  nextAction: readonly (string | null)[],
): void {
  const owners = ownersOfMeasures(pieces, headings);
  const labels = new Set(owners.map((index) => labelAt(pieces, index)));
  if (owners.length === 0 || labels.size !== 1) return;
  const lowest = [...headings].filter(
    ([index, { of }]) => of === 'policyLine' && labels.has(labelAt(pieces, index)),
  );
  const names = [...new Set(lowest.map(([, heading]) => nameOf(heading)))];
  // Headings that mostly have no measures are those of an introduction.
  if (owners.length * 2 <= names.length) return;
  const fits = owners.every((index) => {
    const next = nextAction[index] ?? null;
    return next === null || headings.get(index)?.number === next;
  });
  if (!fits) return;
  for (const [index, heading] of lowest) {
    const counted = String(names.indexOf(nameOf(heading)) + 1);
    headings.set(index, { ...heading, of: 'action', number: heading.number ?? counted });
  }
}

/** The headings that measures stand right under, each title once. */
function ownersOfMeasures(
  pieces: readonly Piece[],
  headings: ReadonlyMap<number, PlanHeading>,
): readonly number[] {
  const owners = new Map<string, number>();
  let last: number | null = null;
  for (const [index, piece] of pieces.entries()) {
    const heading = headings.get(index);
    if (heading !== undefined) last = index;
    else if (last !== null && isMeasureRow(piece)) {
      const above = headings.get(last);
      if (above !== undefined) owners.set(nameOf(above), last);
      last = null;
    }
  }
  return [...owners.values()];
}

function isMeasureRow(piece: Piece): boolean {
  if (piece.kind === 'text' || piece.isHeader || piece.columns?.kind !== 'measures') return false;
  return piece.row.cells.filter(({ text }) => text !== '').length > 1;
}

function nameOf({ number, title }: PlanHeading): string {
  return number ?? comparable(title);
}

/** The word a heading begins with: "Pijler", "Objectif". */
function labelAt(pieces: readonly Piece[], index: number): string {
  const piece = pieces[index];
  const text =
    piece?.kind === 'text'
      ? piece.block.text
      : (piece?.row.cells.find((cell) => cell.text !== '')?.text ?? '');
  return /^\p{L}+/u.exec(text.trim().toLowerCase())?.[0] ?? '';
}
