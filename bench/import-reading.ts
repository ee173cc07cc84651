/**
 * Reads a document as import does, in a fresh process: prints what the reading alone costs in
 * milliseconds of CPU, as JSON.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import '../src/cli/compile-patterns-once';
import { readPlan } from '../src/domain/document/read-plan';
import { readDocument } from '../src/gateways/document/read-document';

void main(process.argv[2] ?? '');

async function main(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const before = process.cpuUsage();
  const document = await readDocument(basename(file), bytes);
  const plan = document.ok ? readPlan(document.value) : document;
  const { user, system } = process.cpuUsage(before);
  if (!plan.ok) throw new Error(`${file} holds no plan: ${plan.problem.code}`);
  const { measures } = plan.value.plan;
  console.log(JSON.stringify({ measures: measures.length, cpu: (user + system) / 1000 }));
}
