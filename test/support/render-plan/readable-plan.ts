import fc from 'fast-check';
import { centsFromEuro } from '../../../src/domain/money/cents';
import { groupMinisters } from '../../../src/domain/plan/group-ministers';
import type { BudgetLine, Measure, Plan } from '../../../src/domain/plan/plan';
import { partialDate, planWith, rowKey } from '../plan-builders';
import { WORDING, type DocumentLanguage } from './wording';

/** What of a plan differs by language, besides the words around it. */
const TEXTS = {
  nl: {
    title: 'Actieplan',
    domain: 'beleidsdomein',
    minister: 'Minister van',
    regular: 'Binnen de reguliere middelen',
    yearly: 'per jaar',
    statuses: ['In uitvoering', 'Uitgevoerd'],
    measure: 'maatregel',
  },
  en: {
    title: 'Action plan',
    domain: 'policy domain',
    minister: 'Minister for',
    regular: 'Within the regular budget',
    yearly: 'per year',
    statuses: ['In progress', 'Completed'],
    measure: 'measure',
  },
  fr: {
    title: 'Plan d’action',
    domain: 'domaine politique',
    minister: 'Ministre de',
    regular: 'Dans les moyens réguliers',
    yearly: 'par an',
    statuses: ['En cours', 'Réalisé'],
    measure: 'mesure',
  },
} as const;

const DEPARTMENTS = [
  ['OV', 'Onderwijs'],
  ['WVG', 'Welzijn'],
  ['KB', 'Bestuur'],
  ['CJSM', 'Cultuur'],
] as const;
const PARTNERS = ['VVSG', 'Buurtwerk', 'Speelgroen vzw'];
const PORTFOLIOS = ['Cultuur', 'Onderwijs', 'Sport', 'Welzijn', 'Wonen'];

const word = fc.constantFrom(
  ...['bomen', 'buurten', 'fietsen', 'groen', 'kinderen', 'lopen', 'ouders', 'pleinen', 'straten'],
  ...['veilig', 'verlichten', 'vergroenen', 'wachten', 'zitten', 'zomer', 'été', 'coördineren'],
);
/** `Bomen wachten straten`, with nothing that looks like a number, a code or a heading. */
const phrase = fc
  .array(word, { minLength: 2, maxLength: 7 })
  .map((words) => capital(words.join(' ')));
const sentence = phrase.map((text) => `${text}.`);

interface BudgetForm {
  readonly text: string | null;
  readonly line: Partial<BudgetLine> | null;
}

function budgets(language: DocumentLanguage): fc.Arbitrary<BudgetForm> {
  const { regular, yearly } = TEXTS[language];
  const thousands = fc.integer({ min: 1, max: 900 });
  const year = fc.integer({ min: 2020, max: 2030 });
  return fc.oneof(
    fc.constant<BudgetForm>({ text: regular, line: null }),
    fc.constant<BudgetForm>({ text: null, line: null }),
    fc.tuple(thousands, year).map(([amount, from]): BudgetForm => {
      const period = { from: partialDate(String(from)), to: partialDate(String(from + 2)) };
      return {
        text: `${amount}.500 € (${from}-${from + 2})`,
        line: { amount: centsFromEuro(amount * 1000 + 500), ...period },
      };
    }),
    thousands.map((amount): BudgetForm => ({
      text: `${amount}.000 € ${yearly}`,
      line: { amount: centsFromEuro(amount * 1000), per: 'year' },
    })),
  );
}

interface MeasureForm {
  readonly measure: Omit<Measure, 'key' | 'number' | 'action' | 'budgetText'>;
  readonly budget: BudgetForm;
}

function measureForms(language: DocumentLanguage): fc.Arbitrary<MeasureForm> {
  const names = [...DEPARTMENTS.map(([name]) => name), ...PARTNERS];
  const measure = fc.record({
    code: fc.constantFrom('B', 'V', 'N'),
    description: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
    initiatives: fc.array(sentence, { maxLength: 4 }),
    actors: fc
      .tuple(fc.shuffledSubarray(names, { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([all, leads]) =>
        all.map((name, index) => ({ name, coordinating: leads && index === 0 && all.length > 1 })),
      ),
    ministers: fc
      .shuffledSubarray(PORTFOLIOS, { minLength: 1, maxLength: 3 })
      .map((all) => all.map((portfolio) => `${TEXTS[language].minister} ${portfolio}`)),
  });
  return fc.record({ measure, budget: budgets(language) });
}

/** For every policy line its actions, for every action its measures. */
function outlines(language: DocumentLanguage) {
  const measures = fc.array(measureForms(language), { minLength: 1, maxLength: 3 });
  const action = fc.record({ title: phrase, measures });
  const actions = fc.array(action, { minLength: 1, maxLength: 2 });
  return fc.array(fc.record({ title: phrase, actions }), { minLength: 1, maxLength: 2 });
}

type Outline = ReturnType<typeof outlines> extends fc.Arbitrary<infer T> ? T : never;

/** Plans with texts that can be read in one way only, as a document in this language has them. */
export function readablePlan(language: DocumentLanguage): fc.Arbitrary<Plan> {
  return fc
    .record({ outline: outlines(language), title: phrase, annexes: annexes(language) })
    .map(({ outline, title, annexes: annex }) => {
      const numbered = numberOutline(outline);
      const { title: planWord, domain } = TEXTS[language];
      const abbreviations = DEPARTMENTS.map(([term, meaning]) => ({
        term,
        meaning: `${domain} ${meaning}`,
      }));
      return planWith({
        ...numbered,
        title: `${planWord} ${title.toLowerCase()}`,
        codes: [
          { code: 'B', label: WORDING[language].codes.B, role: 'existing' },
          { code: 'V', label: WORDING[language].codes.V, role: 'strengthened' },
          { code: 'N', label: WORDING[language].codes.N, role: 'new' },
        ],
        departments: DEPARTMENTS.map(([name, meaning]) => ({ name, meaning })),
        ministers: groupMinisters(numbered.measures.flatMap(({ ministers }) => ministers)),
        abbreviations,
        ...annex,
      });
    });
}

function numberOutline(
  outline: Outline,
): Pick<Plan, 'policyLines' | 'actions' | 'measures' | 'budgetLines'> {
  const policyLines = outline.map(({ title }, index) => ({ number: String(index + 1), title }));
  const actions = outline
    .flatMap((line, index) => line.actions.map((action) => ({ ...action, line: index + 1 })))
    .map((action, index) => ({ ...action, number: String(index + 1) }));
  const measures = actions.flatMap((action) =>
    action.measures.map((form, index) => ({
      ...form,
      action: action.number,
      number: `${action.number}.${index + 1}`,
    })),
  );
  return {
    policyLines,
    actions: actions.map(({ number, title, line }) => ({
      number,
      title,
      policyLine: String(line),
    })),
    measures: measures.map(({ number, action, measure, budget }) => ({
      ...measure,
      ...{ key: rowKey(`m${number}`), number, action, budgetText: budget.text },
    })),
    budgetLines: measures.flatMap(({ number, budget }) =>
      budget.line === null
        ? []
        : [{ ...noLine, ...budget.line, key: rowKey(`b${number}-1`), measure: number }],
    ),
  };
}

const noLine = {
  ...{ amount: null, fte: null, per: null, from: null, to: null },
  ...{ fund: null, beneficiary: null, minister: null, note: null },
};

function annexes(
  language: DocumentLanguage,
): fc.Arbitrary<
  Pick<
    Plan,
    'recommendations' | 'previousHeadings' | 'previousActions' | 'previousStatuses' | 'glossary'
  >
> {
  const { statuses, measure } = TEXTS[language];
  const recommendation = fc.record({
    text: sentence,
    actions: fc.constantFrom<readonly string[]>([], ['1'], ['1', '2']),
    startingPoint: fc.boolean(),
    seeAlso: fc.constantFrom<readonly string[]>([], ['HIBP'], ['HIBP', 'VAPA']),
    remark: fc.option(sentence),
  });
  const previous = fc.record({
    text: sentence,
    status: fc.option(fc.constantFrom(...statuses)),
    referenceText: fc.constantFrom(null, `${measure} 1.1`),
  });
  return fc
    .record({
      recommendations: fc.array(recommendation, { maxLength: 3 }),
      chapters: fc.array(
        fc.record({
          title: sentence,
          previous: fc.array(previous, { minLength: 1, maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
      glossary: fc.uniqueArray(fc.record({ term: phrase, definition: sentence }), {
        selector: ({ term }) => term,
        maxLength: 3,
      }),
    })
    .map(({ recommendations, chapters, glossary }) => {
      const previousActions = chapters.flatMap((chapter, at) =>
        chapter.previous.map((each, index) => {
          const number = `${at + 1}.${index + 1}`;
          const { status, referenceText } = each;
          return {
            ...{
              key: rowKey(`p${number}`),
              number,
              heading: String(at + 1),
              text: each.text,
              status,
            },
            ...{ referenceText: status === null ? null : referenceText, remark: null },
          };
        }),
      );
      return {
        recommendations: recommendations.map((each, index) => ({
          ...{ key: rowKey(`r${index + 1}`), number: String(index + 1) },
          ...each,
        })),
        previousHeadings: chapters.map(({ title }, at) => ({ number: String(at + 1), title })),
        previousActions,
        previousStatuses: [...new Set(previousActions.flatMap(({ status }) => status ?? []))],
        glossary,
      };
    });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
