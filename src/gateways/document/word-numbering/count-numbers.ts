import type { WordParagraph } from './find-paragraphs';
import type { ListDefinition, ListLevel } from './list-definitions';
import { formatNumber } from './number-format';
import type { ParagraphStyle } from './paragraph-styles';

/** A paragraph with the number that Word prints in front of it. */
export interface NumberedParagraph {
  readonly paragraph: WordParagraph;
  readonly list: string;
  readonly level: number;
  readonly format: string;
  readonly printed: string;
  readonly isHeading: boolean;
}

/** Counts the numbers of all paragraphs that have one; `null` for the others. */
export function countNumbers(
  paragraphs: readonly WordParagraph[],
  lists: ReadonlyMap<string, ListDefinition>,
  styles: ReadonlyMap<string, ParagraphStyle>,
): readonly (NumberedParagraph | null)[] {
  const counter = new ListCounter();
  return paragraphs.map((paragraph) => {
    if (paragraph.isDeleted) return null;
    const style = paragraph.style === null ? undefined : styles.get(paragraph.style);
    const id = paragraph.list ?? style?.list ?? null;
    const list = id === null ? undefined : lists.get(id);
    if (id === null || list === undefined) return null;
    const level = paragraph.level ?? style?.level ?? levelOfStyle(list, paragraph.style);
    const definition = list.levels.get(level);
    if (definition === undefined) return null;
    const printed = counter.next(id, list, level, definition);
    const isHeading = paragraph.isHeading || style?.isHeading === true;
    return { paragraph, list: id, level, format: definition.format, printed, isHeading };
  });
}

function levelOfStyle({ levels }: ListDefinition, style: string | null): number {
  const bound = [...levels].find((entry) => entry[1].style !== null && entry[1].style === style);
  return bound?.[0] ?? 0;
}

class ListCounter {
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  next(id: string, list: ListDefinition, level: number, definition: ListLevel): string {
    const values = this.valuesOf(list.counter);
    const override = this.firstStart(id, list, level);
    const before = values.get(level);
    values.set(level, override ?? (before === undefined ? definition.start : before + 1));
    for (const [deeper, { restartAfter }] of list.levels) {
      const begins = restartAfter === null || (restartAfter > 0 && level < restartAfter);
      if (deeper > level && begins) values.delete(deeper);
    }
    return definition.text.replace(/%([1-9])/g, (_sign, place: string) =>
      this.printedAt(Number(place) - 1, values, list, definition),
    );
  }

  /** A list with a start of its own begins there the first time it is met, and counts on from then. */
  private firstStart(id: string, { startOverrides }: ListDefinition, level: number): number | null {
    const start = startOverrides.get(level);
    const name = `${id}/${String(level)}`;
    if (start === undefined || this.begun.has(name)) return null;
    this.begun.add(name);
    return start;
  }

  /** A level above that no paragraph had yet counts as begun. */
  private printedAt(
    place: number,
    values: Map<number, number>,
    list: ListDefinition,
    { isLegal }: ListLevel,
  ): string {
    const level = list.levels.get(place);
    if (level === undefined) return '';
    const value = values.get(place) ?? level.start;
    values.set(place, value);
    return formatNumber(value, isLegal ? 'decimal' : level.format);
  }

  private valuesOf(counter: string): Map<number, number> {
    const values = this.counters.get(counter) ?? new Map<number, number>();
    this.counters.set(counter, values);
    return values;
  }
}
