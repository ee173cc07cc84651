import { listFilled } from '../../../src/domain/rules/list-filled';
import { checkInput, measure, planWith, previousAction } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const bare = planWith({
  numbering: { parts: 1 },
  codes: [],
  actions: [],
  ministers: [],
  previousStatuses: [],
  measures: [measure({ number: '1', action: null, code: null, ministers: [] })],
});

function emptyList(name: string) {
  return { kind: 'list', key: null, number: null, field: name } as const;
}

testRule(listFilled, {
  valid: {
    'a plan whose lists are filled in': planWith(),
    'empty lists that nothing needs': bare,
    'a list whose table is gone, which is said of the workbook': checkInput(
      planWith({ codes: [] }),
      { missing: ['codes'] },
    ),
  },
  invalid: {
    'codes without a list, once': {
      input: planWith({ codes: [], measures: [measure(), measure({ number: '1.2' })] }),
      findings: [{ message: 'codes', data: {}, at: emptyList('codes') }],
    },
    'actions without a list': {
      input: planWith({ actions: [] }),
      findings: [{ message: 'actions', data: {}, at: emptyList('actions') }],
    },
    'ministers without a list': {
      input: planWith({ ministers: [] }),
      findings: [{ message: 'ministers', data: {}, at: emptyList('ministers') }],
    },
    'statuses without a list': {
      input: planWith({ previousActions: [previousAction()], previousStatuses: [] }),
      findings: [{ message: 'previousStatuses', data: {}, at: emptyList('previousStatuses') }],
    },
  },
});
