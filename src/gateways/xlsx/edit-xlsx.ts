import { fail, ok, type Result } from '../../domain/result';
import type { CellEdit } from '../../workbook/cell-edit';
import { parseCell } from '../../workbook/cell-reference';
import type { GrownTable } from '../../workbook/open-workbook';
import { editSheet, type PlacedEdit, type StyleFor } from './edit/edit-sheet';
import { editStyles, type StyleEditor } from './edit/edit-styles';
import { changedParts, type ChangedParts } from './edit/changed-parts';
import { growTables } from './edit/grow-tables';
import { recalculateOnLoad } from './edit/recalculate';
import { removeCalculationOrder } from './edit/remove-calculation-order';
import { openPackage, type XlsxPackage } from './package/open-package';
import type { Relationship } from './package/relationships';
import { readPartAs } from './read/read-part-as';
import { readWorkbookPart, type WorkbookPart } from './read/workbook-part';
import type { XlsxProblem } from './xlsx-problem';

/**
 * Changes single cells of an .xlsx file; every other part of it stays as it was. Done in the XML
 * itself, since no library keeps all of what people and Excel put in a workbook. Formulas are
 * computed again when Excel opens it.
 * @param grown Tables that rows were added to: a table does not grow over what is written below it.
 */
export async function editXlsx(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  grown: readonly GrownTable[] = [],
): Promise<Result<Uint8Array, XlsxProblem>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const relationships = await file.relationshipsOf(file.workbook);
  if (!relationships.ok) return relationships;
  const listed = await readPartAs(file, file.workbook, readWorkbookPart);
  if (!listed.ok) return listed;
  const [tabs, links] = [listed.value, relationships.value];
  function partOf(sheet: string): string | null {
    return partOfSheet(file, tabs, links, sheet);
  }
  const sheets = placeEdits(edits, partOf);
  if (!sheets.ok) return sheets;
  if (edits.length + grown.length === 0) return ok(bytes);

  const parts = changedParts(file);
  const stylesPart = links.find(({ type }) => type === 'styles')?.target ?? null;
  const styles = await openStyles(file, stylesPart);
  if (!styles.ok) return styles;
  const lostFormulas = await changeSheets(parts, sheets.value, styles.value);
  if (!lostFormulas.ok) return lostFormulas;
  const tables = await growTables(parts, grown, partOf);
  if (!tables.ok) return tables;
  const stylesXml = styles.value?.changedXml() ?? null;
  if (stylesPart !== null && stylesXml !== null) parts.put(stylesPart, stylesXml);
  const workbook = await parts.change(file.workbook, recalculateOnLoad);
  if (!workbook.ok) return workbook;
  if (lostFormulas.value) {
    const removed = await removeCalculationOrder(parts, links);
    if (!removed.ok) return removed;
  }
  return ok(await parts.bytes());
}

/** `null` where the file has no such sheet, or it is none with cells. */
function partOfSheet(
  file: XlsxPackage,
  { sheets }: WorkbookPart,
  relationships: readonly Relationship[],
  sheet: string,
): string | null {
  const listed = sheets.find(({ name }) => name === sheet);
  const found = relationships.find(({ id }) => id === listed?.relationship);
  return found?.type === 'worksheet' ? file.find(found.target) : null;
}

/** The edits by the part of their sheet. */
function placeEdits(
  edits: readonly CellEdit[],
  partOf: (sheet: string) => string | null,
): Result<ReadonlyMap<string, readonly PlacedEdit[]>, XlsxProblem> {
  const parts = new Map<string, PlacedEdit[]>();
  for (const { sheet, cell, after, numberFormat } of edits) {
    const part = partOf(sheet);
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
