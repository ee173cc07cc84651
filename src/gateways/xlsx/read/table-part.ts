import type { TableSnapshot } from '../../../workbook/workbook-snapshot';
import { parseRange } from '../../../workbook/cell-reference';
import { XmlReader } from '../xml/xml-reader';

/**
 * The table that a part tells of; none when it has no header row, for then its columns have no
 * names to be known by. `null`: damaged.
 */
export function readTablePart(xml: string): readonly TableSnapshot[] | null {
  const reader = new XmlReader(xml);
  const tables: TableSnapshot[] = [];
  while (reader.next()) {
    const table = reader.kind === 'open' && reader.depth === 1 ? tableAt(reader) : null;
    if (table !== null) tables.push(table);
  }
  return reader.isDamaged ? null : tables;
}

function tableAt(reader: XmlReader): TableSnapshot | null {
  const name = reader.attribute('displayName') ?? reader.attribute('name');
  const range = parseRange(reader.attribute('ref') ?? '');
  if (name === null || range === null || reader.attribute('headerRowCount') === '0') return null;
  const totals = Number(reader.attribute('totalsRowCount') ?? 0);
  return { name, range: { ...range, lastRow: range.lastRow - totals } };
}
