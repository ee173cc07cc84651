import type { Round } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { dateText, endDateText } from '../forms/date-form';
import { neededText, text } from '../forms/text-forms';

export const roundsTable = describeTable<Round>({
  sheet: 'Ronden',
  table: 'tblRonden',
  title: 'Ronden',
  purpose: 'Eén rij per keer dat de beleidsdomeinen hun werkmap kregen.',
  part: null,
  kind: 'list',
  isOptional: true,
  columns: {
    name: column('Ronde', neededText, {
      also: ['Round', 'Campagne'],
      width: 14,
      listName: 'Ronden',
      needed: true,
      prompt: {
        title: 'Ronde',
        text: 'Een korte naam, zoals 2026-1. Verander hem niet meer als de werkmappen verstuurd zijn.',
      },
    }),
    from: column('Van', dateText, {
      also: ['Vanaf', 'From', 'De'],
      width: 14,
      prompt: {
        title: 'Begin van de periode',
        text: 'Vanaf wanneer de beleidsdomeinen verslag doen.',
      },
    }),
    to: column('Tot', endDateText, {
      also: ['Tot en met', 'To', 'Until'],
      width: 14,
      prompt: {
        title: 'Einde van de periode',
        text: 'Tot wanneer de beleidsdomeinen verslag doen.',
      },
    }),
    deadline: column('Uiterste datum', dateText, {
      also: ['Deadline', 'Indienen voor', 'Date limite'],
      width: 21,
      prompt: {
        title: 'Uiterste datum',
        text: 'Wanneer de werkmappen terug moeten zijn, zoals 15/09/2026.',
      },
    }),
    contact: column('Contactpersoon', text, {
      also: ['Contact', 'Coördinator', 'Personne de contact'],
      width: 28,
      prompt: { title: 'Contactpersoon', text: 'Wie de werkmappen verstuurt en terugkrijgt.' },
    }),
    email: column('E-mail', text, {
      also: ['E-mailadres', 'Email', 'Courriel'],
      width: 32,
      prompt: { title: 'E-mail', text: 'Het adres waarnaar de werkmappen teruggestuurd worden.' },
    }),
  },
});
