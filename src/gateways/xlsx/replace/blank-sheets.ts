import { ok, type Result } from '../../../domain/result';
import type { SheetModel, SheetVisibility } from '../../../workbook/workbook-model';
import { withContentType, withRelationship } from '../edit/add-part';
import { changedParts, type ChangedParts } from '../edit/changed-parts';
import { CONTENT_TYPES } from '../edit/remove-calculation-order';
import { replaceIn } from '../edit/replacements';
import type { XlsxPackage } from '../package/open-package';
import { relationshipsPath } from '../package/relationships';
import { XmlReader } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';
import type { XlsxProblem } from '../xlsx-problem';

/** A sheet to add; where it stands is not said, for it comes last. */
type NewSheet = Pick<SheetModel, 'name' | 'visibility'>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const BLANK_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

const STATES: Readonly<Record<SheetVisibility, string>> = {
  visible: '',
  hidden: ' state="hidden"',
  'very-hidden': ' state="veryHidden"',
};

/** The file with blank sheets behind those that it has. */
export async function addBlankSheets(
  file: XlsxPackage,
  sheets: readonly NewSheet[],
): Promise<Result<Uint8Array, XlsxProblem>> {
  const parts = changedParts(file);
  for (const [index, sheet] of sheets.entries()) {
    const part = freePart(file, index);
    const added = await addBlankSheet(parts, sheet, part, `actieplan${String(index + 1)}`);
    if (!added.ok) return added;
  }
  return ok(await parts.bytes());
}

async function addBlankSheet(
  parts: ChangedParts,
  sheet: NewSheet,
  part: string,
  idStart: string,
): Promise<Result<null, XlsxProblem>> {
  const { workbook } = parts.file;
  const known = await parts.file.relationshipsOf(workbook);
  if (!known.ok) return known;
  const taken = new Set(known.value.map((relationship) => relationship.id));
  let id = idStart;
  while (taken.has(id)) id = `${id}x`;
  parts.put(part, BLANK_SHEET);
  const changes: readonly (readonly [string, (xml: string) => string | null])[] = [
    [CONTENT_TYPES, (xml) => withContentType(xml, part, SHEET_TYPE)],
    [
      relationshipsPath(workbook),
      (xml) => withRelationship(xml, { id, type: `${OFFICE}/worksheet`, part }),
    ],
    [workbook, (xml) => withSheet(xml, sheet, id)],
  ];
  for (const [name, change] of changes) {
    const changed = await parts.change(name, change);
    if (!changed.ok) return changed;
  }
  return ok(null);
}

function freePart(file: XlsxPackage, index: number): string {
  const step = file.entries.length;
  let number = step + index + 1;
  while (file.find(partOf(number)) !== null) number += step;
  return partOf(number);
}

function partOf(number: number): string {
  return `xl/worksheets/sheet${String(number)}.xml`;
}

/** The list of sheets with one more at its end. `null`: damaged, or a workbook without sheets. */
function withSheet(xml: string, { name, visibility }: NewSheet, id: string): string | null {
  const reader = new XmlReader(xml);
  let last = 0;
  let end: number | null = null;
  let prefix = '';
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.depth !== 3 || reader.name !== 'sheet') continue;
    last = Math.max(last, Number(reader.attribute('sheetId') ?? 0));
    prefix = /^<([^\s/>]*:)?/.exec(xml.slice(reader.start, reader.end))?.[1] ?? '';
    reader.skip();
    end = reader.end;
  }
  if (reader.isDamaged || end === null || !Number.isSafeInteger(last)) return null;
  // The name of the relationship is declared here, whatever the file calls it elsewhere.
  const text = `<${prefix}sheet name="${encodeXml(name)}" sheetId="${String(last + 1)}"${STATES[visibility]} xmlns:r="${OFFICE}" r:id="${id}"/>`;
  return replaceIn(xml, [{ start: end, end, text }]);
}
