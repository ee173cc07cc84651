import { columnsOf, type AnyTable } from '../../src/workbook/describe-table';
import { planTables } from '../../src/workbook/tables/plan-tables';
import { reportTable } from '../../src/workbook/tables/report-table';
import { settingTables } from '../../src/workbook/tables/setting-tables';
import { wordLists } from '../../src/workbook/tables/word-lists';
import { markFormula } from '../../src/workbook/generating/mark-formula';
import { shiftFormula } from '../../src/gateways/xlsx/edit/shift-formula';
import { bareText } from '../../src/domain/plan/bare-text';

const tables: readonly AnyTable[] = [
  ...Object.values<AnyTable>(planTables),
  ...wordLists.map(({ table }) => table),
  ...settingTables,
  reportTable,
];

const columns = tables.flatMap((table) =>
  columnsOf(table).map(({ field, column }) => ({ table, field, column })),
);

const named = tables.map((table) => [table.table, table] as const);

/** What Excel takes as the name of a table or a list: no blanks, and nothing that reads as a cell. */
function isNameInExcel(name: string): boolean {
  const isCell = /^[a-z]{1,3}\d+$/i.test(name) || /^(?:r\d*c?\d*|c\d*)$/i.test(name);
  return /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name) && !isCell;
}

test('names of tables and lists are names in Excel, and each is there once', () => {
  const lists = columns.flatMap(({ column }) => column.listName ?? []);
  const names = [...tables.map(({ table }) => table), ...lists];
  expect(names.filter((name) => !isNameInExcel(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('names of sheets fit in a tab', () => {
  const sheets = tables.map(({ sheet }) => sheet);
  expect(sheets.filter((sheet) => sheet.length > 31 || /[[\]:*?/\\']/.test(sheet))).toEqual([]);
});

describe.each(named)('%s', (_name, table) => {
  test('no two columns have the same header', () => {
    const headers = columnsOf(table).map(({ column }) => bareText(column.header));
    expect(headers).not.toContain('');
    expect(new Set(headers).size).toBe(headers.length);
  });

  test('no spelling is read as two columns, unless it is the header of one', () => {
    const owners = new Map<string, Set<string>>();
    const own = new Set(columnsOf(table).map(({ column }) => bareText(column.header)));
    for (const { field, column } of columnsOf(table)) {
      for (const spelling of column.also.map((name) => bareText(name))) {
        owners.set(spelling, (owners.get(spelling) ?? new Set()).add(field));
      }
    }
    const shared = [...owners].filter(([name, fields]) => fields.size > 1 && !own.has(name));
    expect(shared).toEqual([]);
  });

  test('some column is needed, and the key is the only hidden one', () => {
    expect(columnsOf(table).some(({ column }) => column.needed)).toBe(true);
    const hidden = columnsOf(table).filter(({ column }) => column.width === 0);
    const keys = columnsOf(table).filter(({ column }) => column.form.type === 'key');
    expect(hidden).toEqual(keys);
  });

  test('its title and purpose are one line each', () => {
    expect(table.purpose).toMatch(/^\p{Lu}[^\n]{10,120}\.$/u);
    expect(table.title).toMatch(/^[^\n]{3,32}$/);
  });
});

test('every dropdown takes a list that is there', () => {
  const lists = new Set(columns.map(({ column }) => column.listName));
  const missing = columns.filter(
    ({ column }) => column.dropdown !== null && !lists.has(column.dropdown.list),
  );
  expect(missing.map(({ table, field }) => `${table.table}.${field}`)).toEqual([]);
});

test('messages fit in what Excel shows', () => {
  const prompts = columns.flatMap(({ column }) => column.prompt ?? []);
  const errors = columns.flatMap(({ column }) => [
    ...(column.dropdown === null ? [] : [column.dropdown.error]),
    ...(column.limits === null ? [] : [column.limits.error]),
  ]);
  // A list on the sheet with all of them shows its title and purpose as a message too.
  const lists = tables.map(({ title, purpose }) => ({ title, text: purpose }));
  const tooLong = [
    ...[...prompts, ...lists].filter(({ title, text }) => title.length > 32 || text.length > 255),
    ...errors.filter(({ title, text }) => title.length > 32 || text.length > 225),
  ];
  expect(tooLong).toEqual([]);
});

test('a word that is chosen stands in the list that the dropdown shows', () => {
  const words = new Map(wordLists.map(({ table, words: list }) => [listOf(table), list]));
  const chosen = columns.filter(({ column }) => column.form.type === 'word');
  expect(chosen.length).toBeGreaterThan(4);
  for (const { table, column } of chosen) {
    // What is generated is not chosen.
    if (table === reportTable || column.dropdown === null) continue;
    const list = words.get(column.dropdown.list) ?? [];
    expect(list.length).toBeGreaterThan(0);
    for (const word of list) {
      const value = column.form.read(word)?.value;
      expect(column.form.write(value)).toBe(word);
    }
  }
});

function listOf(table: AnyTable): string {
  return columnsOf(table)[0]?.column.listName ?? '';
}

test('marks look at nothing but their own cell and named lists, so that no row put in moves them', () => {
  const marks = columns.flatMap(
    ({ table, field, column }) => markFormula({ field, column, checks: table.checks }, 'B9') ?? [],
  );
  expect(marks.length).toBeGreaterThan(10);
  const others = marks.map((mark) => mark.replaceAll('B9', 'here'));
  expect(others.map((mark) => shiftFormula(mark, 1, 1))).toEqual(others);
  expect(others.filter((mark) => mark.includes('$'))).toEqual([]);
});
