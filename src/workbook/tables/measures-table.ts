import type { Measure } from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { actors, lines, titleLines } from '../forms/list-forms';
import { numberText, rowKeyForm, text } from '../forms/text-forms';
import { measuresChecks } from './measures-checks';

export const measuresTable = describeTable<Measure>({
  sheet: 'Maatregelen',
  table: 'tblMaatregelen',
  title: 'Maatregelen',
  purpose: 'Eén rij per maatregel: wat er gebeurt, wie het doet en welke minister bevoegd is.',
  part: 'measures',
  kind: 'measure',
  checks: measuresChecks,
  columns: {
    number: column('Nr', numberText, {
      also: ['Nummer', 'Nr.', 'Maatregelnummer', 'Maatregel nr', 'No', 'Number', 'Numéro', 'N°'],
      width: 8,
      listName: 'Maatregelnummers',
      isMeasureNumber: true,
      needed: true,
      prompt: {
        title: 'Nummer van de maatregel',
        text: 'Typ het nummer met punten, zoals 4.3. De cel is tekst, zodat 5.10 niet verandert in 5.1.',
      },
    }),
    code: column('Code', text, {
      also: ['B/V/N', 'Aard', 'Type', 'Code B/V/N'],
      width: 10,
      dropdown: {
        list: 'Codes',
        other: 'stop',
        mayBeBlank: false,
        error: {
          title: 'Code staat niet in de lijst',
          text: 'Kies een code uit de keuzelijst. De codes en hun betekenis staan op het blad Lijsten.',
        },
      },
      prompt: {
        title: 'Code',
        text: 'Kies een code uit de lijst. Wat elke code betekent, staat op het blad Lijsten.',
      },
    }),
    action: column('Actie', numberText, {
      also: ['Actie nr', 'Actienummer', 'Action', 'Action number', 'Onder actie'],
      width: 10,
      dropdown: {
        list: 'Actienummers',
        other: 'stop',
        mayBeBlank: false,
        error: {
          title: 'Actie staat niet in de lijst',
          text: 'Kies het nummer van een actie. Een nieuwe actie zet u eerst op het blad Lijsten.',
        },
      },
      prompt: {
        title: 'Actie',
        text: 'Het nummer van de actie waar de maatregel onder staat. De titels staan op het blad Lijsten.',
      },
    }),
    description: column('Omschrijving', text, {
      also: [
        'Maatregel',
        'Omschrijving maatregel',
        'Beschrijving',
        'Description',
        'Measure',
        'Mesure',
      ],
      width: 51,
      needed: true,
      prompt: {
        title: 'Omschrijving',
        text: 'Wat de maatregel inhoudt, in volle zinnen. Een nieuwe alinea begint u met Alt+Enter.',
      },
    }),
    initiatives: column('Initiatieven', lines, {
      also: ['Initiatief', 'Initiatives', 'Deelacties'],
      width: 36,
      prompt: {
        title: 'Initiatieven',
        text: 'Eén initiatief per regel. Een nieuwe regel in de cel begint u met Alt+Enter.',
      },
    }),
    actors: column('Actoren', actors, {
      also: ['Actor', 'Uitvoerder', 'Uitvoerders', 'Actors', 'Acteurs', 'Betrokken actoren'],
      width: 19,
      prompt: {
        title: 'Actoren',
        text: 'Eén actor per regel (Alt+Enter). Zet (coördinatie) achter wie coördineert, zoals: OV (coördinatie).',
      },
    }),
    budgetText: column('Budget (tekst)', text, {
      also: ['Budget', 'Budgettekst', 'Middelen', 'Budget text', 'Budget (texte)'],
      width: 22,
      prompt: {
        title: 'Budget in woorden',
        text: 'Het budget zoals het in het plan staat. De bedragen zelf staan op het blad Budget, één per rij.',
      },
    }),
    ministers: column('Ministers', titleLines, {
      also: [
        'Minister',
        'Bevoegde minister',
        'Bevoegde ministers',
        'Bevoegde minister(s)',
        'Ministre',
        'Ministres',
      ],
      width: 31,
      prompt: {
        title: 'Ministers',
        text: 'Eén ministerstitel per regel (Alt+Enter), geschreven zoals in de lijst van ministers op het blad Lijsten.',
      },
    }),
    key: column('Sleutel', rowKeyForm, { also: ['Key', 'Clé'], width: 0 }),
  },
});
