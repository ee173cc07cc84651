import fc from 'fast-check';
import { prepareRound } from '../../src/application/prepare-round';
import { isOpenField, ROUND_TABLES } from '../../src/workbook/rounds/round-tables';
import { readPassport } from '../../src/workbook/rounds/read-passport';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import type { SheetModel, WorkbookModel } from '../../src/workbook/workbook-model';
import { arbitraryPlan } from '../support/arbitrary-plan';
import { modelOfPlan } from '../support/plan-model';
import { actor, measure, planWith, progress, round } from '../support/plan-builders';
import { nothingSaid, roundStamp, roundWorkbook, smallRound } from '../support/small-round';
import { snapshotOfModel } from '../support/snapshot-of-model';
import { unwrap } from '../support/unwrap';

function sheetOf({ sheets }: WorkbookModel, name: string): SheetModel {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

test('every department with a measure gets a workbook, and it is told what goes to nobody', () => {
  const { workbooks, notSent, round: sent } = smallRound();
  expect(sent.name).toBe('2026-1');
  expect(
    workbooks.map(({ department, file, measures, rows }) => [department, file, measures, rows]),
  ).toEqual([
    ['OV', 'OV 2026-1', ['1.1'], 3],
    ['WVG', 'WVG 2026-1', ['1.1', '5.1'], 6],
    ['CJSM', 'CJSM 2026-1', ['5.10'], 3],
  ]);
  expect(notSent).toEqual(['5.11']);
});

test('what comes back of a workbook is the part of the plan that was sent, and its passport', () => {
  for (const { model, part, department, rows } of smallRound().workbooks) {
    const snapshot = snapshotOfModel(model);
    const { plan } = unwrap(readPlanWorkbook(snapshot));
    for (const name of ROUND_TABLES) expect(plan[name]).toEqual(part[name]);
    const passport = unwrap(readPassport(snapshot));
    expect(passport).toMatchObject({
      ...{ plan: 'plan-7f3c', round: '2026-1', department, sentOn: '2026-03-01' },
    });
    expect([...passport.rows.values()].flat()).toHaveLength(rows);
  }
});

test('a department fills in what is open: it alone is unlocked, coloured and said to be so', () => {
  const { model } = smallRound().workbooks[0]!;
  for (const [name, sheetName] of [
    ['measures', 'Maatregelen'],
    ['budgetLines', 'Budget'],
    ['progress', 'Voortgang'],
  ] as const) {
    const sheet = sheetOf(model, sheetName);
    expect(sheet.isProtected).toBe(true);
    const open = sheet.tables[0]!.columns.filter(({ style }) => style.isUnlocked === true);
    expect(open.every(({ style }) => style.fill !== null)).toBe(true);
    const notes = sheet.cells.filter(
      ({ row, content }) => row === 2 && 'value' in content && content.value === 'In te vullen',
    );
    expect(notes).toHaveLength(open.length);
    expect(open.length).toBeGreaterThan(2);
    expect(isOpenField(name, 'key')).toBe(false);
  }
  const hidden = model.sheets.filter(({ visibility }) => visibility !== 'visible');
  expect(hidden.map(({ name }) => name)).toEqual(['Paspoort']);
});

test('what can be chosen or marked looks at lists that the workbook has', () => {
  for (const { model } of smallRound().workbooks) {
    const names = new Set(model.names.map(({ name }) => name));
    const lists = model.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => (rule.type === 'list' ? [rule.source] : [])),
    );
    expect(lists.length).toBeGreaterThan(2);
    expect(lists.filter((list) => !names.has(list))).toEqual([]);
  }
});

test('the first sheet says by when and to whom it goes back', () => {
  const { model } = smallRound().workbooks[0]!;
  const texts = sheetOf(model, 'Start').cells.map(({ content }) =>
    'value' in content ? content.value : null,
  );
  expect(texts).toContain(
    'Stuur ze terug naar An Peeters (an@voorbeeld.be), uiterlijk op 15/04/2026.',
  );
});

test('a round that was listed before it is sent keeps its dates, and the last contact stays', () => {
  const plan = planWith({
    rounds: [
      round({ name: '2025-2', contact: 'Jan', email: 'jan@voorbeeld.be' }),
      round({ name: '2026-1', deadline: '2026-06-30' as never, contact: 'Els' }),
    ],
    progress: [progress({ round: '2026-1', text: 'al bekend' })],
  });
  const prepared = unwrap(
    prepareRound(roundWorkbook(plan), { ...nothingSaid, name: '2026-1' }, roundStamp),
  );
  expect(prepared.round).toMatchObject({ deadline: '2026-06-30', contact: 'Els' });
  expect(prepared.plan.progress.map(({ text }) => text)).toEqual(['al bekend']);
  const next = unwrap(prepareRound(roundWorkbook(plan), nothingSaid, roundStamp));
  expect(next.round).toMatchObject({ name: '2026-2', contact: 'Els' });
});

test.each([
  ['a blank name', { name: ' ' }, 'round-name'],
  ['a semicolon', { name: 'a;b' }, 'round-name'],
  ['a name without end', { name: 'x'.repeat(41) }, 'round-name'],
])('a round with %s is refused', (_, wanted, code) => {
  const refused = prepareRound(roundWorkbook(), { ...nothingSaid, ...wanted }, roundStamp);
  expect(refused).toMatchObject({ ok: false, problem: { code } });
});

test('a plan whose measures name no department sends nothing', () => {
  const plan = planWith({ measures: [measure({ actors: [actor('Stad Ergens')] })] });
  expect(prepareRound(roundWorkbook(plan), nothingSaid, roundStamp)).toMatchObject({
    problem: { code: 'nobody' },
  });
});

test('every measure that names a department is in its workbook, whatever the plan', () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => {
      const prepared = prepareRound(snapshotOfModel(modelOfPlan(plan)), nothingSaid, roundStamp);
      if (!prepared.ok) {
        expect(['nobody', 'no-room']).toContain(
          'code' in prepared.problem ? prepared.problem.code : '',
        );
        return;
      }
      const { workbooks, notSent, update } = prepared.value;
      const sent = new Set(workbooks.flatMap(({ part }) => part.measures.map(({ key }) => key)));
      expect(sent.size + notSent.length).toBe(prepared.value.plan.measures.length);
      expect(new Set(workbooks.map(({ file }) => file.toLowerCase())).size).toBe(workbooks.length);
      expect(update.sheets.map(({ name }) => name)).toEqual(['Basis', 'Kenmerk']);
    }),
    { numRuns: 30 },
  );
});
