import {
  identitySheet,
  PLAN_ID_PROPERTY,
  readPlanId,
} from '../../../src/workbook/rounds/plan-identity';
import type { WorkbookModel } from '../../../src/workbook/workbook-model';
import { snapshotOfModel } from '../../support/snapshot-of-model';
import { workbookOfPlan } from '../../../src/workbook/plan-workbook';
import { planWith } from '../../support/plan-builders';
import { unwrap } from '../../support/unwrap';

const stamp = { date: '2026-03-01', version: '1.0.0' };
const model = unwrap(workbookOfPlan(planWith(), { stamp, report: null, summary: null }));

function workbook(parts: Partial<WorkbookModel>) {
  return snapshotOfModel({ ...model, ...parts });
}

const property = { [PLAN_ID_PROPERTY]: 'plan-1' };
const sheets = [...model.sheets, identitySheet('plan-1')];

test.each([
  ['both places', { customProperties: property, sheets }, 'plan-1'],
  ['its properties alone', { customProperties: property }, 'plan-1'],
  ['its sheet alone', { customProperties: {}, sheets }, 'plan-1'],
  ['no place', {}, null],
])('a workbook with its id in %s', (_, parts, id) => {
  expect(readPlanId(workbook(parts))).toBe(id);
});

test('the sheet with the id is one that nobody sees', () => {
  expect(identitySheet('plan-1').visibility).toBe('very-hidden');
});
