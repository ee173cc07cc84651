import type { SheetModel } from '../../workbook/workbook-model';
import { answeredCells, cellKey } from './cell-access';
import type { FormerSheet, FormerTable } from './former-sheet';
import { isAnswerTooLarge, NoAnswer } from './host-error';
import { dataBytes } from './data-bytes';
import { cellsOf } from './instructions';
import { readParts } from './read-parts';
import { answeredTables, askTables, type AskedTables } from './resize-tables';
import { runBatch, type Patience } from './run-batch';
import { cellRange } from './sheet-block';
import { isNamed, type Survey } from './survey';
import { CELL_PROPERTIES, valueCell } from './wire-cell';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Takes one round trip, more only where Excel does not give all cells at a time. */
export async function readFormer(
  patience: Patience,
  survey: Survey,
  models: readonly SheetModel[],
): Promise<readonly FormerSheet[]> {
  const sheets = models.flatMap((model) =>
    survey.sheets
      .filter((each) => isNamed(each, model.name))
      .map(({ id }) => ({ id, properties: propertiesOf(model) })),
  );
  if (sheets.length === 0) return [];
  try {
    return await runBatch(patience, async (context) => {
      const asked = askPlaces(context, survey, sheets);
      await context.sync();
      return asked.map(answeredFormer);
    });
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
    return readFormerInParts(patience, survey, sheets);
  }
}

/** Generated sheets that are there under their names, asked for and not yet answered. */
export type AskedFormers = readonly (readonly [SheetModel, Excel.Range, AskedTables])[];

/** Excel gives nothing at all when a sheet, or a table of its model, is not there. */
export function askFormers(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
): AskedFormers {
  return models.map((model) => {
    const used = askUsed(context, model.name, propertiesOf(model));
    const tables = model.tables.map(({ name }) => ({ table: name }));
    return [model, used, askTables(context, tables)];
  });
}

/** `null` when there is a table on one of them that was not asked for. */
export function answeredFormers(
  asked: AskedFormers,
  survey: Survey,
): readonly FormerSheet[] | null {
  const formers: FormerSheet[] = [];
  for (const [model, used, askedTables] of asked) {
    const id = survey.sheets.find((sheet) => isNamed(sheet, model.name))?.id;
    if (id === undefined) return null;
    const ranges = [...answeredTables(askedTables)];
    const tables: FormerTable[] = [];
    for (const table of survey.tables.filter(({ sheet }) => sheet === id)) {
      const range = ranges.find(([name]) => isNamed(table, name))?.[1];
      if (range === undefined) return null;
      tables.push({ id: table.id, name: table.name, range });
    }
    const properties = propertiesOf(model);
    const hasFormats = properties === CELL_PROPERTIES;
    const cells = cellsIn({ id, used, properties });
    formers.push({ id, used: cellRange(used), hasFormats, tables, cells });
  }
  return formers;
}

/** Where a model has only values there were only values before: a long table is so much less to read. */
function propertiesOf({ cells, tables }: SheetModel): string {
  const contents = [
    ...cells.map(({ content }) => content),
    ...tables.flatMap(({ rows }) => rows.flat()),
  ];
  return contents.some(({ type }) => type === 'formula') ? CELL_PROPERTIES : 'values';
}

interface SheetToAsk {
  readonly id: string;
  /** What is asked of its cells beside where they are. */
  readonly properties: string;
}

async function readFormerInParts(
  patience: Patience,
  survey: Survey,
  sheets: readonly SheetToAsk[],
): Promise<readonly FormerSheet[]> {
  const places = await runBatch(patience, async (context) => {
    const places = sheets.map(({ id }) => ({ id, properties: '' }));
    const asked = askPlaces(context, survey, places);
    await context.sync();
    return asked.map(answeredPlace);
  });
  const properties = new Map(sheets.map((sheet) => [sheet.id, sheet.properties]));
  const areas = places.map(({ id, used }) => ({ sheet: id, range: used }));
  const parts = await readParts(patience, areas, new Map(), async (context, some) => {
    const asked = some.map((part) => {
      const worksheet = context.workbook.worksheets.getItem(part.sheet);
      const wanted = properties.get(part.sheet) ?? CELL_PROPERTIES;
      const used = cellsOf(worksheet, part.range).load(`${PLACE},${wanted}`);
      return { part, cells: { id: part.sheet, used, properties: wanted } };
    });
    await context.sync();
    return asked.map(({ part, cells }) => ({
      ...{ part, block: cellsIn(cells), bytes: dataBytes(cells.used.toJSON()) },
    }));
  });
  return places.map((place) => ({
    ...place,
    hasFormats: properties.get(place.id) === CELL_PROPERTIES,
    cells: new Map(parts.flatMap(({ part, block }) => (part.sheet === place.id ? [...block] : []))),
  }));
}

interface AskedPlace extends SheetToAsk {
  readonly used: Excel.Range;
  readonly tables: readonly { readonly id: string; readonly name: string; range: Excel.Range }[];
}

function askPlaces(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: readonly SheetToAsk[],
): readonly AskedPlace[] {
  const { tables } = context.workbook;
  return sheets.map(({ id, properties }) => ({
    ...{ id, properties },
    used: askUsed(context, id, properties),
    tables: survey.tables
      .filter(({ sheet }) => sheet === id)
      .map((table) => ({ ...table, range: tables.getItem(table.id).getRange().load(PLACE) })),
  }));
}

/** @param sheet Its name or its id. */
function askUsed(
  { workbook }: Excel.RequestContext,
  sheet: string,
  properties: string,
): Excel.Range {
  return workbook.worksheets.getItem(sheet).getUsedRange(true).load(`${PLACE},${properties}`);
}

function answeredPlace({
  id,
  used,
  tables,
}: AskedPlace): Omit<FormerSheet, 'cells' | 'hasFormats'> {
  return {
    id,
    used: cellRange(used),
    tables: tables.map((table) => ({ ...table, range: cellRange(table.range) })),
  };
}

function answeredFormer(place: AskedPlace): FormerSheet {
  return {
    ...answeredPlace(place),
    hasFormats: place.properties === CELL_PROPERTIES,
    cells: cellsIn(place),
  };
}

function cellsIn({
  id,
  used,
  properties,
}: Pick<AskedPlace, 'id' | 'used' | 'properties'>): FormerSheet['cells'] {
  // The types do not tell that it is null when Excel gave nothing because it was too much.
  if ((used.values as unknown) === null) throw new NoAnswer();
  if (properties !== 'values')
    return answeredCells([[{ sheet: id, range: cellRange(used) }, used]]);
  const { firstRow, firstColumn } = cellRange(used);
  return new Map(
    used.values.flatMap((row: readonly unknown[], below) =>
      row.map((value, beside) => [
        cellKey({ sheet: id, row: firstRow + below, column: firstColumn + beside }),
        valueCell(value),
      ]),
    ),
  );
}
