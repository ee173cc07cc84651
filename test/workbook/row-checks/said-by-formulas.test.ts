import { rules } from '../../../src/domain/rules/index';
import { columnsOf, type AnyTable } from '../../../src/workbook/describe-table';
import { checkFormulaOf } from '../../../src/workbook/generating/check-column';
import { saidAs, type RowCheck } from '../../../src/workbook/row-checks/row-check';
import { planTables } from '../../../src/workbook/tables/plan-tables';

const tables: readonly AnyTable[] = Object.values(planTables);
const checked = tables.filter(({ checks = [] }) => checks.length > 0);
const checks = checked.flatMap((table) =>
  (table.checks ?? []).map((check) => ({ table, check }) as const),
);

const LISTS = 'People fill in the lists in the main workbook, where the add-in is.';
const WORDS = 'A formula does not read texts.';
const OTHER_ROWS =
  'It follows from other rows or other sheets, which a formula would search for long.';
const PREVIOUS = 'It follows from the previous plan, which a department does not get.';

/** Why a rule, or one of its messages, is said by no formula. */
const NOT_SAID: Readonly<Record<string, string>> = {
  'list-filled': LISTS,
  'list-named': LISTS,
  'list-unique': LISTS,
  'number-duplicate.action': LISTS,
  'action-has-measures': LISTS,
  'action-policy-line': LISTS,
  'action-recommended': OTHER_ROWS,
  'cell-readable.other': 'No column of a plan gives it.',
  'number-damaged.lost-zero': 'Only the key of the row tells it.',
  'number-gap': OTHER_ROWS,
  'number-order': OTHER_ROWS,
  'code-previous': PREVIOUS,
  'reference-exists': WORDS,
  'reference-kind': WORDS,
  'reference-fits': WORDS,
  'actor-known': WORDS,
  'actor-duplicate': WORDS,
  'actor-department': WORDS,
  'minister-known.twice':
    'Nothing is lost by a title that stands there twice, and a fix takes it out.',
  'minister-department': WORDS,
  'budget-understood': WORDS,
  'budget-regular-means': WORDS,
  'budget-matches-text': WORDS,
  'budget-period': OTHER_ROWS,
  'budget-double': OTHER_ROWS,
  'budget-executor': OTHER_ROWS,
  'recommendation-number.duplicate':
    'The numbers of the resolution have no name to look them up by.',
  'recommendation-fits': WORDS,
  'previous-action-number.duplicate':
    'The numbers of the previous plan have no name to look them up by.',
  'previous-action-target-exists.measure': WORDS,
  'previous-action-target-exists.action': WORDS,
  'previous-action-target-exists.renumbered': WORDS,
  'previous-action-fits': WORDS,
  'abbreviation-defined': WORDS,
  'abbreviation-used': WORDS,
  'abbreviation-meaning': WORDS,
  'text-spaces': 'Nobody sees them, and a fix takes them out when the workbook is back.',
  'text-characters': 'Nobody sees them, and a fix takes them out when the workbook is back.',
  'text-length': 'Excel itself takes no longer text.',
  'text-formula': 'A formula shows its result to another formula, not itself.',
};

const messages = rules.flatMap(({ meta }) =>
  Object.keys(meta.messages).map((message) => ({ rule: meta.id, message })),
);

test('every message of every rule is said by a formula, or there is a reason why not', () => {
  const said = new Set(checks.flatMap(({ check }) => check.says));
  const wrong = messages.filter(({ rule, message }) => {
    const id = saidAs({ rule, message });
    const isExcused = (NOT_SAID[rule] ?? NOT_SAID[id] ?? '') !== '';
    return said.has(id) === isExcused;
  });
  expect(wrong.map(saidAs)).toEqual([]);
  expect(said.size).toBeGreaterThan(40);
});

test('no reason is given for a rule that is not there', () => {
  const ids = new Set([...messages.map(({ rule }) => rule), ...messages.map(saidAs)]);
  expect(Object.keys(NOT_SAID).filter((id) => !ids.has(id))).toEqual([]);
});

test('what a check says is there, and gives what its sentence shows', () => {
  const known = new Map(
    rules.flatMap(({ meta }) =>
      Object.entries(meta.messages).map(
        ([message, data]) => [saidAs({ rule: meta.id, message }), data] as const,
      ),
    ),
  );
  for (const { check } of checks) {
    const wanted = check.sentence.flatMap((part) => (typeof part === 'string' ? [] : part.data));
    for (const id of check.says) {
      expect(known.has(id) ? id : null).toBe(id);
      expect([id, wanted.filter((one) => known.get(id)?.includes(one) !== true)]).toEqual([id, []]);
    }
    if (check.says.length === 0) expect(check.unlikeRules).toMatch(/\w/);
  }
});

test('checks judge fields of their table, and look at no others', () => {
  for (const { table, check } of checks) {
    const fields = new Set(columnsOf(table).map(({ field }) => field));
    const asked = new Set([check.field]);
    check.faultOf((field) => {
      asked.add(field);
      return 'A1';
    });
    expect([...asked].filter((field) => !fields.has(field))).toEqual([]);
  }
});

/** The sentence with a figure for every value. */
function shownSentence({ sentence }: RowCheck): string {
  return sentence.map((part) => (typeof part === 'string' ? part : '7')).join('');
}

test('every sentence says in at most two short ones what is wrong and what to do', () => {
  for (const { check } of checks) {
    const text = shownSentence(check);
    expect(text).toMatch(/^\p{Lu}.*[.]$/u);
    expect(text.length).toBeLessThanOrEqual(125);
    // What is wrong, then what to do.
    expect(text.split(/[.](?: |$)/).length).toBe(3);
  }
});

/** Functions that Excel has since 2016 and LibreOffice too, each of which takes a cell or a range. */
const FUNCTIONS = new Set([
  ...[
    'ABS',
    'AND',
    'CHOOSE',
    'COUNTA',
    'EXACT',
    'FIND',
    'IF',
    'IFERROR',
    'INDEX',
    'INT',
    'ISERROR',
    'ISNUMBER',
  ],
  ...['ISTEXT', 'LEFT', 'LEN', 'LOWER', 'MATCH', 'MAX', 'MID', 'MIN', 'N', 'NOT', 'OR', 'RIGHT'],
  ...['ROUND', 'SEARCH', 'SUBSTITUTE', 'SUMPRODUCT', 'TRIM', 'VALUE', 'CHAR'],
]);

/** In Excel a function stands in at most 63 others. */
const DEEPEST = 63;

test.each(checked.map((table) => [table.table, table] as const))(
  '%s: the formula of the column is one that Excel 2016 takes',
  (_name, table) => {
    const formula = checkFormulaOf(table);
    const plain = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
    expect(formula.length).toBeLessThanOrEqual(8192);
    const used = [...plain.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = '']) => name);
    expect([...new Set(used)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
    expect(used.length).toBeGreaterThan(5);
    let depth = 0;
    let deepest = 0;
    for (const character of plain) {
      depth += character === '(' ? 1 : character === ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    expect(depth).toBe(0);
    expect(deepest).toBeLessThanOrEqual(DEEPEST);
    // Semicolons and Dutch names are for the screen: files have commas and English ones.
    expect(plain).not.toMatch(/;|\{/);
  },
);
