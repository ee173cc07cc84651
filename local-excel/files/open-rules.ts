import type { ConditionalRule, DataValidation } from 'hucre';
import { parseArea } from '../grid/area';
import type { Area } from '../grid/area';
import type { ConditionalFormatData, ValidationData } from '../workbook-data';
import type { ReadColour } from './open-colour';

const KINDS = {
  decimal: 'decimal',
  whole: 'wholeNumber',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
} as const;
const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** The rules of a file for what may be typed, in the client's words. */
export function openValidations(rules: readonly DataValidation[]): ValidationData[] {
  return rules.map((rule) => ({
    areas: areasOf(rule.range),
    rule: clientRule(rule),
    prompt: {
      showPrompt: rule.showInputMessage ?? false,
      title: rule.inputTitle ?? '',
      message: rule.inputMessage ?? '',
    },
    errorAlert: {
      showAlert: rule.showErrorMessage ?? false,
      style: ALERTS[rule.errorStyle ?? 'stop'],
      title: rule.errorTitle ?? '',
      message: rule.errorMessage ?? '',
    },
    ignoreBlanks: rule.allowBlank ?? false,
  }));
}

function clientRule(rule: DataValidation): Excel.DataValidationRule {
  const { type, formula1 = '', formula2, operator = 'between', values } = rule;
  if (type === 'list') {
    const source = values === undefined ? `=${formula1}` : values.join(',');
    return { list: { inCellDropDown: true, source } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const kind = type in KINDS ? KINDS[type] : undefined;
  if (kind === undefined) return {};
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return {
    [kind]: {
      operator: name,
      formula1: operand(formula1),
      ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
    },
  };
}

/** A number that is written out, or a formula. */
function operand(text: string): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : `=${text}`;
}

/** The conditional formats with a formula; the other kinds only colour by what is in a cell. */
export function openMarks(
  rules: readonly ConditionalRule[],
  sheetId: string,
  colour: ReadColour,
): ConditionalFormatData[] {
  return rules.flatMap(({ type, formula, range, style, stopIfTrue }, index) => {
    const [text] = Array.isArray(formula) ? formula : [formula];
    if (type !== 'expression' || text === undefined) return [];
    const { fill, font, numFmt } = style ?? {};
    const ground = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
    return {
      id: `${sheetId}-mark-${String(index + 1)}`,
      type: 'Custom' as const,
      areas: areasOf(range),
      stopIfTrue: stopIfTrue ?? false,
      rule: { formula: `=${text}` },
      format: {
        fill: colour(ground),
        fontColor: colour(font?.color),
        bold: font?.bold ?? null,
        italic: font?.italic ?? null,
        strikethrough: font?.strikethrough ?? null,
        underline: null,
        numberFormat: numFmt ?? null,
      },
    };
  });
}

/** `A5:A9 C5:C9` */
function areasOf(ranges: string): Area[] {
  return ranges.split(' ').flatMap((range) => parseArea(range) ?? []);
}
