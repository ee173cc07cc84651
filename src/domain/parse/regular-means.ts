import { LETTER_OR_DIGIT } from './letters';
import { endsIn, lookBack } from './look-back';
import { onOneLine } from './single-spaced';
import { findWords, wholeWords } from './whole-words';

const DUTCH_MEANS =
  '(?:werkings)?middelen|(?:werkings)?budget(?:ten)?|begroting(?:en)?|begrotingskredieten|kredieten|financiering|enveloppe|werking|dotatie';
const REGULAR = wholeWords(
  [
    `(?:reguliere?|gewone|bestaande?|lopende?|courante|huidige?) (?:${DUTCH_MEANS})`,
    '(?:binnen|uit|via|met) (?:de |het |haar |zijn |hun )?werkings(?:middelen|budget(?:ten)?|kredieten)',
    '(?:regular|existing|ordinary|current) (?:operating )?(?:resources|means|budgets?|funds|funding|appropriations)',
    '(?:moyens|budgets?|crédits|credits|ressources) (?:budgétaires |budgetaires |de fonctionnement )?(?:réguli|reguli|ordinaire|existant|courant|habituel|actuel)(?:er|ers|ère|ères|eres)?(?:e?s)?',
  ].join('|'),
  LETTER_OR_DIGIT,
);

/** Words that say the means come from elsewhere than the regular ones. */
const DENIED = lookBack(
  `(?<!${LETTER_OR_DIGIT})(?:niet (?:binnen|uit|met|via)|geen|buiten|not (?:within|from)|no|outside|pas dans|hors)(?: (?:de|het|the|des|les|le))?\\s+`,
);
const LONGEST_DENIAL = 24;

/** What says, before the regular means or behind them, that something comes on top. */
const ON_TOP_OF = lookBack(
  `(?:\\+|(?<!${LETTER_OR_DIGIT})(?:plus|boven ?op|naast|aanvullend op|on top of|in addition to|besides|en plus|en sus|outre))(?: (?:binnen|de|het|the|des|du|les|le))*\\s+`,
);
const LONGEST_ON_TOP = 32;
const ON_TOP_BEHIND =
  /^[,;]?\s*(?:\+|(?:plus|aangevuld met|en daar ?naast|en daarbovenop|supplemented by|complétés? par)\b)/iu;

/** Whether a text says that an amount comes on top of the regular means: "5.000 € + reguliere middelen". */
export function isOnTopOfRegularMeans(text: string): boolean {
  const line = onOneLine(text);
  return findWords(line, REGULAR).some(({ 0: means, index }) => {
    const before = line.slice(Math.max(0, index - LONGEST_ON_TOP), index);
    return endsIn(before, ON_TOP_OF) || ON_TOP_BEHIND.test(line.slice(index + means.length));
  });
}

/** Whether a text says that the regular means pay: "Binnen de reguliere middelen". */
export function isRegularMeans(text: string): boolean {
  const line = onOneLine(text);
  return findWords(line, REGULAR).some(
    ({ index }) => !endsIn(line.slice(Math.max(0, index - LONGEST_DENIAL), index), DENIED),
  );
}
