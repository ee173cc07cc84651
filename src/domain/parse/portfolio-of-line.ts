import { portfoliosOf } from './minister-titles';
import { onOneLine } from './single-spaced';

const OFFICE =
  /^(?:de |the |le |la )?(?:vlaamse? )?minist(?:er|re) (?:van |voor |of |for |de la |de l['’]|du |des |de )?/iu;

/**
 * The titles among `titles` that words behind an amount may stand for: "Jeugd", "minister van Jeugd"
 * or the whole title. Several when they share that portfolio.
 */
export function titlesFor(words: string, titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  const whole = fold(words);
  const exact = titles.find((title) => fold(title) === whole);
  if (exact !== undefined) return [exact];
  const wanted = portfoliosOf(`Minister van ${words.replace(OFFICE, '')}`).map(fold);
  if (wanted.length === 0) return [];
  const matching = titles.filter((title) => {
    if (!mayHold(title, wanted)) return false;
    const portfolios = new Set(portfoliosOf(title).map(fold));
    return wanted.every((portfolio) => portfolios.has(portfolio));
  });
  return [...new Set(matching)];
}

/** A portfolio is a piece of its title, but for what stands in brackets; most titles need no closer look. */
function mayHold(title: string, wanted: readonly string[]): boolean {
  const whole = fold(title);
  return whole.includes('(') || wanted.every((portfolio) => whole.includes(portfolio));
}

function fold(text: string): string {
  return onOneLine(text.normalize('NFC')).trim().toLowerCase();
}
