import { WordReader, type TextWords } from '../fit/read-words';
import type { Vocabulary } from '../fit/vocabulary';
import type { Postings } from '../fit/word-index';
import { wordsAboutEach } from '../fit/words-about';
import { budgetReader } from '../parse/budget-reader';
import type { BudgetReading } from '../parse/budget-text';
import { capitalWords } from '../parse/capital-words';
import { parseReferences } from '../parse/references';
import { actionOfNumber } from '../plan/numbering';
import type { BudgetLine, Measure, Plan, RowKey } from '../plan/plan';
import { actorLookup, type ActorLookup } from './actor-lookup';
import { capitalUses, type CapitalUse } from './capital-uses';
import type { CellContent, CheckInput } from './check-input';
import { readLineMeasures, type LineMeasure } from './line-measures';
import {
  damagedNumbers,
  eachDraft,
  possibleNumbers,
  readMeasureNumbers,
  type NumberReading,
} from './measure-numbers';
import {
  indexActions,
  indexCodes,
  indexMeasures,
  indexPolicyLines,
  type PlanIndex,
} from './plan-index';
import { planTexts, type PlanText } from './plan-texts';
import { findReferringTexts, type ReferringText } from './referring-text';
import { renumberedMeasures } from './renumbered';
import { onceForEachRow, type EachRow } from './row-results';
import {
  indexRowWords,
  indexWordsOfRows,
  readRecommendationWords,
  type RowWords,
} from './row-words';
import { readSaidOfTargets, type SaidInWhole, type SaidOfTarget } from './said-of-targets';
import { traceMeasures, type TracedMeasures } from './traced-measures';
import { unreadableFields } from './unreadable-cells';

/** What rules share: look-ups, and readings of texts and numbers, each made once per check. */
export interface CheckIndex extends PlanIndex {
  readonly damagedNumbers: ReadonlyMap<RowKey | null, CellContent>;
  readonly numbers: ReadonlyMap<RowKey, NumberReading>;
  /** By the number each is meant to have; the first where two have the same. */
  readonly measuresByMeaning: ReadonlyMap<string, Measure>;
  /** All numbers that measures have or may be meant to have: one in a damaged cell is not missing. */
  readonly measureNumbers: ReadonlySet<string>;
  /**
   * Actions that are listed, and those that the numbers of measures begin with (where a number does not
   * tell, what the measure stands under): `number-under-action` reports that the list lacks them.
   */
  readonly actionNumbers: ReadonlySet<string>;
  /** Of measures that were renumbered, the new number by the old one. */
  readonly renumbered: ReadonlyMap<string, string>;
  readonly lineMeasures: ReadonlyMap<RowKey, LineMeasure>;
  /** By the number of the measure that a line is meant for. */
  readonly linesByMeasure: ReadonlyMap<string, readonly BudgetLine[]>;
  readonly referringTexts: readonly ReferringText[];
  /** Ids of the fields that are blank because their cell could not be read: not to be called blank. */
  readonly unreadable: ReadonlySet<string>;
  /** Of every measure that has a budget text. */
  readonly budgets: ReadonlyMap<RowKey, BudgetReading>;
  /** Where previous actions went on. */
  readonly traced: TracedMeasures;
  readonly actors: ActorLookup;
  readonly texts: readonly PlanText[];
  /** The words with a capital that the plan uses, among them its abbreviations. */
  readonly capitals: ReadonlyMap<string, CapitalUse>;
  /** Of each reference, the words that tell what it is about. */
  readonly saidOfTargets: readonly SaidOfTarget[];
  /** What recommendations say that name actions. */
  readonly recommendationWords: ReadonlyMap<RowKey, SaidInWhole>;
  /** The measures of `measuresByMeaning`. */
  readonly rowsWithNumber: readonly Measure[];
  /** In which of these stand the words that something says about a target. */
  readonly wordsOfRows: Postings;
  readonly rowWords: RowWords;
}

/** How the parts of the index are made: of the plan, and of other parts. */
type IndexMakers = {
  readonly [Part in keyof CheckIndex]: (
    input: CheckInput,
    index: CheckIndex,
    means: IndexMeans,
  ) => CheckIndex[Part];
};

export interface IndexMeans extends TextParsers {
  readonly eachRow: EachRow;
}

/** What reads texts, so that a check can remember what it read before. */
export interface TextParsers {
  readonly references: typeof parseReferences;
  readonly budget: (text: string, titles: readonly string[]) => BudgetReading;
  readonly capitals: typeof capitalWords;
  readonly words: (text: string) => TextWords;
  /** Of the words that `words` reads. */
  readonly vocabulary: Vocabulary;
  /** The mentions are those of the references of the text. */
  readonly about: typeof wordsAboutEach;
}

const makers: IndexMakers = {
  codes: ({ plan }) => indexCodes(plan),
  policyLines: ({ plan }) => indexPolicyLines(plan),
  actions: ({ plan }) => indexActions(plan),
  measures: ({ plan }) => indexMeasures(plan),
  damagedNumbers: ({ irregular }) => damagedNumbers(irregular),
  numbers: ({ plan, irregular }, index, { eachRow }) => {
    const damaged = { get: (key: RowKey) => index.damagedNumbers.get(key) };
    return readMeasureNumbers(plan, irregular, eachDraft(damaged, eachRow));
  },
  measuresByMeaning: ({ plan }, { numbers }) => byMeaning(plan, numbers),
  measureNumbers: (_, { numbers }) => allNumbers(numbers),
  actionNumbers: ({ plan }, { numbers }) => listedAndNamedActions(plan, numbers),
  renumbered: (_, { numbers }) => renumberedMeasures(numbers),
  lineMeasures: (input, { numbers, renumbered }) => readLineMeasures(input, numbers, renumbered),
  linesByMeasure: ({ plan }, { lineMeasures }) => byMeasure(plan, lineMeasures),
  referringTexts: ({ plan }, _, means) => findReferringTexts(plan, means.references, means.eachRow),
  unreadable: ({ irregular }) => unreadableFields(irregular),
  budgets: ({ plan }, _, parse) => readBudgets(plan, parse.budget),
  traced: (_, index) => traceMeasures(index),
  actors: ({ plan }) => actorLookup(plan),
  texts: ({ plan }, _, { eachRow }) => planTexts(plan, eachRow),
  capitals: ({ plan }, { texts }, parse) => capitalUses(plan, texts, parse.capitals),
  saidOfTargets: (_, { referringTexts }, parse) => readSaidOfTargets(referringTexts, parse),
  recommendationWords: ({ plan }, _, parse) => readRecommendationWords(plan, parse),
  rowsWithNumber: (_, { measuresByMeaning }) => [...measuresByMeaning.values()],
  wordsOfRows: ({ plan }, index, means) => indexWordsOfRows(plan, index, means),
  rowWords: ({ plan }, index, means) => indexRowWords(plan, index, means),
};

function plainParsers(): TextParsers {
  const reader = new WordReader();
  return {
    references: parseReferences,
    budget: budgetReader(),
    capitals: capitalWords,
    words: (text) => reader.read(text),
    vocabulary: reader.vocabulary,
    about: wordsAboutEach,
  };
}

/** The index of a plan. Each part is made when it is first asked for. */
export function indexCheck(input: CheckInput): CheckIndex {
  const made = new Map<keyof CheckIndex, unknown>();
  const means = { ...plainParsers(), eachRow: onceForEachRow };
  const index = indexOfParts((part) => () => {
    if (!made.has(part)) made.set(part, makeIndexPart(part, input, index, means));
    return made.get(part);
  });
  return index;
}

export function makeIndexPart(
  part: keyof CheckIndex,
  input: CheckInput,
  index: CheckIndex,
  means: IndexMeans,
): unknown {
  return makers[part](input, index, means);
}

/** An index whose parts come from elsewhere: `getterOf` gives what gets what `makeIndexPart` made of one. */
export function indexOfParts(getterOf: (part: keyof CheckIndex) => () => unknown): CheckIndex {
  const index = {};
  for (const part of Object.keys(makers)) {
    // Its keys are those of an index, which Object.keys forgets.
    const get = getterOf(part as keyof CheckIndex);
    Object.defineProperty(index, part, { enumerable: true, get });
  }
  return index as CheckIndex; // every part has just been given its getter
}

/** The budget lines of a measure; none of one whose number cannot be read. */
export function budgetLinesOf(measure: Measure, index: CheckIndex): readonly BudgetLine[] {
  const number = index.numbers.get(measure.key)?.meant ?? null;
  return number === null ? [] : (index.linesByMeasure.get(number) ?? []);
}

function byMeasure(
  plan: Plan,
  lineMeasures: ReadonlyMap<RowKey, LineMeasure>,
): ReadonlyMap<string, readonly BudgetLine[]> {
  const lines = new Map<string, BudgetLine[]>();
  for (const line of plan.budgetLines) {
    const measure = lineMeasures.get(line.key)?.measure ?? null;
    if (measure === null) continue;
    const same = lines.get(measure);
    if (same === undefined) lines.set(measure, [line]);
    else same.push(line);
  }
  return lines;
}

function byMeaning(
  plan: Plan,
  numbers: ReadonlyMap<RowKey, NumberReading>,
): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const measure of plan.measures) {
    const meant = numbers.get(measure.key)?.meant ?? null;
    if (meant !== null && !measures.has(meant)) measures.set(meant, measure);
  }
  return measures;
}

function allNumbers(numbers: ReadonlyMap<RowKey, NumberReading>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const reading of numbers.values()) {
    for (const number of possibleNumbers(reading)) all.add(number);
  }
  return all;
}

function listedAndNamedActions(
  plan: Plan,
  numbers: ReadonlyMap<RowKey, NumberReading>,
): ReadonlySet<string> {
  const actions = new Set(plan.actions.map(({ number }) => number));
  for (const { key, action } of plan.measures) {
    const meant = numbers.get(key)?.meant ?? null;
    const named = (meant === null ? null : actionOfNumber(meant)) ?? action;
    if (named !== null) actions.add(named);
  }
  return actions;
}

function readBudgets(plan: Plan, parse: TextParsers['budget']): ReadonlyMap<RowKey, BudgetReading> {
  const budgets = new Map<RowKey, BudgetReading>();
  for (const { key, budgetText, ministers } of plan.measures) {
    if (budgetText === null || budgetText.trim() === '') continue;
    budgets.set(key, parse(budgetText, ministers));
  }
  return budgets;
}
