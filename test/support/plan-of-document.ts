import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPlan } from '../../src/domain/document/read-plan';
import type { Plan } from '../../src/domain/plan/plan';
import { readDocument } from '../../src/gateways/document/read-document';

/** The plan in a document file, read as import reads it; throws when it holds none. */
export async function planOfDocument(path: string): Promise<Plan> {
  const document = await readDocument(basename(path), new Uint8Array(readFileSync(path)));
  if (!document.ok) throw new Error(JSON.stringify(document.problem));
  const imported = readPlan(document.value);
  if (!imported.ok) throw new Error(JSON.stringify(imported.problem));
  return imported.value.plan;
}
