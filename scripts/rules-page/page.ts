import { runCheck } from '../../src/domain/check/run-check';
import { rules } from '../../src/domain/rules';
import { checkInput } from '../../test/support/plan-builders';
import { ruleSection } from './rule-section';
import { structureSection } from './structure-section';

const INTRODUCTION = [
  'Deze bladzijde is gemaakt uit de regels en hun teksten zelf, met `npm run docs:rules`: verander ze daar.',
  'Elke regel staat er met zijn titel en waarom hij ertoe doet, een voorbeeld zoals de controle het meldt, en alles wat hij kan zeggen, in het Nederlands, het Engels en het Frans.',
  'Wat tussen accolades staat, vult de controle in: `{where}` is de plaats, zoals “maatregel 4.3”.',
];

const GRADES = [
  '- **fout**: het blad is zo niet te gebruiken;',
  '- **waarschuwing**: waarschijnlijk verkeerd;',
  '- **tip**: het kan beter.',
];

/** The page about all rules, in the form that Prettier gives Markdown. */
export function rulesPage(): string {
  const { ruleSet } = runCheck(checkInput(), []);
  const blocks = [
    '# De controles',
    ...INTRODUCTION,
    `Er zijn ${String(rules.length)} regels, versie ${ruleSet}. De graad zegt wat het gevolg is:`,
    GRADES.join('\n'),
    ...structureSection(),
    ...rules.flatMap(ruleSection),
  ];
  return `${blocks.join('\n\n')}\n`;
}
