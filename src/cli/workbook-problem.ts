import type { NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { about, type Problem } from './problem';

/** Why a file that should be a workbook with a plan is not. */
export function workbookProblem(problem: Problem | NotAPlanWorkbook, file: string): Problem {
  if ('key' in problem) return about(problem, file);
  const { lookedFor } = problem;
  return {
    key: 'workbook.not-a-plan',
    data: { file, sheet: lookedFor.sheet, columns: lookedFor.columns },
  };
}
