import fc from 'fast-check';
import { wordEnd, wordStart } from '../../../src/domain/fit/word-spans';

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = wordEnd(text, start);
    words.push(text.slice(start, end));
    start = wordStart(text, end);
  }
  return words;
}

test.each([
  ['', []],
  ['  ', []],
  ['een wijk-loket (2026)', ['een', 'wijk', 'loket', '2026']],
  ['ça, où? Noël', ['ça', 'où', 'Noël']],
  ['ﬁets, Ωmega én 东京', ['ﬁets', 'Ωmega', 'én', '东京']],
  ['𝒜b 👩‍👩‍👧 c𝟙', ['𝒜b', 'c𝟙']],
])('the words of "%s"', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('finds what a pattern finds, in any script', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom(' ', 'é', '-'),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(wordsOf(text)).toEqual([...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word));
    }),
  );
});
