import { fail, ok, type Result } from '../../domain/result';
import type { CellEdit } from '../../workbook/cell-edit';
import { parseCell } from '../../workbook/cell-reference';
import { editSheet, type PlacedEdit, type StyleFor } from './edit/edit-sheet';
import { editStyles, type StyleEditor } from './edit/edit-styles';
import { changedParts, type ChangedParts } from './edit/changed-parts';
import { recalculateOnLoad } from './edit/recalculate';
import { removeCalculationOrder } from './edit/remove-calculation-order';
import { openPackage, type XlsxPackage } from './package/open-package';
import type { Relationship } from './package/relationships';
import { readPartAs } from './read/read-part-as';
import { readWorkbookPart } from './read/workbook-part';
import type { XlsxProblem } from './xlsx-problem';

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

  const parts = changedParts(file);
  const stylesPart = relationships.value.find(({ type }) => type === 'styles')?.target ?? null;
  const styles = await openStyles(file, stylesPart);
  if (!styles.ok) return styles;
  const lostFormulas = await changeSheets(parts, sheets.value, styles.value);
  if (!lostFormulas.ok) return lostFormulas;
  const stylesXml = styles.value?.changedXml() ?? null;
  if (stylesPart !== null && stylesXml !== null) parts.put(stylesPart, stylesXml);
  const workbook = await parts.change(file.workbook, recalculateOnLoad);
  if (!workbook.ok) return workbook;
  if (lostFormulas.value) {
    const removed = await removeCalculationOrder(parts, relationships.value);
    if (!removed.ok) return removed;
  }
  return ok(await parts.bytes());
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
  parts: ChangedParts,
  sheets: ReadonlyMap<string, readonly PlacedEdit[]>,
  styles: StyleEditor | null,
): Promise<Result<boolean, XlsxProblem>> {
  const styleFor: StyleFor = (style, numberFormat) =>
    styles === null ? style : styles.styleFor(style, numberFormat);
  let lostFormulas = false;
  for (const [part, edits] of sheets) {
    const edited = await readPartAs(parts.file, part, (xml) => editSheet(xml, edits, styleFor));
    if (!edited.ok) return edited;
    lostFormulas ||= edited.value.lostFormulas;
    parts.put(part, edited.value.xml);
  }
  return ok(lostFormulas);
}
