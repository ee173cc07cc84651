/** Characters that steer a machine and show nothing; not the tab and the line breaks. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
/** What stands where a character could not be read. */
const LOST = /\ufffd/;
/** What letters with an accent and curved marks look like when their file was read in another code. */
const GARBLED = /Ã[\u0080-\u00bf]|â€[\u0080-\u00bf\u2018-\u201d™œ¦]|Â[«»°€]/;

/** Whatever the others find: most texts hold none of it, and are looked through once. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ANY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffdÃâÂ]/;

/** Only the control characters can go without a loss; what was lost or garbled a person must put back. */
export type OddCharacters = 'control' | 'lost' | 'garbled';

/** What does not belong in the texts of a cell; the worst where there is more than one. */
export function oddCharacters(texts: readonly string[]): OddCharacters | null {
  if (!texts.some((text) => ANY.test(text))) return null;
  if (texts.some((text) => LOST.test(text))) return 'lost';
  if (texts.some((text) => GARBLED.test(text))) return 'garbled';
  return texts.some((text) => CONTROL.test(text)) ? 'control' : null;
}

/** What Word puts between words: a line or page that breaks, and a hyphen that does not. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const BREAK = /[\u000b\u000c]/g;
const HARD_HYPHEN = '\u001e';

/** Words that a control character kept apart stay apart. */
export function withoutControl(text: string): string {
  return text
    .replaceAll(BREAK, ' ')
    .replaceAll(HARD_HYPHEN, '-')
    .replaceAll(new RegExp(CONTROL, 'g'), '');
}
