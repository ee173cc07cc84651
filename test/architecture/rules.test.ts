import { existsSync } from 'node:fs';
import { rules } from '../../src/domain/rules';
import { projectFiles, projectPath } from '../support/project';

const notRules = ['index', 'define-rule'];
const files = projectFiles('src/domain/rules')
  .map((file) => /^src\/domain\/rules\/([^/]+)\.ts$/.exec(file)?.[1])
  .filter((name) => name !== undefined && !notRules.includes(name));

test('the list holds every rule file, under its own name', () => {
  expect(rules.map((rule) => rule.meta.id).sort()).toEqual([...files].sort());
});

test.each(files)('%s has a test table', (name) => {
  expect(existsSync(projectPath(`test/domain/rules/${String(name)}.test.ts`))).toBe(true);
});
