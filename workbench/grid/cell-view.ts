import type { CSSProperties } from 'react';
import type { Border, CellFormat } from '../../local-excel/grid/cell-format';
import { cellAt, formatAt, valueAt, wireValue } from '../../local-excel/grid/cells';
import { displayedText } from '../../local-excel/grid/number-format';
import type { CellValue, SheetData } from '../../local-excel/workbook-data';
import type { SheetLayout } from './sheet-layout';

export interface CellView {
  readonly text: string;
  readonly style: CSSProperties;
  /** Pixels the text may take: a text that does not wrap runs on over empty cells. Null: wraps. */
  readonly textWidth: number | null;
}

const HORIZONTAL: Readonly<Record<string, CSSProperties['textAlign']>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Justify: 'justify',
};
const VERTICAL: Readonly<Record<string, string>> = { Top: 'start', Center: 'center' };
const LINE: Readonly<Record<string, string>> = { Medium: '2px', Thick: '3px' };
/** Left and right of the text, as in the style sheet. */
const PADDING = 6;

/** How a cell is shown; `place` is its place among the columns that are. */
export function cellView(
  sheet: SheetData,
  row: number,
  place: number,
  { columns }: SheetLayout,
): CellView {
  const { column = 0, width = 0 } = columns[place] ?? {};
  const format = formatAt(sheet, row, column);
  const value = valueAt(sheet, row, column);
  const text = shownText(value, format.numberFormat);
  const { wrapText } = format.alignment;
  const style = cssOf(format, value);
  if (wrapText || text === '') return { text, style, textWidth: wrapText ? null : width - PADDING };
  let room = width;
  const isText = typeof value === 'string' && style.textAlign !== 'right';
  for (let next = place + 1; isText && next < columns.length; next++) {
    const { column: nextColumn = 0, width: nextWidth = 0 } = columns[next] ?? {};
    if (valueAt(sheet, row, nextColumn) !== null) break;
    room += nextWidth;
  }
  return { text, style, textWidth: room - PADDING };
}

/** As in a cell; what a number format that is not known here would show is the bare value. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  try {
    return displayedText(value, numberFormat);
  } catch {
    return String(wireValue(value));
  }
}

/** What one edits: the formula, or the value as it would be typed. */
export function editedText(sheet: SheetData, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell?.formula ?? String(wireValue(cell?.value ?? null));
}

function cssOf(format: CellFormat, value: CellValue): CSSProperties {
  const { alignment, borders, fill, font, fontName, fontSize } = format;
  const usual = typeof value === 'number' ? 'right' : 'left';
  const decoration = [
    ...(font.underline === 'None' ? [] : ['underline']),
    ...(font.strikethrough ? ['line-through'] : []),
  ];
  return {
    textAlign: HORIZONTAL[alignment.horizontalAlignment] ?? usual,
    alignContent: VERTICAL[alignment.verticalAlignment] ?? 'end',
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...(font.color === '#000000' ? {} : { color: font.color }),
    ...(fill !== null && font.color === '#000000' ? { color: '#000000' } : {}),
    ...(font.bold ? { fontWeight: 'bold' } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(decoration.length === 0 ? {} : { textDecoration: decoration.join(' ') }),
    ...(fontName === null || fontName === 'Calibri' ? {} : { fontFamily: fontName }),
    ...(fontSize === null || fontSize === 11 ? {} : { fontSize: `${String(fontSize)}pt` }),
    ...lines(borders),
  };
}

/** Only below and at the right: a cell's other lines are those of its neighbours. */
function lines(borders: CellFormat['borders']): CSSProperties {
  const { EdgeBottom, EdgeRight } = borders;
  return {
    ...(EdgeBottom === undefined ? {} : { borderBottom: line(EdgeBottom) }),
    ...(EdgeRight === undefined ? {} : { borderRight: line(EdgeRight) }),
  };
}

function line({ color, weight }: Border): string {
  return `${LINE[weight] ?? '1px'} solid ${color}`;
}
