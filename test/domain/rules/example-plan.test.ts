import { runCheck } from '../../../src/domain/check/run-check';
import type { Finding } from '../../../src/domain/check/finding';
import { rules } from '../../../src/domain/rules';
import { checkInput } from '../../support/plan-builders';
import { planOfDocument } from '../../support/plan-of-document';
import { projectPath } from '../../support/project';
import { describeWithShared, sharedPath } from '../../support/shared';

/** Everything the rules find in the plan of a document, as grade, rule, message, row, and what is named. */
async function foundIn(path: string) {
  const { findings } = runCheck(checkInput(await planOfDocument(path)), rules);
  return findings.map(brief);
}

function brief({ severity, rule, message, at, data }: Finding): readonly unknown[] {
  const named = data['target'] ?? data['targets'] ?? data['code'] ?? data['text'] ?? null;
  return [severity, `${rule}.${message}`, at.kind, at.number, named];
}

/**
 * The planted faults that rules exist for (see assets/README.md), and what import was not sure of.
 * Missing because no rule finds them yet: 5.2, 14.3, 14.4, 14.6 and previous action 9.4.
 */
test('the example plan has its planted faults and no others', async () => {
  expect(await foundIn(projectPath('assets/voorbeeldplan.html'))).toEqual([
    ['hint', 'budget-understood.period-shared', 'measure', '4.5', '2026-2027'],
    ['error', 'code-known.unknown', 'measure', '6.3', 'A'],
    ['warning', 'budget-understood.no-currency', 'measure', '8.1', '200.000'],
    ['hint', 'budget-understood.period-shared', 'measure', '8.1', '2027'],
    ['error', 'reference-exists.measure-after-last', 'measure', '8.3', '8.7'],
    [
      'hint',
      'budget-understood.undecided',
      'measure',
      '9.4',
      'Te bepalen, raming volgt na de eerste fase',
    ],
    ['warning', 'reference-kind.is-measure', 'measure', '11.2', ['10.2']],
    ['warning', 'budget-understood.no-currency', 'measure', '13.5', '120.000'],
    ['hint', 'budget-understood.period-shared', 'measure', '13.5', '2027'],
    ['warning', 'recommendation-answered.unanswered', 'recommendation', '21', null],
    ['warning', 'previous-action-status.missing', 'previousAction', '3.3', null],
  ]);
});

describeWithShared('the real plan', () => {
  test('has the faults that careful reading finds, and no others', async () => {
    expect(await foundIn(sharedPath('real-plan', 'actieplan-2017.txt'))).toEqual([
      ['error', 'code-known.unknown', 'measure', '2.1', 'M'],
      ['error', 'code-known.unknown', 'measure', '3.1', 'M'],
      ['error', 'code-known.unknown', 'measure', '5.2', 'M'],
      ['error', 'code-known.unknown', 'measure', '6.1', 'M'],
      ['warning', 'reference-kind.is-measure', 'measure', '6.2', ['6.1']],
      ['warning', 'reference-kind.is-measure', 'measure', '6.3', ['6.1']],
      ['warning', 'budget-understood.no-currency', 'measure', '8.1', '200.000'],
      ['hint', 'budget-understood.period-shared', 'measure', '8.1', '2017'],
      ['hint', 'budget-understood.period-shared', 'measure', '14.1', '2016-2017'],
      ['warning', 'previous-action-status.missing', 'previousAction', '1.2', null],
      ['warning', 'previous-action-status.missing', 'previousAction', '1.3', null],
      ['warning', 'previous-action-status.missing', 'previousAction', '5.3', null],
      ['warning', 'previous-action-status.missing', 'previousAction', '6.3', null],
    ]);
  });
});
