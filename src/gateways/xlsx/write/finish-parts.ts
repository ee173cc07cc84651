import { parseCell } from '../../../workbook/cell-reference';
import { XmlReader } from '../xml/xml-reader';

// What hucre does not write, or writes otherwise than we want, changed in the parts it wrote.

/** Leaves the heights of rows free: hucre writes every height as one that a person has set. */
export function finishSheet(xml: string, styleRow: number | null): string {
  return styleColumns(xml, styleRow).replaceAll(/(<row [^>]*?) customHeight="1"/g, '$1');
}

/**
 * Moves the styles of columns to the columns, from the cells of a row below all others. That row is
 * not there when all of these styles are the usual one.
 */
function styleColumns(xml: string, styleRow: number | null): string {
  if (styleRow === null) return xml;
  const start = xml.lastIndexOf(`<row r="${String(styleRow + 1)}">`);
  if (start === -1) return xml;
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  const styles = stylesInRow(xml.slice(start, end));
  const data = xml.indexOf('<sheetData');
  const head = xml
    .slice(0, data)
    .replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)\d+"/, `$1${String(Math.max(styleRow, 1))}"`)
    .replace(/<col min="(\d+)"/g, (start, column: string) => {
      const style = styles.get(Number(column) - 1);
      return style === undefined ? start : `${start} style="${style}"`;
    });
  return head + xml.slice(data, start) + xml.slice(end);
}

/** Column → index of its style. */
function stylesInRow(row: string): ReadonlyMap<number, string> {
  const reader = new XmlReader(row);
  const styles = new Map<number, string>();
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== 'c') continue;
    const cell = parseCell(reader.attribute('r') ?? '');
    if (cell !== null) styles.set(cell.column, reader.attribute('s') ?? '0');
  }
  return styles;
}

/** Takes the style of Excel's gallery from a table: its cells have styles of their own. */
export function finishTable(xml: string): string {
  return xml.replace(
    /<tableStyleInfo [^>]*>/,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
  );
}

/** Puts the parts of fonts in the order of the standard, and ties the usual font to the theme. */
export function finishStyles(xml: string): string {
  const name = '<name val="Calibri"/>';
  return xml
    .replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1')
    .replaceAll(name, `${name}<family val="2"/><scheme val="minor"/>`);
}

/** Takes out the moment of writing, which hucre puts in when it is given none. */
export function finishCoreProperties(xml: string): string {
  return xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '');
}
