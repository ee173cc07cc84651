import type { Plan } from '../domain/plan/plan';
import { usualStatuses } from '../domain/plan/usual-statuses';
import { roleWord } from './tables/word-lists';

/** A plan to begin with: no rows yet, and the codes that plans commonly have. */
export const emptyPlan: Plan = {
  title: null,
  numbering: { parts: 2 },
  sharing: null,
  codes: roleWord.words.map(({ value, word }) => ({
    code: word.charAt(0).toUpperCase(),
    label: word,
    role: value,
  })),
  ...{ departments: [], policyLines: [], actions: [], measures: [], budgetLines: [] },
  ...{ ministers: [], recommendations: [], previousHeadings: [], previousActions: [] },
  ...{ previousStatuses: [], abbreviations: [], glossary: [] },
  ...{ progress: [], statuses: usualStatuses, rounds: [] },
};
