import { actionOfNumber } from '../plan/numbering';
import type { Piece } from './document-pieces';
import type { UnusedRow } from './imported-plan';
import { oneSpaced } from './plain-words';
import type { RawPlan } from './raw-plan';
import { titleNumber } from './measure-title';

/**
 * Texts outside the tables that are numbered as a measure of the plan is, and that no table has: too little says that
 * they are measures to take them over, and too much to leave them out in silence.
 */
export function unreadMeasures(pieces: readonly Piece[], raw: RawPlan): readonly UnusedRow[] {
  const first = Math.min(...raw.headings);
  const actions = new Set(raw.actions.map(({ number }) => number));
  const taken = new Set(raw.measures.map(({ number }) => number));
  return pieces.flatMap((piece, index): readonly UnusedRow[] => {
    if (piece.kind === 'row' || index < first || raw.headings.has(index)) return [];
    const { text, where } = piece.block;
    const number = titleNumber(piece.block);
    const action = number === null ? null : actionOfNumber(number);
    if (action === null || !actions.has(action) || taken.has(number)) return [];
    return [{ where, text: oneSpaced(text), why: 'outside-tables' }];
  });
}
