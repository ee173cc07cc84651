import { LETTER } from './letters';

/** The words by which a status says it, in Dutch, English and French. */
export const ONGOING_WORDS = [
  ...['in uitvoering', 'lopend', 'loopt'],
  ...['in progress', 'ongoing', 'under way', 'underway', 'continued'],
  ...['en cours', 'en exécution'],
] as const;

const ONGOING = new RegExp(String.raw`\b(?:${ONGOING_WORDS.join('|')})(?!${LETTER})`, 'iu');

/** Whether a status says that a previous action goes on: "In uitvoering", "loopt nog", "en cours". */
export function isOngoingStatus(status: string): boolean {
  return ONGOING.test(status);
}
