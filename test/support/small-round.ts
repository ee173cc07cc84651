import {
  prepareRound,
  type PreparedRound,
  type WantedRound,
} from '../../src/application/prepare-round';
import type { Plan } from '../../src/domain/plan/plan';
import type { WorkbookSnapshot } from '../../src/workbook/workbook-snapshot';
import { action, actor, budgetLine, measure, planWith, recommendation } from './plan-builders';
import { modelOfPlan } from './plan-model';
import { snapshotOfModel } from './snapshot-of-model';
import { unwrap } from './unwrap';

/** A plan of three departments that share a measure, with one that is nobody's. */
export const roundPlan: Plan = planWith({
  departments: [
    { name: 'OV', meaning: 'Onderwijs en Vorming' },
    { name: 'WVG', meaning: 'Welzijn en Gezondheid' },
    { name: 'CJSM', meaning: null },
    { name: 'Leeg', meaning: null },
  ],
  actions: [
    action({ number: '1', title: 'Samen naar school' }),
    action({ number: '5', title: 'In de wijk' }),
  ],
  measures: [
    measure({
      number: '1.1',
      actors: [actor('OV', 'coordinating'), actor('WVG')],
      description: 'De scholen en de huizen van het kind maken samen een brochure voor ouders.',
    }),
    measure({
      number: '5.1',
      actors: [actor('WVG')],
      description: 'Elke wijk krijgt een eigen plek waar jongeren zonder afspraak binnen mogen.',
      ministers: ['Minister van Welzijn'],
    }),
    measure({
      number: '5.10',
      actors: [actor('CJSM'), actor('Stad Ergens')],
      description: 'De sportclubs leren hun trainers hoe ze een moeilijk gesprek beginnen.',
      ministers: ['Minister van Sport'],
    }),
    measure({ number: '5.11', actors: [actor('Stad Ergens')] }),
  ],
  budgetLines: [
    budgetLine({ measure: '1.1', euro: 12_500, per: 'year', fund: 'Scholenfonds' }),
    budgetLine({ measure: '5.1', euro: 200_000, note: 'voor drie wijken' }),
    budgetLine({ measure: '5.10', euro: 30_000, beneficiary: 'Sportbond Ergens' }),
  ],
  recommendations: [recommendation({ number: '1', actions: ['1'], text: 'Luister naar ouders.' })],
});

export function roundWorkbook(plan: Plan = roundPlan): WorkbookSnapshot {
  return snapshotOfModel(modelOfPlan(plan));
}

export const roundStamp = { today: '2026-03-01', newId: 'plan-7f3c' };

export const nothingSaid: WantedRound = { name: null, deadline: null, contact: null, email: null };

/** The first round of the plan, with all that can be said of it. */
export function smallRound(wanted: Partial<WantedRound> = {}): PreparedRound {
  const said = { deadline: '2026-04-15', contact: 'An Peeters', email: 'an@voorbeeld.be' };
  return unwrap(prepareRound(roundWorkbook(), { ...nothingSaid, ...said, ...wanted }, roundStamp));
}
