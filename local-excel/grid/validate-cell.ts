import { HostNotImplemented } from '../host/errors';
import type { Session } from '../host/session';
import type { CellValue, SheetData, ValidationData } from '../workbook-data';
import { wireValue } from './cells';
import { readInput } from './cell-input';
import { soleReference } from './formula';
import { resultAt } from './formula-results';
import { ruleKind } from './validation-rules';

/**
 * Whether a cell keeps its rule, as far as the rule needs no formula to be worked out.
 * @throws HostNotImplemented for the others.
 */
export function keepsRule(
  session: Session,
  sheet: SheetData,
  value: CellValue,
  { rule, ignoreBlanks }: ValidationData,
): boolean {
  if (value === null) return ignoreBlanks || rule.list === undefined;
  const kind = ruleKind(rule);
  if (kind === null) return true;
  if (kind === 'custom') throw new HostNotImplemented('working out a custom validation rule');
  if (kind === 'list') return isListed(session, sheet, value, rule.list?.source);
  const { operator = '', formula1, formula2 } = rule[kind] ?? {};
  const measured = kind === 'textLength' ? String(wireValue(value)).length : value;
  if (typeof measured !== 'number') return false;
  if (kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const [low, high] = [operand(session, formula1), operand(session, formula2)];
  return compares(operator, measured, low, high);
}

function isListed(session: Session, sheet: SheetData, value: CellValue, source: unknown): boolean {
  if (typeof source !== 'string') throw new HostNotImplemented('a list that is no text');
  const text = String(wireValue(value));
  if (!source.startsWith('=')) {
    return source.split(',').some((item) => item.trim() === text);
  }
  const formula = session.nameFor(sheet, source.slice(1))?.formula ?? source;
  const reference = soleReference(formula);
  const target =
    reference === null || reference.sheet === null ? sheet : session.sheetByName(reference.sheet);
  if (reference === null || target === undefined) {
    throw new HostNotImplemented(`working out the list ${source}`);
  }
  const { top, bottom, left, right } = reference.area;
  for (let row = top; row <= Math.min(bottom, lastRow(target)); row++) {
    for (let column = left; column <= right; column++) {
      if (String(wireValue(resultAt(session, target, row, column))) === text) return true;
    }
  }
  return false;
}

function lastRow(sheet: SheetData): number {
  return Math.max(0, ...sheet.rows.keys());
}

/** A number that is written out, or a date as a text. */
function operand(session: Session, formula: unknown): number {
  if (typeof formula === 'number') return formula;
  if (formula === undefined) return 0;
  if (typeof formula !== 'string') throw new HostNotImplemented('a rule that compares with this');
  const text = formula.replace(/^=/, '');
  const { value } = readInput(text, 'General', Number(session.settings.today.slice(0, 4)));
  if (typeof value !== 'number') throw new HostNotImplemented(`working out ${text} in a rule`);
  return value;
}

function compares(operator: string, value: number, first: number, second: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      throw new HostNotImplemented(`the operator ${operator}`);
  }
}
