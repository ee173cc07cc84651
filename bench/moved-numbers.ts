/**
 * How well the rules tell that a reference does not fit: moves the numbers of the references of plans,
 * and counts what is found. `node scripts/run-ts.js bench/moved-numbers.ts [DOCUMENT …]`; without
 * documents the example plan and the made plans of the tests.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plan } from '../src/domain/plan/plan';
import { moveNumbers, type MovedNumbers } from '../test/support/move-numbers';
import { planOfDocument } from '../test/support/plan-of-document';
import { planOfLines } from '../test/support/plan-of-lines';
import { projectPath } from '../test/support/project';

void main(process.argv.slice(2));

async function main(documents: readonly string[]): Promise<void> {
  const rows: Record<string, object> = {};
  for (const [name, plan] of await plansOf(documents)) {
    for (const kind of ['measure', 'previousAction'] as const) {
      for (const least of ['hint', 'warning'] as const) {
        const moved = moveNumbers(plan, { of: kind, least });
        if (moved.moved > 0) rows[`${name}, ${kind}, ${least}`] = shown(moved);
      }
    }
  }
  console.table(rows);
}

async function plansOf(
  documents: readonly string[],
): Promise<readonly (readonly [string, Plan])[]> {
  if (documents.length > 0) return Promise.all(documents.map(named));
  const made = readdirSync(projectPath('test/fixtures/moved-numbers')).map((file) => {
    const name = basename(file, '.txt');
    return [name, planOfLines(name)] as const;
  });
  return [await named(projectPath('assets/voorbeeldplan.html')), ...made];
}

async function named(document: string): Promise<readonly [string, Plan]> {
  return [basename(document), await planOfDocument(document)];
}

function shown({ right, reported, moved, found, foundOther }: MovedNumbers): object {
  const share = (count: number): string => `${String(Math.round((100 * count) / moved))} %`;
  return {
    'as they stand': right,
    'reported so': reported.join('; '),
    moved,
    found: share(found),
    'found, other target': share(foundOther),
  };
}
