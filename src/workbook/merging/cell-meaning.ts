import type { CellContent } from '../../domain/check/check-input';
import { numbersBefore } from '../../domain/check/damaged-number';
import { BLANK_CELL, type MergeCell } from '../../domain/merge/merge-row';
import { LONGEST_CELL_TEXT } from '../../domain/plan/longest-cell-text';
import type { NumberingScheme } from '../../domain/plan/numbering';
import type { ColumnDescription } from '../describe-table';
import { shownText } from '../reading/read-cell';
import type { CellSnapshot } from '../workbook-snapshot';
import type { CellValue } from '../workbook-model';

/** A cell as merging compares it; `irregular` is what reading found in it instead of what belongs there. */
export function mergeCell(
  { form }: ColumnDescription<unknown>,
  cell: CellSnapshot | null | undefined,
  value: unknown,
  irregular: CellContent | null,
  scheme: NumberingScheme,
): MergeCell {
  const shown = shownText(cell);
  if (irregular === null) {
    const written = form.write(value);
    const meaning = meaningOf(written);
    if (meaning === null && shown === '') return BLANK_CELL;
    return { shown, value: written, meaning, damagedFrom: isTooLong(shown) ? [] : null };
  }
  const damagedFrom = form.type === 'number-text' ? numbersBefore(irregular, scheme) : null;
  const isLost = irregular.type === 'error' || irregular.type === 'formula' || isTooLong(shown);
  return {
    shown,
    value: shown,
    meaning: meaningOf(shown),
    damagedFrom: damagedFrom ?? (isLost ? [] : null),
  };
}

/** A cell as it was sent, which was written in the form of its column. */
export function sentCell(value: CellValue): MergeCell {
  return { shown: shownValue(value), value, meaning: meaningOf(value), damagedFrom: null };
}

/** A cell that is merged with another: what it held is gone without anyone having taken it away. */
export const COVERED_CELL: MergeCell = { shown: '', value: null, meaning: null, damagedFrom: [] };

export function shownValue(value: CellValue): string {
  switch (typeof value) {
    case 'number':
      return shownText({ type: 'number', value });
    case 'boolean':
      return shownText({ type: 'boolean', value });
    default:
      return value ?? '';
  }
}

/** No program writes such a text in a cell, and none reads it. */
function isTooLong(text: string): boolean {
  return text.length > LONGEST_CELL_TEXT;
}

/**
 * One form for all ways of writing the same: blanks, ends of lines and typographic quotes and dashes are
 * changed by the programs that a workbook passes through, and what no cell can hold is left out by them.
 * `null` when nothing is left.
 */
function meaningOf(value: CellValue): string | null {
  const plain = String(value ?? '')
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    .replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim()
    .normalize('NFC');
  return plain === '' ? null : plain;
}
