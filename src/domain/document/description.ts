import type { CellLine } from './document';
import { comparable, oneSpaced } from './plain-words';

/** A measure's text: what it is, and the list under it. */
export interface Description {
  readonly description: string | null;
  readonly initiatives: readonly string[];
}

const MOST_LABEL_WORDS = 6;
const USUAL_LABEL =
  /^(?:(?:concrete|specifieke|specific|de volgende|volgende|les|the following)\s+)?(?:initiatieven|voorbeelden|acties|projecten|initiatives|examples|actions|projects|exemples|projets)(?:\s+(?:concrets|concrètes))?$/;

/**
 * The labels of lists: short paragraphs that stand by themselves above items, such as "Concrete initiatieven:".
 * They are collected over the whole plan, because after other text the same words may stand in one paragraph. What
 * only one measure has says something of that measure, unless it is usual.
 */
export function collectListLabels(texts: readonly (readonly CellLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of texts) {
    for (const [index, { text }] of lines.entries()) {
      const words = comparable(text);
      if (isLabel(lines, index)) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].flatMap(([words, count]) => (count > 1 || USUAL_LABEL.test(words) ? [words] : [])),
  );
}

/** Splits the lines of a measure into its description, one paragraph a line, and the items of its lists. */
export function describeMeasure(
  lines: readonly CellLine[],
  listLabels: ReadonlySet<string>,
): Description {
  const paragraphs: string[] = [];
  const initiatives: string[] = [];
  for (const [index, { kind, text }] of lines.entries()) {
    if (kind === 'item') initiatives.push(oneSpaced(text));
    else if (!isLabel(lines, index) || !listLabels.has(comparable(text))) {
      const beforeList = lines[index + 1]?.kind === 'item';
      paragraphs.push(oneSpaced(beforeList ? withoutLabel(text, listLabels) : text));
    }
  }
  const description = paragraphs.filter((text) => text !== '').join('\n');
  return { description: description === '' ? null : description, initiatives };
}

/** The first paragraph is the measure itself, however short. */
function isLabel(lines: readonly CellLine[], index: number): boolean {
  const line = lines[index];
  return (
    index > 0 &&
    line?.kind === 'paragraph' &&
    lines[index + 1]?.kind === 'item' &&
    /:\s*$/.test(line.text) &&
    oneSpaced(line.text).split(' ').length <= MOST_LABEL_WORDS
  );
}

/** "… Concrete initiatieven:" at the end of a paragraph, when it is a label elsewhere too. */
function withoutLabel(text: string, listLabels: ReadonlySet<string>): string {
  const match = /^(?<before>.*[.!?…)])\s+(?<label>[^.!?]+):\s*$/su.exec(text);
  const { before, label } = match?.groups ?? {};
  if (before === undefined || label === undefined) return text;
  const words = comparable(label);
  return listLabels.has(words) || USUAL_LABEL.test(words) ? before : text;
}
