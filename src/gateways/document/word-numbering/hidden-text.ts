import { readElements } from './element-paths';

interface Run {
  readonly depth: number;
  readonly start: number;
  isHidden: boolean;
}

const OFF = new Set(['0', 'false', 'off']);

/** The document without text that Word neither shows nor prints: notes of whoever wrote it are no part of a plan. */
export function withoutHiddenText(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml;
  const runs: Run[] = [];
  const parts: string[] = [];
  let copied = 0;
  readElements(xml, {
    open: (path, attributes, { start }) => {
      const name = path.at(-1);
      if (name === 'w:r') runs.push({ depth: path.length, start, isHidden: false });
      const run = runs.at(-1);
      if (run === undefined || name !== 'w:vanish') return;
      const isOfRun = path.slice(run.depth).join('/') === 'w:rPr/w:vanish';
      if (isOfRun && !OFF.has(attributes['w:val'] ?? '')) run.isHidden = true;
    },
    close: (path, { end }) => {
      if (path.at(-1) !== 'w:r') return;
      const run = runs.pop();
      if (run?.isHidden !== true || run.start < copied) return;
      parts.push(xml.slice(copied, run.start));
      copied = end;
    },
  });
  return parts.join('') + xml.slice(copied);
}
