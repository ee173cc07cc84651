import { groupIndex } from '../../../src/domain/fit/group-index';
import { WordReader } from '../../../src/domain/fit/read-words';
import { bestFits, fitOf, tellingWords } from '../../../src/domain/fit/score-fit';
import { wordIndex, WordIndexBuilder, type WordIndex } from '../../../src/domain/fit/word-index';
import { wordsOfWhole, type WeighedWords } from '../../../src/domain/fit/words-about';

/** An index of rows numbered 1, 2, …, and the words that are looked up in it. */
function indexed(
  asked: string,
  rows: readonly string[],
): { index: WordIndex; words: WeighedWords } {
  const reader = new WordReader();
  const words = wordsOfWhole(reader.read(asked));
  const builder = new WordIndexBuilder(new Set(words.keys()), reader.vocabulary);
  for (const row of rows) {
    builder.addRow();
    for (const stem of reader.read(row).stems) builder.addWord(stem, 1);
  }
  const numbers = rows.map((_, at) => String(at + 1));
  return { index: wordIndex(numbers, builder.build()), words };
}

function scores(asked: string, rows: readonly string[]): readonly number[] {
  const { index, words } = indexed(asked, rows);
  const telling = tellingWords(words, index, null);
  return rows.map((_, at) => fitOf(telling, String(at + 1), index));
}

test('a word in one row tells all of it, a word in more rows less of each', () => {
  expect(scores('bomen', ['bomen', 'gras'])).toEqual([1, 0]);
  const [one = 0, two = 0, none] = scores('bomen', ['bomen', 'boom', 'gras']);
  expect(one).toBe(two);
  expect(one).toBeLessThan(1);
  expect(none).toBe(0);
});

test('the last part of a compound tells more than the first, and both parts tell most', () => {
  const [tail = 0, head = 0, both = 0] = scores('soortenlijst', [
    'lijst',
    'soorten',
    'lijst soorten',
  ]);
  expect(head).toBeLessThan(tail);
  expect(tail).toBeLessThan(both);
});

test('a word is found in a compound of a row', () => {
  expect(scores('kaart', ['hittekaart', 'karton'])[0]).toBeGreaterThan(0);
  expect(scores('kaart', ['hittekaart', 'karton'])[1]).toBe(0);
});

test('a word that is repeated tells somewhat more', () => {
  const [once = 0, often = 0] = scores('bomen', ['bomen', 'bomen bomen bomen bomen bomen']);
  expect(often).toBeGreaterThan(once);
  expect(often).toBeLessThanOrEqual(once * 1.3);
});

test('a word in very many rows tells of none', () => {
  expect(
    Math.max(
      ...scores(
        'bomen',
        Array.from({ length: 500 }, () => 'bomen'),
      ),
    ),
  ).toBe(0);
});

test('the best two rows come best first, without the row itself and what is skipped', () => {
  const rows = ['bomen gras water', 'bomen gras', 'bomen', 'gras bomen water zand'];
  const { index, words } = indexed('bomen gras water zand', rows);
  const found = (self: string | null, skip: readonly string[]) =>
    bestFits(tellingWords(words, index, self), index, self, skip).map(({ number }) => number);
  expect(found(null, [])).toEqual(['4', '1']);
  expect(found('4', [])).toEqual(['1', '2']);
  expect(found(null, ['1'])).toEqual(['4', '2']);
  // A search leaves nothing behind.
  expect(found(null, [])).toEqual(['4', '1']);
});

test('a group has what the row that tells most has, and its own title', () => {
  const rows = ['bomen', 'gras bomen', 'water'];
  const { index } = indexed('bomen gras water zand', rows);
  const titles = indexed('bomen gras water zand', ['zand', 'klei']);
  const groups = groupIndex(
    index,
    new Map([
      ['1', '1'],
      ['2', '1'],
      ['3', '2'],
    ]),
    titles.index,
  );
  const telling = tellingWords(titles.words, groups, null);
  expect(fitOf(telling, '1', groups)).toBe(3);
  expect(fitOf(telling, '2', groups)).toBe(1);
});
