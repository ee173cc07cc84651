import type { Rule } from '../rules/define-rule';
import { indexCheck, type CheckIndex } from './check-index';
import type { CheckInput, Missing, MissingColumn, PlanPart } from './check-input';
import type { Finding } from './finding';
import { leaveOutErrorValues } from './leave-out-error-values';
import { inPlanOrder } from './plan-order';
import type { EachRow } from './row-results';
import { spareFormulas } from './spare-formulas';

/** Goes up when a rule is added, removed or judges differently: a report tells by what it was made. */
const RULE_SET = '1.2.0';

export interface CheckReport {
  readonly ruleSet: string;
  /** By place in the plan, then by rule. */
  readonly findings: readonly Finding[];
  /** Ids of the rules that were run, also those that found nothing. */
  readonly checked: readonly string[];
  /** Rules that could not be run, each with the first thing that it misses. */
  readonly notChecked: readonly { readonly rule: string; readonly missing: Missing }[];
}

/** Runs the rules over a plan. */
export function runCheck(input: CheckInput, rules: readonly Rule[]): CheckReport {
  const index = indexCheck(input);
  return reportOn(input, rules, (rule) => findingsOf(rule, input, index));
}

/** The report on a plan; `findingsOf` gives what a rule finds in it. */
export function reportOn(
  input: CheckInput,
  rules: readonly Rule[],
  findingsOf: (rule: Rule) => readonly Finding[],
): CheckReport {
  const findings: Finding[] = [];
  const checked: string[] = [];
  const notChecked: { rule: string; missing: Missing }[] = [];
  for (const rule of rules) {
    const missing = missingFor(rule, input);
    if (missing === undefined) {
      checked.push(rule.meta.id);
      for (const finding of findingsOf(rule)) findings.push(finding);
    } else {
      notChecked.push({ rule: rule.meta.id, missing });
    }
  }
  const own = leaveOutErrorValues(findings, input.irregular);
  const inOrder = inPlanOrder(spareFormulas(own, input.irregular), input.plan);
  return { ruleSet: RULE_SET, findings: inOrder, checked, notChecked };
}

/** The first thing that a rule needs and the workbook lacks; a column where that is why a part is gone. */
function missingFor({ meta }: Rule, { missing, missingColumns }: CheckInput): Missing | undefined {
  const part = meta.needs.find((one) => missing.includes(one));
  if (part !== undefined) return whyMissing(part, missingColumns);
  return meta.columns?.flatMap((id) => missingColumns.filter((one) => one.id === id))[0];
}

/** A part that was not read is gone, unless it is there and only lacks a column. */
export function whyMissing(part: PlanPart, columns: readonly MissingColumn[]): Missing {
  return columns.find((column) => column.part === part && column.needed) ?? part;
}

/** What one rule finds. A rule that throws is a bug: its error goes on, with the rule's id. */
export function findingsOf(
  rule: Rule,
  input: CheckInput,
  index: CheckIndex,
  eachRow?: EachRow,
): readonly Finding[] {
  try {
    return Array.from(rule.check(input, index, eachRow), (found) => ({
      rule: rule.meta.id,
      message: found.message,
      severity: found.severity ?? rule.meta.severity,
      data: found.data,
      at: found.at,
      suggestion: found.suggestion ?? null,
      fix: found.fix ?? null,
    }));
  } catch (error) {
    throw new Error(`Rule ${rule.meta.id} failed`, { cause: error });
  }
}
