import { groupIndex } from '../fit/group-index';
import type { TextWords } from '../fit/read-words';
import type { StemId } from '../fit/vocabulary';
import type { WeighedWords } from '../fit/words-about';
import { WordIndexBuilder, type WordIndex } from '../fit/word-index';
import type { Measure, Plan, RowKey } from '../plan/plan';
import type { CheckIndex, TextParsers } from './check-index';
import { leadingAway, saidInWhole, type SaidInWhole, type SaidOfTarget } from './said-of-targets';

/** What measures and actions are about, by the words that something else says about them. */
export interface RowWords {
  readonly measures: WordIndex;
  readonly actions: WordIndex;
}

/** How much the words of a field tell of the measure it is a field of. */
const FIELD = { description: 1, initiative: 0.8, actor: 0.5, actionTitle: 0.25 };
/** The beginning of a description says what the measure is; what comes behind it may say it of another. */
const BEGINNING = 10;
const BEHIND_BEGINNING = 0.8;
/** Words right beside a reference to another measure are about that one. */
const ABOUT_OTHER = 0.4;
const LEADS_AWAY = 0.9;
/** Of a measure with more words, each is more likely said in passing. */
const USUAL_WORDS = 75;
const LEAST_SHARE = 0.7;

/** Indexes the measures that have a number of their own, and the actions, by the words that are asked for. */
export function indexRowWords(plan: Plan, index: CheckIndex, parse: TextParsers): RowWords {
  const { vocabulary } = parse;
  const read = rememberingNames(parse.words, index.saidOfTargets);
  const ofActions = wordsOf(index.recommendationWords.values());
  for (const said of index.saidOfTargets) if (mayBeAction(said)) addWordsOf(said, ofActions);
  const ofMeasures = wordsOf(index.saidOfTargets);
  const asked = new Set([...ofActions, ...ofMeasures]);
  const away = leadingAway(index.saidOfTargets);
  const titles = new Map(plan.actions.map(({ number, title }) => [number, read(title)]));
  const builder = new WordIndexBuilder(asked, vocabulary);
  const actionOf = new Map<string, string>();
  for (const [number, row] of index.measuresByMeaning) {
    builder.addRow(number);
    if (row.action !== null) actionOf.set(number, row.action);
    addWords(builder, row, away.get(row.key), read);
    const title = titles.get(row.action ?? '');
    for (const stem of title?.stems ?? []) builder.addWord(stem, FIELD.actionTitle);
  }
  const measures = builder.build();
  const ofTitles = new WordIndexBuilder(ofActions, vocabulary);
  for (const [number, { stems }] of titles) {
    ofTitles.addRow(number);
    for (const stem of stems) ofTitles.addWord(stem, 1);
  }
  return { measures, actions: groupIndex(measures, actionOf, ofTitles.build()) };
}

/** Longer texts are hardly ever repeated. */
const LONGEST_NAME = 100;

/** Reads texts, but not again those about references, nor names, which come back in row after row. */
function rememberingNames(
  read: TextParsers['words'],
  said: readonly SaidOfTarget[],
): TextParsers['words'] {
  const known = new Map<string, TextWords>();
  for (const { source } of said) known.set(source.text, source.words);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const words = read(text);
    if (text.length <= LONGEST_NAME) known.set(text, words);
    return words;
  };
}

function wordsOf(said: Iterable<SaidInWhole>): Set<StemId> {
  const stems = new Set<StemId>();
  for (const one of said) addWordsOf(one, stems);
  return stems;
}

function addWordsOf({ words }: SaidInWhole, stems: Set<StemId>): void {
  for (const stem of words.far.keys()) stems.add(stem);
}

/** Called an action, or written like one: what a reference leads to may be of the other kind. */
function mayBeAction({ reference }: SaidOfTarget): boolean {
  return reference.kind === 'action' || !reference.target.includes('.');
}

function addWords(
  builder: WordIndexBuilder,
  { description, initiatives, actors }: Measure,
  away: WeighedWords | undefined,
  read: TextParsers['words'],
): void {
  const described = description === null ? [] : read(description).stems;
  const listed = initiatives.map((text) => read(text).stems);
  const count = listed.reduce((sum, { length }) => sum + length, described.length);
  const share = Math.min(1, Math.max(LEAST_SHARE, Math.sqrt(USUAL_WORDS / count)));
  function add(stem: StemId, weight: number): void {
    const isAway = away !== undefined && (away.get(stem) ?? 0) >= LEADS_AWAY;
    builder.addWord(stem, weight * share * (isAway ? ABOUT_OTHER : 1));
  }
  for (const [at, stem] of described.entries()) {
    add(stem, FIELD.description * (at < BEGINNING ? 1 : BEHIND_BEGINNING));
  }
  for (const stems of listed) for (const stem of stems) add(stem, FIELD.initiative);
  for (const { name } of actors) for (const stem of read(name).stems) add(stem, FIELD.actor);
}

/** What recommendations ask for, of those that name actions. */
export function readRecommendationWords(
  plan: Plan,
  parse: TextParsers,
): ReadonlyMap<RowKey, SaidInWhole> {
  return new Map(
    plan.recommendations.flatMap(({ key, text, actions }) =>
      text === null || actions.length === 0 ? [] : [[key, saidInWhole(text, parse)] as const],
    ),
  );
}
