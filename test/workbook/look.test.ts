import { summarise } from '../../src/domain/summary/summarise';
import { lineCount } from '../../src/workbook/generating/text-lines';
import { workbookOfPlan } from '../../src/workbook/plan-workbook';
import type { CellStyle, SheetModel } from '../../src/workbook/workbook-model';
import { measure, planWith } from '../support/plan-builders';
import { unwrap } from '../support/unwrap';

const description = 'Scholen en hun partners werken samen aan een rustige speelplaats. '.repeat(12);
const plan = planWith({ measures: [measure(), measure({ number: '1.2', description })] });
const model = unwrap(
  workbookOfPlan(plan, {
    stamp: { date: '2018-03-01', version: '1.2.3' },
    report: { lines: [], scope: 'Nagekeken met 3 regels.' },
    summary: summarise(plan),
  }),
);

/** Relative luminance of a colour `#RRGGBB`, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function stylesOf(sheet: SheetModel): readonly CellStyle[] {
  return [
    ...sheet.cells.map(({ style }) => style),
    ...sheet.tables.flatMap(({ columns }) =>
      columns.flatMap(({ style, headerStyle }) => [style, headerStyle]),
    ),
  ];
}

test('every text stands out from its ground by at least 4.5 to 1', () => {
  const styles = model.sheets.flatMap(stylesOf);
  const pairs = [
    ...styles.map(({ color, fill }) => [color?.hex ?? '#000000', fill?.hex ?? '#FFFFFF'] as const),
    ...model.sheets.flatMap(({ marks }) =>
      marks.map(({ style }) => [style.color, style.fill] as const),
    ),
  ];
  expect(pairs.length).toBeGreaterThan(100);
  expect(pairs.filter(([color, fill]) => contrast(color, fill) < 4.5)).toEqual([]);
});

test('a mark says it with a sign besides its colour, whatever the cell holds', () => {
  const formats = model.sheets.flatMap(({ marks }) => marks.map(({ style }) => style.numberFormat));
  expect(formats.length).toBeGreaterThan(10);
  for (const format of formats) {
    expect(format.split(';')).toHaveLength(4);
    expect(format.split(';').filter((section) => !section.startsWith('"! '))).toEqual([]);
  }
});

test('texts stand at the top of their cells, figures at the right', () => {
  const styles = model.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.map(({ style }) => style)),
  );
  const [texts, figures] = [true, false].map((isText) =>
    styles.filter(({ numberFormat }) => numberFormat.startsWith('@') === isText),
  );
  expect(styles.filter(({ vertical }) => vertical !== 'top')).toEqual([]);
  expect(texts!.length).toBeGreaterThan(10);
  expect(texts!.filter(({ horizontal, wrap }) => horizontal !== 'left' || !wrap)).toEqual([]);
  expect(figures!.length).toBeGreaterThan(10);
  expect(figures!.filter(({ horizontal }) => horizontal !== 'right')).toEqual([]);
});

test('the header stays in view and on every printed page; the key is hidden and not printed', () => {
  const sheet = model.sheets.find(({ name }) => name === 'Maatregelen')!;
  const [table] = sheet.tables;
  expect(sheet.frozen).toEqual({ rows: table!.row + 1, columns: 1 });
  expect(sheet.print).toMatchObject({
    ...{ orientation: 'landscape', titleRows: { first: table!.row, last: table!.row } },
    area: { firstColumn: 0, lastColumn: table!.columns.length - 2 },
  });
  expect(sheet.columns.map(({ hidden }) => hidden).lastIndexOf(true)).toBe(
    table!.columns.length - 1,
  );
});

test('what is typed below a table stays text where its column is text', () => {
  const sheet = model.sheets.find(({ name }) => name === 'Maatregelen')!;
  expect(sheet.columns.map(({ style }) => style?.numberFormat)).toEqual(Array(9).fill('@'));
});

test('a row is as high as its longest text', () => {
  const sheet = model.sheets.find(({ name }) => name === 'Maatregelen')!;
  const [short, long] = [4, 5].map((row) => sheet.rowHeights!.find((each) => each.row === row)!);
  // Its budget text takes two lines, its description about 15.
  expect(short!.points).toBe(30);
  expect(long!.points).toBeGreaterThan(13 * 15);
  expect(long!.points).toBeLessThan(18 * 15);
});

describe('lineCount', () => {
  const usual = { size: 11, bold: false };

  test.each([
    ['a short text', 'Binnen de middelen', 30, 1],
    ['an empty text', '', 30, 1],
    ['breaks of its own', 'OV\nWVG\n\nKB', 30, 4],
    ['words that wrap', 'een twee drie vier vijf zes', 10, 3],
    ['a word wider than its column', 'w'.repeat(50), 10, 9],
  ])('%s', (_what, text, width, lines) => {
    expect(lineCount(text, width, usual)).toBe(lines);
  });

  test('more text, a narrower column and larger or bold type never take fewer lines', () => {
    const text = 'Scholen en partners werken samen. '.repeat(9);
    const base = lineCount(text, 40, usual);
    expect(lineCount(`${text} Nog meer.`, 40, usual)).toBeGreaterThanOrEqual(base);
    expect(lineCount(text, 20, usual)).toBeGreaterThan(base);
    expect(lineCount(text, 40, { size: 16, bold: false })).toBeGreaterThan(base);
    expect(lineCount(text, 40, { size: 11, bold: true })).toBeGreaterThanOrEqual(base);
  });
});
