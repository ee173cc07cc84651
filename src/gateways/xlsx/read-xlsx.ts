import { fail, ok, type Result } from '../../domain/result';
import type {
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../workbook/workbook-snapshot';
import { openPackage, type XlsxPackage } from './package/open-package';
import type { Relationship } from './package/relationships';
import { readPartAs } from './read/read-part-as';
import { cellLimit, type CellLimit } from './read/cell-limit';
import { readCustomProperties } from './read/custom-properties';
import type { WorkbookContext } from './read/read-cell';
import { readSheet } from './read/read-sheet';
import { readSharedStrings } from './read/shared-strings';
import { readDateStyles } from './read/styles';
import { readTablePart } from './read/table-part';
import { readWorkbookPart, type ListedSheet } from './read/workbook-part';
import type { XlsxProblem } from './xlsx-problem';

/** What goes along from sheet to sheet. */
interface Reading {
  readonly context: WorkbookContext;
  readonly limit: CellLimit;
  /** Names of the parts that were read. */
  readonly parts: Set<string>;
}

/**
 * Reads the bytes of an .xlsx (or .xlsm) file. Only the parts that a snapshot tells of are inflated:
 * a damaged chart or picture does no harm.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookSnapshot, XlsxProblem>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const workbook = await readPartAs(file, file.workbook, readWorkbookPart);
  if (!workbook.ok) return workbook;
  const relationships = await file.relationshipsOf(file.workbook);
  if (!relationships.ok) return relationships;
  const context = await readContext(file, relationships.value, workbook.value.isFrom1904);
  if (!context.ok) return context;
  const customProperties = await readProperties(file);
  if (!customProperties.ok) return customProperties;

  const sheets: SheetSnapshot[] = [];
  const reading: Reading = { context: context.value, limit: cellLimit(), parts: new Set() };
  for (const listed of workbook.value.sheets) {
    const found = relationships.value.find(({ id }) => id === listed.relationship);
    // A tab may be a chart or a macro of old, which hold no cells.
    if (found !== undefined && found.type !== 'worksheet') continue;
    if (found === undefined) return fail({ code: 'damaged', part: file.workbook });
    const sheet = await readListedSheet(file, listed, found.target, reading);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return ok({ sheets, customProperties: customProperties.value });
}

async function readContext(
  file: XlsxPackage,
  relationships: readonly Relationship[],
  isFrom1904: boolean,
): Promise<Result<WorkbookContext, XlsxProblem>> {
  const strings = await readRelated(file, relationships, 'sharedStrings', readSharedStrings);
  if (!strings.ok) return strings;
  const isDate = await readRelated(file, relationships, 'styles', readDateStyles);
  if (!isDate.ok) return isDate;
  return ok({ strings: strings.value ?? [], isDate: isDate.value ?? [], isFrom1904 });
}

async function readProperties(
  file: XlsxPackage,
): Promise<Result<WorkbookSnapshot['customProperties'], XlsxProblem>> {
  const root = await file.relationshipsOf('');
  if (!root.ok) return root;
  const properties = await readRelated(file, root.value, 'custom-properties', readCustomProperties);
  return properties.ok ? ok(properties.value ?? new Map()) : properties;
}

async function readListedSheet(
  file: XlsxPackage,
  { name, visibility }: ListedSheet,
  part: string,
  reading: Reading,
): Promise<Result<SheetSnapshot, XlsxProblem>> {
  if (!isFirstUse(file, part, reading)) return fail({ code: 'damaged', part });
  const xml = await file.readXml(part);
  if (!xml.ok) return xml;
  const contents = readSheet(xml.value, reading.context, reading.limit);
  if (!contents.ok) {
    return fail(
      contents.problem === 'damaged'
        ? { code: 'damaged', part }
        : { code: 'too-large', what: 'cells' },
    );
  }
  const tables = await readTables(file, part, reading);
  return tables.ok ? ok({ name, visibility, ...contents.value, tables: tables.value }) : tables;
}

async function readTables(
  file: XlsxPackage,
  sheet: string,
  reading: Reading,
): Promise<Result<readonly TableSnapshot[], XlsxProblem>> {
  const relationships = await file.relationshipsOf(sheet);
  if (!relationships.ok) return relationships;
  const tables: TableSnapshot[] = [];
  for (const { type, target } of relationships.value) {
    if (type !== 'table') continue;
    if (!isFirstUse(file, target, reading)) return fail({ code: 'damaged', part: target });
    const read = await readPartAs(file, target, readTablePart);
    if (!read.ok) return read;
    tables.push(...read.value);
  }
  return ok(tables);
}

/** No program gives two sheets one part; a small file could make a large one be read over and over. */
function isFirstUse(file: XlsxPackage, part: string, { parts }: Reading): boolean {
  const name = file.find(part) ?? part;
  const isFirst = !parts.has(name);
  parts.add(name);
  return isFirst;
}

/** `null` where the file lists no such part; one that is listed must be there. */
async function readRelated<T>(
  file: XlsxPackage,
  relationships: readonly Relationship[],
  type: string,
  read: (xml: string) => T | null,
): Promise<Result<T | null, XlsxProblem>> {
  const found = relationships.find((relationship) => relationship.type === type);
  return found === undefined ? ok(null) : readPartAs(file, found.target, read);
}
