import type { CodeDefinition, CodeRole } from '../plan/plan';

const ROLE_WORDS: readonly (readonly [CodeRole, RegExp, string])[] = [
  ['strengthened', /versterk|strengthen|renforc/i, 'versterkt'],
  ['new', /\bnieuw|\bnew\b|\bnouvel/i, 'nieuw'],
  ['existing', /bestaand|existing|existant/i, 'bestaand'],
];

const MARK =
  /\((?:aangeduid|gemarkeerd|marked|indicated|indiquée?s?)[^()]{0,40}?['"‘“]?\b([A-Z]{1,3})['"’”]?\)/g;

/** Finds what the codes of a plan mean in its running text. */
export function parseCodeLegend(texts: readonly string[]): readonly CodeDefinition[] {
  const found = new Map<string, CodeDefinition>();
  for (const text of texts) {
    let from = 0;
    for (const match of text.matchAll(MARK)) {
      const code = match[1] ?? '';
      const clause = text.slice(from, match.index);
      from = match.index + match[0].length;
      const word = ROLE_WORDS.find(([, pattern]) => pattern.test(clause));
      if (!found.has(code))
        found.set(code, { code, label: word?.[2] ?? null, role: word?.[0] ?? null });
    }
  }
  return [...found.values()];
}
