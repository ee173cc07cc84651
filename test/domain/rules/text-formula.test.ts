import { fieldOf } from '../../../src/domain/check/finding';
import { textFormula } from '../../../src/domain/rules/text-formula';
import { measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithText(description: string) {
  return planWith({ measures: [measure({ description })] });
}

const at = fieldOf('measure', measure(), 'description');

testRule(textFormula, {
  valid: {
    'signs inside a text': planWithText('Contact: info@voorbeeld.be of +32 2 000 00 00, a = b'),
    'a dash before a point of a list': planWithText('- eerste punt\n- tweede punt'),
    'a later entry of a list': planWith({
      measures: [measure({ initiatives: ['Eerste', '=tweede'] })],
    }),
  },
  invalid: {
    'an equals sign': {
      input: planWithText('=HYPERLINK("x")'),
      findings: [{ message: 'looks', severity: 'warning', data: { text: '=HYPERLINK("x")' }, at }],
    },
    ...Object.fromEntries(
      ['+32 2 000 00 00', '-10 % tegen 2020', '@gemeente'].map((text) => [
        text,
        { input: planWithText(text), findings: [{ message: 'looks', data: { text }, at }] },
      ]),
    ),
  },
});
