import type { Language } from '../src/i18n/language';

/** What the person at the workbench can choose of the Excel that is played. */
export interface Settings {
  readonly language: Language;
  readonly isDark: boolean;
  readonly requirementSet: RequirementSet;
}

/** Excel 2021, Excel 2024 and Microsoft 365. */
export const requirementSets = ['1.14', '1.17', '1.20'] as const;
export type RequirementSet = (typeof requirementSets)[number];

/** Excel's own language for each of the add-in's. */
export const excelLanguage: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  en: 'en-GB',
  fr: 'fr-BE',
};

/** Pages of the task pane that the ribbon has a button for, as in the manifest. */
export const panePages = ['plan', 'check', 'ministers'] as const;
export type PanePage = (typeof panePages)[number];
