import type { CliTextKey } from '../i18n/cli-text';
import type { TextData } from '../i18n/fill-template';

/** Why a command could not be done, as the name and the data of one sentence. */
export interface Problem {
  readonly key: CliTextKey;
  readonly data: TextData;
}

/** Says of which file a problem is: who reads bytes does not know their name. */
export function about({ key, data }: Problem, file: string): Problem {
  return { key, data: { ...data, file } };
}
