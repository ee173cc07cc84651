import type { CheckIndex } from '../check/check-index';
import { fieldOf } from '../check/finding';
import { findNumberGaps, groupOfNumber, type NumberGap } from '../check/number-gaps';
import { actionOfNumber } from '../plan/numbering';
import type { Measure, Plan } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * Numbers follow each other: 4.2 is not followed by 4.4. One finding per gap, at the row after it.
 * Rows whose number is missing, used twice or under another action are reported as such by other rules
 * (`number-form`, `number-duplicate`, `number-under-action`) and may be what is missing here, so as
 * many missing numbers as there are such rows in the action are not reported again. Nor is a gap that a
 * renumbered measure left behind: who still names the old number is told the new one. Nor what stands before
 * the first action of a few, as where a workbook holds part of a plan.
 */
export const numberGap = defineRule({
  meta: {
    id: 'number-gap',
    severity: 'warning',
    fix: 'none',
    needs: ['measures'],
    messages: {
      one: ['missing', 'before'],
      several: ['first', 'last', 'before'],
      'action-one': ['missing', 'before'],
      'action-several': ['first', 'last', 'before'],
    },
  },

  *check({ plan }, index) {
    const rows = index.measuresByMeaning;
    for (const gap of unexplained(findNumberGaps(rows.keys()), countStrays(plan, index))) {
      const row = rows.get(gap.before);
      if (row === undefined || isMisplaced(row, gap.before, index)) continue;
      if (isLeftBehind(gap, index)) continue;
      const at = fieldOf('measure', row, 'number');
      if (gap.count === 1) yield { message: 'one', data: oneMissing(gap), at };
      else yield { message: 'several', data: severalMissing(gap), at };
    }
    for (const gap of findNumberGaps(index.actions.keys())) {
      if (isOnlyBeginning(gap, index.actions.size)) continue;
      const at = { kind: 'action', key: null, number: gap.before, field: 'number' } as const;
      if (gap.count === 1) yield { message: 'action-one', data: oneMissing(gap), at };
      else yield { message: 'action-several', data: severalMissing(gap), at };
    }
  },
});

/** A list that begins far on is part of a plan: that says nothing about what stands before. */
function isOnlyBeginning({ after, count }: NumberGap, listed: number): boolean {
  return after === null && count >= listed;
}

/** Whether `number-under-action` doubts the number of a row: then what it skips says nothing. */
function isMisplaced({ action }: Measure, number: string, { actions }: CheckIndex): boolean {
  const own = actionOfNumber(number);
  if (own === null || actions.size === 0) return false;
  return !actions.has(own) || (action !== null && action !== own);
}

/** Whether all numbers of a gap are those that renumbered measures had before. */
function isLeftBehind({ group, first, count }: NumberGap, { renumbered }: CheckIndex): boolean {
  if (count > renumbered.size) return false;
  const start = group === '' ? '' : `${group}.`;
  const from = Number(first.slice(start.length));
  for (let place = from; place < from + count; place += 1) {
    if (!renumbered.has(`${start}${String(place)}`)) return false;
  }
  return true;
}

function oneMissing({ first, before }: NumberGap) {
  return { missing: first, before };
}

function severalMissing({ first, last, before }: NumberGap) {
  return { first, last, before };
}

/** Per action, the rows under it that have no number of their own there. */
function countStrays(plan: Plan, { numbers }: CheckIndex): ReadonlyMap<string, number> {
  const strays = new Map<string, number>();
  const seen = new Set<string>();
  for (const { key, action } of plan.measures) {
    const { meant: number = null, choices = [] } = numbers.get(key) ?? {};
    const group = plan.numbering.parts === 1 ? '' : (action ?? groupOfNumber(choices[0] ?? ''));
    const isOwn = number !== null && !seen.has(number) && groupOfNumber(number) === group;
    if (number !== null) seen.add(number);
    if (!isOwn) strays.set(group, (strays.get(group) ?? 0) + 1);
  }
  return strays;
}

/** The gaps of the groups that miss more numbers than there are stray rows. */
function unexplained(
  gaps: readonly NumberGap[],
  strays: ReadonlyMap<string, number>,
): readonly NumberGap[] {
  const missing = new Map<string, number>();
  for (const { group, count } of gaps) missing.set(group, (missing.get(group) ?? 0) + count);
  return gaps.filter(({ group }) => (missing.get(group) ?? 0) > (strays.get(group) ?? 0));
}
