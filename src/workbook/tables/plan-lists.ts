import type { MoneySharing } from '../../domain/plan/money-sharing';
import type { NumberingScheme } from '../../domain/plan/numbering';
import type {
  Action,
  CodeDefinition,
  Department,
  PolicyLine,
  PreviousHeading,
} from '../../domain/plan/plan';
import { column, describeTable } from '../describe-table';
import { neededNumberText, neededText, numberText, text } from '../forms/text-forms';
import { LISTS_SHEET } from './sheet-names';
import { numberingWord, roleWord, sharingWord } from './word-lists';

const sheet = LISTS_SHEET;

/** What belongs to the plan as a whole: always one row. */
export interface PlanSettings {
  readonly title: string | null;
  readonly parts: NumberingScheme['parts'];
  readonly sharing: MoneySharing | null;
}

/** One of the titles a minister goes by in the measures. */
export interface MinisterTitle {
  readonly title: string;
  readonly minister: string | null;
}

export const settingsTable = describeTable<PlanSettings>({
  sheet,
  table: 'tblPlan',
  title: 'Het plan',
  purpose: 'De titel van het plan, hoe zijn maatregelen genummerd zijn en hoe gedeeld geld telt.',
  part: null,
  kind: 'plan',
  columns: {
    title: column('Titel', text, {
      also: ['Title', 'Titre'],
      width: 52,
      needed: true,
      prompt: { title: 'Titel', text: 'De titel van het plan, zoals die op het blad Start staat.' },
    }),
    parts: column('Maatregelnummer', numberingWord, {
      also: ['Nummering', 'Numbering', 'Numérotation'],
      width: 24,
      listName: 'Nummering',
      dropdown: {
        list: 'KeuzeNummering',
        other: 'stop',
        mayBeBlank: true,
        error: {
          title: 'Kies een vorm',
          text: 'Kies uit de lijst uit hoeveel delen een nummer bestaat.',
        },
      },
      prompt: {
        title: 'Vorm van een nummer',
        text: 'Uit hoeveel delen het nummer van een maatregel bestaat.',
      },
    }),
    sharing: column('Gedeeld geld', sharingWord, {
      also: ['Verdeling', 'Shared money', 'Argent partagé'],
      width: 34,
      listName: 'GedeeldGeld',
      dropdown: {
        list: 'KeuzeVerdeling',
        other: 'stop',
        mayBeBlank: true,
        error: {
          title: 'Kies hoe gedeeld geld telt',
          text: 'Kies uit de lijst, of laat de cel leeg: dan telt een gedeeld bedrag gelijk verdeeld.',
        },
      },
      prompt: {
        title: 'Geld van gedeelde maatregelen',
        text: 'Hoe een bedrag telt dat verschillende ministers delen en dat geen van hen noemt. Leeg: gelijk verdeeld. Het blad Overzicht volgt deze keuze.',
      },
    }),
  },
});

export const codesTable = describeTable<CodeDefinition>({
  sheet,
  table: 'tblCodes',
  title: 'Codes',
  purpose: 'De codes van de maatregelen. De rol zegt wat een code betekent voor de controles.',
  part: 'codes',
  kind: 'list',
  columns: {
    code: column('Code', neededText, { width: 10, listName: 'Codes', needed: true }),
    label: column('Betekenis', text, { also: ['Label', 'Meaning', 'Signification'], width: 20 }),
    role: column('Rol', roleWord, {
      also: ['Role', 'Rôle'],
      width: 14,
      dropdown: {
        list: 'KeuzeRol',
        other: 'stop',
        mayBeBlank: true,
        error: {
          title: 'Kies een rol',
          text: 'Kies bestaand, versterkt of nieuw, of laat de cel leeg.',
        },
      },
      prompt: {
        title: 'Rol',
        text: 'Wat de code zegt: de maatregel bestond al, is versterkt of is nieuw. Leeg: niet bekend.',
      },
    }),
  },
});

export const policyLinesTable = describeTable<PolicyLine>({
  sheet,
  table: 'tblBeleidslijnen',
  title: 'Beleidslijnen',
  purpose: 'De beleidslijnen, die de acties groeperen.',
  part: 'policyLines',
  kind: 'policyLine',
  columns: {
    number: column('Nr', neededNumberText, {
      also: ['Nummer', 'Number', 'Numéro'],
      width: 8,
      listName: 'Beleidslijnnummers',
      needed: true,
    }),
    title: column('Beleidslijn', neededText, {
      also: ['Titel', 'Policy line', 'Ligne politique'],
      width: 44,
    }),
  },
});

export const actionsTable = describeTable<Action>({
  sheet,
  table: 'tblActies',
  title: 'Acties',
  purpose: 'De acties, elk onder een beleidslijn.',
  part: 'actions',
  kind: 'action',
  columns: {
    number: column('Nr', neededNumberText, {
      also: ['Nummer', 'Number', 'Numéro'],
      width: 8,
      listName: 'Actienummers',
      needed: true,
    }),
    title: column('Actie', neededText, { also: ['Titel', 'Action'], width: 60 }),
    policyLine: column('Beleidslijn', numberText, {
      also: ['Policy line', 'Ligne politique'],
      width: 15,
      dropdown: {
        list: 'Beleidslijnnummers',
        other: 'stop',
        mayBeBlank: true,
        error: {
          title: 'Beleidslijn niet gevonden',
          text: 'Kies het nummer van een beleidslijn uit de lijst, of laat de cel leeg.',
        },
      },
      prompt: {
        title: 'Beleidslijn',
        text: 'Het nummer van de beleidslijn waar de actie onder staat.',
      },
    }),
  },
});

export const departmentsTable = describeTable<Department>({
  sheet,
  table: 'tblBeleidsdomeinen',
  title: 'Beleidsdomeinen',
  purpose: 'De beleidsdomeinen: elk krijgt een werkmap met zijn eigen maatregelen.',
  part: 'departments',
  kind: 'list',
  columns: {
    name: column('Beleidsdomein', neededText, {
      also: ['Afkorting', 'Department', 'Domaine politique'],
      width: 19,
      listName: 'Beleidsdomeinen',
      needed: true,
    }),
    meaning: column('Volledige naam', text, {
      also: ['Naam', 'Betekenis', 'Full name', 'Nom complet'],
      width: 40,
    }),
  },
});

export const ministersTable = describeTable<MinisterTitle>({
  sheet,
  table: 'tblMinisters',
  title: 'Ministers',
  purpose:
    'Elke ministerstitel en de minister die hem draagt: titels van één minister tellen samen.',
  part: 'ministers',
  kind: 'list',
  columns: {
    title: column('Ministerstitel', neededText, {
      also: ['Titel', 'Title', 'Titre'],
      width: 68,
      listName: 'Ministerstitels',
      needed: true,
    }),
    minister: column('Minister', text, {
      also: ['Naam', 'Ministre'],
      width: 68,
      prompt: {
        title: 'Minister',
        text: 'Schrijf bij alle titels van één minister hier dezelfde naam. Leeg: de titel zelf.',
      },
    }),
  },
});

/** Called after what it is since before there was progress, so that workbooks of then are read. */
export const previousStatusesTable = describeTable<{ readonly status: string }>({
  sheet,
  table: 'tblStatussen',
  title: 'Statussen',
  purpose: 'Hoever een actie uit het vorige plan kan staan.',
  part: null,
  kind: 'list',
  columns: {
    status: column('Status', neededText, { width: 24, listName: 'Statussen', needed: true }),
  },
});

export const statusesTable = describeTable<{ readonly status: string }>({
  sheet,
  table: 'tblVoortgangsstatussen',
  title: 'Voortgangsstatussen',
  purpose: 'Hoever een maatregel kan staan. De beleidsdomeinen kiezen daaruit in elke ronde.',
  part: null,
  kind: 'list',
  isOptional: true,
  columns: {
    status: column('Voortgangsstatus', neededText, {
      also: ['Status van de voortgang', 'Progress status', "Statut d'avancement"],
      width: 26,
      listName: 'Voortgangsstatussen',
      needed: true,
    }),
  },
});

export const previousHeadingsTable = describeTable<PreviousHeading>({
  sheet,
  table: 'tblHoofdstukken',
  title: 'Hoofdstukken van het vorige plan',
  purpose: 'De hoofdstukken waaronder de acties van het vorige plan staan.',
  part: null,
  kind: 'list',
  columns: {
    number: column('Nr', neededNumberText, {
      also: ['Nummer', 'Number', 'Numéro'],
      width: 8,
      listName: 'Hoofdstuknummers',
      needed: true,
    }),
    title: column('Hoofdstuk', neededText, { also: ['Titel', 'Heading', 'Chapitre'], width: 44 }),
  },
});
