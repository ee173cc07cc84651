import { cents } from '../src/domain/money/cents';
import { groupMinisters } from '../src/domain/plan/group-ministers';
import type {
  BudgetLine,
  Measure,
  PartialDate,
  Plan,
  Recommendation,
} from '../src/domain/plan/plan';
import { newBudgetLineKey, newRowKey } from '../src/domain/plan/row-key';
import { usualStatuses } from '../src/domain/plan/usual-statuses';

const PER_ACTION = 50;
const DEPARTMENTS = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF'];
const TITLES = [
  'Minister van Onderwijs',
  'Minister van Jeugd en Sport',
  'Minister van Welzijn',
  'Minister van Werk en Economie',
  'Minister van Mobiliteit',
];

/** A plan without faults of so many measures, with references, budgets and recommendations. */
export function madePlan(size: number): Plan {
  const taken = new Set<string>();
  const measures = Array.from({ length: size }, (_, index) => measureOf(index, size, taken));
  const actions = Array.from({ length: Math.ceil(size / PER_ACTION) }, (_, index) => ({
    number: String(index + 1),
    title: `Actie over onderwerp ${String(index + 1)}`,
    policyLine: String((index % 5) + 1),
  }));
  return {
    title: 'Gemaakt plan',
    sharing: null,
    numbering: { parts: 2 },
    codes: [
      { code: 'B', label: 'bestaand', role: 'existing' },
      { code: 'V', label: 'versterkt', role: 'strengthened' },
      { code: 'N', label: 'nieuw', role: 'new' },
    ],
    departments: DEPARTMENTS.map((name) => ({ name, meaning: `Beleidsdomein ${name}` })),
    policyLines: ['1', '2', '3', '4', '5'].map((number) => ({ number, title: `Lijn ${number}` })),
    actions,
    measures,
    budgetLines: measures.flatMap((measure, index) =>
      hasBudget(index) ? budgetLinesOf(measure, index, taken) : [],
    ),
    ministers: groupMinisters(measures.flatMap(({ ministers }) => ministers)),
    recommendations: Array.from({ length: Math.ceil(size / 2) }, (_, index) =>
      recommendationOf(index, actions.length, taken),
    ),
    previousHeadings: [],
    previousActions: [],
    previousStatuses: ['In uitvoering', 'Uitgevoerd'],
    abbreviations: DEPARTMENTS.map((term) => ({ term, meaning: `Beleidsdomein ${term}` })),
    glossary: [],
    ...{ progress: [], statuses: usualStatuses, rounds: [] },
  };
}

function numberOf(index: number): string {
  return `${String(Math.floor(index / PER_ACTION) + 1)}.${String((index % PER_ACTION) + 1)}`;
}

function measureOf(index: number, size: number, taken: Set<string>): Measure {
  const number = numberOf(index);
  const other = numberOf((index * 7) % size);
  const reference = index % 4 < 2 ? ` (zie maatregel ${other})` : '';
  const pick = <T>(list: readonly T[], step: number): T => list[(index * step) % list.length] as T;
  return {
    key: newRowKey('m', number, taken),
    number,
    action: number.split('.')[0] ?? null,
    code: pick(['B', 'V', 'N'], 1),
    description: `Een aanbod voor onderwerp ${String(index)} helpt wijken, scholen en verenigingen vooruit met advies, vorming en een vast aanspreekpunt${reference}. De uitvoering gebeurt stap voor stap en wordt elk jaar bijgestuurd.`,
    initiatives: index % 4 === 0 ? ['een vormingsaanbod op maat;', 'een helpdesk.'] : [],
    actors: [
      { name: pick(DEPARTMENTS, 1), coordinating: true },
      { name: pick(DEPARTMENTS, 5), coordinating: false },
      { name: `Partner ${String(index % 40)}`, coordinating: false },
    ].filter(({ name }, place, all) => all.findIndex((actor) => actor.name === name) === place),
    budgetText: budgetTextOf(index),
    ministers: [...new Set([pick(TITLES, 1), pick(TITLES, 3)])],
  };
}

/** Another amount in every measure, so that no two budget texts are the same. */
function amountOf(index: number): number {
  return 10_000 + index * 37;
}

function hasBudget(index: number): boolean {
  return index % 2 === 0;
}

/** The ways in which plans write amounts, in turn; each stands for the budget lines of `budgetLinesOf`. */
function budgetTextOf(index: number): string {
  if (!hasBudget(index)) return 'Binnen de reguliere middelen';
  const amount = String(amountOf(index)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const texts = [
    `${amount} € (2026-2027)`,
    `${amount} € (Wijkfonds, 2026-2027)`,
    `Eerste loket: ${amount} € (2026-2027) Tweede loket: ${amount} € (2026-2027)`,
    `${amount} € voor 4 Teams (2026 - 2027)`,
  ];
  return texts[(index / 2) % texts.length] ?? '';
}

function budgetLinesOf(measure: Measure, index: number, taken: Set<string>): readonly BudgetLine[] {
  const names = (index / 2) % 4 === 2 ? ['Eerste loket', 'Tweede loket'] : [null];
  return names.map((beneficiary) => ({
    key: newBudgetLineKey(measure.number, taken),
    measure: measure.number,
    amount: cents(amountOf(index) * 100),
    fte: null,
    per: null,
    from: '2026' as PartialDate,
    to: '2027' as PartialDate,
    fund: null,
    beneficiary,
    minister: null,
    note: null,
  }));
}

function recommendationOf(index: number, actions: number, taken: Set<string>): Recommendation {
  const number = String(index + 1);
  return {
    key: newRowKey('r', number, taken),
    number,
    text: `Aanbeveling ${number}: zorg voor een gedragen aanpak in elke wijk.`,
    actions: [String((index % actions) + 1)],
    startingPoint: false,
    seeAlso: [],
    remark: null,
  };
}
