const DUTCH_MEANS =
  '(?:werkings)?middelen|(?:werkings)?budget(?:ten)?|begroting(?:en)?|begrotingskredieten|kredieten|financiering|enveloppe|werking|dotatie';
const REGULAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `(?:reguliere?|gewone|bestaande?|lopende?|courante|huidige?) (?:${DUTCH_MEANS})`,
    '(?:regular|existing|ordinary|current) (?:operating )?(?:resources|means|budgets?|funds|funding|appropriations)',
    '(?:moyens|budgets?|crédits|credits|ressources) (?:budgétaires |budgetaires |de fonctionnement )?(?:réguli|reguli|ordinaire|existant|courant|habituel|actuel)(?:er|ers|ère|ères|eres)?(?:e?s)?',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Words that say the means come from elsewhere than the regular ones. */
const DENIED =
  /(?<![\p{L}\p{N}])(?:niet (?:binnen|uit|met|via)|geen|buiten|not (?:within|from)|no|outside|pas dans|hors)(?: (?:de|het|the|des|les|le))?\s+$/iu;
const LONGEST_DENIAL = 24;

/** Whether a text says that the regular means pay: "Binnen de reguliere middelen". */
export function isRegularMeans(text: string): boolean {
  const line = text.replace(/\s+/g, ' ');
  for (const { index } of line.matchAll(REGULAR)) {
    if (!DENIED.test(line.slice(Math.max(0, index - LONGEST_DENIAL), index))) return true;
  }
  return false;
}
