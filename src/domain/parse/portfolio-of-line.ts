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
  const near = titles.filter((title) => mayMean(fold(title), lastWord));
  if (near.length === 0) return near;
  const exact = near.find((title) => fold(title) === whole);
  if (exact !== undefined) return [exact];
  const wanted = portfoliosOf(`Minister van ${words.replace(OFFICE, '')}`).map(fold);
  if (wanted.length === 0) return [];
  const matching = near.filter((title) => {
    const portfolios = portfoliosOf(title).map(fold);
    return wanted.every((portfolio) => portfolios.includes(portfolio));
  });
  return Array.from(new Set(matching));
}

/** Most words stand for no title, which is seen quickly; brackets may come between the letters of a portfolio. */
function mayMean(title: string, lastWord: string): boolean {
  return title.includes(lastWord) || title.includes('(');
}

function fold(text: string): string {
  return onOneLine(text.normalize('NFC')).trim().toLowerCase();
}
