import { FIGURE_GAP, numberFormatOf, type CellType } from '../forms/cell-form';
import type { CellStyle, MarkStyle, ThemeColor } from '../workbook-model';

/**
 * The look of the workbook: white, dark text, one accent of the theme and thin lines. Every pair of a
 * text and its background has a contrast of at least 4.5 to 1, and no colour says anything by itself.
 */
const ink: ThemeColor = { theme: 1, tint: 0, hex: '#000000' };
const softInk: ThemeColor = { theme: 1, tint: 0.35, hex: '#595959' };
const accentInk: ThemeColor = { theme: 4, tint: -0.5, hex: '#1F3864' };
const accentLight: ThemeColor = { theme: 4, tint: 0.8, hex: '#D9E2F3' };
/** The ground of what is missing; it always has a sign too. */
const gapLight: ThemeColor = { theme: 5, tint: 0.8, hex: '#FBE5D6' };
/** The ground of what a department fills in; words above it say so too. */
const openLight: ThemeColor = { theme: 7, tint: 0.8, hex: '#FFF2CC' };
const thinLine: ThemeColor = { theme: 0, tint: -0.15, hex: '#D9D9D9' };

/** The ground of every second row of a table. */
export const tableBand: ThemeColor = { theme: 0, tint: -0.05, hex: '#F2F2F2' };

/** Every colour of the theme that is used. */
export const palette: readonly ThemeColor[] = [
  ...[ink, softInk, accentInk, accentLight, gapLight, openLight, thinLine],
];

const plain: CellStyle = {
  numberFormat: '@',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  color: ink,
  fill: null,
  line: null,
  horizontal: 'left',
  indent: 0,
  vertical: 'top',
  wrap: false,
};

/** The title of the workbook on its first sheet; a formula, so not text by format. */
export const planTitleStyle: CellStyle = {
  ...plain,
  numberFormat: 'General',
  size: 18,
  bold: true,
  color: accentInk,
};

export const sheetTitleStyle: CellStyle = { ...plain, size: 16, bold: true, color: accentInk };

/** What stands above a table where a sheet has several. */
export const sectionStyle: CellStyle = { ...plain, size: 13, bold: true, color: accentInk };

export const purposeStyle: CellStyle = { ...plain, color: softInk };

/** For sentences. */
export const textStyle: CellStyle = plain;

/** For sentences that count: they are formulas. */
export const liveTextStyle: CellStyle = { ...plain, numberFormat: 'General' };

export const linkStyle: CellStyle = { ...plain, color: accentInk, underline: true };

/** So that the texts of two columns do not touch. */
const TEXT_INDENT = 1;

const headerStyle: CellStyle = {
  ...plain,
  indent: TEXT_INDENT,
  bold: true,
  fill: accentLight,
  line: accentInk,
  vertical: 'center',
  wrap: true,
};

/** Texts of a line or two that stand below each other, in the middle between their lines. */
export const listTextStyle: CellStyle = {
  ...plain,
  line: thinLine,
  indent: TEXT_INDENT,
  vertical: 'center',
  wrap: true,
};

/** The same for a text that a formula gives. */
export const liveListTextStyle: CellStyle = { ...listTextStyle, numberFormat: 'General' };

export const listLinkStyle: CellStyle = {
  ...linkStyle,
  line: thinLine,
  indent: TEXT_INDENT,
  vertical: 'center',
};

export const countStyle: CellStyle = {
  ...plain,
  numberFormat: `#,##0${FIGURE_GAP}`,
  line: thinLine,
  horizontal: 'right',
  vertical: 'center',
};

export const amountStyle: CellStyle = { ...countStyle, numberFormat: numberFormatOf('amount') };

/** An amount that must be zero: anything else has a sign before it. */
export const differenceStyle: CellStyle = {
  ...amountStyle,
  numberFormat: ['"! "#,##0.00', '"! "-#,##0.00', '0.00']
    .map((format) => `${format}${FIGURE_GAP}`)
    .join(';'),
};

export const decimalStyle: CellStyle = { ...countStyle, numberFormat: numberFormatOf('decimal') };

/** One line of a matrix: a text that does not fit is cut off, so that a page holds many rows. */
export const matrixTextStyle: CellStyle = { ...listTextStyle, wrap: false };

/** A cell of a matrix, in a narrow column. */
export const matrixStyle: CellStyle = {
  ...plain,
  line: thinLine,
  horizontal: 'center',
  vertical: 'center',
};

export const matrixHeaderStyle: CellStyle = {
  ...headerStyle,
  ...{ horizontal: 'center', indent: 0, wrap: false },
};

/** Where something is missing: beside its sign, a ground of its own. */
export function gapStyle(style: CellStyle): CellStyle {
  return { ...style, bold: true, fill: gapLight };
}

/** The line below the last row of figures. */
export function totalStyle(style: CellStyle): CellStyle {
  return { ...style, bold: true, line: null };
}

/** The header of a column stands above what is in it, figures at the right. */
export function headerOf({ horizontal }: CellStyle): CellStyle {
  if (horizontal !== 'right') return headerStyle;
  return { ...headerStyle, horizontal, indent: 0, numberFormat: `@${FIGURE_GAP}` };
}

const tableStyles = new Map<CellType, CellStyle>();

/** A cell of a table. The same object for the same type, so that whoever writes it can share it. */
export function cellStyleOf(type: CellType): CellStyle {
  const style = tableStyles.get(type) ?? { ...columnStyleOf(type), line: thinLine };
  tableStyles.set(type, style);
  return style;
}

/** The cells below a table: what is typed there must stay what it is as well. */
export function columnStyleOf(type: CellType): CellStyle {
  const isFigure = type === 'amount' || type === 'count' || type === 'decimal';
  return {
    ...plain,
    numberFormat: numberFormatOf(type),
    horizontal: isFigure ? 'right' : 'left',
    indent: isFigure ? 0 : TEXT_INDENT,
    wrap: !isFigure && type !== 'key',
  };
}

const openStyles = new Map<CellStyle, CellStyle>();

/** A cell that a department fills in. The same object for the same style, so that it can be shared. */
export function openStyle(style: CellStyle): CellStyle {
  const open = openStyles.get(style) ?? { ...style, fill: openLight, isUnlocked: true as const };
  openStyles.set(style, open);
  return open;
}

/** What is said above the columns that are filled in, and above those that are only read. */
export const openNoteStyle: CellStyle = {
  ...plain,
  ...{ indent: TEXT_INDENT, bold: true, fill: openLight, vertical: 'bottom', wrap: true },
};
export const readOnlyNoteStyle: CellStyle = {
  ...plain,
  ...{ indent: TEXT_INDENT, italic: true, color: softInk, vertical: 'bottom', wrap: true },
};

/** What a formula says of a row of a table; not text by format, which would show the formula. */
export const checkStyle: CellStyle = { ...cellStyleOf('text'), numberFormat: 'General' };

/** A cell that is probably wrong: an exclamation mark before what it holds, on a light ground. */
export const markStyle: MarkStyle = {
  fill: '#FCE4D6',
  color: '#833C0B',
  bold: true,
  numberFormat: '"! "General;"! "-General;"! "General;"! "@',
};
