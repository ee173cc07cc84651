import type { CheckInput } from '../../src/domain/check/check-input';
import { centsFromEuro } from '../../src/domain/money/cents';
import type {
  Action,
  Actor,
  BudgetLine,
  Measure,
  Minister,
  PartialDate,
  Plan,
  PolicyLine,
  PreviousAction,
  PreviousHeading,
  Progress,
  Recommendation,
  Round,
  RowKey,
} from '../../src/domain/plan/plan';

/** A row's fields as a test writes them: the key as plain text, and only what the test is about. */
type RowParts<Row> = Partial<Omit<Row, 'key'>> & { readonly key?: string };

export function rowKey(text: string): RowKey {
  return text as RowKey;
}

export function partialDate(text: string): PartialDate {
  return text as PartialDate;
}

/**
 * A small plan without faults: policy line 1, action 1, measure 1.1 of OV. The actions, policy
 * lines, ministers and previous headings that are not given follow from the rows that are, so that
 * a rule about something else finds nothing.
 */
export function planWith(parts: Partial<Plan> = {}): Plan {
  const measures = parts.measures ?? [measure()];
  const actions = parts.actions ?? actionsOf(measures);
  return {
    title: 'Actieplan Proef',
    numbering: { parts: 2 },
    sharing: null,
    codes: [
      { code: 'B', label: 'bestaand', role: 'existing' },
      { code: 'V', label: 'versterkt', role: 'strengthened' },
      { code: 'N', label: 'nieuw', role: 'new' },
    ],
    departments: [{ name: 'OV', meaning: 'beleidsdomein Onderwijs en Vorming' }],
    policyLines: policyLinesOf(actions),
    budgetLines: [],
    ministers: ministersOf(measures),
    recommendations: [],
    previousHeadings: previousHeadingsOf(parts.previousActions ?? []),
    previousActions: [],
    previousStatuses: ['In uitvoering', 'Uitgevoerd'],
    abbreviations: [{ term: 'OV', meaning: 'beleidsdomein Onderwijs en Vorming' }],
    glossary: [],
    ...{ progress: [], statuses: ['in uitvoering', 'uitgevoerd'], rounds: [] },
    ...parts,
    measures,
    actions,
  };
}

/** What the rules look at, of a plan whose cells were all read well. */
export function checkInput(
  plan: Plan = planWith(),
  beside: Partial<Omit<CheckInput, 'plan'>> = {},
): CheckInput {
  return { plan, irregular: [], missing: [], missingColumns: [], ...beside };
}

export function policyLine(parts: Partial<PolicyLine> = {}): PolicyLine {
  const { number = '1' } = parts;
  return { number, title: `Beleidslijn ${number}`, ...parts };
}

export function action(parts: Partial<Action> = {}): Action {
  const { number = '1' } = parts;
  return { number, title: `Titel van actie ${number}`, policyLine: '1', ...parts };
}

/** Stands under the action of its number: `measure({ number: '5.10' })` under action 5, with key `m5.10`. */
export function measure(parts: RowParts<Measure> = {}): Measure {
  const { number = '1.1', key, ...rest } = parts;
  return {
    key: rowKey(key ?? `m${number ?? ''}`),
    number,
    action: number === null ? null : actionNumberOf(number),
    code: 'B',
    description: `Omschrijving van maatregel ${number ?? 'zonder nummer'}.`,
    initiatives: [],
    actors: [actor('OV')],
    budgetText: 'Binnen de reguliere middelen',
    ministers: ['Minister van Onderwijs'],
    ...rest,
  };
}

export function actor(name: string, as?: 'coordinating'): Actor {
  return { name, coordinating: as === 'coordinating' };
}

/** `euro` is the amount; € 1.000 when neither it nor `fte` is given. */
export function budgetLine(
  parts: Partial<Omit<BudgetLine, 'key' | 'amount' | 'from' | 'to'>> & {
    readonly key?: string;
    readonly euro?: number | null;
    readonly from?: string | null;
    readonly to?: string | null;
  } = {},
): BudgetLine {
  const { key, measure: ofMeasure = '1.1', fte = null, from = null, to = null, ...others } = parts;
  const { euro = fte === null ? 1000 : null, ...rest } = others;
  return {
    key: rowKey(key ?? `b${ofMeasure ?? ''}-1`),
    measure: ofMeasure,
    amount: euro === null ? null : centsFromEuro(euro),
    fte,
    per: null,
    from: from === null ? null : partialDate(from),
    to: to === null ? null : partialDate(to),
    fund: null,
    beneficiary: null,
    minister: null,
    note: null,
    ...rest,
  };
}

export function minister(title: string, ...otherTitles: readonly string[]): Minister {
  return { name: title, titles: [title, ...otherTitles] };
}

/** Answered by action 1. */
export function recommendation(parts: RowParts<Recommendation> = {}): Recommendation {
  const { number = '1', key, ...rest } = parts;
  return {
    key: rowKey(key ?? `r${number ?? ''}`),
    number,
    text: `Tekst van aanbeveling ${number ?? 'zonder nummer'}.`,
    actions: ['1'],
    startingPoint: false,
    seeAlso: [],
    remark: null,
    ...rest,
  };
}

/** Under the heading of its number, being carried out, and continued in measure 1.1. */
export function previousAction(parts: RowParts<PreviousAction> = {}): PreviousAction {
  const { number = '1.1', key, ...rest } = parts;
  return {
    key: rowKey(key ?? `p${number ?? ''}`),
    number,
    heading: number === null ? null : actionNumberOf(number),
    text: `Tekst van vorige actie ${number ?? 'zonder nummer'}.`,
    status: 'In uitvoering',
    referenceText: 'maatregel 1.1',
    remark: null,
    ...rest,
  };
}

/** All parts of a number but the last: what a number without parts stands under is `1`. */
function actionNumberOf(number: string): string {
  const end = number.lastIndexOf('.');
  return end === -1 ? '1' : number.slice(0, end);
}

function actionsOf(measures: readonly Measure[]): readonly Action[] {
  return distinct(measures.map((row) => row.action)).map((number) => action({ number }));
}

function policyLinesOf(actions: readonly Action[]): readonly PolicyLine[] {
  return distinct(actions.map((row) => row.policyLine)).map((number) => policyLine({ number }));
}

function ministersOf(measures: readonly Measure[]): readonly Minister[] {
  return distinct(measures.flatMap((row) => row.ministers)).map((title) => minister(title));
}

function previousHeadingsOf(rows: readonly PreviousAction[]): readonly PreviousHeading[] {
  return distinct(rows.map((row) => row.heading)).map((number) => ({
    number,
    title: `Hoofdstuk ${number}`,
  }));
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** What OV says of measure 1.1 in round 2026-1, unless the test says otherwise. */
export function progress(parts: RowParts<Progress> = {}): Progress {
  const { measure = '1.1', department = 'OV', round = '2026-1', key, ...rest } = parts;
  return {
    key: rowKey(key ?? `v${round ?? ''}-m${measure ?? ''}-${department ?? ''}`),
    ...{ measure, department, round, status: null, text: null, spent: null },
    ...rest,
  };
}

export function round(parts: Partial<Round> = {}): Round {
  return {
    ...{ name: '2026-1', from: null, to: null, deadline: null, contact: null, email: null },
    ...parts,
  };
}
