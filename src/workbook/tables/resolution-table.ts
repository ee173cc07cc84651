import type { Recommendation } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { nameLines, numberLines } from '../forms/list-forms';
import { numberText, rowKeyForm, text } from '../forms/text-forms';
import { yesWord } from './word-lists';
import { resolutionChecks } from './resolution-checks';

export const resolutionTable = describeTable<Recommendation>({
  sheet: 'Resolutie',
  table: 'tblResolutie',
  title: 'Resolutie',
  purpose:
    'Eén rij per aanbeveling van de resolutie: welke acties erop antwoorden, of waarom geen.',
  part: 'recommendations',
  kind: 'recommendation',
  checks: resolutionChecks,
  columns: {
    number: column('Nr', numberText, {
      also: ['Nummer', 'Nr.', 'Punt', 'No', 'Number', 'Numéro', 'N°'],
      width: 8,
      needed: true,
      prompt: { title: 'Nummer', text: 'Het nummer van de aanbeveling in de resolutie.' },
    }),
    text: column('Aanbeveling', text, {
      also: ['Aanbevelingen', 'Tekst', 'Recommendation', 'Recommandation'],
      width: 76,
      needed: true,
    }),
    startingPoint: column('Uitgangspunt', yesWord, {
      also: ['Uitgangspunt van het plan', 'Starting point', 'Point de départ'],
      width: 18,
      dropdown: {
        list: 'KeuzeJa',
        other: 'stop',
        mayBeBlank: true,
        error: { title: 'Kies ja', text: 'Kies ja, of laat de cel leeg.' },
      },
      prompt: {
        title: 'Uitgangspunt',
        text: 'Kies ja als het plan in zijn geheel op deze aanbeveling antwoordt. Anders leeg.',
      },
    }),
    actions: column('Acties', numberLines, {
      also: ['Actie', 'Actie(s)', 'Actions', 'Opgenomen in actie'],
      width: 11,
      prompt: {
        title: 'Acties',
        text: 'De nummers van de acties die op de aanbeveling antwoorden, één per regel (Alt+Enter).',
      },
    }),
    seeAlso: column('Zie ook', nameLines, {
      also: ['Andere plannen', 'See also', 'Voir aussi'],
      width: 16,
      prompt: {
        title: 'Zie ook',
        text: 'Andere plannen die op de aanbeveling antwoorden, met hun afkorting, één per regel (Alt+Enter).',
      },
    }),
    remark: column('Toelichting', text, {
      also: ['Opmerking', 'Opmerkingen', 'Reden', 'Remark', 'Remarque'],
      width: 46,
      prompt: {
        title: 'Toelichting',
        text: 'Waarom geen actie op de aanbeveling antwoordt, of wat er bij de acties te zeggen is.',
      },
    }),
    key: column('Sleutel', rowKeyForm, { also: ['Key', 'Clé'], width: 0 }),
  },
});
