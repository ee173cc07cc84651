import type { ActorWord } from './actor-words';

/** Where a piece stands, which says how far its names may be told apart. */
interface Position {
  /** First in its cell, where the department stands. */
  readonly isFirst: boolean;
  /** In a list with commas, so that what has no comma in it is one name. */
  readonly isListed: boolean;
}

interface ToldApart {
  readonly names: readonly (readonly ActorWord[])[];
  readonly allKnown: boolean;
}

/** No known name has more words: a longer one would be a sentence. */
const MOST_WORDS = 8;
const SHORT_NAME = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u;
/** Words after which a name cannot end: "Steunpunten en koepels van OV". */
const LINK =
  /^(?:en|of|van|voor|de|het|een|der|bij|met|in|op|uit|aan|door|via|and|or|of|for|the|with|in|at|et|ou|du|des|la|le|les|pour|avec|à|&|\+|\/|-|–)$/iu;
const LEGAL_FORM = /^(?:vzw|asbl|ivzw|npo|bv|nv|cv|sa|sprl|srl|cvba)$/iu;
const ARTICLE = /^(?:De|Het|The|Le|La|Les)$/u;

/**
 * Tells names apart that have no separator between them. Sure when every word belongs to a known
 * name. Otherwise only where the form tells: known abbreviations before or behind a name of several
 * words, and an article that begins a name behind one that is complete.
 */
export function tellApart(
  words: readonly ActorWord[],
  known: ReadonlySet<string>,
  { isFirst, isListed }: Position,
): ToldApart {
  const whole: ToldApart = { names: [words], allKnown: false };
  if (known.size === 0 || words.length < 2) return whole;
  const all = knownNames(words, 0, known);
  if (all.end === words.length) return { names: all.names, allKnown: true };
  const links = aroundLink(words, known);
  if (links !== null) return { names: links, allKnown: true };
  const short = amongShortNames(words, known);
  if (short !== null) return { names: short, allKnown: false };
  if (isListed) return whole;
  const leading = isFirst ? leadingNames(words, known) : 0;
  const trailing = trailingNames(words.slice(leading), known);
  const middle = words.slice(leading, words.length - trailing);
  return {
    names: [
      ...words.slice(0, leading).map((word) => [word]),
      ...atArticles(middle, known),
      ...words.slice(words.length - trailing).map((word) => [word]),
    ],
    allKnown: false,
  };
}

/** Known names one after another, each as long as can be. */
function knownNames(
  words: readonly ActorWord[],
  from: number,
  known: ReadonlySet<string>,
): { names: readonly (readonly ActorWord[])[]; end: number } {
  const names: (readonly ActorWord[])[] = [];
  let at = from;
  for (let name = knownAt(words, at, known); name !== null; name = knownAt(words, at, known)) {
    names.push(name);
    at += name.length;
  }
  return { names, end: at };
}

function knownAt(
  words: readonly ActorWord[],
  at: number,
  known: ReadonlySet<string>,
): readonly ActorWord[] | null {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length);
    const bare = name.map((word) => word.bare).join(' ');
    const isWhole = name.slice(0, -1).every((word) => !word.endsName);
    if (isWhole && (known.has(bare) || known.has(bare.replace(/\.$/, '')))) return name;
  }
  return null;
}

/** `KB en OV`, `KB & OV`, `KB/OV`: known names on both sides. */
function aroundLink(
  words: readonly ActorWord[],
  known: ReadonlySet<string>,
): readonly (readonly ActorWord[])[] | null {
  const names: (readonly ActorWord[])[] = [];
  let at = 0;
  while (at < words.length) {
    const run = knownNames(words, at, known);
    if (run.names.length === 0) return null;
    names.push(...run.names);
    if (run.end === words.length) return names;
    if (!/^(?:en|and|et|&|\+|\/|-|–)$/iu.test(words[run.end]?.bare ?? '')) return null;
    at = run.end + 1;
  }
  return null;
}

/**
 * `KB OV XYZ WSE` where XYZ is not known, perhaps misspelt: a name too, for short capitals between
 * known names can be nothing else. Last, and of as few as `ABC XYZ`, it may be part of the name before.
 */
function amongShortNames(
  words: readonly ActorWord[],
  known: ReadonlySet<string>,
): readonly (readonly ActorWord[])[] | null {
  const names: (readonly ActorWord[])[] = [];
  let unknown = 0;
  let isLastKnown = false;
  for (let at = 0; at < words.length;) {
    const name = knownAt(words, at, known);
    const word = words[at];
    isLastKnown = name !== null;
    if (name === null && (word === undefined || !SHORT_NAME.test(word.bare))) return null;
    if (name === null) unknown += 1;
    names.push(name ?? words.slice(at, at + 1));
    at += name?.length ?? 1;
  }
  return isLastKnown || unknown * 2 < names.length ? names : null;
}

/**
 * How many known abbreviations stand before a name of at least two words: `OV Inspectie Talen`. With
 * one word left (`CAW Oost`) it is more likely part of the name.
 */
function leadingNames(words: readonly ActorWord[], known: ReadonlySet<string>): number {
  let count = 0;
  while (isKnownShort(words[count], known)) count += 1;
  const next = words[count]?.bare ?? '';
  const isName = /^[\p{Lu}\p{N}]/u.test(next) && !LINK.test(next);
  return isName && words.length - count >= 2 ? count : 0;
}

/**
 * How many known abbreviations stand behind a name of at least three words. Fewer words go together
 * (`Inspectie OV`), and so do a name and its own initials (`Dienst Water en Bodem DWB`).
 */
function trailingNames(words: readonly ActorWord[], known: ReadonlySet<string>): number {
  let count = 0;
  while (isKnownShort(words[words.length - 1 - count], known)) count += 1;
  const rest = words.slice(0, words.length - count);
  const first = words[rest.length];
  if (count === 0 || first === undefined || rest.length < 3) return 0;
  const isOpen = LINK.test(rest.at(-1)?.bare ?? '');
  return isOpen || initialsOf(rest).endsWith(first.bare) ? 0 : count;
}

/** Before an article with a capital where the name before it is complete: `Huis-Noord De Brug`. */
function atArticles(
  words: readonly ActorWord[],
  known: ReadonlySet<string>,
): readonly (readonly ActorWord[])[] {
  const names: ActorWord[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const begins =
      before !== undefined &&
      index < words.length - 1 &&
      ARTICLE.test(word.bare) &&
      isComplete(before, names.at(-1) ?? [], known);
    if (begins) names.push([word]);
    else names.at(-1)?.push(word);
  }
  return names.filter((name) => name.length > 0);
}

/** A name may end here: a remark or legal form behind it, a known name, or a compound such as `Huis-Noord`. */
function isComplete(
  last: ActorWord,
  name: readonly ActorWord[],
  known: ReadonlySet<string>,
): boolean {
  if (last.endsName || known.has(name.map(({ bare }) => bare).join(' '))) return true;
  const before = name.at(-2)?.bare;
  if (LEGAL_FORM.test(last.bare)) return before !== undefined && !LINK.test(before);
  return name.length === 1 && /^\p{Lu}\p{L}*-\p{Lu}/u.test(last.bare);
}

function isKnownShort(word: ActorWord | undefined, known: ReadonlySet<string>): boolean {
  return word !== undefined && SHORT_NAME.test(word.bare) && known.has(word.bare);
}

function initialsOf(words: readonly ActorWord[]): string {
  return words
    .map(({ bare }) => bare.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
}
