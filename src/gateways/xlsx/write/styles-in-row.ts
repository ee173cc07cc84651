import { parseCell } from '../../../workbook/cell-reference';
import { XmlReader } from '../xml/xml-reader';

/** Column → index of the style of its cell in a row, of which `xml` holds all cells and perhaps others. */
export function stylesInRow(xml: string, row: number): ReadonlyMap<number, string> {
  const reader = new XmlReader(xml);
  const styles = new Map<number, string>();
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== 'c') continue;
    const cell = parseCell(reader.attribute('r') ?? '');
    if (cell?.row === row) styles.set(cell.column, reader.attribute('s') ?? '0');
  }
  return styles;
}
