import { fail, ok, type Result } from '../domain/result';
import { parsePartialDate } from '../domain/parse/partial-date';
import { moneySharings } from '../domain/plan/money-sharing';
import { rules } from '../domain/rules/index';
import { languages, type Language } from '../i18n/language';
import { givenOptions, tokensOf, type OptionName, type Token } from './given-options';
import type { Problem } from './problem';
import {
  commandNames,
  defaultLanguage,
  type Command,
  type CommandName,
  type Format,
  type Request,
} from './request';

export interface ParsedArguments {
  /** As asked for, also when the rest cannot be understood. */
  readonly language: Language;
  readonly request: Result<Request, Problem>;
}

type Options = ReadonlyMap<OptionName, readonly string[]>;

const EVERYWHERE: readonly OptionName[] = ['format', 'json', 'lang', 'help'];

const OPTIONS_OF: Readonly<Record<CommandName, readonly OptionName[]>> = {
  import: ['output', ...EVERYWHERE],
  check: EVERYWHERE,
  fix: ['output', 'rule', ...EVERYWHERE],
  summary: ['sharing', 'pages', ...EVERYWHERE],
  split: ['output', 'round', 'deadline', 'contact', 'email', ...EVERYWHERE],
  merge: ['output', 'strict', ...EVERYWHERE],
  restore: ['output', 'merge', ...EVERYWHERE],
};

/** Understands the arguments of the command line, without the names of Node and of the program. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  const tokens = tokensOf(args);
  return { language: languageOf(tokens), request: requestOf(tokens) };
}

function languageOf(tokens: readonly Token[]): Language {
  const asked = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value] : [],
  );
  return languages.find((language) => asked.includes(language)) ?? defaultLanguage;
}

function requestOf(tokens: readonly Token[]): Result<Request, Problem> {
  const first = tokens.find((token) => token.kind === 'positional');
  const rest = tokens.filter((token) => token !== first);
  if (first === undefined) return requestWithoutCommand(rest);
  if (first.value === 'help') return helpAbout(rest);

  const name = commandOfName(first.value);
  if (!name.ok) return name;
  const options = givenOptions(rest, OPTIONS_OF[name.value]);
  if (!options.ok) return options;
  if (options.value.has('help')) return ok({ kind: 'help', command: name.value });

  const format = formatOf(options.value);
  if (!format.ok) return format;
  const command = commandOf(name.value, rest, options.value);
  if (!command.ok) return command;
  return ok({ kind: 'run', format: format.value, command: command.value });
}

function requestWithoutCommand(tokens: readonly Token[]): Result<Request, Problem> {
  const options = givenOptions(tokens, ['help', 'version', 'lang']);
  if (!options.ok) return options;
  if (options.value.has('version')) return ok({ kind: 'version' });
  if (options.value.has('help')) return ok({ kind: 'help', command: null });
  return fail({ key: 'usage.no-command', data: { commands: commandNames } });
}

function helpAbout(tokens: readonly Token[]): Result<Request, Problem> {
  const about = tokens.find((token) => token.kind === 'positional');
  if (about === undefined) return ok({ kind: 'help', command: null });
  const name = commandOfName(about.value);
  return name.ok ? ok({ kind: 'help', command: name.value }) : name;
}

function commandOfName(typed: string): Result<CommandName, Problem> {
  const name = commandNames.find((command) => command === typed);
  if (name !== undefined) return ok(name);
  return fail({ key: 'usage.unknown-command', data: { command: typed, commands: commandNames } });
}

function formatOf(options: Options): Result<Format, Problem> {
  const typed = options.get('format')?.[0];
  if (!options.has('json')) return ok(typed === 'json' ? 'json' : 'text');
  return typed === 'text' ? fail({ key: 'usage.json-and-text', data: {} }) : ok('json');
}

function commandOf(
  name: CommandName,
  tokens: readonly Token[],
  options: Options,
): Result<Command, Problem> {
  const { files, ids } = filesAndRules(tokens);
  const [file, ...others] = files;
  // A name that a script left empty is none.
  if (file === undefined || (file.trim() === '' && others.length === 0))
    return fail({ key: `usage.no-file.${name}`, data: {} });
  if (name === 'merge') return mergeOf(file, others, options);
  if (others.length > 0) return fail({ key: `usage.one-file.${name}`, data: { files } });
  if (name === 'check') return ok({ name, file });
  if (name === 'summary') {
    const asked = options.get('sharing')?.[0];
    const sharing = moneySharings.find((way) => way === asked) ?? null;
    return ok({ name, file, sharing, pages: options.get('pages')?.[0] ?? null });
  }

  const output = options.get('output')?.[0];
  if (output === undefined) return fail({ key: 'usage.no-output', data: { command: name } });
  if (name === 'import') return ok({ name, file, output });
  if (name === 'split') return splitOf(file, output, options);
  if (name === 'restore') {
    return ok({ name, file, output, merge: options.get('merge')?.[0] ?? null });
  }

  const only = rulesOf(ids);
  return only.ok ? ok({ name, file, output, rules: only.value }) : only;
}

function splitOf(file: string, output: string, options: Options): Result<Command, Problem> {
  function given(option: OptionName): string | null {
    return options.get(option)?.[0] ?? null;
  }
  const typed = given('deadline');
  const deadline = typed === null ? null : parsePartialDate(typed);
  if (typed !== null && (deadline === null || deadline.length < '2026-12-31'.length)) {
    return fail({ key: 'usage.no-day', data: { option: '--deadline', value: typed } });
  }
  const wanted = {
    ...{ name: given('round'), deadline, contact: given('contact'), email: given('email') },
  };
  return ok({ name: 'split', file, output, wanted });
}

function mergeOf(
  file: string,
  returned: readonly string[],
  options: Options,
): Result<Command, Problem> {
  const name = 'merge';
  if (returned.length === 0) return fail({ key: 'usage.no-returned', data: { file } });
  const output = options.get('output')?.[0];
  if (output === undefined) return fail({ key: 'usage.no-output', data: { command: name } });
  return ok({ name, file, returned, output, isStrict: options.has('strict') });
}

/** More rules may follow one `--rule`; what is no rule there is a file. */
function filesAndRules(tokens: readonly Token[]) {
  const files: string[] = [];
  const ids: string[] = [];
  let afterRule = false;
  for (const token of tokens) {
    if (token.kind === 'option') {
      afterRule = token.name === 'rule';
      if (afterRule) ids.push(token.value ?? '');
    } else if (token.kind === 'positional') {
      afterRule &&= rules.some(({ meta }) => meta.id === token.value);
      (afterRule ? ids : files).push(token.value);
    }
  }
  return { files, ids };
}

function rulesOf(ids: readonly string[]): Result<ReadonlySet<string> | null, Problem> {
  const safe = rules.filter(({ meta }) => meta.fix === 'safe').map(({ meta }) => meta.id);
  for (const rule of ids) {
    if (safe.includes(rule)) continue;
    const isRule = rules.some(({ meta }) => meta.id === rule);
    const key = isRule ? 'usage.rule-without-safe-fix' : 'usage.unknown-rule';
    return fail({ key, data: { rule, rules: safe } });
  }
  return ok(ids.length === 0 ? null : new Set(ids));
}
