import type { CapitalWord } from '../parse/capital-words';
import type { Plan } from '../plan/plan';
import { fieldOf, type Place } from './finding';
import type { PlanText } from './plan-texts';

/** Where a word that begins with a capital is used, outside the lists that explain words. */
export interface CapitalUse {
  readonly first: Place;
  /** One of the texts says what it stands for. */
  readonly explained: boolean;
}

/** The words with a capital in the texts, names and titles of a plan, in reading order. */
export function capitalUses(
  plan: Plan,
  texts: readonly PlanText[],
  read: (text: string) => readonly CapitalWord[],
): ReadonlyMap<string, CapitalUse> {
  const uses = new Map<string, CapitalUse>();
  function add(at: Place, entries: readonly string[]): void {
    for (const { word, explained } of entries.flatMap(read)) {
      const before = uses.get(word);
      if (before === undefined) uses.set(word, { first: at, explained });
      else if (explained && !before.explained) uses.set(word, { ...before, explained });
    }
  }

  for (const { at, entries } of texts) if (at.kind !== 'abbreviation') add(at, entries);
  for (const row of plan.measures) {
    add(
      fieldOf('measure', row, 'actors'),
      row.actors.map(({ name }) => name),
    );
    add(fieldOf('measure', row, 'ministers'), row.ministers);
  }
  for (const row of plan.recommendations) {
    add(fieldOf('recommendation', row, 'seeAlso'), row.seeAlso);
  }
  return uses;
}
