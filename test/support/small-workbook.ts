import { unwrap } from './unwrap';
import type { Plan } from '../../src/domain/plan/plan';
import { readPlanWorkbook, type PlanWorkbook } from '../../src/workbook/read-plan-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { damage, type Damage } from './damage-workbook';
import {
  action,
  actor,
  budgetLine,
  measure,
  planWith,
  previousAction,
  recommendation,
} from './plan-builders';
import { modelOfPlan } from './plan-model';
import { snapshotOfModel } from './snapshot-of-model';

/** A plan that has something in every table, and numbers that Excel likes to change. */
export const smallPlan: Plan = planWith({
  measures: [
    measure({ number: '3.4', initiatives: ['Een website', 'Een brochure, in drie talen'] }),
    measure({ number: '5.1', actors: [actor('OV', 'coordinating'), actor('Stad Ergens')] }),
    measure({ number: '5.10', ministers: ['Minister van Onderwijs', 'Minister van Sport'] }),
  ],
  actions: [action({ number: '3' }), action({ number: '5' })],
  budgetLines: [
    budgetLine({ measure: '3.4', euro: 12_500.5, per: 'year', from: '2017', to: '2018-06' }),
    budgetLine({ measure: '5.10', euro: 30_000, fund: 'AMIF', note: 'voor drie steden' }),
    budgetLine({ measure: '5.10', key: 'b5.10-2', fte: 0.5, beneficiary: 'Stad Ergens' }),
  ],
  recommendations: [
    recommendation({ number: '1', actions: ['3', '5'], seeAlso: ['HP'] }),
    recommendation({ number: '2', actions: [], startingPoint: true, remark: 'geldt voor alles' }),
  ],
  previousActions: [previousAction({ number: '6.2', referenceText: 'maatregel 5.1' })],
  glossary: [{ term: 'buurt', definition: 'waar mensen wonen' }],
});

export function smallWorkbook(...damages: readonly Damage[]): WorkbookSnapshot {
  return damage(snapshotOfModel(modelOfPlan(smallPlan)), ...damages);
}

/** The plan that is read of the small workbook after all that happened to it. */
export function readSmallWorkbook(...damages: readonly Damage[]): PlanWorkbook {
  return unwrap(readPlanWorkbook(smallWorkbook(...damages)));
}
