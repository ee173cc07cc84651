import { excerpt } from '../check/excerpt';
import { fixOfText } from '../check/plan-texts';
import { defineRule } from './define-rule';

/** Characters that steer a machine and show nothing; not the tab and the line breaks. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
/** What stands where a character could not be read. */
const LOST = /\ufffd/;
/** What letters with an accent and curved marks look like when their file was read in another code. */
const GARBLED = /Ã[\u0080-\u00bf]|â€[\u0080-\u00bf\u2018-\u201d™œ¦]|Â[«»°€]/;

/**
 * Texts hold no characters that do not belong in a text: leftovers of another program, or letters that
 * were lost or garbled on the way. Those that show nothing can go; the others only a person can put back.
 */
export const textCharacters = defineRule({
  meta: {
    id: 'text-characters',
    severity: 'warning',
    fix: 'safe',
    needs: [],
    messages: { control: ['text'], lost: ['text'], garbled: ['text'] },
  },

  *check(_input, { texts }) {
    for (const text of texts) {
      const message = faultOf(text.entries);
      if (message === null) continue;
      const fix = message === 'control' ? fixOfText(text, 'safe', withoutControl) : {};
      const shown = text.entries.find((entry) => faultOf([entry]) === message) ?? '';
      const data = { text: excerpt(withoutControl(shown)) };
      yield { message, data, at: text.at, ...fix };
    }
  },
});

function faultOf(entries: readonly string[]): 'control' | 'lost' | 'garbled' | null {
  if (entries.some((entry) => LOST.test(entry))) return 'lost';
  if (entries.some((entry) => GARBLED.test(entry))) return 'garbled';
  return entries.some((entry) => CONTROL.test(entry)) ? 'control' : null;
}

function withoutControl(text: string): string {
  return text.replaceAll(new RegExp(CONTROL, 'g'), '');
}
