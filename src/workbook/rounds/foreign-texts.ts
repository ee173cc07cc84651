import type { Plan } from '../../domain/plan/plan';
import { columnsOf, type AnyTable } from '../describe-table';
import { cellsOfPlan } from '../generating/plan-cells';
import { planTableNames } from '../reading/read-tables';
import { planTables, rowsOfPlan, type PlanTable } from '../tables/plan-tables';
import type { WorkbookModel } from '../workbook-model';

/** Tells what a plan says and a part of it does not. */
export interface ForeignTexts {
  /** Whether a text is, or has in it, something that is not of the part. */
  isIn(text: string): boolean;
}

/** So many words behind each other are no chance. */
const WORDS = 5;

/**
 * What is in a plan and in none of the rows of a part of it: whole cells and their lines, however short, and
 * every few words of longer ones. The plan is read once for all its parts.
 */
export function foreignTextsOf(plan: Plan): (part: Plan, usual: WorkbookModel) => ForeignTexts {
  const all = saidBy(textsOf(plan));
  // `usual` is a workbook without rows: what that says anyway is nobody's.
  return (part, usual) => {
    const own = saidBy([...textsOf(part), ...textsIn(usual)]);
    return {
      isIn: (text) =>
        linesOf(text).some((line) => isTelling(line) && isOnlyIn(line, all.lines, own.lines)) ||
        phrasesOf(text).some((phrase) => isOnlyIn(phrase, all.phrases, own.phrases)),
    };
  };
}

function isOnlyIn(text: string, one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.has(text) && !other.has(text);
}

function saidBy(texts: readonly string[]): {
  readonly lines: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
} {
  const said = { lines: new Set<string>(), phrases: new Set<string>() };
  for (const text of texts) {
    for (const line of linesOf(text)) said.lines.add(line);
    for (const phrase of phrasesOf(text)) said.phrases.add(phrase);
  }
  return said;
}

/** A whole number, or a sign alone, stands in every workbook. */
function isTelling(line: string): boolean {
  return line.length > 1 && /\p{L}|\d\.\d/u.test(line);
}

/** All texts of a plan as cells hold them, with the keys of the rows; but for words of fixed lists. */
function textsOf(plan: Plan): readonly string[] {
  const cells = cellsOfPlan(rowsOfPlan(plan));
  return planTableNames().flatMap((name: PlanTable) => {
    const table: AnyTable = planTables[name];
    const columns = columnsOf(table).map(({ column }) => column.form.type);
    return cells[name].flatMap((row) =>
      row.filter(
        (value, index): value is string => typeof value === 'string' && columns[index] !== 'word',
      ),
    );
  });
}

/** What a workbook says outside the rows of its tables, and the words of its lists. */
function textsIn({ sheets, names, title, customProperties }: WorkbookModel): readonly string[] {
  const contents = sheets.flatMap(({ cells, tables }) => [
    ...cells.map(({ content }) => content),
    ...tables.flatMap(({ rows }) => rows.flat()),
  ]);
  return [
    title,
    ...names.map(({ name }) => name),
    ...Object.keys(customProperties),
    ...sheets.map(({ name }) => name),
    ...sheets.flatMap(({ tables }) =>
      tables.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]),
    ),
    ...sheets.flatMap(({ validations }) =>
      validations.flatMap(({ prompt, error }) =>
        [prompt, error].flatMap((message) =>
          message === null ? [] : [message.title, message.text],
        ),
      ),
    ),
    ...contents.flatMap((content) => {
      if (content.type === 'link') return [content.text];
      const value = content.type === 'formula' ? content.result : content.value;
      return typeof value === 'string' ? [value] : [];
    }),
  ];
}

function linesOf(text: string): readonly string[] {
  return [text, ...text.split('\n')].map((line) => line.trim()).filter((line) => line !== '');
}

function phrasesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(WORDS - 1).map((_, index) => words.slice(index, index + WORDS).join(' '));
}
