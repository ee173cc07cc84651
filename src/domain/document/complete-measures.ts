import { belgianEuro, belgianNumber } from '../money/belgian-notation';
import { collectActorNames, parseActors } from '../parse/actors';
import { parseBudgetText, type BudgetItem } from '../parse/budget-text';
import { recogniseDepartments } from '../parse/departments';
import { collectBareSubjects, parseMinisterCell } from '../parse/bare-subjects';
import type { FieldOf } from '../plan/place';
import type { Abbreviation, Actor, BudgetLine, Department, Measure, RowKey } from '../plan/plan';
import { newBudgetLineKey, newRowKey } from '../plan/row-key';
import { collectListLabels, describeMeasure } from './description';
import type { CellLine } from './document';
import type { DoubtKind, ImportDoubt } from './imported-plan';
import { oneSpaced } from './plain-words';
import type { RawMeasure } from './raw-plan';

export interface CompleteMeasures {
  readonly measures: readonly Measure[];
  readonly budgetLines: readonly BudgetLine[];
  readonly departments: readonly Department[];
  readonly doubts: readonly ImportDoubt[];
}

type Doubt = (what: DoubtKind, field: FieldOf<'measure'>, source: string, taken: string) => void;

/** Takes the cells of all measures apart into fields. Names of actors are told by the whole plan. */
export function completeMeasures(
  raws: readonly RawMeasure[],
  abbreviations: readonly Abbreviation[],
): CompleteMeasures {
  // Who has a column of its own to coordinate in, stands first.
  const cells = raws.map(({ lead, actors }) => texts([...lead, ...actors]));
  const names = collectActorNames(cells, abbreviations);
  const subjects = collectBareSubjects(raws.map(({ ministers }) => texts(ministers)));
  const listLabels = collectListLabels(raws.map(({ text }) => text));
  const doubts: ImportDoubt[] = [];
  const budgetLines: BudgetLine[] = [];
  const taken = new Set<string>();
  const takenLines = new Set<string>();
  const measures = raws.map((raw) => {
    const key = newRowKey('m', raw.number, taken);
    const doubt = doubtOf(raw, key, doubts);
    for (const row of raw.joined) {
      doubts.push({
        ...doubtAt(raw, key, 'description'),
        where: row.where,
        what: 'row-joined',
        source: row.source,
        taken: raw.number ?? '',
      });
    }
    const ministers = readMinisters(raw, subjects, doubt);
    const budgetText = emptyAsNull(texts(raw.budget).map(oneSpaced).join('\n'));
    for (const item of readBudget(raw, budgetText, ministers, doubt)) {
      budgetLines.push({
        key: newBudgetLineKey(raw.number, takenLines),
        measure: raw.number,
        ...item,
      });
    }
    const { description, initiatives } = describeMeasure(raw.text, listLabels);
    return {
      key,
      number: raw.number,
      action: raw.action,
      code: raw.code,
      description,
      initiatives: [...initiatives, ...texts(raw.initiatives).map(oneSpaced)],
      actors: readActors(raw, names, doubt),
      budgetText,
      ministers,
    };
  });
  return { measures, budgetLines, departments: recogniseDepartments(cells, abbreviations), doubts };
}

function readMinisters(
  raw: RawMeasure,
  subjects: ReadonlySet<string>,
  doubt: Doubt,
): readonly string[] {
  return parseMinisterCell(texts(raw.ministers), subjects).map(({ title, printed, tidied }) => {
    if (tidied) doubt('minister-tidied', 'ministers', printed, title);
    return title;
  });
}

/** Whoever stands in a column of its own for coordinators, coordinates; named again, it stays one actor. */
function readActors(raw: RawMeasure, names: ReadonlySet<string>, doubt: Doubt): readonly Actor[] {
  const lead = parseActors(texts(raw.lead), names);
  const others = parseActors(texts(raw.actors), names);
  for (const { source, names: told, allKnown } of [...lead.split, ...others.split]) {
    // Names that all stand alone elsewhere were not guessed.
    if (!allKnown) doubt('actors-split', 'actors', source, told.join(', '));
  }
  const leading = new Set(lead.actors.map(({ name }) => name));
  return [
    ...lead.actors.map(({ name }) => ({ name, coordinating: true })),
    ...others.actors.filter(({ name }) => !leading.has(name)),
  ];
}

function readBudget(
  raw: RawMeasure,
  text: string | null,
  ministers: readonly string[],
  doubt: Doubt,
): readonly BudgetItem[] {
  if (raw.sharedBudget !== null) doubt('budget-unsure', 'budgetText', raw.sharedBudget, '–');
  if (text === null) return [];
  const { items, doubts } = parseBudgetText(text, ministers);
  if (doubts.length > 0)
    doubt('budget-unsure', 'budgetText', text, items.map(inShort).join('; ') || '–');
  return items;
}

/** Once; per annum; per year from September up to August. */
const PER_IN_SIGNS: Readonly<Record<NonNullable<BudgetItem['per']>, string>> = {
  once: '1×',
  year: 'p.a.',
  schoolyear: 'p.a. 09–08',
};

/** A budget item in figures and signs, the same in every language. */
function inShort({ amount, fte, per, from, to }: BudgetItem): string {
  const figure = amount === null ? `${belgianNumber(fte ?? 0)} FTE` : belgianEuro(amount);
  const period = from === to ? from : `${from ?? '…'}–${to ?? '…'}`;
  return [figure, per === null ? null : PER_IN_SIGNS[per], period]
    .filter((part) => part !== null)
    .join(' ');
}

function doubtOf(raw: RawMeasure, key: RowKey, doubts: ImportDoubt[]): Doubt {
  return (what, field, source, taken) => {
    doubts.push({ ...doubtAt(raw, key, field), what, source, taken });
  };
}

function doubtAt(
  { where, number }: RawMeasure,
  key: RowKey,
  field: FieldOf<'measure'>,
): Pick<ImportDoubt, 'where' | 'at'> {
  return { where, at: { kind: 'measure', key, number, field } };
}

function texts(lines: readonly CellLine[]): readonly string[] {
  return lines.map(({ text }) => text);
}

function emptyAsNull(text: string): string | null {
  return text === '' ? null : text;
}
