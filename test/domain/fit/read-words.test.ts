import { WordReader } from '../../../src/domain/fit/read-words';

/** Each word as it stands in the text, with its mark. */
function marked(text: string): readonly (readonly [string, number])[] {
  const { starts, ends, marks } = new WordReader().read(text);
  return starts.map((start, at) => [text.slice(start, ends[at]), marks[at] ?? 0] as const);
}

test('leaves out function words, figures and single letters, in three languages', () => {
  expect(marked('De straten van 2026 en l’eau de la ville, or the streets')).toEqual([
    ['straten', 1],
    ['eau', 1],
    ['ville', 1],
    ['streets', 1],
  ]);
});

test('marks names, but not what has its capital from its place in the sentence', () => {
  expect(marked('Bomen in Leierode. Bomen van de SGK')).toEqual([
    ['Bomen', 1],
    ['Leierode', 1.4],
    ['Bomen', 1],
    ['SGK', 1.4],
  ]);
});

test('marks what stands in quotation marks, and the name as a whole behind it', () => {
  expect(marked("Oproep 'Mijn groene straat' loopt")).toEqual([
    ['Oproep', 1],
    ['Mijn', 1.6],
    ['groene', 1.6],
    ['straat', 1.6],
    ['loopt', 1],
    ["'Mijn groene straat'", 2.5],
  ]);
});

test('takes an apostrophe within a word for no quotation mark', () => {
  expect(marked("foto's en auto's").map(([word]) => word)).toEqual(['foto', 'auto']);
});

test('words that plans of every subject have tell less', () => {
  expect(marked('ondersteunen')[0]?.[1]).toBeLessThan(1);
});

test('reads an inflected word as the same, and another as another', () => {
  const reader = new WordReader();
  const [one, other] = [reader.read('straat boom').stems, reader.read('Bomen langs straten').stems];
  expect(other.slice(0, 1)).toEqual(one.slice(1));
  expect(other.at(-1)).toBe(one[0]);
  expect(one[0]).not.toBe(one[1]);
});
