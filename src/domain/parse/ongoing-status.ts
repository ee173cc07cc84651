import { LETTER } from './letters';

const ONGOING = new RegExp(
  String.raw`\b(?:in uitvoering|lopend|loopt|in progress|ongoing|under way|underway|continued|en cours|en exécution)(?!${LETTER})`,
  'iu',
);

/** Whether a status says that a previous action goes on: "In uitvoering", "loopt nog", "en cours". */
export function isOngoingStatus(status: string): boolean {
  return ONGOING.test(status);
}
