/** Shorter stems say too little: `en` is no ending in `ben` or `steen`. */
const SHORTEST = 3;
const SHORTEST_TWICE = 4;

/**
 * What is left of a word when it does not matter how it is inflected, in Dutch, English and French at
 * once: `straat` and `straten`, `berekend` and `berekening`, `formation` and `formations`. It is no word
 * of any language. Takes a word in small letters without accents.
 */
export function stemOf(word: string): string {
  const one = withoutPlural(withoutParticiple(word));
  const short = withoutEnding(withoutEnding(one, SHORTEST), SHORTEST_TWICE);
  return single(lastVoiced(short));
}

const SEPARABLE = 'aan|af|bij|door|in|mee|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg';
/** `geplaatst`, `aangelegd`: of the verb `plaatsen`, `aanleggen`. Not so `gebruikt`. */
const PARTICIPLE = new RegExp(
  `^(?:(${SEPARABLE})ge(\\p{L}{3,})|ge(?!bruik)(\\p{L}{4,}))[dt](?:e|en)?$`,
  'u',
);
const PREFIXED_PARTICIPLE = /^((?:be|ver|ont|her)\p{L}{4,})[dt]$/u;

function withoutParticiple(word: string): string {
  const match = PARTICIPLE.exec(word);
  if (match !== null) return `${match[1] ?? ''}${match[2] ?? match[3] ?? ''}`;
  return PREFIXED_PARTICIPLE.exec(word)?.[1] ?? word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  return /[^sui]s$/u.test(word) && word.length > SHORTEST + 1 ? word.slice(0, -1) : word;
}

const ENDINGS = ['ingen', 'ing', 'en', 'ed', 'ees', 'ee', 'es', 'er', 'e'];

function withoutEnding(word: string, shortest: number): string {
  const ending = ENDINGS.find(
    (one) => word.endsWith(one) && word.length - one.length >= shortest + (one.length > 2 ? 1 : 0),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** `huis` as in `huizen`, `brief` as in `brieven`, `city` as in `cities`; `les` and `lezen` apart. */
function lastVoiced(stem: string): string {
  if (/[aeiouj]{2}s$/u.test(stem)) return `${stem.slice(0, -1)}z`;
  if (/[aeiouj]{2}f$/u.test(stem)) return `${stem.slice(0, -1)}v`;
  return stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

/** Spelling doubles letters by the syllable they stand in: `plan`, `plannen`; `boom`, `bomen`. */
function single(word: string): string {
  return word.replaceAll(/(\p{L})\1+/gu, '$1');
}
