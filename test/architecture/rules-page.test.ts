import { readFileSync } from 'node:fs';
import { rulesPage } from '../../scripts/rules-page/page';
import { examples } from '../../scripts/rules-page/examples';
import { rules } from '../../src/domain/rules';
import { projectPath } from '../support/project';

test('docs/rules.md is what the rules and their texts say; `npm run docs:rules` writes it anew', () => {
  expect(readFileSync(projectPath('docs/rules.md'), 'utf8')).toBe(rulesPage());
});

test('every rule has an example, and every example a rule', () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
});
