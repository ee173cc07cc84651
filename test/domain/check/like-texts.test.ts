import fc from 'fast-check';
import { actorLookup } from '../../../src/domain/check/actor-lookup';
import { LikeTexts } from '../../../src/domain/check/like-texts';
import { expectLinear } from '../../support/growth';
import { planWith } from '../../support/plan-builders';

const letter = fc.constantFrom('a', 'b', 'c');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 30 });

/** One mistake, at a place of the text: a letter too many, too few, another, or swapped with the next. */
interface Mistake {
  readonly kind: 'add' | 'drop' | 'change' | 'swap';
  readonly at: number;
  readonly letter: string;
}

const mistake: fc.Arbitrary<Mistake> = fc.record({
  kind: fc.constantFrom('add', 'drop', 'change', 'swap'),
  at: fc.nat(30),
  letter,
});

function withMistake(text: string, { kind, at: somewhere, letter: other }: Mistake): string {
  const at = somewhere % (text.length + 1);
  const [before, one = '', next = '', rest] = [
    text.slice(0, at),
    text[at],
    text[at + 1],
    text.slice(at + 2),
  ];
  if (kind === 'add') return before + other + text.slice(at);
  if (kind === 'drop') return before + next + rest;
  return kind === 'change' ? before + other + next + rest : before + next + one + rest;
}

test.each([1, 2, 3, 4])('a text with up to %d mistakes is among those that are likely', (most) => {
  fc.assert(
    fc.property(word, fc.array(mistake, { maxLength: most }), (text, mistakes) => {
      const typed = mistakes.reduce(withMistake, text);
      const like = new LikeTexts([text, 'zzzzzzzz'], () => most);
      expect(like.likely(typed, most)).toContain(text);
    }),
  );
});

test('names without anything in common are not looked at', () => {
  const like = new LikeTexts(['vlor', 'hippo', 'gemeente', 'xyzw'], () => 1);
  expect([...like.likely('vlro', 1)]).toEqual(['vlor']);
});

/** A short name for every number: `0` → AAAA. */
function shortName(at: number): string {
  const letters = [676 * 26, 676, 26, 1].map((share) => Math.floor(at / share) % 26);
  return letters.map((place) => String.fromCharCode(65 + place)).join('');
}

test('looking up actors that are not listed takes time in proportion to the names and to the lists', () => {
  expectLinear(8_000, (size) => {
    const abbreviations = Array.from({ length: size }, (_, at) => {
      return { term: shortName(at * 7), meaning: null };
    });
    const departments = Array.from({ length: size / 8 }, (_, at) => {
      return { name: `D${shortName(at)}`, meaning: `Dienst ${shortName(at)}` };
    });
    const lookup = actorLookup(planWith({ abbreviations, departments }));
    for (let at = 0; at < size; at += 1) lookup.departmentOf(`${shortName(at * 5)}Q`);
  });
});
