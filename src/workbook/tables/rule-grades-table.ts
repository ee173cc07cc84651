import type { Severity } from '../../domain/check/finding';
import type { RuleGrade } from '../../domain/check/rule-grades';
import { column, describeTable } from '../describe-table';
import { neededText, text } from '../forms/text-forms';
import { gradeWord, severityWord } from './grade-words';
import { LISTS_SHEET } from './sheet-names';

/** A rule, and what this plan makes of it. */
export interface RuleGradeRow {
  readonly title: string | null;
  /** The grade that the rule has by itself. */
  readonly usual: Severity | null;
  /** `null` leaves it as it is. */
  readonly grade: RuleGrade | null;
  readonly rule: string;
}

/** How much each rule weighs in this plan. */
export const ruleGradesTable = describeTable<RuleGradeRow>({
  sheet: LISTS_SHEET,
  table: 'tblRegels',
  title: 'Regels',
  purpose:
    'De regels van de controle. Kies een andere ernst voor dit plan, of uit; leeg laat een regel zoals hij is.',
  part: null,
  kind: null,
  columns: {
    title: column('Regel', text, { also: ['Rule', 'Règle'], width: 56 }),
    usual: column('Gewone ernst', severityWord, { also: ['Usual grade'], width: 21 }),
    grade: column('In dit plan', gradeWord, {
      also: ['Ernst', 'Grade'],
      width: 16,
      dropdown: {
        list: 'KeuzeErnst',
        other: 'stop',
        mayBeBlank: true,
        error: {
          title: 'Kies een ernst',
          text: 'Kies fout, waarschuwing, tip of uit, of laat de cel leeg.',
        },
      },
      prompt: {
        title: 'Ernst in dit plan',
        text: 'Kies hoe zwaar deze regel weegt in dit plan, of uit als ze niet geldt. Leeg: de gewone ernst.',
      },
    }),
    rule: column('Id', neededText, { also: ['Id van de regel'], width: 30, needed: true }),
  },
});
