import type { SourceDocument } from '../../src/domain/document/document';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import { readPlan } from '../../src/domain/document/read-plan';
import { unwrap } from './unwrap';

export const REGULAR = 'Binnen de reguliere middelen';
export const HEADER = ['Omschrijving', 'Actoren', 'Budget', 'Verantwoordelijke minister'];

/** The plan in a document that a test wrote down; throws where there is none. */
export function imported(document: SourceDocument): ImportedPlan {
  return unwrap(readPlan(document));
}

/** What a test compares: number, code, action and the description of every measure. */
export function measuresOf(document: SourceDocument) {
  return imported(document).plan.measures.map(
    ({ number, code, action, description }) => [number, code, action, description] as const,
  );
}

/** The row of a measure under `HEADER`, complete but for its text. */
export function row(text: string, ...others: readonly string[]): readonly string[] {
  return [text, 'OV', REGULAR, 'Minister van Onderwijs', ...others];
}
