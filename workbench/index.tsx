import { createRoot } from 'react-dom/client';
import { readApiSets, type ApiSets } from '../local-excel/api-sets';
import { exampleWorkbook } from './example-workbook';
import { Start } from './start';

const TYPES = 'office-js-types.d.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the workbench.');
createRoot(root).render(<Start load={load} />);

/** What the workbench starts with: the requirement sets of Microsoft's types, and the example plan. */
async function load() {
  const today = new Date().toISOString().slice(0, 10);
  const [apiSets, workbook] = await Promise.all([loadApiSets(), exampleWorkbook(today)]);
  return { apiSets, workbook, today };
}

async function loadApiSets(): Promise<ApiSets> {
  const answer = await fetch(TYPES);
  if (!answer.ok) throw new Error(`${TYPES}: ${String(answer.status)}`);
  return readApiSets(await answer.text());
}
