/** The words a plan is written in, besides its own texts. */
export interface Wording {
  readonly codes: { readonly B: string; readonly V: string; readonly N: string };
  readonly coordination: string;
  readonly action: string;
  readonly policyLine: string;
  readonly initiatives: string;
  /** For every column the usual heading and another. */
  readonly columns: Readonly<Record<PlanColumn, readonly [usual: string, other: string]>>;
  readonly glossary: string;
  readonly abbreviations: string;
  readonly termColumns: readonly [string, string];
  readonly recommendations: readonly [string, string];
  readonly startingPoint: string;
  readonly seeActions: string;
  readonly seeAlso: string;
  readonly previous: readonly [string, string];
}

export type PlanColumn = 'number' | 'code' | 'description' | 'actors' | 'budget' | 'minister';
/** How a column is headed in the shape. */
export function columnHeading(
  column: PlanColumn,
  {
    language,
    otherSpelling,
  }: { readonly language: DocumentLanguage; readonly otherSpelling: boolean },
): string {
  const [usual, other] = WORDING[language].columns[column];
  return otherSpelling ? other : usual;
}

export type DocumentLanguage = 'nl' | 'en' | 'fr';

export const WORDING: Readonly<Record<DocumentLanguage, Wording>> = {
  nl: {
    codes: { B: 'bestaand', V: 'versterkt', N: 'nieuw' },
    coordination: 'coördinatie',
    action: 'Actie',
    policyLine: 'Beleidslijn',
    initiatives: 'Concrete initiatieven:',
    columns: {
      number: ['Nr', 'Volgnummer'],
      code: ['Code', 'Type'],
      description: ['Omschrijving', 'Maatregel'],
      actors: ['Actoren', 'Betrokken actoren'],
      budget: ['Budget', 'MIDDELEN'],
      minister: ['Verantwoordelijke minister', 'Bevoegde ministers'],
    },
    glossary: 'Begrippen',
    abbreviations: 'Afkortingen:',
    termColumns: ['Afkorting', 'Betekenis'],
    recommendations: ['Aanbeveling uit de resolutie', 'Actie uit het actieplan'],
    startingPoint: 'Uitgangspunt actieplan.',
    seeActions: 'Zie ook in het bijzonder actie',
    seeAlso: 'Zie ook',
    previous: ['Actie uit het vorige actieplan', 'Status en maatregel uit dit actieplan'],
  },
  en: {
    codes: { B: 'existing', V: 'strengthened', N: 'new' },
    coordination: 'coordination',
    action: 'Action',
    policyLine: 'Policy line',
    initiatives: 'Specific initiatives:',
    columns: {
      number: ['No.', 'Number'],
      code: ['Code', 'Type'],
      description: ['Description', 'Measure'],
      actors: ['Actors', 'Responsible departments'],
      budget: ['Budget', 'Resources'],
      minister: ['Responsible minister', 'MINISTERS'],
    },
    glossary: 'Glossary',
    abbreviations: 'Abbreviations',
    termColumns: ['Abbreviation', 'Meaning'],
    recommendations: ['Recommendation of the resolution', 'Action of the action plan'],
    startingPoint: 'Starting point of the action plan.',
    seeActions: 'See also in particular actions',
    seeAlso: 'See also',
    previous: ['Action of the previous action plan', 'Status and measure of this action plan'],
  },
  fr: {
    codes: { B: 'existant', V: 'renforcé', N: 'nouveau' },
    coordination: 'coordination',
    action: 'Action',
    policyLine: 'Ligne politique',
    initiatives: 'Initiatives concrètes :',
    columns: {
      number: ['N°', 'Numéro'],
      code: ['Code', 'Nature'],
      description: ['Description', 'Mesure'],
      actors: ['Acteurs', 'Intervenants'],
      budget: ['Budget', 'Moyens'],
      minister: ['Ministre responsable', 'Ministres compétents'],
    },
    glossary: 'Glossaire',
    abbreviations: 'Abréviations',
    termColumns: ['Abréviation', 'Signification'],
    recommendations: ['Recommandation de la résolution', 'Action du plan d’action'],
    startingPoint: 'Point de départ du plan d’action.',
    seeActions: 'Voir aussi en particulier les actions',
    seeAlso: 'Voir aussi',
    previous: ['Action du plan précédent', 'Statut et mesure de ce plan'],
  },
};
