/** The names and usual short forms of the months in Dutch, English and French, in lower case. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'janvier', 'janv', 'jan'],
  ['februari', 'february', 'février', 'fevrier', 'févr', 'fevr', 'feb'],
  ['maart', 'march', 'mars', 'mrt', 'mar'],
  ['april', 'avril', 'avr', 'apr'],
  ['mei', 'may', 'mai'],
  ['juni', 'june', 'juin', 'jun'],
  ['juli', 'july', 'juillet', 'juil', 'jul'],
  ['augustus', 'august', 'août', 'aout', 'aug'],
  ['september', 'septembre', 'sept', 'sep'],
  ['oktober', 'october', 'octobre', 'okt', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'décembre', 'decembre', 'déc', 'dec'],
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Source of a pattern for one month name, longest first, with the point of a short form. */
export const MONTH_SOURCE = `(?:${MONTH_NAMES.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;

/** `april`, `avr.`, `Dec` → 4, 4, 12; `null` for any other word. */
export function monthNumber(name: string): number | null {
  return NUMBER_OF.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}
