import { WordReader } from '../../../src/domain/fit/read-words';
import { wordsAboutEach, wordsOfWhole } from '../../../src/domain/fit/words-about';

/** What the words of a text weigh for the mention in it that is marked as `{…}`; other mentions as `<…>`. */
function weighed(marked: string): {
  readonly near: Readonly<Record<string, number>>;
  readonly far: Readonly<Record<string, number>>;
} {
  const text = marked.replaceAll(/[{}<>]/g, '');
  const mentions = [...marked.matchAll(/[{<]([^}>]*)[}>]/g)].map(([, mention = '']) => {
    const start = text.indexOf(mention);
    return { start, end: start + mention.length };
  });
  const main = text.indexOf(/\{([^}]*)\}/.exec(marked)?.[1] ?? '');
  const words = new WordReader().read(text);
  const about = wordsAboutEach(text, words, mentions).get(main);
  const named = new Map(
    words.stems.map((stem, at) => [stem, text.slice(words.starts[at], words.ends[at])]),
  );
  const byName = (weights: ReadonlyMap<number, number> = new Map()) =>
    Object.fromEntries([...weights].map(([stem, weight]) => [named.get(stem) ?? '', weight]));
  return { near: byName(about?.near), far: byName(about?.far) };
}

test('words close by weigh most, and never nothing within the sentence', () => {
  const { near } = weighed('Bomen gras water zand klei grind leem veen schelp lampion ({zie 4.3})');
  const weights = Object.values(near);
  expect(Object.keys(near)[0]).toBe('lampion');
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(Math.min(...weights)).toBeGreaterThan(0.2);
});

test('words behind a mention weigh less where something stands before it', () => {
  expect(weighed('De bomen uit {maatregel 4.3} groeien.').near['groeien']).toBeLessThan(0.5);
  expect(weighed('In {maatregel 4.3} groeien bomen.').near['groeien']).toBe(1);
});

test('words across another mention are about that one', () => {
  const { near } = weighed('De bomen uit <maatregel 4.2> en het gras van {maatregel 4.3}.');
  expect(near['gras']).toBe(1);
  expect(near['bomen']).toBeLessThan(0.3);
});

test('another sentence says little of it, unless its own says nothing', () => {
  expect(weighed('Er zijn bomen. Het gras staat in {maatregel 4.3}.').near).toEqual({ gras: 1 });
  expect(weighed('Er zijn bomen. {Zie maatregel 4.3}.').near['bomen']).toBeGreaterThan(0.5);
  expect(weighed('Er zijn bomen. Het gras staat in {maatregel 4.3}.').far).toEqual({
    gras: 1,
    bomen: 0.3,
  });
});

test('a reference alone is about nothing', () => {
  expect(weighed('{Zie 4.3}.')).toEqual({ near: {}, far: {} });
});

test('the words of a long text weigh less each', () => {
  const reader = new WordReader();
  const [short, long] = [
    'bomen',
    'bomen gras water zand klei grind leem veen schelp lampion ijs stro',
  ];
  const weightIn = (text = '') => [...wordsOfWhole(reader.read(text)).values()][0];
  expect(weightIn(short)).toBe(1);
  expect(weightIn(long)).toBeLessThan(1);
});
