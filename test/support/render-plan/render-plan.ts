import type { Plan } from '../../../src/domain/plan/plan';
import { drawAnnexes } from './draw-annexes';
import { drawMeasures } from './draw-measures';
import type { Drawn } from './drawn-document';
import { renderDocx } from './render-docx';
import { renderHtml } from './render-html';
import type { RenderOptions } from './render-options';
import { renderText } from './render-text';
import { WORDING } from './wording';

/** The document of a plan in a shape; what `renderDocument` then writes as a file. */
export function drawPlan(plan: Plan, options: RenderOptions): readonly Drawn[] {
  const { B, V, N } = WORDING[options.language].codes;
  return [
    { kind: 'heading', text: plan.title ?? '' },
    ...drawContents(plan, options),
    { kind: 'paragraph', text: `B = ${B}; V = ${V}; N = ${N}.` },
    ...drawMeasures(plan, options),
    ...drawAnnexes(plan, options),
  ];
}

function drawContents(plan: Plan, { language, hasContents }: RenderOptions): readonly Drawn[] {
  if (!hasContents) return [];
  const { action } = WORDING[language];
  return plan.actions.map(({ number, title }, index) => ({
    kind: 'paragraph',
    text: `${action} ${number}: ${title} ........ ${String(index + 2)}`,
  }));
}

/** The file, with a name of its kind. */
export async function renderDocument(
  document: readonly Drawn[],
  { format, hasParagraphs }: Pick<RenderOptions, 'format' | 'hasParagraphs'>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  switch (format) {
    case 'html':
      return { name: 'plan.html', bytes: new TextEncoder().encode(renderHtml(document)) };
    case 'text': {
      const text = renderText(document, hasParagraphs);
      return { name: 'plan.txt', bytes: new TextEncoder().encode(text) };
    }
    case 'docx':
      return { name: 'plan.docx', bytes: await renderDocx(document) };
  }
}
