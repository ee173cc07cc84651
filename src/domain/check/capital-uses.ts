import type { CapitalWord } from '../parse/capital-words';
import type { Plan } from '../plan/plan';
import { fieldOf, type Place } from './finding';
import type { PlanText } from './plan-texts';

/** Where a word that begins with a capital is used, outside the lists that explain words. */
export interface CapitalUse {
  readonly first: Place;
  /** One of the texts says what it stands for. */
  readonly explained: boolean;
  /** It stands nowhere but in headings that are all capitals. */
  readonly onlyInHeadings: boolean;
}

/** The words with a capital in the texts, names and titles of a plan, in reading order. */
export function capitalUses(
  plan: Plan,
  texts: readonly PlanText[],
  read: (text: string) => readonly CapitalWord[],
): ReadonlyMap<string, CapitalUse> {
  const uses = new Map<string, CapitalUse>();
  function add(text: string, place: () => Place): void {
    for (const { word, explained, onlyInHeadings } of read(text)) {
      const before = uses.get(word);
      if (before === undefined) {
        uses.set(word, { first: place(), explained, onlyInHeadings });
        continue;
      }
      const isFirst = before.onlyInHeadings && !onlyInHeadings;
      if (!isFirst && (before.explained || !explained)) continue;
      uses.set(word, {
        first: isFirst ? place() : before.first,
        explained: before.explained || explained,
        onlyInHeadings: before.onlyInHeadings && onlyInHeadings,
      });
    }
  }
  // Names come back in row after row, and say nothing new there.
  const names = new Set<string>();
  function addName(name: string, place: () => Place): void {
    if (names.has(name)) return;
    names.add(name);
    add(name, place);
  }

  for (const { at, entries } of texts) {
    if (at.kind !== 'abbreviation') for (const entry of entries) add(entry, () => at);
  }
  for (const row of plan.measures) {
    for (const { name } of row.actors) addName(name, () => fieldOf('measure', row, 'actors'));
    for (const title of row.ministers) addName(title, () => fieldOf('measure', row, 'ministers'));
  }
  for (const row of plan.recommendations) {
    for (const name of row.seeAlso) addName(name, () => fieldOf('recommendation', row, 'seeAlso'));
  }
  return uses;
}
