import { actionOfNumber } from '../plan/numbering';
import type { Recommendation } from '../plan/plan';
import { oneSpaced } from './plain-words';

/** What stands beside a recommendation. */
export type Answer = Pick<Recommendation, 'actions' | 'startingPoint' | 'seeAlso' | 'remark'>;

const STARTING_POINT =
  /^(?:algemeen )?(?:uitgangspunt|basisprincipe|starting point|point de départ)(?=$|[^a-zà-ÿ])(?:\s+(?:van|of|du|de)(?:\s+(?:het|dit|the|this|la|ce))?)?(?:\s+(?:[a-zà-ÿ]*plan(?: d['’]action)?|action plan))?\s*[.,;:–-]*\s*/iu;
const NUMBER = '\\d{1,3}(?:\\.\\d{1,3}){0,2}';
const SEPARATOR = '(?:\\s*(?:[,;+&]|\\s(?:en|and|et))\\s*|\\s+)';
const NUMBERS = `${NUMBER}(?:${SEPARATOR}${NUMBER})*`;
const SEE =
  '(?:(?:zie|see|voir)(?:\\s+(?:ook|also|aussi))?(?:\\s+(?:in het bijzonder|in particular|en particulier|onder meer|notamment))?(?:\\s+(?:de|the|les))?\\s+)';
const TARGETS = `(?:acties?|actions?|maatregel(?:en)?|measures?|mesures?)\\s+${NUMBERS}`;

/** A sentence that says nothing but which actions or measures answer. */
const ONLY_TARGETS = new RegExp(
  `^${SEE}?(?:${TARGETS}|${NUMBERS})(?:${SEPARATOR}${TARGETS})*\\s*[.;]?$`,
  'iu',
);
const ONLY_LETTERED = /^(?:[AM]\.?\s?\d{1,3}(?:\.\d{1,3}){0,2}(?:[\s,;+&]|en|and|et)*)+$/;
/** Bare numbers before a text: `14 Wordt voorts opgenomen …`. */
const LEADING_NUMBERS = new RegExp(`^${NUMBERS}(?=\\s+(?:\\p{Lu}|\\())\\s*`, 'u');
const MENTIONED_TARGETS = new RegExp(`(?:^|[^a-zà-ÿ])${TARGETS}`, 'giu');
const MENTIONED_PLANS =
  /(?:^|[^a-zà-ÿ])(?:zie|see|voir)(?:\s+(?:ook|also|aussi))?\s+(?:\((?:o\.?\s?m\.?|i\.?a\.?|e\.?a\.?|notamment)\)\s+)?(?<plans>[^.;]+)/giu;
const ONLY_PLANS = /^(?:zie|see|voir)(?:\s+(?:ook|also|aussi))?\s+(?<plans>[^.;]+)[.;]?$/iu;
/** An abbreviation: short, with at least two capitals. */
const LONGEST_ABBREVIATION = 20;
const ABBREVIATION = /^(?:\p{L}|\d)*\p{Lu}(?:\p{L}|\d)*\p{Lu}(?:\p{L}|\d|&|-)*$/u;
/** A point after a single letter is that of an abbreviation: `(o.m.) Unia`. */
const SENTENCE_END = /(?<=[.!?]["'”’)]?)(?<!(?:^|[.\s(])\p{L}\.["'”’)]?)\s+(?=\p{Lu})/u;

/**
 * Reads what answers a recommendation: numbers of actions, the plan as a whole, other plans by abbreviation. What
 * says more than that is kept as the remark. `actions` are those of the plan: a measure stands for its action.
 */
export function parseAnswer(paragraphs: readonly string[], actions: ReadonlySet<string>): Answer {
  const found: string[] = [];
  const seeAlso: string[] = [];
  const remarks: string[] = [];
  let startingPoint = false;
  for (const whole of paragraphs.flatMap(sentences)) {
    const sentence = whole.replace(STARTING_POINT, '');
    if (sentence !== whole) startingPoint = true;
    // A dash says as little as an empty cell.
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue;
    const plans = ONLY_PLANS.exec(sentence)?.groups?.['plans'];
    const onlyPlans = plans === undefined ? null : abbreviationsIn(plans, 'all');
    const numbers = numbersIn(sentence);
    found.push(...numbers);
    // A measure stands for its action; which one it is stays in the remark.
    if (
      ONLY_TARGETS.test(sentence) &&
      numbers.every((number) => actionOf(number, actions) === number)
    )
      continue;
    if (onlyPlans === null) {
      for (const match of sentence.matchAll(MENTIONED_PLANS)) {
        seeAlso.push(...(abbreviationsIn(match.groups?.['plans'] ?? '', 'some') ?? []));
      }
      remarks.push(sentence);
    } else seeAlso.push(...onlyPlans);
  }
  return {
    actions: distinct(found.map((number) => actionOf(number, actions))),
    startingPoint,
    seeAlso: distinct(seeAlso),
    remark: remarks.length === 0 ? null : remarks.join(' '),
  };
}

/** Sentences, and before them the bare numbers that need no mark. */
function sentences(text: string): readonly string[] {
  const whole = withoutLetters(oneSpaced(text));
  const numbers = LEADING_NUMBERS.exec(whole)?.[0] ?? '';
  const rest = whole.slice(numbers.length);
  return [numbers.trim(), ...rest.split(SENTENCE_END)].filter((sentence) => sentence !== '');
}

/** "A2, A3" and "M1.1" are numbers of actions and measures, where nothing else stands beside them. */
function withoutLetters(text: string): string {
  return ONLY_LETTERED.test(text) ? text.replace(/[AM]\.?\s?(?=\d)/g, '') : text;
}

function numbersIn(sentence: string): readonly string[] {
  const lists = ONLY_TARGETS.test(sentence)
    ? [sentence]
    : [...sentence.matchAll(MENTIONED_TARGETS)].map(([printed]) => printed);
  return lists.flatMap((list) => list.match(new RegExp(NUMBER, 'g')) ?? []);
}

/** `all`: `null` unless the text is a list of nothing but abbreviations. */
function abbreviationsIn(text: string, want: 'all' | 'some'): readonly string[] | null {
  const words = text.split(/\s*,\s*|\s+(?:en|and|et|&|of|or|ou)\s+/).map((word) => word.trim());
  const bare = words
    .map((word) => word.replace(/^(?:het|de|the|le|la|les)\s+/i, '').replace(/[\s)]+$/, ''))
    .filter((word) => word !== '');
  const found = bare.filter(
    (word) => word.length <= LONGEST_ABBREVIATION && ABBREVIATION.test(word),
  );
  return want === 'all' && found.length < bare.length ? null : found;
}

function actionOf(number: string, actions: ReadonlySet<string>): string {
  const parent = actionOfNumber(number);
  return !actions.has(number) && parent !== null && actions.has(parent) ? parent : number;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
