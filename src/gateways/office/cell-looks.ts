import type { CellStyle } from '../../workbook/workbook-model';

const HORIZONTAL = { left: 'Left', right: 'Right', center: 'Center' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** What the parts of a style take of a request beside the call on its cells, and those of a font alone. */
export const STYLE_BYTES = 1_900;
export const FONT_BYTES = 1_000;

/** The number format and the looks of cells. Excel takes no colours of the theme from an add-in. */
export function applyStyle(cells: Excel.Range, style: CellStyle, rowCount: number): void {
  applyNumberFormat(cells, style.numberFormat);
  cells.format.set({
    horizontalAlignment: HORIZONTAL[style.horizontal],
    verticalAlignment: VERTICAL[style.vertical],
    wrapText: style.wrap,
    indentLevel: style.indent,
    ...(style.fill === null ? {} : { fill: { color: style.fill.hex } }),
  });
  applyFont(cells, style);
  if (style.isUnlocked === true) cells.format.protection.locked = false;
  if (style.line === null) return;
  drawLine(cells, 'EdgeBottom', style.line.hex);
  if (rowCount > 1) drawLine(cells, 'InsideHorizontal', style.line.hex);
}

export function applyFont(cells: Excel.Range, style: CellStyle): void {
  cells.format.font.set({
    size: style.size,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline ? 'Single' : 'None',
    ...(style.color === null ? {} : { color: style.color.hex }),
  });
}

/** The same for all cells, whatever their number. */
function applyNumberFormat(cells: Excel.Range, numberFormat: string): void {
  // Excel takes a single value for all cells; the types know matrices only.
  cells.numberFormat = numberFormat as unknown as string[][];
}

function drawLine(
  cells: Excel.Range,
  side: 'EdgeBottom' | 'InsideHorizontal',
  color: string,
): void {
  cells.format.borders.getItem(side).set({ style: 'Continuous', weight: 'Thin', color });
}
