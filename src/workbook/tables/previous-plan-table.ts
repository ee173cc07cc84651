import type { PreviousAction } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { numberText, rowKeyForm, text } from '../forms/text-forms';
import { previousPlanChecks } from './previous-plan-checks';

export const previousPlanTable = describeTable<PreviousAction>({
  sheet: 'Vorig plan',
  table: 'tblVorigPlan',
  title: 'Vorig plan',
  purpose: 'Eén rij per actie van het vorige plan: hoever ze staat en waar ze verdergaat.',
  part: 'previousActions',
  kind: 'previousAction',
  checks: previousPlanChecks,
  columns: {
    heading: column('Hoofdstuk', numberText, {
      also: ['Hoofding', 'Chapter', 'Heading', 'Chapitre'],
      width: 15,
      dropdown: {
        list: 'Hoofdstuknummers',
        other: 'warning',
        mayBeBlank: true,
        error: {
          title: 'Hoofdstuk staat niet in de lijst',
          text: 'Dit hoofdstuk staat niet op het blad Lijsten. Toch gebruiken?',
        },
      },
      prompt: {
        title: 'Hoofdstuk',
        text: 'Het nummer van het hoofdstuk in het vorige plan. De titels staan op het blad Lijsten.',
      },
    }),
    number: column('Nr', numberText, {
      also: ['Nummer', 'Nr.', 'Actienummer', 'No', 'Number', 'Numéro', 'N°'],
      width: 8,
      needed: true,
      prompt: { title: 'Nummer', text: 'Het nummer van de actie in het vorige plan, zoals 6.2.' },
    }),
    text: column('Actie', text, {
      also: ['Actie uit het vorige plan', 'Omschrijving', 'Tekst', 'Action', 'Vorige actie'],
      width: 66,
      needed: true,
    }),
    status: column('Status', text, {
      also: ['Stand', 'Stand van zaken', 'Statut', 'État'],
      width: 18,
      dropdown: {
        list: 'Statussen',
        other: 'warning',
        mayBeBlank: true,
        error: {
          title: 'Status staat niet in de lijst',
          text: 'Deze status staat niet op het blad Lijsten. Toch gebruiken?',
        },
      },
      prompt: { title: 'Status', text: 'Kies hoever de actie staat.' },
    }),
    referenceText: column('Verwijzing', text, {
      also: ['Verwijzingen', 'Verwijzing actieplan', 'Reference', 'Référence', 'Renvoi'],
      width: 24,
      prompt: {
        title: 'Verwijzing',
        text: 'Waar de actie verdergaat, zoals: maatregel 4.1, 4.2 of actie 5.',
      },
    }),
    remark: column('Toelichting', text, {
      also: ['Opmerking', 'Opmerkingen', 'Remark', 'Remarque'],
      width: 42,
    }),
    key: column('Sleutel', rowKeyForm, { also: ['Key', 'Clé'], width: 0 }),
  },
});
