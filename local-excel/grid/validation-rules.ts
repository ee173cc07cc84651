import { demand } from '../host/errors';

/** The kinds of rule, by the name they have in the client's rule object. */
export const RULE_TYPES = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
} as const;

export type RuleKind = keyof typeof RULE_TYPES;

const OPERATORS = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'],
  ...['GreaterThanOrEqualTo', 'LessThanOrEqualTo'],
];

// Excel's limits, in characters.
const MAX_INLINE_LIST = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;

/** The kind of a rule; null for an empty one. Refuses a rule that is two kinds at once. */
export function ruleKind(rule: Excel.DataValidationRule): RuleKind | null {
  const kinds = (Object.keys(RULE_TYPES) as RuleKind[]).filter((kind) => rule[kind] !== undefined);
  demand(kinds.length <= 1, 'a validation rule is of one kind');
  return kinds[0] ?? null;
}

/** Refuses what Excel refuses in a rule. */
export function demandRule(rule: Excel.DataValidationRule): void {
  const kind = ruleKind(rule);
  demand(kind !== null, 'a validation rule of a known kind');
  if (kind === 'list') {
    const source = rule.list?.source;
    demand(typeof source === 'string' && source !== '', 'a list has a source');
    const isInline = !source.startsWith('=');
    demand(!isInline || source.length <= MAX_INLINE_LIST, 'a list in a text has 255 characters');
    return;
  }
  if (kind === 'custom') {
    const formula = rule.custom?.formula ?? '';
    demand(formula.startsWith('='), 'a custom rule is a formula');
    return;
  }
  const basic = rule[kind];
  demand(basic !== undefined && OPERATORS.includes(basic.operator), 'a rule has an operator');
  demand(basic.formula1 !== '', 'a rule has something to compare with');
  const needsTwo = basic.operator === 'Between' || basic.operator === 'NotBetween';
  demand(!needsTwo || (basic.formula2 ?? '') !== '', 'Between has two ends');
}

export function demandPrompt({ message, title }: Excel.DataValidationPrompt): void {
  demand(title.length <= MAX_TITLE, 'the title of a prompt has at most 32 characters');
  demand(message.length <= MAX_PROMPT, 'a prompt has at most 255 characters');
}

export function demandErrorAlert({ message, title }: Excel.DataValidationErrorAlert): void {
  demand(title.length <= MAX_TITLE, 'the title of an error has at most 32 characters');
  demand(message.length <= MAX_ERROR, 'an error message has at most 225 characters');
}
