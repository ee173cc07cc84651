import type { CellContent } from '../../domain/check/check-input';
import { numbersBefore } from '../../domain/check/damaged-number';
import { BLANK_CELL, type MergeCell } from '../../domain/merge/merge-row';
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
    return { shown, value: written, meaning, damagedFrom: null };
  }
  const damagedFrom = form.type === 'number-text' ? numbersBefore(irregular, scheme) : null;
  const isLost = irregular.type === 'error' || irregular.type === 'formula';
  return {
    shown,
    value: shown,
    meaning: meaningOf(shown),
    damagedFrom: damagedFrom ?? (isLost ? [] : null),
  };
}

/**
 * One form for all ways of writing the same: blanks, ends of lines and typographic quotes and dashes are
 * changed by the programs that a workbook passes through. `null` when nothing is left.
 */
function meaningOf(value: CellValue): string | null {
  const plain = String(value ?? '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
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
