import { acceptFinding, acceptInOpenPlan } from '../../src/application/accept-finding';
import { checkPlanWorkbook } from '../../src/application/check-workbook';
import { planCheck, type PlanCheck } from '../../src/application/plan-check';
import { acceptedEntries, reportEntries } from '../../src/application/report-entries';
import { reportToJson } from '../../src/application/report-to-json';
import { runCheck } from '../../src/domain/check/run-check';
import { rules } from '../../src/domain/rules/index';
import { wordsOf } from '../../src/i18n/words';
import { readPlanWorkbook } from '../../src/workbook/read-plan-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { damage, setCell, text } from '../support/damage-workbook';
import { openFakeWorkbook } from '../support/fake-open-workbook';
import { smallWorkbook } from '../support/small-workbook';
import { unwrap } from '../support/unwrap';

const words = wordsOf('nl');
const accepting = { by: 'An Peeters', why: 'Zo afgesproken.', on: '2018-03-02' };

/** The small plan with a code that is not in the list. */
const workbook = smallWorkbook(setCell('tblMaatregelen', 0, 'Code', text('Q')));

function checked(snapshot: WorkbookSnapshot) {
  return checkPlanWorkbook(unwrap(readPlanWorkbook(snapshot)), (input) => runCheck(input, rules));
}

function checkOf(snapshot: WorkbookSnapshot): PlanCheck {
  return planCheck(checked(snapshot), words);
}

function unknownCode({ findings }: PlanCheck) {
  const found = findings.find(({ rule }) => rule === 'code-known');
  if (found === undefined) throw new Error('The code was not found');
  return found;
}

async function accepted(of: WorkbookSnapshot = workbook): Promise<WorkbookSnapshot> {
  const open = openFakeWorkbook(of);
  unwrap(await acceptInOpenPlan(open, unknownCode(checkOf(of)), accepting));
  return open.snapshot;
}

test('a finding that is accepted stands apart, with who, why and when', async () => {
  const check = checkOf(await accepted());
  expect(check.findings.filter(({ rule }) => rule === 'code-known')).toEqual([]);
  expect(check.accepted).toMatchObject([
    { rule: 'code-known', by: 'An Peeters', reason: 'Zo afgesproken.', on: '2018-03-02' },
  ]);
});

test('in JSON it is among the findings, and not counted with them', async () => {
  const after = checked(await accepted());
  const entries = [...reportEntries(after, words), ...acceptedEntries(after, words)];
  const { summary, findings } = reportToJson(after.report, entries, 'plan.xlsx', words);
  expect(summary.accepted).toBe(1);
  expect(findings.filter(({ accepted }) => accepted !== null)).toMatchObject([
    {
      rule: 'code-known',
      accepted: { by: 'An Peeters', reason: 'Zo afgesproken.', date: '2018-03-02' },
    },
  ]);
});

test('it comes back when the text of the cell changes, and goes again with the old text', async () => {
  const before = await accepted();
  const other = damage(before, setCell('tblMaatregelen', 0, 'Code', text('Z')));
  expect(unknownCode(checkOf(other)).what).toContain('Z');
  expect(checkOf(other).accepted).toEqual([]);
  const again = damage(other, setCell('tblMaatregelen', 0, 'Code', text('Q')));
  expect(checkOf(again).accepted).toHaveLength(1);
});

test('the same fault in another row is another finding', async () => {
  const both = damage(await accepted(), setCell('tblMaatregelen', 1, 'Code', text('Q')));
  expect(checkOf(both).accepted).toHaveLength(1);
  expect(unknownCode(checkOf(both)).number).toBe('5.1');
});

test('a workbook without a sheet for it gets one', async () => {
  const without = {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => name !== 'Aanvaard'),
  };
  expect(acceptFinding(without, unknownCode(checkOf(without)), accepting)?.kind).toBe('add');
  expect(checkOf(await accepted(without)).accepted).toHaveLength(1);
});

test.each([
  ['without a name', { ...accepting, by: ' ' }],
  ['without a reason', { ...accepting, why: '' }],
])('%s nothing is written', async (_, said) => {
  const open = openFakeWorkbook(workbook);
  const result = await acceptInOpenPlan(open, unknownCode(checkOf(workbook)), said);
  expect(result).toEqual({ ok: false, problem: { code: 'incomplete' } });
  expect(open.snapshot).toBe(workbook);
});

test.each([['Door'], ['Reden']])(
  'a row that someone cleared %s in tells so, and does not count',
  async (header) => {
    const cleared = damage(await accepted(), setCell('tblAanvaard', 0, header, null));
    const check = checkOf(cleared);
    expect(check.accepted).toEqual([]);
    expect(check.findings.some(({ what }) => what.includes('zonder naam of zonder reden'))).toBe(
      true,
    );
  },
);

describe('rules that a plan gives another grade', () => {
  const graded = smallWorkbook(setCell('tblMaatregelen', 0, 'Code', text('Q')));

  function withGrade(grade: string, rule = 'code-known'): WorkbookSnapshot {
    return damage(
      graded,
      setCell('tblRegels', 0, 'Id', text(rule)),
      setCell('tblRegels', 0, 'In dit plan', text(grade)),
    );
  }

  test('off: nothing is found, and the report says so', () => {
    const after = checked(withGrade('uit'));
    expect(after.report.off).toEqual(['code-known']);
    expect(after.report.checked).not.toContain('code-known');
    expect(after.report.findings.filter(({ rule }) => rule === 'code-known')).toEqual([]);
    expect(words.scope(after.report)).toContain('code-known');
  });

  test.each([
    ['tip', 'hint'],
    ['Waarschuwing', 'warning'],
    ['hint', 'hint'],
  ])('%j: all it finds weighs so', (grade, severity) => {
    const { report } = checked(withGrade(grade));
    const found = report.findings.filter(({ rule }) => rule === 'code-known');
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
    expect(report.regraded).toEqual([{ rule: 'code-known', severity }]);
  });

  test('its own grade changes nothing', () => {
    expect(checked(withGrade('fout')).report.regraded).toEqual([]);
  });

  test.each([
    ['a grade that there is not', withGrade('heel erg'), 'grade-unknown', 'heel erg'],
    ['a rule that there is not', withGrade('uit', 'code-kent'), 'rule-unknown', 'code-kent'],
  ])('%s is found, and does nothing', (_, snapshot, code, said) => {
    const { workbook: read, report } = checked(snapshot);
    expect(read.structure).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, text: said, sheet: 'Lijsten' })]),
    );
    expect(report.off).toEqual([]);
    expect(report.findings.some(({ rule }) => rule === 'code-known')).toBe(true);
  });
});
