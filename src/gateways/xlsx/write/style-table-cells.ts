import { columnName } from '../../../workbook/cell-name';
import type { CellRange } from '../../../workbook/workbook-model';
import { stylesInRow } from './styles-in-row';

/** A column of a table below its first row, and the attribute with the style of its cells. */
interface StyledColumn {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly attribute: string;
}

/** A cell with a value and without a style. */
const UNSTYLED = /<c r="([A-Z]+)(\d+)"( t="[a-z]+")?>/g;

/** Gives the cells of tables that have no style of their own that of the first row of their table. */
export function styleTableCells(xml: string, bodies: readonly CellRange[]): string {
  const styled = new Map<string, StyledColumn[]>();
  for (const body of bodies) addColumns(styled, xml, body);
  if (styled.size === 0) return xml;
  return xml.replace(UNSTYLED, (whole, letters: string, digits: string, type: string = '') => {
    const row = Number(digits) - 1;
    const column = styled
      .get(letters)
      ?.find(({ firstRow, lastRow }) => row > firstRow && row <= lastRow);
    return column === undefined ? whole : `<c r="${letters}${digits}"${type}${column.attribute}>`;
  });
}

function addColumns(styled: Map<string, StyledColumn[]>, xml: string, body: CellRange): void {
  const { firstRow, lastRow } = body;
  if (firstRow === lastRow) return;
  const start = xml.indexOf(`<row r="${String(firstRow + 1)}"`);
  if (start === -1) return;
  const end = xml.indexOf('</row>', start);
  const styles = stylesInRow(xml.slice(start, end), firstRow);
  for (const [column, style] of styles) {
    if (column < body.firstColumn || column > body.lastColumn || style === '0') continue;
    const letters = columnName(column);
    const known = styled.get(letters) ?? [];
    known.push({ firstRow, lastRow, attribute: ` s="${style}"` });
    styled.set(letters, known);
  }
}
