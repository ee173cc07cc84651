import type { Severity } from '../../domain/check/finding';
import type { RuleGrade } from '../../domain/check/rule-grades';
import { wordForm, type Word } from '../forms/word-form';

const SEVERITIES: readonly Word<Severity>[] = [
  { value: 'error', word: 'fout', also: ['error', 'erreur'] },
  { value: 'warning', word: 'waarschuwing', also: ['warning', 'avertissement'] },
  { value: 'hint', word: 'tip', also: ['hint', 'conseil'] },
];

export const severityWord = wordForm<Severity | null>(null, SEVERITIES);

/** What a plan can make of a rule. */
export const gradeWord = wordForm<RuleGrade | null>(null, [
  ...SEVERITIES,
  { value: 'off', word: 'uit', also: ['off', 'désactivé'] },
]);

/** On the sheet Controle; what was accepted no longer weighs anything. */
export const reportGradeWord = wordForm<Severity | 'accepted' | null>(null, [
  ...SEVERITIES,
  { value: 'accepted', word: 'aanvaard', also: ['accepted', 'accepté'] },
]);
