import type { Language } from '../src/i18n/language';

/** What the workbench itself says; what the add-in says is in `src/i18n`. */
export interface Texts {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly example: string;
  readonly empty: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly excelVersion: string;
  readonly dark: string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly address: string;
  readonly contents: string;
  readonly choose: string;
  readonly pane: string;
  readonly page: Readonly<Record<'plan' | 'check' | 'ministers', string>>;
  readonly notOpened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly leftOut: string;
  readonly notKnown: string;
  readonly refused: string;
  readonly useAnyway: string;
  readonly change: string;
  readonly close: string;
  readonly more: (count: number) => string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    title: 'Werkbank van Actieplan',
    loading: 'Het voorbeeldplan wordt geopend…',
    failed: 'De werkbank kon niet starten',
    example: 'Voorbeeldplan',
    empty: 'Lege werkmap',
    open: 'Openen…',
    save: 'Opslaan',
    language: 'Taal',
    excelVersion: 'Excel',
    dark: 'Donker',
    sheets: 'Bladen',
    grid: (sheet) => `Blad ${sheet}`,
    address: 'Cel',
    contents: 'Inhoud van de cel',
    choose: 'Kies uit de lijst',
    pane: 'Taakvenster Actieplan',
    page: { plan: 'Plan', check: 'Nakijken', ministers: 'Per minister' },
    notOpened: (file) => `${file} is geen werkmap die hier geopend kan worden.`,
    saved: (file) => `${file} is opgeslagen.`,
    leftOut: 'Staat niet in het bestand:',
    notKnown: 'Wat Excel hier doet, is niet nagebootst. Er is niets veranderd.',
    refused: 'Dat gaat hier niet. Er is niets veranderd.',
    useAnyway: 'Toch gebruiken',
    change: 'Aanpassen',
    close: 'Sluiten',
    more: (count) => `en nog ${String(count)}`,
  },
  en: {
    title: 'Actieplan workbench',
    loading: 'Opening the example plan…',
    failed: 'The workbench could not start',
    example: 'Example plan',
    empty: 'Empty workbook',
    open: 'Open…',
    save: 'Save',
    language: 'Language',
    excelVersion: 'Excel',
    dark: 'Dark',
    sheets: 'Sheets',
    grid: (sheet) => `Sheet ${sheet}`,
    address: 'Cell',
    contents: 'Contents of the cell',
    choose: 'Choose from the list',
    pane: 'Actieplan task pane',
    page: { plan: 'Plan', check: 'Check', ministers: 'Per minister' },
    notOpened: (file) => `${file} is not a workbook that can be opened here.`,
    saved: (file) => `${file} was saved.`,
    leftOut: 'Not in the file:',
    notKnown: 'What Excel does here is not imitated. Nothing was changed.',
    refused: 'That cannot be done here. Nothing was changed.',
    useAnyway: 'Use anyway',
    change: 'Change it',
    close: 'Close',
    more: (count) => `and ${String(count)} more`,
  },
  fr: {
    title: 'Établi d’Actieplan',
    loading: 'Ouverture du plan d’exemple…',
    failed: 'L’établi n’a pas pu démarrer',
    example: 'Plan d’exemple',
    empty: 'Classeur vide',
    open: 'Ouvrir…',
    save: 'Enregistrer',
    language: 'Langue',
    excelVersion: 'Excel',
    dark: 'Sombre',
    sheets: 'Feuilles',
    grid: (sheet) => `Feuille ${sheet}`,
    address: 'Cellule',
    contents: 'Contenu de la cellule',
    choose: 'Choisir dans la liste',
    pane: 'Volet Actieplan',
    page: { plan: 'Plan', check: 'Vérifier', ministers: 'Par ministre' },
    notOpened: (file) => `${file} n’est pas un classeur qui peut être ouvert ici.`,
    saved: (file) => `${file} a été enregistré.`,
    leftOut: 'Absent du fichier :',
    notKnown: 'Ce qu’Excel fait ici n’est pas imité. Rien n’a changé.',
    refused: 'C’est impossible ici. Rien n’a changé.',
    useAnyway: 'Utiliser quand même',
    change: 'Modifier',
    close: 'Fermer',
    more: (count) => `et ${String(count)} de plus`,
  },
};
