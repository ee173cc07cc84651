import type { CellStyle, ThemeColor } from '../../src/workbook/workbook-model';
import type { CellFormat } from '../grid/cell-format';
import type { CellValue } from '../workbook-data';

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
};
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = { Top: 'top', Center: 'center' };
/** Of new workbooks up to Excel 2021 and of ours. */
const USUAL_SIZE = 11;

/** A format in the model's words; alignments the model does not have become the nearest one. */
export function cellStyle(
  format: CellFormat,
  value: CellValue,
  palette: readonly ThemeColor[],
): CellStyle {
  const { font, alignment, borders } = format;
  const { horizontalAlignment, verticalAlignment } = alignment;
  // Without an alignment, numbers stand at the right and texts at the left.
  const usual = typeof value === 'number' ? 'right' : 'left';
  return {
    numberFormat: format.numberFormat,
    size: format.fontSize ?? USUAL_SIZE,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline !== 'None',
    color: inTheme(font.color, palette),
    fill: format.fill === null ? null : inTheme(format.fill, palette),
    line: borders.EdgeBottom === undefined ? null : inTheme(borders.EdgeBottom.color, palette),
    horizontal: HORIZONTAL[horizontalAlignment] ?? usual,
    indent: alignment.indentLevel,
    vertical: VERTICAL[verticalAlignment] ?? 'bottom',
    wrap: alignment.wrapText,
  };
}

function inTheme(colour: string, palette: readonly ThemeColor[]): ThemeColor | null {
  return palette.find(({ hex }) => hex.toUpperCase() === colour) ?? null;
}
