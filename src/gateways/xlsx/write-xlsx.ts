import { writeXlsx as writeWithHucre, type WorkbookProperties } from 'hucre/xlsx';
import type { TableModel, WorkbookModel } from '../../workbook/workbook-model';
import { inspectZip, type ZipEntry, type ZipLimits } from '../zip-guard/zip-guard';
import { readPart } from './package/read-part';
import { changeZip } from '../zip-guard/change-zip';
import { addPivots } from './write/pivots/add-pivots';
import { demandWritable } from './write/demand-writable';
import { finishCoreProperties, finishSheet, finishStyles, finishTable } from './write/finish-parts';
import { printNames } from './write/print-to-hucre';
import { sheetToWrite, type SheetToWrite } from './write/sheet-to-hucre';
import { USUAL_FONT } from './write/style-to-hucre';
import { encodeCharacters } from './xml/xml-text';

/** What we wrote ourselves is safe to inflate, however large. */
const NO_LIMITS: ZipLimits = {
  maxEntries: Infinity,
  maxEntryBytes: Infinity,
  maxTotalBytes: Infinity,
  maxRatio: Infinity,
};

/**
 * Makes the bytes of an .xlsx file; the same model always gives the same bytes.
 * @throws Error for a model that Excel would not open without repairs.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  demandWritable(model);
  const sheets = model.sheets.map(sheetToWrite);
  const bytes = await writeWithHucre({
    sheets: sheets.map(({ sheet }) => sheet),
    properties: properties(model),
    namedRanges: [
      ...model.names.map(({ name, formula }) => ({ name, range: encodeCharacters(formula) })),
      ...model.sheets.flatMap(printNames),
    ],
    defaultFont: USUAL_FONT,
    activeSheet: model.sheets.findIndex(({ visibility }) => visibility === 'visible'),
  });
  const entries = inspectZip(bytes, NO_LIMITS);
  if (!entries.ok) throw new Error(`What was written is no zip file: ${entries.problem.code}.`);
  const changes = new Map<string, Uint8Array>();
  for (const entry of entries.value) {
    const finish = finishOf(entry.name, sheets, model);
    if (finish !== null) changes.set(entry.name, await changed(bytes, entry, finish));
  }
  return addPivots(await changeZip(bytes, entries.value, changes), model);
}

function properties({ title, created, customProperties }: WorkbookModel): WorkbookProperties {
  const custom: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(customProperties))
    custom[encodeCharacters(name)] = typeof value === 'string' ? encodeCharacters(value) : value;
  return {
    title: encodeCharacters(title),
    ...(created === null ? {} : { created: new Date(created), modified: new Date(created) }),
    custom,
  };
}

/** What is still to be done to a part that hucre wrote; `null`: nothing. */
function finishOf(
  part: string,
  sheets: readonly SheetToWrite[],
  { created, tableBand, sheets: models }: WorkbookModel,
): ((xml: string) => string) | null {
  if (part === 'docProps/core.xml') return created === null ? finishCoreProperties : null;
  if (part === 'xl/styles.xml') return (xml) => finishStyles(xml, tableBand);
  if (part.startsWith('xl/tables/'))
    return (xml) => finishTable(xml, tableBand, tableIn(xml, models));
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  const sheet = sheets[Number(number) - 1];
  return sheet === undefined ? null : (xml) => finishSheet(xml, sheet);
}

function tableIn(xml: string, sheets: WorkbookModel['sheets']): TableModel | undefined {
  // The names of tables need no encoding.
  const [, name] = / displayName="([^"]*)"/.exec(xml) ?? [];
  return sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
}

async function changed(
  bytes: Uint8Array,
  entry: ZipEntry,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const content = await readPart(bytes, entry);
  if (!content.ok) throw new Error(`${entry.name} was not written well: ${content.problem.code}.`);
  return new TextEncoder().encode(change(new TextDecoder().decode(content.value)));
}
