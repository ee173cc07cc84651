import { readHeaderRow } from './header-row';
import { plainText, type TidyRow } from './tidy-rows';

type Cell = TidyRow['cells'][number];

/** A measure as a table of its own: labels at the left, what they say at the right. */
interface Card {
  readonly labels: Cell[];
  readonly values: Cell[];
  readonly where: TidyRow['where'];
}

/** A row over the whole width is the title of the card: the number and the name of the measure. */
const TITLE: Cell = cellOf('Maatregel');
const FEWEST_LABELS = 3;

/**
 * Lays tables with labels at the left on their side: for every card a header and a row. `null` for a table that
 * is not of that form. `above` is the title of a measure that stands over the table.
 */
export function cardsAsRows(
  rows: readonly TidyRow[],
  above: string | null,
): readonly TidyRow[] | null {
  if (rows.length < FEWEST_LABELS || !rows.every(isCardRow)) return null;
  const cards = splitCards(rows);
  const [only, ...others] = cards;
  if (above !== null && only !== undefined && others.length === 0 && only.labels[0] !== TITLE) {
    only.labels.unshift(TITLE);
    only.values.unshift(cellOf(above));
  }
  const laid = cards.map(({ labels, values, where }) => {
    const header: TidyRow = { cells: labels, where };
    const row: TidyRow = { cells: values, where: { ...where } };
    const isCard =
      labels.length >= FEWEST_LABELS && readHeaderRow(header, [row])?.kind === 'measures';
    return isCard ? [header, row] : null;
  });
  return laid.every((card) => card !== null) ? laid.flat() : null;
}

function isCardRow({ cells }: TidyRow): boolean {
  return cells.length === 2 && cells.every(({ spanned }) => spanned !== 'from-above');
}

/** A title begins a card, and so does the label that the card before began with. */
function splitCards(rows: readonly TidyRow[]): readonly Card[] {
  const cards: Card[] = [];
  let first: string | null = null;
  for (const { cells, where } of rows) {
    const [label, value] = cells;
    if (label === undefined || value === undefined) continue;
    const isTitle = value.spanned === 'from-left';
    const last = cards.at(-1);
    if (last !== undefined && label.text === '' && !isTitle) {
      continueValue(last, value);
      continue;
    }
    if (last === undefined || isTitle || label.text === first) {
      cards.push({ labels: [], values: [], where });
      first = isTitle ? null : label.text;
    }
    cards.at(-1)?.labels.push(isTitle ? TITLE : label);
    cards.at(-1)?.values.push(isTitle ? label : value);
  }
  return cards;
}

function continueValue({ values }: Card, more: Cell): void {
  const before = values.pop();
  if (before === undefined) return;
  const lines = [...before.lines, ...more.lines];
  values.push({ lines, text: plainText(lines), spanned: null });
}

function cellOf(text: string): Cell {
  return { lines: [{ kind: 'paragraph', text }], text, spanned: null };
}
