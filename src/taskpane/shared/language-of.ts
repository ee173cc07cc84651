import { languages, type Language } from '../../i18n/language';

/** The language of the pane for a language of Excel, such as `fr-BE`; Dutch where there is none. */
export function languageOf(displayLanguage: string): Language {
  const [asked = ''] = displayLanguage.toLowerCase().split('-');
  return languages.find((language) => language === asked) ?? 'nl';
}
