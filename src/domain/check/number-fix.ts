import type { Measure } from '../plan/plan';
import { fieldOf, type Fix } from './finding';
import type { NumberReading } from './measure-numbers';

/** What a finding about the number of a measure offers: the number that can be put in its place. */
export function numberFix(
  measure: Measure,
  { offer, safe }: NumberReading,
): { readonly suggestion?: string; readonly fix?: Fix } {
  if (offer === null) return {};
  const edit = { at: fieldOf('measure', measure, 'number'), value: offer };
  return { suggestion: offer, fix: { kind: safe ? 'safe' : 'ask', edits: [edit] } };
}
