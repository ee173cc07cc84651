import { fieldOf } from '../../../src/domain/check/finding';
import { textLength } from '../../../src/domain/rules/text-length';
import { measure, planWith } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const longest = 'a'.repeat(32_767);

testRule(textLength, {
  valid: {
    'what just fits': planWith({
      measures: [
        measure({ description: longest, initiatives: ['a'.repeat(32_000), 'b'.repeat(766)] }),
      ],
    }),
  },
  invalid: {
    'one character more, alone and in a list': {
      input: planWith({
        measures: [
          measure({
            description: `${longest}a`,
            initiatives: ['a'.repeat(32_000), 'b'.repeat(767)],
          }),
        ],
      }),
      findings: (['description', 'initiatives'] as const).map((field) => ({
        message: 'too-long',
        data: { length: 32_768 },
        at: fieldOf('measure', measure(), field),
      })),
    },
  },
});
