import type { SourceDocument } from '../../src/domain/document/document';
import { imported } from './read-shape';

/** The header of plans that give the number of a measure a column of its own. */
export const HEADER = ['Nr', 'Maatregel', 'Actoren', 'Budget', 'Minister'];

/** What a test compares: number, action, code and the description of every measure. */
export function measuresOf(document: SourceDocument) {
  return imported(document).plan.measures.map(({ number, action, code, description }) => [
    number,
    action,
    code,
    description,
  ]);
}

export function notUsed(document: SourceDocument): readonly string[] {
  return imported(document).notUsed.map(({ text, why }) => `${why}: ${text}`);
}

/** The row of a measure under `HEADER`, complete but for its number and text. */
export function row(number: string, text: string): readonly string[] {
  return [number, text, 'OV', '€ 100', 'Minister van Onderwijs'];
}
