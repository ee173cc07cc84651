import type { WantedRound } from '../application/prepare-round';
import type { MoneySharing } from '../domain/plan/money-sharing';
import type { Language } from '../i18n/language';

export const commandNames = [
  'import',
  'check',
  'fix',
  'summary',
  'split',
  'merge',
  'restore',
] as const;

export type CommandName = (typeof commandNames)[number];

export const formats = ['text', 'json'] as const;

export type Format = (typeof formats)[number];

/** What a user asks of the command line. */
export type Request =
  | { readonly kind: 'version' }
  /** `null` asks for the help about all commands. */
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'run'; readonly format: Format; readonly command: Command };

export type Command =
  | { readonly name: 'import'; readonly file: string; readonly output: string }
  | { readonly name: 'check'; readonly file: string }
  | {
      readonly name: 'summary';
      readonly file: string;
      /** How the money of shared measures counts; `null` is as the workbook says. */
      readonly sharing: MoneySharing | null;
      /** The folder for a page per minister; `null` makes none. */
      readonly pages: string | null;
    }
  | {
      readonly name: 'fix';
      readonly file: string;
      readonly output: string;
      /** Only the fixes of these rules; `null` is every rule. */
      readonly rules: ReadonlySet<string> | null;
    }
  | {
      readonly name: 'split';
      readonly file: string;
      /** The folder for the workbooks of the departments. */
      readonly output: string;
      readonly wanted: WantedRound;
    }
  | {
      readonly name: 'merge';
      readonly file: string;
      /** The files that came back. */
      readonly returned: readonly string[];
      readonly output: string;
      /** Whether what a department says of a row is decided as a whole. */
      readonly isStrict: boolean;
    }
  | {
      readonly name: 'restore';
      readonly file: string;
      readonly output: string;
      /** Number of the merge in Logboek; `null` is the last. */
      readonly merge: string | null;
    };

/** Not the language of the system: what an automated job reads must not depend on where it runs. */
export const defaultLanguage: Language = 'nl';
