import { ok, type Result } from '../../../domain/result';
import { rangeName } from '../../../workbook/cell-name';
import { parseRange } from '../../../workbook/cell-reference';
import type { GrownTable } from '../../../workbook/open-workbook';
import type { CellRange } from '../../../workbook/workbook-model';
import { XmlReader } from '../xml/xml-reader';
import type { XlsxProblem } from '../xlsx-problem';
import type { ChangedParts } from './changed-parts';
import { replaceIn, setAttribute, type Replacement } from './replacements';

/** Makes tables as large as they are to be; `partOf` gives the part of a sheet. */
export async function growTables(
  parts: ChangedParts,
  grown: readonly GrownTable[],
  partOf: (sheet: string) => string | null,
): Promise<Result<null, XlsxProblem>> {
  for (const { sheet, table, range } of grown) {
    const part = partOf(sheet);
    if (part === null) return { ok: false, problem: { code: 'no-such-sheet', sheet } };
    const relationships = await parts.file.relationshipsOf(part);
    if (!relationships.ok) return relationships;
    for (const { type, target } of relationships.value) {
      if (type !== 'table') continue;
      const changed = await parts.change(target, (xml) => grownTable(xml, table, range));
      if (!changed.ok) return changed;
    }
  }
  return ok(null);
}

/** The part of a table, larger when it is the one of that name. `null`: damaged. */
function grownTable(xml: string, name: string, range: CellRange): string | null {
  const reader = new XmlReader(xml);
  const changes: Replacement[] = [];
  let isIt = false;
  let totals = 0;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const tag = { start: reader.start, end: reader.end };
    if (reader.depth === 1) {
      isIt = (reader.attribute('displayName') ?? reader.attribute('name')) === name;
      totals = Number(reader.attribute('totalsRowCount') ?? 0);
      const whole = { ...range, lastRow: range.lastRow + totals };
      if (isIt) changes.push(setAttribute(xml, tag, 'ref', rangeName(whole)));
    }
    if (isIt && reader.depth === 2 && reader.name === 'autoFilter') {
      changes.push(setAttribute(xml, tag, 'ref', rangeName(filterRange(reader, range))));
    }
  }
  return reader.isDamaged ? null : replaceIn(xml, changes);
}

/** A filter may stand on some of the columns only. */
function filterRange(reader: XmlReader, range: CellRange): CellRange {
  const former = parseRange(reader.attribute('ref') ?? '');
  return former === null ? range : { ...former, lastRow: range.lastRow };
}
