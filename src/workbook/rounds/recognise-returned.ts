import { fail, ok, type Result } from '../../domain/result';
import type { Passport } from '../../domain/rounds/passport';
import type { ReturnedRows } from '../merging/returned-rows';
import type { NotRecognised } from './not-recognised';
import type { PassportProblem } from './read-passport';
import { recogniseByContent } from './recognise-by-content';
import type { SentRounds } from './sent-rounds';

/** Whose workbook it is that came back. */
export interface RecognisedWorkbook {
  readonly department: string;
  /** When it was sent, ISO; `null` where its passport is lost. */
  readonly sentOn: string | null;
}

/** Recognises a workbook that came back by its passport, or where that is lost by what is in it. */
export function recogniseReturned(
  passport: Result<Passport, PassportProblem>,
  rows: ReturnedRows,
  sent: SentRounds,
): Result<RecognisedWorkbook, NotRecognised> {
  if (!passport.ok) {
    if (passport.problem.code === 'contradicting') return fail({ code: 'contradicting' });
    const found = recogniseByContent(rows, sent);
    return found.ok ? ok({ department: found.value, sentOn: null }) : found;
  }
  const { plan, round, department, sentOn } = passport.value;
  if (plan !== sent.plan) return fail({ code: 'other-plan' });
  if (round !== sent.round) {
    return fail({ code: sent.rounds.includes(round) ? 'old-round' : 'unknown-round', round });
  }
  if (!sent.departments.has(department)) return fail({ code: 'unknown-department', department });
  const found = recogniseByContent(rows, sent);
  // Rows that tell nothing contradict nothing; rows of another department alone do.
  const isOther = found.ok && found.value !== department;
  return isOther ? fail({ code: 'contradicting' }) : ok({ department, sentOn });
}
