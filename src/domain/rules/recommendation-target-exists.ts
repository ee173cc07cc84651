import type { CheckIndex } from '../check/check-index';
import type { CellContent, CheckInput } from '../check/check-input';
import { shownInCell } from '../check/damaged-number';
import { fieldOf, type Fix } from '../check/finding';
import { actionOfNumber } from '../plan/numbering';
import type { Recommendation, RowKey } from '../plan/plan';
import { defineRule } from './define-rule';

/**
 * The actions that answer a recommendation are in the plan. A measure where an action belongs is told
 * apart, and so is what Excel made of several numbers on one line: `4,12` becomes the number 4.12. What
 * its remark refers to is `reference-exists`; no actions at all `recommendation-answered`.
 */
export const recommendationTargetExists = defineRule({
  meta: {
    id: 'recommendation-target-exists',
    severity: 'error',
    fix: 'safe',
    needs: ['recommendations', 'measures', 'actions'],
    columns: ['recommendations.actions'],
    messages: {
      unknown: ['action'],
      'is-measure': ['measure', 'action'],
      untidy: ['shown', 'action'],
      decimal: ['shown', 'actions'],
      lost: ['shown'],
    },
  },

  *check({ plan, irregular }, index) {
    const damaged = damagedCells(irregular);
    for (const row of plan.recommendations) {
      const found = damaged.get(row.key);
      if (found !== undefined) {
        const finding = damageIn(row, found, index);
        if (finding !== null) yield finding;
        continue;
      }
      for (const target of new Set(row.actions)) {
        if (!index.actionNumbers.has(target)) yield wrongTarget(row, target, index);
      }
    }
  },
});

function wrongTarget(row: Recommendation, target: string, index: CheckIndex) {
  const at = fieldOf('recommendation', row, 'actions');
  const bare = target.replace(ACTION_WORD, '');
  if (bare !== target && index.actionNumbers.has(bare)) {
    const data = { shown: target, action: bare };
    const fix = putActions(row, target, [bare], 'safe');
    const severity = 'warning';
    return { message: 'untidy', severity, data, at, suggestion: bare, fix } as const;
  }
  const action = index.measureNumbers.has(target) ? actionOfNumber(target) : null;
  if (action === null) return { message: 'unknown', data: { action: bare }, at } as const;
  return {
    message: 'is-measure',
    severity: 'warning',
    data: { measure: target, action },
    at,
    suggestion: action,
    fix: putActions(row, target, [action], 'ask'),
  } as const;
}

/** The column holds nothing but actions, so the word says nothing: `actie 3`. */
const ACTION_WORD = /^(?:acties?|actions?|act\.|nr\.?|no\.?|n°)\s*(?=\d)/i;

/** What cells of actions hold where Excel made a number or a date of more than one figure. */
function damagedCells(irregular: CheckInput['irregular']): ReadonlyMap<RowKey, CellContent> {
  return new Map(
    irregular.flatMap(({ at, found }) =>
      at.kind === 'recommendation' && at.field === 'actions' && at.key !== null && isDamage(found)
        ? [[at.key, found] as const]
        : [],
    ),
  );
}

function isDamage({ type }: CellContent): boolean {
  return type === 'number' || type === 'date';
}

/** Two actions typed with a comma, a number of two parts, or something that no longer shows. */
function damageIn(row: Recommendation, found: CellContent, index: CheckIndex) {
  const [only = '', ...others] = row.actions;
  // In a plan whose actions have two parts, the decimal is one of them.
  if (others.length === 0 && index.actionNumbers.has(only)) return null;
  const at = fieldOf('recommendation', row, 'actions');
  const shown = shownInCell(found);
  const actions = found.type === 'number' ? only.split('.') : [];
  if (actions.length < 2 || !actions.every((one) => index.actionNumbers.has(one))) {
    return { message: 'lost', data: { shown }, at } as const;
  }
  const fix = putActions(row, only, actions, 'ask');
  const data = { shown, actions };
  return { message: 'decimal', data, at, suggestion: actions.join(', '), fix } as const;
}

function putActions(
  row: Recommendation,
  target: string,
  actions: readonly string[],
  kind: Fix['kind'],
): Fix {
  const all = row.actions.flatMap((one) => (one === target ? actions : [one]));
  const value = [...new Set(all)];
  return { kind, edits: [{ at: fieldOf('recommendation', row, 'actions'), value }] };
}
