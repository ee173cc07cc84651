import type { CellStyle } from 'hucre';
import { DEFAULT_FORMAT } from '../grid/cell-format';
import type { Border, CellFormat } from '../grid/cell-format';
import type { ReadColour } from './open-colour';

type Horizontal = CellFormat['alignment']['horizontalAlignment'];
type Vertical = CellFormat['alignment']['verticalAlignment'];

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, Vertical>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
} as const;
const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

/** A style of a file in the words of the client; what the grid has no word for is left out. */
export function openCellFormat(style: CellStyle, colour: ReadColour): CellFormat {
  const { alignment = {}, fill, font = {}, numFmt, protection } = style;
  const isSolid = fill?.type === 'pattern' && fill.pattern === 'solid';
  return {
    numberFormat: numFmt ?? 'General',
    font: {
      ...DEFAULT_FORMAT.font,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      strikethrough: font.strikethrough ?? false,
      underline: underline(font.underline),
      color: colour(font.color) ?? DEFAULT_FORMAT.font.color,
    },
    fontName: font.name ?? null,
    fontSize: font.size ?? null,
    fill: isSolid ? colour(fill.fgColor) : null,
    borders: borders(style, colour),
    alignment: {
      ...DEFAULT_FORMAT.alignment,
      horizontalAlignment: HORIZONTAL[alignment.horizontal ?? 'general'] ?? 'General',
      verticalAlignment: VERTICAL[alignment.vertical ?? 'bottom'] ?? 'Bottom',
      wrapText: alignment.wrapText ?? false,
      indentLevel: alignment.indent ?? 0,
      shrinkToFit: alignment.shrinkToFit ?? false,
    },
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

function underline(style: unknown): CellFormat['font']['underline'] {
  if (style === undefined || style === false) return 'None';
  return style === 'double' ? 'Double' : 'Single';
}

function borders({ border = {} }: CellStyle, colour: ReadColour): CellFormat['borders'] {
  const found: Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', Border>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = LINES[border[side]?.style ?? ''];
    if (line === undefined) continue;
    found[EDGES[side]] = { ...line, color: colour(border[side]?.color) ?? '#000000' };
  }
  return found;
}
