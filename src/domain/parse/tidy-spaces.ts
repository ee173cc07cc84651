/** Takes no room and shows nothing. Not those that join letters or emoji into one sign. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
/** Blanks of other widths; a tab. A blank that does not break has its own pattern. */
const OTHER_BLANK = /[\t\u1680\u2000-\u200a\u205f\u3000]/;
/** An initial, or what people are called before their name, in the languages of Belgium. */
const BEFORE_NAME = String.raw`(?:^|[^A-Za-zÀ-ÿ])(?:[A-Z]\.|(?:MM?|Mr|Mme|Mlle|[Mm]evr|[Dd]hr|[DdIi]r|[Ii]ng|[Pp]rof|Ste?)\.?)`;

/**
 * A blank that keeps a line together belongs between figures, before a name ("M. Dupont") and beside the
 * marks that French sets apart; anywhere else it only keeps a search from finding the words.
 */
const STRAY_HARD_BLANK = new RegExp(
  String.raw`(?<![\d«])(?!(?<=${BEFORE_NAME})[\u00a0\u202f][A-ZÀ-Þ])[\u00a0\u202f](?![\d»:;!?€%])`,
);
const UNEVEN = / {2}|^ | $/m;

/** Whatever the others find: most texts hold none of it, and are looked through once. */
const ANY =
  / {2}|^ | $|[\t\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u202f\u205f\u2060\u3000\ufeff]/m;

/** Some spaces do not show what they are, or there are too many. */
export type OddSpaces = 'invisible' | 'double';

/** What is odd about the spaces of a text. */
export function oddSpaces(text: string): OddSpaces | null {
  if (!ANY.test(text)) return null;
  if (INVISIBLE.test(text) || OTHER_BLANK.test(text) || STRAY_HARD_BLANK.test(text)) {
    return 'invisible';
  }
  return UNEVEN.test(text) ? 'double' : null;
}

/** The text with plain single spaces: what `oddSpaces` finds nothing in. Line breaks stay. */
export function tidySpaces(text: string): string {
  return text
    .replaceAll(new RegExp(INVISIBLE, 'g'), '')
    .replaceAll(new RegExp(OTHER_BLANK, 'g'), ' ')
    .replaceAll(new RegExp(STRAY_HARD_BLANK, 'g'), ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^ | $/gm, '');
}
