import { parseArgs } from 'node:util';
import { moneySharings } from '../domain/plan/money-sharing';
import { fail, ok, type Result } from '../domain/result';
import { languages } from '../i18n/language';
import type { Problem } from './problem';
import { formats } from './request';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  rule: { type: 'string', multiple: true },
  sharing: { type: 'string' },
  pages: { type: 'string' },
  round: { type: 'string' },
  deadline: { type: 'string' },
  contact: { type: 'string' },
  email: { type: 'string' },
  strict: { type: 'boolean' },
  merge: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Options that take one of a few values. */
const CHOICES: Partial<Readonly<Record<OptionName, readonly string[]>>> = {
  sharing: moneySharings,
  format: formats,
  lang: languages,
};

/** The arguments taken apart, before anything is asked of them. */
export type Token = ReturnType<typeof tokensOf>[number];

export function tokensOf(args: readonly string[]) {
  // Not strict: what is wrong is said in the user's own language, by `optionProblem`.
  return parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  }).tokens;
}

type OptionToken = Extract<Token, { kind: 'option' }>;

/** The values of the options given; `''` for those without a value. Only `allowed` may be there. */
export function givenOptions(
  tokens: readonly Token[],
  allowed: readonly OptionName[],
): Result<ReadonlyMap<OptionName, readonly string[]>, Problem> {
  const given = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = allowed.find((one) => one === token.name);
    if (name === undefined) return fail(unknownOption(token, allowed));
    const problem = valueProblem(name, token, given.has(name));
    if (problem !== null) return fail(problem);
    given.set(name, [...(given.get(name) ?? []), token.value ?? '']);
  }
  return ok(given);
}

function valueProblem(name: OptionName, token: OptionToken, again: boolean): Problem | null {
  const { rawName: option, value, inlineValue } = token;
  if (OPTIONS[name].type === 'boolean') {
    return value === undefined ? null : { key: 'usage.option-without-value', data: { option } };
  }
  // `-o --json` forgot the name of the file.
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
    return { key: 'usage.option-value-missing', data: { option } };
  }
  if (again && !('multiple' in OPTIONS[name])) {
    return { key: 'usage.option-twice', data: { option } };
  }
  const choices = CHOICES[name];
  if (choices !== undefined && !choices.includes(value)) {
    return { key: 'usage.option-value-unknown', data: { option, value, choices } };
  }
  return null;
}

function unknownOption({ rawName: option }: OptionToken, allowed: readonly OptionName[]): Problem {
  const options = allowed.map((name) => `--${name}`);
  return { key: 'usage.unknown-option', data: { option, options } };
}
