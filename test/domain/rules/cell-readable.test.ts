import type { CellContent } from '../../../src/domain/check/check-input';
import { fieldOf, type Place } from '../../../src/domain/check/finding';
import { cellReadable } from '../../../src/domain/rules/cell-readable';
import {
  budgetLine,
  checkInput,
  measure,
  planWith,
  recommendation,
} from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const line = budgetLine({ euro: null });
const plan = planWith({ budgetLines: [line], recommendations: [recommendation()] });
const text = (typed: string): CellContent => ({ type: 'text', text: typed });

function found(at: Place, content: CellContent) {
  return checkInput(plan, { irregular: [{ at, found: content }] });
}

function inLine(field: 'amount' | 'fte' | 'per' | 'from' | 'to' | 'fund') {
  return fieldOf('budgetLine', line, field);
}

const startingPoint = fieldOf('recommendation', recommendation(), 'startingPoint');
const codes: Place = { kind: 'list', key: null, number: 'B', field: 'codes' };

testRule(cellReadable, {
  valid: {
    'a plan whose cells were all read': plan,
    'an error value, which the structure of the workbook tells': found(inLine('amount'), {
      type: 'error',
      text: '#N/A',
    }),
    'a formula, whose result was read': found(inLine('amount'), {
      type: 'formula',
      formula: '1+1',
    }),
    'a rounded amount, which is budget-line-values': found(inLine('amount'), {
      type: 'rounded',
      value: 1.234,
    }),
    'a number where any text may stand': found(inLine('fund'), { type: 'number', value: 1.5 }),
    'a damaged number, which is number-damaged': found(fieldOf('measure', measure(), 'number'), {
      type: 'number',
      value: 1.1,
    }),
  },
  invalid: {
    'a word as an amount': {
      input: found(inLine('amount'), text('abc')),
      findings: [{ message: 'amount', data: { shown: 'abc' }, at: inLine('amount') }],
    },
    'a date as an amount': {
      input: found(inLine('amount'), { type: 'date', iso: '2018-04-03' }),
      findings: [{ message: 'amount', data: { shown: '3/4/2018' }, at: inLine('amount') }],
    },
    'a word as full-time equivalents': {
      input: found(inLine('fte'), text('een')),
      findings: [{ message: 'fte', data: { shown: 'een' }, at: inLine('fte') }],
    },
    'another word than the choices': {
      input: found(inLine('per'), text('soms')),
      findings: [{ message: 'per', data: { shown: 'soms' }, at: inLine('per') }],
    },
    'what is no date, at both ends': {
      input: checkInput(plan, {
        irregular: [
          { at: inLine('from'), found: text('onzin') },
          { at: inLine('to'), found: { type: 'number', value: 3.5 } },
        ],
      }),
      findings: [
        { message: 'date', data: { shown: 'onzin' }, at: inLine('from') },
        { message: 'date', data: { shown: '3,5' }, at: inLine('to') },
      ],
    },
    'a starting point that is neither yes nor no': {
      input: found(startingPoint, text('misschien')),
      findings: [
        {
          message: 'starting-point',
          severity: 'warning',
          data: { shown: 'misschien' },
          at: startingPoint,
        },
      ],
    },
    'a choice in a list that is none of the choices': {
      input: found(codes, text('soort')),
      findings: [{ message: 'other', severity: 'warning', data: { shown: 'soort' }, at: codes }],
    },
  },
});
