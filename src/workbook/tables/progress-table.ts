import type { Progress } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { amount } from '../forms/number-forms';
import { numberText, rowKeyForm, text } from '../forms/text-forms';
import { progressChecks } from './progress-checks';

export const progressTable = describeTable<Progress>({
  sheet: 'Voortgang',
  table: 'tblVoortgang',
  title: 'Voortgang',
  purpose: 'Eén rij per maatregel, beleidsdomein en ronde: hoever het staat en wat er besteed is.',
  part: null,
  kind: 'progress',
  checks: progressChecks,
  isOptional: true,
  columns: {
    measure: column('Maatregel', numberText, {
      also: ['Nr', 'Nummer', 'Maatregelnummer', 'Measure', 'Mesure'],
      width: 15,
      needed: true,
      dropdown: {
        list: 'Maatregelnummers',
        other: 'stop',
        mayBeBlank: false,
        error: {
          title: 'Maatregel niet gevonden',
          text: 'Kies het nummer van een maatregel die op het blad Maatregelen staat.',
        },
      },
      prompt: { title: 'Maatregel', text: 'Het nummer van de maatregel waar deze rij over gaat.' },
    }),
    department: column('Beleidsdomein', text, {
      also: ['Department', 'Domaine politique'],
      width: 19,
      dropdown: {
        list: 'Beleidsdomeinen',
        other: 'warning',
        mayBeBlank: false,
        error: {
          title: 'Beleidsdomein niet gevonden',
          text: 'Dit beleidsdomein staat niet op het blad Lijsten. Toch gebruiken?',
        },
      },
      prompt: {
        title: 'Beleidsdomein',
        text: 'Wie dit zegt: kies een beleidsdomein uit de lijst.',
      },
    }),
    round: column('Ronde', text, {
      also: ['Round', 'Campagne', 'Rapporteringsronde'],
      width: 14,
      dropdown: {
        list: 'Ronden',
        other: 'warning',
        mayBeBlank: false,
        error: {
          title: 'Ronde niet gevonden',
          text: 'Deze ronde staat niet op het blad Ronden. Toch gebruiken?',
        },
      },
      prompt: { title: 'Ronde', text: 'In welke ronde dit gezegd is.' },
    }),
    status: column('Status', text, {
      also: ['Statut'],
      width: 22,
      dropdown: {
        list: 'Voortgangsstatussen',
        other: 'stop',
        mayBeBlank: true,
        error: {
          title: 'Kies een status',
          text: 'Kies hoever de maatregel staat uit de keuzelijst, of laat de cel leeg.',
        },
      },
      prompt: { title: 'Status', text: 'Kies uit de lijst hoever de maatregel staat.' },
    }),
    text: column('Stand van zaken', text, {
      also: ['Voortgang', 'State of play', 'Progress', 'État des lieux'],
      width: 70,
      prompt: {
        title: 'Stand van zaken',
        text: 'Zeg in enkele zinnen wat er gebeurd is en wat nog komt. Een nieuwe regel begint u met Alt+Enter.',
      },
    }),
    spent: column('Besteed (EUR)', amount, {
      also: ['Besteed', 'Besteed bedrag', 'Spent', 'Spent (EUR)', 'Dépensé'],
      width: 19,
      limits: {
        from: -1e12,
        to: 1e12,
        error: {
          title: 'Dit is geen getal',
          text: 'Typ alleen het bedrag, zoals 12500 of 12500,50. Woorden horen in de kolom Stand van zaken.',
        },
      },
      prompt: {
        title: 'Besteed bedrag',
        text: 'Wat er in deze ronde aan besteed is, in euro. Typ alleen het getal. Leeg: niet bekend.',
      },
    }),
    key: column('Sleutel', rowKeyForm, { also: ['Key', 'Clé'], width: 0 }),
  },
});
