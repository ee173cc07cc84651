import { countSeverities } from '../../src/application/count-severities';
import { fixWorkbook } from '../../src/application/fix-workbook';
import { checkWorkbook } from '../../src/application/check-workbook';
import { editXlsx } from '../../src/gateways/xlsx/edit-xlsx';
import { replaceXlsxSheets } from '../../src/gateways/xlsx/replace-xlsx';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import type { CellEdit } from '../../src/workbook/cell-edit';
import { ok } from '../../src/domain/result';
import { summarise } from '../../src/domain/summary/summarise';
import { wordsOf } from '../../src/i18n/words';
import { workbookOfPlan } from '../../src/workbook/plan-workbook';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import { modelOfPlan } from '../support/plan-model';
import { smallPlan } from '../support/small-workbook';
import { describeWithValidator, validateXlsx } from '../support/validate-xlsx';
import { unwrap } from '../support/unwrap';

const access = { read: readXlsx, edit: editXlsx, replace: replaceXlsxSheets };
const words = wordsOf('nl');

/** The small plan in a file, with other values typed in some of its cells. */
async function fileWith(
  ...typed: readonly Pick<CellEdit, 'sheet' | 'cell' | 'after' | 'numberFormat'>[]
): Promise<Uint8Array> {
  const bytes = await writeXlsx(modelOfPlan(smallPlan));
  const edits = typed.map((each) => ({ ...each, before: '' }));
  return edits.length === 0 ? bytes : unwrap(await editXlsx(bytes, edits));
}

async function planIn(bytes: Uint8Array) {
  return unwrap(readPlanWorkbook(unwrap(await readXlsx(bytes)))).plan;
}

const decimal = { cell: 'A7', after: 5.1, numberFormat: 'General' } as const;
const damagedMeasure = { sheet: 'Maatregelen', ...decimal } as const;
const damagedLine = { sheet: 'Budget', ...decimal } as const;

test('5.1 becomes 5.10 again in the file, and nothing else changes', async () => {
  const fixed = unwrap(
    await fixWorkbook(await fileWith(damagedMeasure, damagedLine), null, access, words),
  );
  expect(fixed.made.map(({ rule, edit }) => ({ rule, ...edit }))).toEqual([
    {
      ...{ rule: 'number-damaged', sheet: 'Maatregelen', cell: 'A7' },
      ...{ before: '5,1', after: '5.10', numberFormat: '@' },
    },
    {
      ...{ rule: 'budget-line-measure', sheet: 'Budget', cell: 'A7' },
      ...{ before: '5,1', after: '5.10', numberFormat: '@' },
    },
  ]);
  expect(await planIn(fixed.bytes)).toEqual(smallPlan);
  expect(fixed.after.workbook.irregular).toEqual([]);
});

test('a date becomes the number again that its row had', async () => {
  // 43193 is 3 April 2018.
  const typed = { sheet: 'Maatregelen', cell: 'A5', after: 43_193, numberFormat: 'd/mm/yyyy' };
  const bytes = await fileWith(typed);
  expect((await planIn(bytes)).measures[0]?.number).toBe('3/4/2018');
  const fixed = unwrap(await fixWorkbook(bytes, null, access, words));
  expect(await planIn(fixed.bytes)).toEqual(smallPlan);
});

test('only the rules that were asked for are fixed', async () => {
  const bytes = await fileWith(damagedMeasure);
  const fixed = unwrap(await fixWorkbook(bytes, new Set(['code-known']), access, words));
  expect(fixed.made).toEqual([]);
  expect(fixed.bytes).toBe(bytes);
});

test('a file without safe fixes stays byte for byte the same', async () => {
  const bytes = await fileWith();
  const fixed = unwrap(await fixWorkbook(bytes, null, access, words));
  expect(fixed.made).toEqual([]);
  expect(fixed.bytes).toBe(bytes);
});

test('a check tells where a damaged number is', async () => {
  const { workbook, report } = unwrap(
    await checkWorkbook(await fileWith(damagedMeasure), readXlsx),
  );
  const found = report.findings.filter(({ rule }) => rule === 'number-damaged');
  expect(found.map(({ at }) => workbook.cellOf(at))).toEqual([
    { sheet: 'Maatregelen', cell: 'A7', column: 'Nr' },
  ]);
});

test('a file that is no plan is refused as it is', async () => {
  const blank = { sheets: [], customProperties: new Map() };
  const read = () => Promise.resolve(ok(blank));
  const result = await fixWorkbook(new Uint8Array(), null, { ...access, read }, words);
  expect(result).toMatchObject({ ok: false, problem: { code: 'not-a-plan' } });
});

test.each([
  ['a measure and its line', [damagedMeasure, damagedLine]],
  ['only the line', [damagedLine]],
  ['text in Per', [{ sheet: 'Budget', cell: 'C5', after: 'soms', numberFormat: '@' }]],
  ['text in Van', [{ sheet: 'Budget', cell: 'D5', after: 'ooit', numberFormat: '@' }]],
  ['text in VTE', [{ sheet: 'Budget', cell: 'F7', after: 'een', numberFormat: '@' }]],
  [
    'a code in small letters',
    [{ sheet: 'Maatregelen', cell: 'B5', after: 'b', numberFormat: '@' }],
  ],
] as const)('fixing leaves no more errors than there were: %s', async (_name, typed) => {
  const bytes = await fileWith(...typed);
  const before = unwrap(await checkWorkbook(bytes, readXlsx)).report.findings;
  const { after } = unwrap(await fixWorkbook(bytes, null, access, words));
  const undamaged = unwrap(await checkWorkbook(await fileWith(), readXlsx)).report.findings;
  const usual = undamaged.map((finding) => JSON.stringify(finding));
  expect(before.filter((finding) => !usual.includes(JSON.stringify(finding)))).not.toEqual([]);
  expect(countSeverities(after.report.findings).error).toBeLessThanOrEqual(
    countSeverities(before).error,
  );
});

describe('the sheets that show the plan', () => {
  const stamp = { date: '2018-03-01', version: '0.0.0' };

  /** The small plan with its generated sheets, and a number that Excel made a decimal. */
  async function wholeFile(...typed: readonly Omit<CellEdit, 'before'>[]): Promise<Uint8Array> {
    const report = { lines: [], scope: 'Nagekeken.' };
    const summary = summarise({ ...smallPlan, measures: smallPlan.measures.slice(1) });
    const model = unwrap(workbookOfPlan(smallPlan, { stamp, report, summary }));
    const edits = [damagedMeasure, damagedLine, ...typed].map((each) => ({ ...each, before: '' }));
    return unwrap(await editXlsx(await writeXlsx(model), edits));
  }

  async function textsOn(bytes: Uint8Array, name: string): Promise<string> {
    const sheet = unwrap(await readXlsx(bytes)).sheets.find((each) => each.name === name);
    return JSON.stringify(sheet?.rows);
  }

  test('follow it: Controle what is still found, Overzicht the figures', async () => {
    const { bytes, after, renewed, kept } = unwrap(
      await fixWorkbook(await wholeFile(), null, access, words),
    );
    expect(kept).toEqual([]);
    expect(renewed).toEqual(expect.arrayContaining(['Controle', 'Overzicht']));
    expect(await textsOn(bytes, 'Overzicht')).toContain('3 maatregelen');
    const found = await textsOn(bytes, 'Controle');
    expect(after.report.findings.length).toBeGreaterThan(0);
    for (const finding of after.report.findings) {
      expect(found).toContain(JSON.stringify(words.finding(finding).what).slice(1, -1));
    }
  });

  test('are read as well as before, and again after the next fix', async () => {
    const first = unwrap(await fixWorkbook(await wholeFile(), null, access, words));
    const { bytes } = unwrap(
      await editXlsx(first.bytes, [{ ...damagedMeasure, before: '' }]).then(async (again) =>
        fixWorkbook(unwrap(again), null, access, words),
      ),
    );
    expect(await planIn(bytes)).toEqual(smallPlan);
    expect(await textsOn(bytes, 'Controle')).toBe(await textsOn(first.bytes, 'Controle'));
  });

  test.each([
    ['beside the table', 'Z3', 'nakijken'],
    ['in a column more', 'L6', 'Wie'],
  ])('stay where someone wrote %s', async (_, cell, after) => {
    const note = { sheet: 'Controle', cell, after, numberFormat: '@' };
    const { bytes, renewed, kept } = unwrap(
      await fixWorkbook(await wholeFile(note), null, access, words),
    );
    expect(kept).toEqual([{ sheet: 'Controle', why: 'own-columns' }]);
    expect(renewed).not.toContain('Controle');
    expect(renewed).toContain('Overzicht');
    expect(await textsOn(bytes, 'Controle')).toContain(after);
  });

  test('that were taken away are not brought back', async () => {
    const edits = [damagedMeasure, damagedLine].map((each) => ({ ...each, before: '' }));
    const bytes = unwrap(await editXlsx(await writeXlsx(modelOfPlan(smallPlan)), edits));
    const fixed = unwrap(await fixWorkbook(bytes, null, access, words));
    expect([fixed.renewed, fixed.kept]).toEqual([[], []]);
    expect(unwrap(await readXlsx(fixed.bytes)).sheets.map(({ name }) => name)).toEqual(
      modelOfPlan(smallPlan).sheets.map(({ name }) => name),
    );
  });

  describeWithValidator('the Open XML SDK', () => {
    test('finds nothing wrong with the file', async () => {
      const { bytes } = unwrap(await fixWorkbook(await wholeFile(), null, access, words));
      expect(await validateXlsx(bytes)).toEqual([]);
    });
  });
});
