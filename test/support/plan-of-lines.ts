import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/domain/plan/plan';
import { action, measure, planWith } from './plan-builders';
import { projectPath } from './project';

/** A made plan of `test/fixtures/moved-numbers`: `# 1 Title of an action`, `1.1 Text | initiative | …`. */
export function planOfLines(name: string): Plan {
  const lines = readFileSync(projectPath(`test/fixtures/moved-numbers/${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const actions = lines
    .filter((line) => line.startsWith('# '))
    .map((line) => parted(line.slice(2)));
  const measures = lines.filter((line) => !line.startsWith('# ')).map(parted);
  return planWith({
    actions: actions.map(([number, title]) => action({ number, title })),
    measures: measures.map(([number, text]) => {
      const [description = '', ...initiatives] = text.split(' | ');
      return measure({ number, description, initiatives });
    }),
  });
}

function parted(line: string): readonly [string, string] {
  const space = line.indexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
}
