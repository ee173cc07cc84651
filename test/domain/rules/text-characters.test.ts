import { fieldOf } from '../../../src/domain/check/finding';
import { textCharacters } from '../../../src/domain/rules/text-characters';
import { measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

function planWithText(description: string) {
  return planWith({ measures: [measure({ description })] });
}

const at = fieldOf('measure', measure(), 'description');

testRule(textCharacters, {
  valid: {
    'accents, marks, lines and tabs': planWithText('Coördinatie – “één”\n\tÀ côté, ÂGE, Ã.'),
  },
  invalid: {
    'a control character': {
      input: planWithText('Eerste\u000b  punt\u0007.'),
      findings: [{ message: 'control', data: { text: 'Eerste punt.' }, at }],
      fix: 'safe',
      fixed: planWithText('Eerste punt.'),
    },
    'what Word put between words': {
      input: planWithText('Eerste\u000bpunt,\u000ce\u001email.'),
      findings: [{ message: 'control', data: { text: 'Eerste punt, e-mail.' }, at }],
      fix: 'safe',
      fixed: planWithText('Eerste punt, e-mail.'),
    },
    'a letter that was lost': {
      input: planWithText('Co\ufffdrdinatie\u0007'),
      findings: [{ message: 'lost', data: { text: 'Co\ufffdrdinatie' }, at }],
    },
    'garbled letters, once for a list': {
      input: planWith({ measures: [measure({ initiatives: ['Goed', 'CoÃ¶rdinatie', 'â€œÃ©n'] })] }),
      findings: [
        {
          message: 'garbled',
          data: { text: 'CoÃ¶rdinatie' },
          at: fieldOf('measure', measure(), 'initiatives'),
        },
      ],
    },
  },
});
