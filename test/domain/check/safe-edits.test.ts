import { fieldOf, type Edit, type Finding, type Fix } from '../../../src/domain/check/finding';
import { safeEdits } from '../../../src/domain/check/safe-edits';
import { measure } from '../../support/plan-builders';

function finding(kind: Fix['kind'] | null, ...edits: readonly Edit[]): Finding {
  return {
    rule: 'code-known',
    message: 'unknown',
    severity: 'error',
    data: {},
    at: fieldOf('measure', measure(), 'code'),
    suggestion: null,
    fix: kind === null ? null : { kind, edits },
  };
}

const code = { at: fieldOf('measure', measure(), 'code'), value: 'N' };
const otherCode = { ...code, value: 'V' };
const number = { at: fieldOf('measure', measure(), 'number'), value: '1.2' };
const elsewhere = { at: fieldOf('measure', measure({ number: '1.2' }), 'code'), value: 'V' };

test('only of fixes that are safe', () => {
  expect(safeEdits([finding('ask', code), finding(null), finding('safe', elsewhere)])).toEqual([
    elsewhere,
  ]);
});

test('of two that want the same field the first, and of the other nothing', () => {
  expect(safeEdits([finding('safe', code), finding('safe', number, otherCode)])).toEqual([code]);
});
