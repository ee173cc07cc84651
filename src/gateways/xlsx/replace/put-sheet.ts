import { ok, type Result } from '../../../domain/result';
import type { ChangedParts } from '../edit/changed-parts';
import { withContentType } from '../edit/add-part';
import { CONTENT_TYPES } from '../edit/remove-calculation-order';
import { withoutContentType } from '../edit/remove-part';
import { replaceIn, setAttribute } from '../edit/replacements';
import { relationshipsPath } from '../package/relationships';
import { XmlReader } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';
import type { XlsxProblem } from '../xlsx-problem';
import type { FormerSheet } from './former-sheet';
import type { MergedStyles } from './merge-styles';
import { transplantSheet } from './transplant-sheet';
import type { PlacedSheet, PlacedTable } from './workbook-tables';

/** A sheet as it stands in a workbook of ours. */
export interface OurSheet {
  readonly xml: string;
  readonly tables: readonly { readonly relationship: string; readonly xml: string }[];
}

interface Surroundings {
  readonly former: FormerSheet;
  /** The shared texts of our workbook, as XML. */
  readonly texts: readonly string[];
  readonly styles: MergedStyles;
  /** All tables of the workbook; new ones are added. */
  readonly taken: PlacedTable[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Puts a sheet of ours in the place of another, with its tables; those of the same name stay themselves. */
export async function putSheet(
  parts: ChangedParts,
  sheet: PlacedSheet,
  our: OurSheet,
  { former, texts, styles, taken }: Surroundings,
): Promise<Result<null, XlsxProblem>> {
  parts.put(sheet.part, transplantSheet(our.xml, { formats: styles.formats, texts, former }));
  const used = new Set<string>();
  const links: string[] = [];
  const types: ((xml: string) => string | null)[] = [];
  for (const { relationship, xml } of our.tables) {
    const name = attributeOf(xml, 'displayName');
    const known = sheet.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    const place = known ?? newTable(parts, name, taken);
    if (known === undefined) types.push((list) => withContentType(list, place.part, TABLE_TYPE));
    used.add(place.part);
    parts.put(place.part, tableXml(xml, place, styles));
    links.push(
      `<Relationship Id="${encodeXml(relationship)}" Type="${OFFICE}/table" Target="/${encodeXml(place.part)}"/>`,
    );
  }
  for (const { target } of sheet.relationships) {
    const part = parts.file.find(target);
    if (part === null || used.has(target)) continue;
    parts.remove(part);
    types.push((list) => withoutContentType(list, part));
  }
  const hadLinks = sheet.relationships.length > 0;
  const path = relationshipsPath(sheet.part);
  if (links.length > 0)
    parts.put(path, `<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`);
  else if (hadLinks) parts.remove(path);
  for (const change of types) {
    const changed = await parts.change(CONTENT_TYPES, change);
    if (!changed.ok) return changed;
  }
  return ok(null);
}

function newTable(parts: ChangedParts, name: string, taken: PlacedTable[]): PlacedTable {
  const id = Math.max(0, ...taken.map((table) => table.id)) + 1;
  const places = new Set(taken.map(({ part }) => part.toLowerCase()));
  let number = id;
  while (parts.file.find(partOf(number)) !== null || places.has(partOf(number))) number += 1;
  const table = { part: partOf(number), id, name };
  taken.push(table);
  return table;
}

function partOf(number: number): string {
  return `xl/tables/table${String(number)}.xml`;
}

function tableXml(xml: string, { id }: PlacedTable, styles: MergedStyles): string {
  const reader = new XmlReader(xml);
  const changes = [];
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const tag = { start: reader.start, end: reader.end };
    if (reader.depth === 1) changes.push(setAttribute(xml, tag, 'id', String(id)));
    const style = reader.name === 'tableStyleInfo' ? reader.attribute('name') : null;
    // A style that is not there would be said in vain: LibreOffice leaves ours out.
    if (style !== null && !styles.hasTableStyle(style)) {
      const text = xml.slice(tag.start, tag.end).replace(/ name="[^"]*"/, '');
      changes.push({ ...tag, text });
    }
  }
  return replaceIn(xml, changes);
}

function attributeOf(xml: string, name: string): string {
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.kind === 'open') return reader.attribute(name) ?? '';
  }
  return '';
}
