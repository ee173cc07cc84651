import type { Fix } from '../check/finding';
import { resolveReference } from '../check/reference-target';
import { editOfText, placeOfText, type ReferringText } from '../check/referring-text';
import type { TextReference } from '../parse/references';
import { defineRule } from './define-rule';

/**
 * A text calls a measure a measure and an action an action: in "actie 6.1" the number is that of a
 * measure. The fix changes the word, and asks, because the whole action 6 may be meant. A number that is
 * neither is `reference-exists` or `previous-action-target-exists`.
 */
export const referenceKind = defineRule({
  meta: {
    id: 'reference-kind',
    severity: 'warning',
    fix: 'ask',
    needs: ['measures', 'actions'],
    columns: ['measures.description', 'measures.initiatives'],
    messages: { 'is-measure': ['text', 'targets'], 'is-action': ['text', 'targets'] },
  },

  *check(_input, index) {
    for (const text of index.referringTexts) {
      const at = placeOfText(text);
      for (const mention of mentionsOf(text)) {
        const wrong = mention.filter((one) => resolveReference(one, index) === 'other-kind');
        const [first] = wrong;
        if (first === undefined) continue;
        const targets = wrong.map(({ target }) => target);
        yield {
          message: first.kind === 'action' ? 'is-measure' : 'is-action',
          data: { text: first.text, targets },
          at,
          ...(wrong.length === mention.length ? otherWord(text, mention) : {}),
        };
      }
    }
  },
});

/** The references of a text, those that stand behind one word ("acties 4 en 12") together. */
function mentionsOf({ references }: ReferringText): readonly (readonly TextReference[])[] {
  const mentions = new Map<number, TextReference[]>();
  for (const reference of references) {
    const mention = mentions.get(reference.start);
    if (mention === undefined) mentions.set(reference.start, [reference]);
    else mention.push(reference);
  }
  return [...mentions.values()];
}

/** Of each word for one kind, the word for the other, where it is clear in which language it stands. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['actie', 'maatregel'],
  ['acties', 'maatregelen'],
  ['maatregel', 'actie'],
  ['maatregelen', 'acties'],
  ['measure', 'action'],
  ['measures', 'actions'],
  ['mesure', 'action'],
  ['mesures', 'actions'],
]);

const KIND_WORD = /\p{L}+(?=\P{L}*$)/u;

/** Puts the other word before the numbers of a mention. */
function otherWord(
  text: ReferringText,
  mention: readonly TextReference[],
): { readonly suggestion?: string; readonly fix?: Fix } {
  const start = Math.min(...mention.map((one) => one.start));
  const end = Math.max(...mention.map((one) => one.end));
  const numbersStart = Math.min(...mention.map(({ targetStart }) => targetStart));
  const word = KIND_WORD.exec(text.text.slice(start, numbersStart));
  const other = OTHER_WORDS.get(word?.[0].toLowerCase() ?? '');
  if (word === null || other === undefined) return {};

  const from = start + word.index;
  const [before, after] = [text.text.slice(0, from), text.text.slice(from + word[0].length)];
  const changed = before + capitalisedLike(word[0], other) + after;
  const suggestion = changed.slice(start, end + changed.length - text.text.length);
  return { suggestion, fix: { kind: 'ask', edits: [editOfText(text, changed)] } };
}

function capitalisedLike(model: string, word: string): string {
  const [first = ''] = model;
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
