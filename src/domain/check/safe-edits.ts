import { fieldIdOf, type Edit, type Finding } from './finding';

/**
 * The edits that may be made without asking, never two of one field. Of two safe fixes that want
 * another value in the same field only the first is taken, whole; the next check offers the other.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken = new Map<string, Edit>();
  for (const { fix } of findings) {
    if (fix?.kind !== 'safe') continue;
    if (fix.edits.some((edit) => taken.has(fieldIdOf(edit.at)))) continue;
    for (const edit of fix.edits) taken.set(fieldIdOf(edit.at), edit);
  }
  return [...taken.values()];
}
