import type { Round } from '../domain/plan/plan';
import type { Language } from './language';
import { reportText } from './report-text';

/** What the mail to a department says. */
export interface MailFacts {
  readonly planTitle: string | null;
  readonly department: string;
  readonly round: Round;
  /** Name of the workbook that goes with it. */
  readonly file: string;
  /** How many measures it is asked about. */
  readonly measures: number;
}

/** The mail that goes with the workbook of a department, ready to copy: plain text. */
export function roundMail(
  language: Language,
  { planTitle, department, round, file, measures }: MailFacts,
): { readonly subject: string; readonly body: string } {
  const plan = planTitle ?? reportText(language, 'mail.plan');
  const { name, deadline, contact, email } = round;
  const by = deadline === null ? null : deadline.split('-').reverse().join('/');
  const to = [contact, email].filter((each) => each !== null).join(', ');
  const lines = [
    reportText(language, 'mail.greeting'),
    reportText(language, 'mail.asked', { plan, department, round: name, count: measures }),
    reportText(language, 'mail.todo', { file }),
    by === null
      ? reportText(language, 'mail.no-deadline')
      : reportText(language, 'mail.deadline', { deadline: by }),
    ...(to === '' ? [] : [reportText(language, 'mail.contact', { contact: to })]),
    reportText(language, 'mail.close'),
    ...(contact === null ? [] : [contact]),
  ];
  const subject = reportText(language, by === null ? 'mail.subject' : 'mail.subject-by', {
    plan,
    department,
    round: name,
    ...(by === null ? {} : { deadline: by }),
  });
  return { subject, body: lines.join('\n\n') };
}
