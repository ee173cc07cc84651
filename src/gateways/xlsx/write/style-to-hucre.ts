import type { CellStyle as HucreStyle, Color, FontStyle } from 'hucre';
import type { CellStyle, MarkStyle, ThemeColor } from '../../../workbook/workbook-model';

/** Arial is everywhere, or a font with the same widths and lines. `finishStyles` says of what family it is. */
export const USUAL_FONT: FontStyle = { name: 'Arial', size: 10 };

export function cellStyle(style: CellStyle): HucreStyle {
  return {
    ...numberFormat(style.numberFormat),
    font: {
      ...USUAL_FONT,
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      ...(style.color === null ? {} : { color: themeColor(style.color) }),
    },
    ...(style.fill === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: themeColor(style.fill) } }),
    ...(style.line === null
      ? {}
      : { border: { bottom: { style: 'thin', color: themeColor(style.line) } } }),
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap,
      ...(style.indent === 0 ? {} : { indent: style.indent }),
    },
    ...(style.isUnlocked === true ? { protection: { locked: false } } : {}),
  };
}

/** Of a conditional format, where a solid fill has its colour as the background (both, for readers that differ). */
export function markStyle(style: MarkStyle): HucreStyle {
  const fill = rgb(style.fill);
  return {
    ...numberFormat(style.numberFormat),
    font: { color: rgb(style.color), ...(style.bold ? { bold: true } : {}) },
    fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill },
  };
}

/** `General` is what a cell without a number format has. */
function numberFormat(format: string): Pick<HucreStyle, 'numFmt'> {
  return format === 'General' ? {} : { numFmt: format };
}

function themeColor({ theme, tint }: ThemeColor): Color {
  return tint === 0 ? { theme } : { theme, tint };
}

function rgb(color: string): Color {
  return { rgb: color.replace('#', '') };
}
