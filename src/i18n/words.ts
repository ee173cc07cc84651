import type { FindingWords } from '../application/finding-words';
import type { ImportWords } from '../application/import-words';
import type { Where } from '../domain/document/document';
import type { StructureProblem } from '../workbook/structure-problem';
import type { TextData } from './fill-template';
import { findingText, ruleTitle } from './finding-text';
import type { Language } from './language';
import { missingText, reportText, type ReportTextKey } from './report-text';
import { rowRanges } from './row-ranges';
import { shorten } from './shorten';

export type Words = FindingWords & ImportWords;

const MAX_QUOTE = 160;

/** What a check found and what an import doubted, in one language. */
export function wordsOf(language: Language): Words {
  function text(key: ReportTextKey, data?: TextData): string {
    return reportText(language, key, data);
  }
  function placed(where: Where): string {
    return text(`where.${where.kind}`, { ...where });
  }

  const words: Words = {
    finding: (finding) => findingText(language, finding),
    structure(problem) {
      const data = structureData(problem);
      return {
        what: text(`structure.${problem.code}.what`, data),
        todo: text(`structure.${problem.code}.todo`, data),
      };
    },
    ruleTitle: (rule) => titleOf(language, rule),
    missingPart: (missing) => missingText(language, missing),
    scope({ checked, notChecked, off = [] }) {
      const count = checked.length;
      const left = notChecked.map(({ rule, missing }) =>
        text('scope.left', { rule, why: words.missingPart(missing) }),
      );
      const said =
        left.length === 0 ? text('scope.all', { count }) : text('scope.not-all', { count, left });
      return off.length === 0 ? said : `${said} ${text('scope.off', { rules: off })}`;
    },
    doubt({ what, where, source, taken }) {
      const data = { where: placed(where), source: quoted(source), taken: quoted(taken) };
      return { what: text(`doubt.${what}.what`, data), todo: text(`doubt.${what}.todo`, data) };
    },
    doubtTitle: (kind) => text(`doubt.${kind}.title`),
    unusedTitle: () => text('unused.title'),
    unusedRow({ where, text: printed, why }) {
      const data = { where: placed(where), text: quoted(printed), why: words.unusedReason(why) };
      // Only what stands outside the tables is no row.
      const what = why === 'outside-tables' ? 'unused.text' : 'unused.what';
      return { what: text(what, data), todo: text('unused.todo') };
    },
    unusedReason: (why) => text(`unused-reason.${why}`),
  };
  return words;
}

/** One for all that is wrong with the structure of a workbook. */
function titleOf(language: Language, rule: string): string {
  return rule.startsWith('structure-')
    ? reportText(language, 'structure.title')
    : ruleTitle(language, rule);
}

/** One line, and not more than is read in a message. */
function quoted(printed: string): string {
  return shorten(printed, MAX_QUOTE);
}

function structureData(problem: StructureProblem): TextData {
  return 'rows' in problem ? { ...problem, rows: rowRanges(problem.rows) } : { ...problem };
}
