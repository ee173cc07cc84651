import type { Plan } from '../../src/domain/plan/plan';
import { action, actor, budgetLine, measure, planWith } from './plan-builders';

/** A plan of two departments that share a measure, with numbers that Excel likes to change. */
export const roundPlan: Plan = planWith({
  departments: [
    { name: 'OV', meaning: 'Onderwijs en Vorming' },
    { name: 'WVG', meaning: 'Welzijn' },
    { name: 'KB', meaning: 'Kanselarij' },
  ],
  measures: [
    measure({ number: '3.4', initiatives: ['Een website', 'Een brochure'] }),
    measure({ number: '5.1', actors: [actor('WVG')] }),
    measure({ number: '5.10', actors: [actor('OV', 'coordinating'), actor('WVG')] }),
    measure({ number: '5.11', actors: [actor('KB')] }),
  ],
  actions: [action({ number: '3' }), action({ number: '5' })],
  budgetLines: [
    budgetLine({ measure: '3.4', euro: 12_500.5, per: 'year', from: '2017', to: '2018-06' }),
    budgetLine({ measure: '5.10', euro: 30_000, fund: 'AMIF', note: 'voor drie steden' }),
    budgetLine({ measure: '5.10', key: 'b5.10-2', fte: 0.5, beneficiary: 'Stad Ergens' }),
    budgetLine({ measure: '5.1', euro: 4000 }),
  ],
});
