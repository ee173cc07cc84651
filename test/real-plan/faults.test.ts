import type { Finding } from '../../src/domain/check/finding';
import { checkWorkbook } from '../../src/application/check-workbook';
import { readXlsx } from '../../src/gateways/xlsx/read-xlsx';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { importDocumentFile } from '../support/imported-document';
import { modelOfPlan } from '../support/plan-model';
import { describeWithShared, sharedPath } from '../support/shared';
import { unwrap } from '../support/unwrap';
import { alsoTrue, knownFaults } from './known-faults';
import { isSerious, scoreOf, type Score } from './score-report';

/** No sheet tells of the first. In the others one word of another measure would have to tell. */
const notFoundYet = [
  'measure 4.1 actors (Mene): misspelt department or partner',
  'previousAction 5.8 referenceText (5.9): previous action that went elsewhere than it says, perhaps',
  'recommendation 49 actions (5): recommendation answered by another action than it says, perhaps',
];

describeWithShared('the check of the real plan, imported into a workbook', () => {
  let findings: readonly Finding[];
  let score: Score;

  beforeAll(async () => {
    const { plan } = await importDocumentFile(sharedPath('real-plan', 'actieplan-2017.txt'));
    const bytes = await writeXlsx(modelOfPlan(plan));
    ({
      report: { findings },
    } = unwrap(await checkWorkbook(bytes, readXlsx)));
    score = scoreOf(findings, knownFaults, alsoTrue);
  });

  test('finds the errors and the probable faults that careful readers found', () => {
    expect(score.missed).toEqual(notFoundYet);
    expect(score.gradedLower).toEqual([]);
    expect(score.recall).toBeGreaterThanOrEqual(0.9);
  });

  test('calls nothing an error or a probable fault that is none', () => {
    expect(score.unlisted).toEqual([]);
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
  });

  test('finds the references of texts to another measure, and takes no right one for wrong', () => {
    const doubted = findings.filter((one) => one.rule === 'reference-fits' && isSerious(one));
    expect(doubted.map(({ at, suggestion }) => [at.number, suggestion])).toEqual([
      ['14.2', '4.6'],
      ['14.3', '9.1'],
    ]);
  });
});
