import { fail, ok, type Result } from '../../domain/result';
import type { CellEdit } from '../../workbook/cell-edit';
import { parseCell } from '../../workbook/cell-reference';
import { editSheet, type PlacedEdit, type StyleFor } from './edit/edit-sheet';
import { editStyles, type StyleEditor } from './edit/edit-styles';
import { recalculateOnLoad } from './edit/recalculate';
import { withoutContentType, withoutRelationships } from './edit/remove-part';
import { openPackage, type XlsxPackage } from './package/open-package';
import { relationshipsPath, type Relationship } from './package/relationships';
import { changeZip, type PartChanges } from '../zip-guard/change-zip';
import { readPartAs } from './read/read-part-as';
import { readWorkbookPart } from './read/workbook-part';
import type { XlsxProblem } from './xlsx-problem';

type Changes = Map<string, Uint8Array | null>;

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Changes single cells of an .xlsx file; every other part of it stays as it was. Done in the XML
 * itself, since no library keeps all of what people and Excel put in a workbook. Formulas are
 * computed again when Excel opens it.
 */
export async function editXlsx(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
): Promise<Result<Uint8Array, XlsxProblem>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const relationships = await file.relationshipsOf(file.workbook);
  if (!relationships.ok) return relationships;
  const sheets = await partsOfSheets(file, relationships.value, edits);
  if (!sheets.ok || edits.length === 0) return sheets.ok ? ok(bytes) : sheets;

  const changes: Changes = new Map();
  const stylesPart = relationships.value.find(({ type }) => type === 'styles')?.target ?? null;
  const styles = await openStyles(file, stylesPart);
  if (!styles.ok) return styles;
  const lostFormulas = await changeSheets(file, sheets.value, styles.value, changes);
  if (!lostFormulas.ok) return lostFormulas;
  const stylesXml = styles.value?.changedXml() ?? null;
  if (stylesPart !== null && stylesXml !== null) put(file, changes, stylesPart, stylesXml);
  const workbook = await changeXml(file, changes, file.workbook, recalculateOnLoad);
  if (!workbook.ok) return workbook;
  if (lostFormulas.value) {
    const removed = await removeCalculationOrder(file, relationships.value, changes);
    if (!removed.ok) return removed;
  }
  return ok(await changeZip(bytes, file.entries, changes satisfies PartChanges));
}

/** The edits by the part of their sheet. */
async function partsOfSheets(
  file: XlsxPackage,
  relationships: readonly Relationship[],
  edits: readonly CellEdit[],
): Promise<Result<ReadonlyMap<string, readonly PlacedEdit[]>, XlsxProblem>> {
  const workbook = await readPartAs(file, file.workbook, readWorkbookPart);
  if (!workbook.ok) return workbook;
  const parts = new Map<string, PlacedEdit[]>();
  for (const { sheet, cell, after, numberFormat } of edits) {
    const listed = workbook.value.sheets.find(({ name }) => name === sheet);
    const found = relationships.find(({ id }) => id === listed?.relationship);
    const part = found?.type === 'worksheet' ? file.find(found.target) : null;
    if (part === null) return fail({ code: 'no-such-sheet', sheet });
    const position = parseCell(cell);
    if (position === null) throw new Error(`An edit of “${cell}”, which is no cell.`);
    const placed = parts.get(part) ?? [];
    placed.push({ ...position, value: after, numberFormat });
    parts.set(part, placed);
  }
  return ok(parts);
}

/** `null` where the file has none: its cells all look the same. */
async function openStyles(
  file: XlsxPackage,
  part: string | null,
): Promise<Result<StyleEditor | null, XlsxProblem>> {
  if (part === null || file.find(part) === null) return ok(null);
  return readPartAs(file, part, editStyles);
}

/** Whether a cell lost a formula. */
async function changeSheets(
  file: XlsxPackage,
  sheets: ReadonlyMap<string, readonly PlacedEdit[]>,
  styles: StyleEditor | null,
  changes: Changes,
): Promise<Result<boolean, XlsxProblem>> {
  const styleFor: StyleFor = (style, numberFormat) =>
    styles === null ? style : styles.styleFor(style, numberFormat);
  let lostFormulas = false;
  for (const [part, edits] of sheets) {
    const edited = await readPartAs(file, part, (xml) => editSheet(xml, edits, styleFor));
    if (!edited.ok) return edited;
    lostFormulas ||= edited.value.lostFormulas;
    put(file, changes, part, edited.value.xml);
  }
  return ok(lostFormulas);
}

/**
 * The order of calculation names every cell with a formula; with one too many, Excel wants to
 * repair the workbook. It makes a new one when there is none.
 */
async function removeCalculationOrder(
  file: XlsxPackage,
  relationships: readonly Relationship[],
  changes: Changes,
): Promise<Result<null, XlsxProblem>> {
  const order = relationships.find(({ type }) => type === 'calcChain')?.target;
  const part = order === undefined ? null : file.find(order);
  if (part === null) return ok(null);
  changes.set(part, null);
  const types = await changeXml(file, changes, CONTENT_TYPES, (xml) =>
    withoutContentType(xml, part),
  );
  if (!types.ok) return types;
  return changeXml(file, changes, relationshipsPath(file.workbook), (xml) =>
    withoutRelationships(xml, 'calcChain'),
  );
}

async function changeXml(
  file: XlsxPackage,
  changes: Changes,
  part: string,
  change: (xml: string) => string | null,
): Promise<Result<null, XlsxProblem>> {
  const changed = await readPartAs(file, part, change);
  if (!changed.ok) return changed;
  put(file, changes, part, changed.value);
  return ok(null);
}

function put(file: XlsxPackage, changes: Changes, part: string, xml: string): void {
  changes.set(file.find(part) ?? part, new TextEncoder().encode(xml));
}
