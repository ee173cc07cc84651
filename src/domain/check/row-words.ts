import { groupIndex } from '../fit/group-index';
import type { TextWords } from '../fit/read-words';
import type { StemId } from '../fit/vocabulary';
import type { WeighedWords } from '../fit/words-about';
import { wordIndex, WordIndexBuilder, type Postings, type WordIndex } from '../fit/word-index';
import type { Measure, Plan, RowKey } from '../plan/plan';
import type { CheckIndex, IndexMeans, TextParsers } from './check-index';
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

/**
 * In which of the measures that have a number of their own stand the words that are asked for. It does not
 * depend on the numbers themselves.
 */
export function indexWordsOfRows(plan: Plan, index: CheckIndex, means: IndexMeans): Postings {
  const { saidOfTargets, rowsWithNumber } = index;
  const read = rememberingNames(means.words, saidOfTargets);
  const stemsOf = new Map<Measure, RowStems>();
  const ofEach = means.eachRow('words', plan.measures, (row) => stemsOfRow(row, read));
  for (const [place, stems] of ofEach.entries()) {
    const row = plan.measures[place];
    if (row !== undefined) stemsOf.set(row, stems);
  }
  const away = leadingAway(saidOfTargets);
  const titles = new Map(plan.actions.map(({ number, title }) => [number, read(title).stems]));
  const builder = new WordIndexBuilder(askedWords(index), means.vocabulary);
  for (const row of rowsWithNumber) {
    builder.addRow();
    const stems = stemsOf.get(row);
    if (stems !== undefined) addWords(builder, stems, away.get(row.key));
    for (const stem of titles.get(row.action ?? '') ?? []) builder.addWord(stem, FIELD.actionTitle);
  }
  return builder.build();
}

/** Indexes the measures that have a number of their own, and the actions, by the words that are asked for. */
export function indexRowWords(plan: Plan, index: CheckIndex, means: IndexMeans): RowWords {
  const { measuresByMeaning, wordsOfRows } = index;
  const actionOf = new Map<string, string>();
  for (const [number, { action }] of measuresByMeaning) {
    if (action !== null) actionOf.set(number, action);
  }
  const measures = wordIndex([...measuresByMeaning.keys()], wordsOfRows);
  const titles = new Map(plan.actions.map(({ number, title }) => [number, means.words(title)]));
  const ofTitles = new WordIndexBuilder(wordsAboutActions(index), means.vocabulary);
  for (const { stems } of titles.values()) {
    ofTitles.addRow();
    for (const stem of stems) ofTitles.addWord(stem, 1);
  }
  const actions = wordIndex([...titles.keys()], ofTitles.build());
  return { measures, actions: groupIndex(measures, actionOf, actions) };
}

/** The words that are said about actions, or about what may be one. */
function wordsAboutActions({ recommendationWords, saidOfTargets }: CheckIndex): Set<StemId> {
  const stems = wordsOf(recommendationWords.values());
  for (const said of saidOfTargets) if (mayBeAction(said)) addWordsOf(said, stems);
  return stems;
}

function askedWords(index: CheckIndex): ReadonlySet<StemId> {
  return new Set([...wordsAboutActions(index), ...wordsOf(index.saidOfTargets)]);
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

/** The words of the fields of a row, and how much each tells of a row of so many words. */
interface RowStems {
  readonly described: readonly StemId[];
  readonly listed: readonly (readonly StemId[])[];
  readonly named: readonly (readonly StemId[])[];
  readonly share: number;
}

function stemsOfRow(
  { description, initiatives, actors }: Measure,
  read: TextParsers['words'],
): RowStems {
  const described = description === null ? [] : read(description).stems;
  const listed = initiatives.map((text) => read(text).stems);
  const named = actors.map(({ name }) => read(name).stems);
  const count = listed.reduce((sum, { length }) => sum + length, described.length);
  const share = Math.min(1, Math.max(LEAST_SHARE, Math.sqrt(USUAL_WORDS / count)));
  return { described, listed, named, share };
}

function addWords(
  builder: WordIndexBuilder,
  { described, listed, named, share }: RowStems,
  away: WeighedWords | undefined,
): void {
  function add(stem: StemId, weight: number): void {
    const isAway = away !== undefined && (away.get(stem) ?? 0) >= LEADS_AWAY;
    builder.addWord(stem, weight * share * (isAway ? ABOUT_OTHER : 1));
  }
  for (const [at, stem] of described.entries()) {
    add(stem, FIELD.description * (at < BEGINNING ? 1 : BEHIND_BEGINNING));
  }
  for (const stems of listed) for (const stem of stems) add(stem, FIELD.initiative);
  for (const stems of named) for (const stem of stems) add(stem, FIELD.actor);
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
