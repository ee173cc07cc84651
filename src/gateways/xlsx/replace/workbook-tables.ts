import { ok, type Result } from '../../../domain/result';
import type { XlsxPackage } from '../package/open-package';
import type { Relationship } from '../package/relationships';
import { readPartAs } from '../read/read-part-as';
import type { ListedSheet } from '../read/workbook-part';
import { XmlReader } from '../xml/xml-reader';
import type { XlsxProblem } from '../xlsx-problem';

/** A sheet and what goes with it. */
export interface PlacedSheet {
  readonly name: string;
  /** Index of its tab. */
  readonly tab: number;
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly tables: readonly PlacedTable[];
}

export interface PlacedTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
}

/** The worksheets of a workbook with their tables, whose ids and names are all different. */
export async function placedSheets(
  file: XlsxPackage,
  listed: readonly ListedSheet[],
  relationships: readonly Relationship[],
): Promise<Result<readonly PlacedSheet[], XlsxProblem>> {
  const sheets: PlacedSheet[] = [];
  for (const [tab, { name, relationship }] of listed.entries()) {
    const found = relationships.find(({ id }) => id === relationship);
    const part = found?.type === 'worksheet' ? file.find(found.target) : null;
    if (part === null) continue;
    const ofSheet = await file.relationshipsOf(part);
    if (!ofSheet.ok) return ofSheet;
    const tables: PlacedTable[] = [];
    for (const { type, target } of ofSheet.value) {
      if (type !== 'table') continue;
      const table = await readPartAs(file, target, (xml) => tableIn(xml, target));
      if (!table.ok) return table;
      tables.push(table.value);
    }
    sheets.push({ name, tab, part, relationships: ofSheet.value, tables });
  }
  return ok(sheets);
}

function tableIn(xml: string, part: string): PlacedTable | null {
  const reader = new XmlReader(xml);
  let table: PlacedTable | null = null;
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.depth !== 1) continue;
    const name = reader.attribute('displayName') ?? reader.attribute('name') ?? '';
    table = { part, id: Number(reader.attribute('id') ?? 0), name };
  }
  return reader.isDamaged ? null : table;
}
