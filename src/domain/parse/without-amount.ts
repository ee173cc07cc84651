import type { WithoutAmount } from './budget-text';
import { LETTER } from './letters';
import { hasWords, wholeWords } from './whole-words';

const UNDECIDED = wholeWords(
  '(?:nog )?(?:nader )?te bepalen|(?:bedrag(?:en)?|budget|raming)(?: in euro)? volg(?:t|en)|n\\.?t\\.?b\\.?|(?:nog )?niet (?:gekend|bekend|bepaald|begroot)|nog te (?:begroten|bespreken|beslissen|ramen)|onbekend|pro memorie|p\\.?m\\.?|to be (?:determined|decided|confirmed|defined)|not yet (?:known|decided|determined)|unknown|tbd|tbc|à (?:déterminer|définir|préciser|confirmer)|non (?:connu|déterminé)|inconnu',
);
const ELSEWHERE = new RegExp(
  String.raw`(?<!${LETTER})(?:zie (?:ook )?(?:maatregel|actie|\d)|see (?:also )?(?:measure|action|\d)|voir (?:aussi )?(?:la )?(?:mesure|action|l['’]action|\d)|(?:opgenomen|inbegrepen|begrepen|vervat|voorzien) (?:in|onder|bij) (?:maatregel|actie|\d|het budget van)|(?:included|covered) (?:in|under|by) (?:measure|action|\d)|(?:compris|inclus|repris)e? (?:dans|sous) (?:la )?(?:mesure|action|l['’]action|\d)|idem (?:maatregel|actie|als|\d))`,
  'iu',
);
const NONE =
  /^\W*(?:geen(?: (?:specifieke?|aparte?|bijkomende?|extra|eigen|afzonderlijk|aanvullend|nieuwe?))?(?: (?:budget(?:taire impact)?|middelen|kosten|kost|meerkost))?(?: (?:nodig|voorzien|vereist))?|zonder (?:budget|kosten|meerkost)|niet van toepassing|n\.?v\.?t\.?|nihil|budget(?:tair )?neutraal|no (?:additional |extra |specific |separate |further )?(?:budget|costs?|resources|means|funding)(?: (?:needed|required))?|none|not applicable|n\/a|budget[- ]neutral|aucun(?:e)?(?: (?:budget|coût|moyens?)(?: supplémentaires?)?)?|néant|pas de (?:budget|coût)(?: supplémentaire)?|sans (?:budget|coût|frais)|sans objet)\W*$/iu;

/** Why a text without amounts has none, where it says so. */
export function withoutAmount(text: string): WithoutAmount | null {
  if (hasWords(text, UNDECIDED)) return 'undecided';
  if (ELSEWHERE.test(text)) return 'elsewhere';
  return NONE.test(text) ? 'none' : null;
}
