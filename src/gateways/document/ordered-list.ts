import type { TextFlow } from './text-flow';

type Attributes = Readonly<Record<string, string>>;

/**
 * A numbered list of HTML. An only item that begins its cell, or stands between other things on a page, has the number
 * of what it is: the third measure, in a list that begins at 3. Several items under each other are a list.
 */
export class OrderedList {
  private items = 0;
  private number: number;
  private readonly isCounted: boolean;
  private readonly start: number;

  /** `isName`: the number of an only item here is that of a measure or a heading. */
  constructor(
    private readonly flow: TextFlow,
    attributes: Attributes,
    private readonly isName: boolean,
  ) {
    this.number = wholeNumber(attributes['start']) ?? 1;
    this.isCounted = /^1?$/.test(attributes['type'] ?? '') && !('reversed' in attributes);
    this.start = flow.lines();
  }

  addItem(attributes: Attributes): void {
    this.items += 1;
    this.number = wholeNumber(attributes['value']) ?? this.number;
  }

  close(): void {
    if (this.items !== 1 || !this.isCounted || !this.isName) return;
    this.flow.prefixLine(this.start, `${String(this.number)}.`);
  }
}

function wholeNumber(printed: string | undefined): number | null {
  return printed !== undefined && /^\d{1,4}$/.test(printed) ? Number(printed) : null;
}
