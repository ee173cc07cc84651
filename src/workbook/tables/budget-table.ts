import type { BudgetLine } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { dateText, endDateText } from '../forms/date-form';
import { amount, decimal } from '../forms/number-forms';
import { numberText, rowKeyForm, text } from '../forms/text-forms';
import { perWord } from './word-lists';
import { budgetChecks } from './budget-checks';

const datePrompt = 'Typ een jaar (2017), een maand (04/2017) of een dag (01/04/2017).';

export const budgetTable = describeTable<BudgetLine>({
  sheet: 'Budget',
  table: 'tblBudget',
  title: 'Budget',
  purpose: 'Eén rij per bedrag: hoeveel, hoe vaak, van wanneer tot wanneer en wie betaalt.',
  part: 'budgetLines',
  kind: 'budgetLine',
  checks: budgetChecks,
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
      prompt: {
        title: 'Maatregel',
        text: 'Het nummer van de maatregel waar dit bedrag bij hoort.',
      },
    }),
    amount: column('Bedrag (EUR)', amount, {
      also: [
        'Bedrag',
        'Bedrag in euro',
        'Bedrag (euro)',
        'Bedrag (€)',
        'Amount',
        'Amount (EUR)',
        'Montant',
      ],
      width: 19,
      listName: 'Bedragen',
      needed: true,
      limits: {
        from: -1e12,
        to: 1e12,
        error: {
          title: 'Dit is geen getal',
          text: 'Typ alleen het bedrag, zoals 12500 of 12500,50. Woorden horen in de kolom Toelichting.',
        },
      },
      prompt: {
        title: 'Bedrag',
        text: 'Typ alleen het getal, in euro: geen €-teken, geen punten tussen de duizendtallen.',
      },
    }),
    per: column('Per', perWord, {
      also: ['Hoe vaak', 'Frequentie', 'Frequency', 'Fréquence'],
      width: 15,
      dropdown: {
        list: 'KeuzePer',
        other: 'stop',
        mayBeBlank: true,
        error: {
          title: 'Kies hoe vaak',
          text: 'Kies eenmalig, per jaar of per schooljaar, of laat de cel leeg als het niet gezegd is.',
        },
      },
      prompt: {
        title: 'Hoe vaak',
        text: 'Kies uit de lijst. Leeg betekent: niet gezegd, bijvoorbeeld één bedrag voor een hele periode.',
      },
    }),
    from: column('Van', dateText, {
      also: ['Vanaf', 'Begin', 'Startdatum', 'From', 'De', 'À partir de'],
      width: 12,
      prompt: { title: 'Begin van de periode', text: datePrompt },
    }),
    to: column('Tot', endDateText, {
      also: ['Tot en met', 'Einde', 'Einddatum', 'To', 'Until', "Jusqu'à"],
      width: 12,
      prompt: { title: 'Einde van de periode', text: datePrompt },
    }),
    fte: column('VTE', decimal, {
      also: ['Voltijdse equivalenten', 'FTE', 'ETP'],
      width: 10,
      limits: {
        from: 0,
        to: 1e6,
        error: {
          title: 'Dit is geen aantal',
          text: 'Typ het aantal voltijdse equivalenten als getal, zoals 0,5.',
        },
      },
      prompt: {
        title: 'Voltijdse equivalenten',
        text: 'Alleen als de regel over personeel gaat: het aantal voltijdse equivalenten, zoals 0,5.',
      },
    }),
    fund: column('Fonds', text, {
      also: ['Financieringsbron', 'Fund', 'Funds', 'Fonds européen'],
      width: 20,
      prompt: {
        title: 'Fonds',
        text: 'Het fonds waaruit het bedrag komt, zoals AMIF. Anders leeg.',
      },
    }),
    beneficiary: column('Begunstigde', text, {
      also: ['Ontvanger', 'Beneficiary', 'Bénéficiaire'],
      width: 24,
      prompt: { title: 'Begunstigde', text: 'Wie het bedrag krijgt, als dat gezegd is.' },
    }),
    minister: column('Minister', text, {
      also: ['Bevoegde minister', 'Ministre', 'Betalende minister'],
      width: 30,
      dropdown: {
        list: 'Ministerstitels',
        other: 'warning',
        mayBeBlank: true,
        error: {
          title: 'Titel staat niet in de lijst',
          text: 'Deze ministerstitel staat niet op het blad Lijsten. Toch gebruiken?',
        },
      },
      prompt: {
        title: 'Minister die betaalt',
        text: 'Kies een titel als dit bedrag van één minister komt. Leeg: van alle ministers van de maatregel.',
      },
    }),
    note: column('Toelichting', text, {
      also: ['Opmerking', 'Opmerkingen', 'Nota', 'Note', 'Remarque'],
      width: 30,
    }),
    key: column('Sleutel', rowKeyForm, { also: ['Key', 'Clé'], width: 0 }),
  },
});
