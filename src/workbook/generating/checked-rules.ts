import type { RuleCheck } from '../plan-workbook';
import type { CellModel } from '../workbook-model';
import { blankContent, cellAt, valueContent } from './cell-content';
import { sectionStyle } from './cell-styles';
import { plainList, type ListColumn } from './plain-list';

const COLUMNS: readonly ListColumn[] = [
  { header: 'Nagekeken', kind: 'text' },
  { header: 'Regel', kind: 'text' },
  { header: 'Aantal', kind: 'count' },
  { header: 'Waarom niet', kind: 'text' },
];

const STATES: Readonly<Record<RuleCheck['state'], string>> = {
  checked: 'ja',
  'not-checked': 'nee',
  off: 'uitgezet',
};

/** What was checked, rule by rule, and what could not be: that nothing is found says only so much. */
export function checkedRules(checks: readonly RuleCheck[], row: number): readonly CellModel[] {
  if (checks.length === 0) return [];
  const rows = checks.map(({ title, state, found, why }) => [
    valueContent(STATES[state]),
    valueContent(title),
    state === 'checked' ? valueContent(found) : blankContent,
    why === null ? blankContent : valueContent(why),
  ]);
  return [
    cellAt(row, 0, valueContent('Wat is nagekeken'), sectionStyle),
    ...plainList(row + 1, COLUMNS, rows),
  ];
}
