import { portfoliosOf } from './minister-titles';

const OFFICE =
  /^(?:de |the |le |la )?(?:vlaamse? )?minist(?:er|re) (?:van |voor |of |for |de la |de l['’]|du |des |de )?/iu;

/**
 * The titles among `titles` that words behind an amount may stand for: "Jeugd", "minister van Jeugd"
 * or the whole title. Several when they share that portfolio.
 */
export function titlesFor(words: string, titles: readonly string[]): readonly string[] {
  const whole = fold(words);
  const exact = titles.find((title) => fold(title) === whole);
  if (exact !== undefined) return [exact];
  const wanted = portfoliosOf(`Minister van ${words.replace(OFFICE, '')}`).map(fold);
  if (wanted.length === 0) return [];
  const matching = titles.filter((title) => {
    const portfolios = new Set(portfoliosOf(title).map(fold));
    return wanted.every((portfolio) => portfolios.has(portfolio));
  });
  return [...new Set(matching)];
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
