import { demand } from '../host/errors';
import type { HostRecord } from '../host/host-types';

type FontFormat = HostRecord<
  Excel.RangeFont,
  'bold' | 'color' | 'italic' | 'strikethrough' | 'subscript' | 'superscript' | 'underline'
>;
type Alignment = HostRecord<
  Excel.RangeFormat,
  | 'horizontalAlignment'
  | 'indentLevel'
  | 'readingOrder'
  | 'shrinkToFit'
  | 'textOrientation'
  | 'verticalAlignment'
  | 'wrapText'
>;

/** The lines a cell itself has; the edges of a range are edges of its outer cells. */
export type CellEdge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export type Border = Readonly<HostRecord<Excel.RangeBorder, 'color' | 'style' | 'weight'>>;

/** How one cell looks and behaves; never changed in place, so cells may share one. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: Readonly<FontFormat>;
  /** Null until set: Excel's default differs from version to version. */
  readonly fontName: string | null;
  readonly fontSize: number | null;
  /** `#RRGGBB`; null is no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<CellEdge, Border>>>;
  readonly alignment: Readonly<Alignment>;
  /** Only counts once the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  font: {
    bold: false,
    color: '#000000',
    italic: false,
    strikethrough: false,
    subscript: false,
    superscript: false,
    underline: 'None',
  },
  fontName: null,
  fontSize: null,
  fill: null,
  borders: {},
  alignment: {
    horizontalAlignment: 'General',
    indentLevel: 0,
    readingOrder: 'Context',
    shrinkToFit: false,
    textOrientation: 0,
    verticalAlignment: 'Bottom',
    wrapText: false,
  },
  locked: true,
  formulaHidden: false,
};

/** How Excel reports a side without a line. */
export const NO_BORDER: Border = { color: '#000000', style: 'None', weight: 'Thin' };

// The names of colours that HTML has had from its beginning; Excel takes HTML colour names.
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

function colour(text: string): string | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  return hex === undefined ? (NAMED_COLOURS[text.toLowerCase()] ?? null) : `#${hex.toUpperCase()}`;
}

/** `#ffa500`, `FFA500` or `orange` → `#FFA500`. Refuses what is no colour. */
export function demandColour(text: string): string {
  const known = colour(text);
  demand(known !== null, `${text} is not a colour`);
  return known;
}
