import type { PreparedRound } from './prepare-round';

/**
 * What went out, in the shape of the command line's JSON.
 * @param why Why a measure went to nobody, in words.
 */
export function splitToJson({ round, workbooks, notSent }: PreparedRound, why: string) {
  return {
    schema: 1,
    round: round.name,
    deadline: round.deadline,
    files: workbooks.map(({ department, file, measures, rows }) => ({
      department,
      file: `${file}.xlsx`,
      mail: `${file}.txt`,
      measures,
      rows,
    })),
    notSent: notSent.map((measure) => ({ measure, why })),
  };
}
