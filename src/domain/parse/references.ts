/** A mention of a measure or an action in a text; one per target. */
export interface TextReference {
  /** As printed, with the words that lead to it: `zie maatregel 4.7`, `acties 4, 12 en 14`. */
  readonly text: string;
  /** What the text calls it, whatever the form of the number: "actie 6.1" is an action. */
  readonly kind: 'measure' | 'action';
  readonly target: string;
  /** Offsets of `text` in the source. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the target's own number, or of the range it comes from. */
  readonly targetStart: number;
  readonly targetEnd: number;
}

const REFERENCE =
  /(?:\b(?:zie|onder|zoals omschreven in|see|voir) )?\b(maatregel(?:en)?|acties?|measures?|mesures?|actions?) ((?:\d+(?:\.\d+)*)(?:(?:, | en | and | et )\d+(?:\.\d+)*)*)/gi;

/** Finds the measures and actions a text refers to. */
export function parseReferences(text: string): readonly TextReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [printed, word = '', list = ''] = match;
    const end = match.index + printed.length;
    return [...list.matchAll(/\d+(?:\.\d+)*/g)].map((number) => ({
      text: printed,
      kind: /^act/i.test(word) ? ('action' as const) : ('measure' as const),
      target: number[0],
      start: match.index,
      end,
      targetStart: end - list.length + number.index,
      targetEnd: end - list.length + number.index + number[0].length,
    }));
  });
}
