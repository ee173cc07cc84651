import type { CheckInput } from '../check/check-input';
import { shownInCell } from '../check/damaged-number';
import { excerpt } from '../check/excerpt';
import type { Place } from '../check/finding';
import { defineRule } from './define-rule';

/**
 * Every entry of a list has the number or name by which the sheets look it up, as it was typed: the
 * number of an action of two parts (`1.10`) is not safe from Excel either. What stands in a list twice is
 * `list-unique` or `number-duplicate`.
 */
export const listNamed = defineRule({
  meta: {
    id: 'list-named',
    severity: 'warning',
    fix: 'none',
    needs: [],
    messages: {
      'policy-line': ['title'],
      action: ['title'],
      code: ['label'],
      department: ['meaning'],
      term: ['meaning'],
      damaged: ['shown'],
    },
  },

  *check({ plan, irregular }) {
    for (const { number, title } of plan.policyLines) {
      if (isBlank(number) && !isBlank(title)) {
        yield { message: 'policy-line', data: { title }, at: rowOf('policyLine', number) };
      }
    }
    for (const { number, title } of plan.actions) {
      if (isBlank(number) && !isBlank(title)) {
        yield { message: 'action', data: { title }, at: rowOf('action', number) };
      }
    }
    for (const { code, label } of plan.codes) {
      if (!isBlank(code) || label === null || isBlank(label)) continue;
      yield { message: 'code', data: { label }, at: entryOf('codes', code) };
    }
    for (const { name, meaning } of plan.departments) {
      if (!isBlank(name) || meaning === null || isBlank(meaning)) continue;
      yield { message: 'department', data: { meaning }, at: entryOf('departments', name) };
    }
    for (const { term, meaning } of plan.abbreviations) yield* unnamedTerm(term, meaning);
    for (const { term, definition } of plan.glossary) yield* unnamedTerm(term, definition);
    yield* damagedNumbers(irregular);
  },
});

function* unnamedTerm(term: string, meaning: string | null) {
  if (!isBlank(term) || meaning === null || isBlank(meaning)) return;
  const at = { kind: 'abbreviation', key: null, number: term, field: 'term' } as const;
  yield { message: 'term', data: { meaning: excerpt(meaning) }, at } as const;
}

function* damagedNumbers(irregular: CheckInput['irregular']) {
  for (const { at, found } of irregular) {
    const isNumber = (at.kind === 'action' || at.kind === 'policyLine') && at.field === 'number';
    if (!isNumber || (found.type !== 'number' && found.type !== 'date')) continue;
    yield { message: 'damaged', data: { shown: shownInCell(found) }, at } as const;
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function rowOf(kind: 'policyLine' | 'action', number: string): Place {
  return { kind, key: null, number, field: 'number' };
}

function entryOf(list: 'codes' | 'departments', number: string): Place {
  return { kind: 'list', key: null, number, field: list };
}
