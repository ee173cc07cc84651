import { summarise } from '../../src/domain/summary/summarise';
import { cellName } from '../../src/workbook/cell-name';
import { lineCount } from '../../src/workbook/generating/text-lines';
import { workbookOfPlan } from '../../src/workbook/plan-workbook';
import type { CellStyle, SheetModel } from '../../src/workbook/workbook-model';
import { action, measure, planWith } from '../support/plan-builders';
import { modelOfPlan } from '../support/plan-model';
import { unwrap } from '../support/unwrap';

const description = 'Scholen en hun partners werken samen aan een rustige speelplaats. '.repeat(12);
const plan = planWith({ measures: [measure(), measure({ number: '1.2', description })] });
const finding = {
  severity: 'error',
  rule: 'code-known',
  title: 'Elke maatregel heeft een code uit de lijst',
  at: { kind: 'measure', key: null, number: '1.2', field: 'code' },
  what: 'De code staat niet in de lijst.',
  todo: 'Kies een code.',
  acceptedBy: null,
  acceptedWhy: null,
  acceptedOn: null,
  finding: null,
} as const;
const model = unwrap(
  workbookOfPlan(plan, {
    stamp: { date: '2018-03-01', version: '1.2.3' },
    report: { lines: [finding], scope: 'Nagekeken met 3 regels.' },
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
  const band = model.tableBand!.hex;
  const pairs = [
    ...styles.map(({ color, fill }) => [color?.hex ?? '#000000', fill?.hex ?? '#FFFFFF'] as const),
    ...styles.map(({ color, fill }) => [color?.hex ?? '#000000', fill?.hex ?? band] as const),
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

/** The columns of all tables that people see, with their sheet. */
const shownColumns = model.sheets.flatMap(({ name, columns: widths, tables }) =>
  tables.flatMap(({ column: first, columns }) =>
    columns.flatMap((column, index) => {
      const { width = 0, hidden = true } = widths[first + index] ?? {};
      return hidden ? [] : [{ ...column, sheet: name, width }];
    }),
  ),
);
const isText = ({ style }: (typeof shownColumns)[number]) => style.numberFormat === '@';

test('texts wrap at the left, figures stand at the right', () => {
  const texts = shownColumns.filter(isText);
  const figures = shownColumns.filter((column) => !isText(column));
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter(({ style }) => style.horizontal !== 'left' || !style.wrap)).toEqual([]);
  expect(figures.length).toBeGreaterThan(10);
  expect(figures.filter(({ style }) => style.horizontal !== 'right')).toEqual([]);
});

test('long texts stand at the top of their cells, the single lines of figures in the middle', () => {
  for (const { sheet, style } of shownColumns) {
    expect([sheet, style.vertical]).toEqual([sheet, sheet === 'Overzicht' ? 'center' : 'top']);
  }
});

test('the texts of neighbouring columns do not touch', () => {
  for (const { header, headerStyle, style } of shownColumns.filter(isText)) {
    expect([header, headerStyle.indent, style.indent]).toEqual([header, 1, 1]);
  }
});

test('a header stands right above its figures', () => {
  const gap = (style: CellStyle) => /(?:_-)*$/.exec(style.numberFormat)![0];
  for (const { header, headerStyle, style } of shownColumns.filter((column) => !isText(column))) {
    expect([header, headerStyle.horizontal, headerStyle.indent]).toEqual([header, 'right', 0]);
    expect([header, gap(headerStyle)]).toEqual([header, gap(style)]);
    expect(gap(style)).not.toBe('');
  }
});

/** Of the button of a filter, in characters of a column's width. */
const BUTTON_WIDTH = 17 / 7;

test('a header takes one line beside the button of its filter, but for the names of codes', () => {
  const longer = shownColumns.filter(({ header, headerStyle, width }) => {
    // The room that figures leave is that of the button.
    const room = headerStyle.horizontal === 'right' ? width : width - BUTTON_WIDTH;
    return !/code/i.test(header) && lineCount(header, room, headerStyle) > 1;
  });
  expect(longer.map(({ header, width }) => [header, width])).toEqual([]);
});

/** Pixels of a screen of 1366 that are left for cells beside the numbers of the rows and the scroll bar. */
const SCREEN_WIDTH = 1310;

test.each(['Maatregelen', 'Budget', 'Resolutie', 'Vorig plan', 'Afkortingen', 'Controle', 'Start'])(
  'the sheet %s is as wide as a usual screen',
  (name) => {
    const { columns } = model.sheets.find((sheet) => sheet.name === name)!;
    const width = columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width * 7), 0);
    expect(width).toBeLessThanOrEqual(SCREEN_WIDTH);
  },
);

test('the first screen of every sheet shows its title, its purpose, a header and the first row', () => {
  for (const { name, rowHeights, tables, cells } of model.sheets) {
    const first = tables.length === 0 ? 6 : Math.min(...tables.map(({ row }) => row + 1));
    const heights = rowHeights!.filter(({ row }) => row <= first);
    const pixels = heights.reduce((sum, { points }) => sum + (points * 4) / 3, 0);
    expect([name, pixels < 450]).toEqual([name, true]);
    expect(cells.filter(({ row, column }) => row < 2 && column === 0)).toHaveLength(2);
  }
});

test('every link leads to a cell that holds something', () => {
  const links = model.sheets.flatMap(({ cells, tables }) => [
    ...cells.map(({ content }) => content),
    ...tables.flatMap(({ rows }) => rows.flat()),
  ]);
  const targets = links.flatMap((content) => (content.type === 'link' ? [content.target] : []));
  expect(targets.length).toBeGreaterThan(10);
  const held = new Set(model.sheets.flatMap(filledCells));
  expect(targets.filter(({ sheet, cell }) => !held.has(`${sheet}!${cell}`))).toEqual([]);
});

function filledCells({ name, cells, tables }: SheetModel): readonly string[] {
  const places = [
    ...cells.map(({ row, column }) => [row, column] as const),
    ...tables.flatMap(({ row, column, columns, rows }) =>
      [-1, ...rows.keys()].flatMap((below) =>
        [...columns.keys()].map((index) => [row + 1 + below, column + index] as const),
      ),
    ),
  ];
  return places.map(([row, column]) => `${name}!${cellName(row, column)}`);
}

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
  expect(short!.points).toBe(25.5);
  expect(long!.points).toBeGreaterThan(13 * 12.75);
  expect(long!.points).toBeLessThan(18 * 12.75);
});

describe('lineCount', () => {
  const usual = { size: 10, bold: false, indent: 0, numberFormat: '@' };

  test.each([
    ['a short text', 'Binnen de middelen', 30, 1],
    ['an empty text', '', 30, 1],
    ['breaks of its own', 'OV\nWVG\n\nKB', 30, 4],
    ['words that wrap', 'een twee drie vier vijf zes', 10, 3],
    ['a word wider than its column', 'w'.repeat(50), 10, 8],
  ])('%s', (_what, text, width, lines) => {
    expect(lineCount(text, width, usual)).toBe(lines);
  });

  test('more text, a narrower column and larger or bold type never take fewer lines', () => {
    const text = 'Scholen en partners werken samen. '.repeat(9);
    const base = lineCount(text, 40, usual);
    expect(lineCount(`${text} Nog meer.`, 40, usual)).toBeGreaterThanOrEqual(base);
    expect(lineCount(text, 20, usual)).toBeGreaterThan(base);
    expect(lineCount(text, 40, { ...usual, size: 16 })).toBeGreaterThan(base);
    expect(lineCount(text, 40, { ...usual, bold: true })).toBeGreaterThanOrEqual(base);
    expect(lineCount(text, 40, { ...usual, indent: 5 })).toBeGreaterThan(base);
    expect(lineCount(text, 40, { ...usual, numberFormat: '@_-_-_-_-_-_-_-_-' })).toBeGreaterThan(
      base,
    );
  });
});

describe('a text that needs more lines than a row can have', () => {
  function widthFor(text: string): number {
    const { sheets } = modelOfPlan(planWith({ measures: [measure({ initiatives: [text] })] }));
    return sheets.find(({ name }) => name === 'Maatregelen')!.columns[4]!.width;
  }
  const usualWidth = widthFor('Kort.');
  const sentence = 'Scholen en hun partners werken samen aan een rustige speelplaats. ';

  test('has a wider column, in which it fits', () => {
    const text = sentence.repeat(35);
    const width = widthFor(text);
    const style = { size: 10, bold: false, indent: 1, numberFormat: '@' };
    expect(lineCount(text, usualWidth, style)).toBeGreaterThan(32);
    expect(width).toBeGreaterThan(usualWidth);
    expect(lineCount(text, width, style)).toBeLessThanOrEqual(32);
  });

  test('has no wider column when that does not help, or when it fits', () => {
    expect(widthFor(sentence.repeat(200))).toBe(usualWidth);
    expect(widthFor(sentence.repeat(10))).toBe(usualWidth);
  });
});

describe('the pages of Overzicht', () => {
  function printed(actions: number) {
    const numbers = Array.from({ length: actions }, (_, index) => String(index + 1));
    const large = planWith({
      actions: numbers.map((number) => action({ number })),
      measures: numbers.map((number) => measure({ number: `${number}.1` })),
    });
    const { sheets } = unwrap(
      workbookOfPlan(large, {
        ...{ stamp: { date: '2018-03-01', version: '1.2.3' }, report: null },
        summary: summarise(large),
      }),
    );
    const sheet = sheets.find(({ name }) => name === 'Overzicht')!;
    const { width } = sheet.print;
    if (width.type !== 'scale') throw new Error('Overzicht has no fixed percentage');
    const sectionAt = (table: string) => {
      const header = sheet.tables.find(({ name }) => name === table)!.row;
      const titles = sheet.cells.filter(
        ({ row, content }) =>
          row < header && content.type === 'value' && /^Per /.test(String(content.value)),
      );
      return Math.max(...titles.map(({ row }) => row));
    };
    return { breaks: width.breaksBeforeRows, percent: width.percent, sectionAt };
  }

  test('few tables stand on two pages', () => {
    expect(printed(3).breaks).toHaveLength(1);
  });

  test('end before a table that would be cut in two', () => {
    const { breaks, percent, sectionAt } = printed(20);
    const tables = [
      'MinisterJaar',
      'MinisterFonds',
      'Beleidsdomein',
      'Code',
      'Actie',
      'Jaar',
      'Fonds',
    ];
    const sections = tables.map((name) => sectionAt(`tblPer${name}`));
    expect(breaks.length).toBe(2);
    expect(breaks.filter((row) => !sections.includes(row))).toEqual([]);
    // A page of 487 points; at this size 20 actions and their headings would not have fitted.
    expect(percent).toBeGreaterThan(50);
  });

  test('end within a table only when it is longer than a page; what follows fills its last one', () => {
    const { breaks, sectionAt } = printed(150);
    expect(breaks).toContain(sectionAt('tblPerActie'));
    expect(breaks.length).toBeLessThanOrEqual(3);
  });
});
