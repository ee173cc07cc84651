import type { NameModel, SheetModel } from '../../workbook/workbook-model';

/** What a workbook has under a name, seen before anything is written. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly pivots: readonly Named[];
  readonly title: string;
  readonly properties: ReadonlyMap<string, string | number | boolean>;
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface SurveyedTable {
  readonly id: string;
  readonly name: string;
  /** Id of its sheet. */
  readonly sheet: string;
}

/** Takes one round trip. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  askSurvey(context);
  await context.sync();
  return answeredSurvey(context);
}

export function askSurvey(context: Excel.RequestContext): void {
  const { worksheets, tables, names, pivotTables, properties } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  tables.load('items/id,items/name,items/worksheet/id');
  names.load('items/name,items/formula');
  pivotTables.load('items/name');
  properties.load('title');
  properties.custom.load('items/key,items/value');
}

export function answeredSurvey(context: Excel.RequestContext): Survey {
  const { worksheets, tables, names, pivotTables, properties } = context.workbook;
  return {
    sheets: worksheets.items.map(({ id, name, protection }) => ({
      ...{ id, name },
      isProtected: protection.protected,
    })),
    tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheet: worksheet.id })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    pivots: pivotTables.items.map(({ name }) => ({ name })),
    title: properties.title,
    properties: new Map(
      // The types call it any; what is no number or boolean is a text or the text of a date.
      properties.custom.items.map(({ key, value }) => [key, value as string | number | boolean]),
    ),
  };
}

interface WantedNames {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
}

/** A name that new sheets need and that something else has; `null` when all are free. */
export function takenName({ sheets, tables, names }: Survey, wanted: WantedNames): string | null {
  const takenSheets = namesOf(sheets);
  // Tables and names are called in formulas in the same way, so they share their names.
  const takenNames = new Set([...namesOf(tables), ...namesOf(names)]);
  return (
    firstTaken(takenSheets, wanted.sheets) ??
    firstTaken(takenNames, [...wanted.sheets.flatMap((sheet) => sheet.tables), ...wanted.names])
  );
}

interface Named {
  readonly name: string;
}

function namesOf(named: readonly Named[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name.toLowerCase()));
}

function firstTaken(taken: ReadonlySet<string>, wanted: readonly Named[]): string | null {
  return wanted.find(({ name }) => taken.has(name.toLowerCase()))?.name ?? null;
}

/** Names of sheets, tables and cells are the same whatever their capitals. */
export function isNamed({ name }: Named, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
