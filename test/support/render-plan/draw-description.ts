import type { Measure } from '../../../src/domain/plan/plan';
import type { DrawnLine } from './drawn-document';
import type { RenderOptions } from './render-options';
import { WORDING } from './wording';

/** The text of a measure with its initiatives, and with its number and code where these have no column. */
export function descriptionLines(measure: Measure, options: RenderOptions): readonly DrawnLine[] {
  const { numbers, boldNumbers, language } = options;
  const [first = '', ...more] = (measure.description ?? '').split('\n');
  const code = `(${measure.code ?? ''})`;
  const front = {
    columns: '',
    front: `${measure.number ?? ''} ${code} `,
    'code-behind': `${measure.number ?? ''} `,
  };
  const start = front[numbers];
  const text = `${start}${first}${numbers === 'code-behind' ? ` ${code}` : ''}`;
  const isBold = boldNumbers && start !== '';
  const label = measure.initiatives.length === 0 ? [] : [paragraph(WORDING[language].initiatives)];
  return [
    { ...paragraph(text), ...(isBold ? { bold: start.trim() } : {}) },
    ...more.map(paragraph),
    ...label,
    ...measure.initiatives.map((initiative) => ({ kind: 'item' as const, text: initiative })),
  ];
}

function paragraph(text: string): DrawnLine {
  return { kind: 'paragraph', text };
}
