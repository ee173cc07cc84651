import { fieldOf } from '../check/finding';
import type { Measure } from '../plan/plan';
import { defineRule } from './define-rule';

/** More measures than this are told in one finding. */
const EACH_AT_MOST = 3;

/**
 * Every measure has somebody who carries it out, among them a department, because only departments get
 * a workbook; and where several departments share a measure one of them coordinates.
 */
export const actorDepartment = defineRule({
  meta: {
    id: 'actor-department',
    severity: 'warning',
    fix: 'none',
    needs: ['measures', 'departments'],
    columns: ['measures.actors'],
    messages: {
      nobody: [],
      partners: ['actors'],
      uncoordinated: ['departments'],
      'many-uncoordinated': ['measures'],
    },
  },

  *check({ plan }, index) {
    if (plan.departments.length === 0) return;
    const uncoordinated: { measure: Measure; departments: readonly string[] }[] = [];
    for (const measure of plan.measures) {
      const { actors } = measure;
      const at = fieldOf('measure', measure, 'actors');
      const names = actors.map(({ name }) => index.actors.departmentOf(name));
      const departments = [...new Set(names.filter((name) => name !== null))];
      if (actors.length === 0) {
        yield { message: 'nobody', data: {}, at };
      } else if (departments.length === 0) {
        const data = { actors: actors.map(({ name }) => name) };
        yield { message: 'partners', data, at };
      } else if (departments.length > 1 && !actors.some(({ coordinating }) => coordinating)) {
        uncoordinated.push({ measure, departments });
      }
    }
    // A measure without a number cannot be named among others.
    const measures = uncoordinated.flatMap(({ measure }) => numberOf(measure) ?? []);
    const areMany = measures.length > EACH_AT_MOST;
    if (areMany) {
      const at = { kind: 'plan', key: null, number: null, field: null } as const;
      yield { message: 'many-uncoordinated', severity: 'hint', data: { measures }, at };
    }
    for (const { measure, departments } of uncoordinated) {
      if (areMany && numberOf(measure) !== null) continue;
      const at = fieldOf('measure', measure, 'actors');
      yield { message: 'uncoordinated', severity: 'hint', data: { departments }, at };
    }
  },
});

function numberOf({ number }: Measure): string | null {
  return number === null || number.trim() === '' ? null : number;
}
