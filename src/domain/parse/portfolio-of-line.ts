import { portfoliosOf } from './minister-titles';
import { onOneLine } from './single-spaced';

const OFFICE =
  /^(?:de |the |le |la )?(?:vlaamse? )?minist(?:er|re) (?:van |voor |of |for |de la |de l['’]|du |des |de )?/iu;

/** The last word; it is part of every title that the words may stand for. */
const LAST_WORD = /\p{L}+(?=\P{L}*$)/u;

/**
 * The titles among `titles` that words behind an amount may stand for: "Jeugd", "minister van Jeugd"
 * or the whole title. Several when they share that portfolio.
 */
export function titlesFor(words: string, titles: readonly string[]): readonly string[] {
  const whole = fold(words);
  const lastWord = LAST_WORD.exec(whole)?.[0] ?? '';
  const near: string[] = [];
  for (const title of titles) {
    const folded = fold(title);
    if (folded === whole) return [title];
    // Most words stand for no title; brackets may come between the letters of a portfolio.
    if (folded.includes(lastWord) || folded.includes('(')) near.push(title);
  }
  return near.length === 0 ? near : holdersOf(words, near);
}

/** The titles that have all the portfolios of the words. */
function holdersOf(words: string, titles: readonly string[]): readonly string[] {
  const wanted = portfoliosOf(`Minister van ${words.replace(OFFICE, '')}`).map(fold);
  if (wanted.length === 0) return [];
  const matching = titles.filter((title) => {
    const portfolios = portfoliosOf(title).map(fold);
    return wanted.every((portfolio) => portfolios.includes(portfolio));
  });
  return Array.from(new Set(matching));
}

function fold(text: string): string {
  return onOneLine(text.normalize('NFC')).trim().toLowerCase();
}
