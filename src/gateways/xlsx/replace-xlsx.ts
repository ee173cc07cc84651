import { fail, ok, type Result } from '../../domain/result';
import type { SheetModel, WorkbookModel } from '../../workbook/workbook-model';
import { changedParts, type ChangedParts } from './edit/changed-parts';
import { recalculateOnLoad } from './edit/recalculate';
import { removeCalculationOrder } from './edit/remove-calculation-order';
import { openPackage, type XlsxPackage } from './package/open-package';
import type { Relationship } from './package/relationships';
import { readPartAs } from './read/read-part-as';
import { readWorkbookPart } from './read/workbook-part';
import { readFormerSheet, type FormerSheet } from './replace/former-sheet';
import { mergeStyles } from './replace/merge-styles';
import { withPrintNames, type PrintName } from './replace/print-names';
import { putSheet, type OurSheet } from './replace/put-sheet';
import { sharedTextsXml } from './replace/transplant-sheet';
import { placedSheets, type PlacedSheet } from './replace/workbook-tables';
import { demand } from './write/demand';
import { printNames } from './write/print-to-hucre';
import { writeXlsx } from './write-xlsx';
import type { XlsxProblem } from './xlsx-problem';

/** Sheets to write again, and the ground of every second row of their tables. */
export type SheetsToReplace = Pick<WorkbookModel, 'sheets' | 'tableBand'>;

export interface ReplacedSheets {
  readonly bytes: Uint8Array;
  /** Sheets that stay as they were, because writing them again would lose something. */
  readonly kept: readonly KeptSheet[];
}

export interface KeptSheet {
  readonly sheet: string;
  /** `other-content`: pictures, notes, PivotTables or tables of someone's own. */
  readonly why: 'protected' | 'other-content' | 'unknown-form';
}

/** What may belong to a sheet of ours; Excel makes the settings of a printer again. */
const OUR_PARTS = new Set(['table', 'printerSettings']);

/**
 * Writes sheets again in the place of those of the same name; every other part of the file stays as it
 * was. Sheets that the file does not have are left out. Formulas are computed again when Excel opens it.
 */
export async function replaceXlsxSheets(
  bytes: Uint8Array,
  wanted: SheetsToReplace,
): Promise<Result<ReplacedSheets, XlsxProblem>> {
  const opened = await openTarget(bytes);
  if (!opened.ok) return opened;
  const { file, relationships, sheets, isStrict } = opened.value;
  const kept: KeptSheet[] = [];
  const chosen: ChosenSheet[] = [];
  for (const model of wanted.sheets) {
    const sheet = sheets.find(({ name }) => name === model.name);
    if (sheet === undefined) continue;
    const former = await readPartAs(file, sheet.part, readFormerSheet);
    if (!former.ok) return former;
    const why = isStrict ? 'unknown-form' : whyKept(former.value, sheet, model, sheets);
    if (why === null) chosen.push({ sheet, model, former: former.value });
    else kept.push({ sheet: sheet.name, why });
  }
  if (chosen.length === 0) return ok({ bytes, kept });

  const parts = changedParts(file);
  const isPut = await putSheets(parts, relationships, { chosen, sheets }, wanted.tableBand);
  if (!isPut.ok) return isPut;
  if (!isPut.value) {
    const all = chosen.map(({ sheet }) => ({ sheet: sheet.name, why: 'unknown-form' as const }));
    return ok({ bytes, kept: [...kept, ...all] });
  }
  const names = chosen.flatMap(({ sheet, model }) => printNamesOf(sheet, model));
  const workbook = await parts.change(file.workbook, (xml) => {
    const named = withPrintNames(xml, names);
    return named === null ? null : recalculateOnLoad(named);
  });
  if (!workbook.ok) return workbook;
  const removed = await removeCalculationOrder(parts, relationships);
  return removed.ok ? ok({ bytes: await parts.bytes(), kept }) : removed;
}

interface Target {
  readonly file: XlsxPackage;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly PlacedSheet[];
  /** In the other edition of the standard, whose names all differ. */
  readonly isStrict: boolean;
}

interface ChosenSheet {
  readonly sheet: PlacedSheet;
  readonly model: SheetModel;
  readonly former: FormerSheet;
}

async function openTarget(bytes: Uint8Array): Promise<Result<Target, XlsxProblem>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const workbook = await readPartAs(file, file.workbook, (xml) => {
    const read = readWorkbookPart(xml);
    return read === null ? null : { ...read, isStrict: xml.includes('//purl.oclc.org/ooxml/') };
  });
  if (!workbook.ok) return workbook;
  const relationships = await file.relationshipsOf(file.workbook);
  if (!relationships.ok) return relationships;
  const sheets = await placedSheets(file, workbook.value.sheets, relationships.value);
  if (!sheets.ok) return sheets;
  const { isStrict } = workbook.value;
  return ok({ file, relationships: relationships.value, sheets: sheets.value, isStrict });
}

function whyKept(
  { isProtected }: FormerSheet,
  sheet: PlacedSheet,
  model: SheetModel,
  sheets: readonly PlacedSheet[],
): KeptSheet['why'] | null {
  if (isProtected) return 'protected';
  const isOurs = sheet.relationships.every(({ type }) => OUR_PARTS.has(type));
  const elsewhere = sheets.filter((other) => other !== sheet).flatMap(({ tables }) => tables);
  const isTaken = model.tables.some((table) => elsewhere.some((other) => isNamed(other, table)));
  return isOurs && !isTaken ? null : 'other-content';
}

function isNamed(table: { readonly name: string }, other: { readonly name: string }): boolean {
  return table.name.toLowerCase() === other.name.toLowerCase();
}

/** `false`: the styles of the file are not in a form that formats can be added to. */
async function putSheets(
  parts: ChangedParts,
  relationships: readonly Relationship[],
  {
    chosen,
    sheets,
  }: { readonly chosen: readonly ChosenSheet[]; readonly sheets: readonly PlacedSheet[] },
  tableBand: WorkbookModel['tableBand'],
): Promise<Result<boolean, XlsxProblem>> {
  const ours = await ourWorkbook(
    chosen.map(({ model }) => model),
    tableBand,
  );
  if (!ours.ok) return ours;
  const stylesPart = relationships.find(({ type }) => type === 'styles')?.target;
  if (stylesPart === undefined || parts.file.find(stylesPart) === null) return ok(false);
  const stylesXml = await parts.read(stylesPart);
  if (!stylesXml.ok) return stylesXml;
  const styles = mergeStyles(stylesXml.value, ours.value.styles);
  if (styles === null) return ok(false);
  parts.put(stylesPart, styles.xml);
  const taken = sheets.flatMap(({ tables }) => tables);
  for (const [index, { sheet, former }] of chosen.entries()) {
    const our = ours.value.sheets[index];
    if (our === undefined) throw new Error(`Sheet ${sheet.name} was not written`);
    const { texts } = ours.value;
    const put = await putSheet(parts, sheet, our, { former, texts, styles, taken });
    if (!put.ok) return put;
  }
  return ok(true);
}

interface OurWorkbook {
  readonly styles: string;
  readonly texts: readonly string[];
  readonly sheets: readonly OurSheet[];
}

/** The sheets as a workbook of ours has them. */
async function ourWorkbook(
  models: readonly SheetModel[],
  tableBand: WorkbookModel['tableBand'],
): Promise<Result<OurWorkbook, XlsxProblem>> {
  for (const { name, marks } of models)
    demand(marks.length === 0, `sheet ${name} has marks, whose looks are not brought along`);
  const written = await writeXlsx({
    ...{ title: '', created: null, customProperties: {}, names: [], tableBand },
    // A workbook shows one sheet at least; whether a sheet is hidden is not said on the sheet itself.
    sheets: models.map((model) => ({ ...model, visibility: 'visible' })),
  });
  const opened = await openPackage(written);
  if (!opened.ok) return opened;
  const file = opened.value;
  const sheets: OurSheet[] = [];
  for (const index of models.keys()) {
    const sheet = await readOurSheet(file, `xl/worksheets/sheet${String(index + 1)}.xml`);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  const styles = await file.readXml('xl/styles.xml');
  if (!styles.ok) return styles;
  const shared = 'xl/sharedStrings.xml';
  const texts = file.find(shared) === null ? ok('') : await file.readXml(shared);
  return texts.ok
    ? ok({ styles: styles.value, texts: sharedTextsXml(texts.value), sheets })
    : texts;
}

async function readOurSheet(
  file: XlsxPackage,
  part: string,
): Promise<Result<OurSheet, XlsxProblem>> {
  const xml = await file.readXml(part);
  if (!xml.ok) return xml;
  const relationships = await file.relationshipsOf(part);
  if (!relationships.ok) return relationships;
  const tables: OurSheet['tables'][number][] = [];
  for (const { id, type, target } of relationships.value) {
    // All else that a sheet can have would be lost on the way.
    if (type !== 'table') return fail({ code: 'damaged', part });
    const table = await file.readXml(target);
    if (!table.ok) return table;
    tables.push({ relationship: id, xml: table.value });
  }
  return ok({ xml: xml.value, tables });
}

function printNamesOf({ tab }: PlacedSheet, model: SheetModel): readonly PrintName[] {
  return printNames(model).map(({ name, range }) => ({ tab, name, formula: range }));
}
