import type { CodeRole } from '../plan/plan';

/** By role, how the description of a measure of that kind begins. */
const OPENINGS: readonly (readonly [CodeRole, RegExp])[] = [
  [
    'strengthened',
    /^(?:(?:verlenging|voortzetting|verlengen|voortzetten) en (?:uitbreid|versterk)\p{L}*|(?:versterk|uitbreid|intensi(?:ver|fi))\p{L}*|(?:strengthening|expan(?:ding|sion)|extending and expanding)(?!\p{L})|renforce\p{L}*|élargi\p{L}*)/iu,
  ],
  [
    'existing',
    /^(?:verdere? (?:opvolging|uitvoering|ondersteuning|zetten)|verlenging|verlengen|voortzett\p{L}*|blijven|continu(?:ing|ation)|poursuite|prolongation)(?!\p{L})/iu,
  ],
  [
    'new',
    /^(?:opricht\p{L}*|opstart\p{L}*|lancer\p{L}*|(?:setting up|launching|creation|création|lancement|mise en place)(?!\p{L}))/iu,
  ],
];

/**
 * What the first words of a description say a measure is: "Verlenging en uitbreiding van …" is
 * strengthened. `null` for most: they say what is done, and not whether it was done before.
 */
export function openingRole(
  description: string,
): { readonly role: CodeRole; readonly words: string } | null {
  const text = description.trim();
  for (const [role, opening] of OPENINGS) {
    const words = opening.exec(text)?.[0];
    if (words !== undefined) return { role, words };
  }
  return null;
}
