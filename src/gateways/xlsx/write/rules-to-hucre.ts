import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { rangeName } from '../../../workbook/cell-name';
import type { MarkModel, ValidationModel } from '../../../workbook/workbook-model';
import { encodeCharacters } from '../xml/xml-text';
import { markStyle } from './style-to-hucre';

/** hucre's types lack the kind that refuses nothing, which it writes as well as any other. */
const ANY = 'none' as string as DataValidation['type'];

export function dataValidation(validation: ValidationModel): DataValidation {
  const { prompt, error } = validation;
  return {
    ...rule(validation),
    range: rangeName(validation.range),
    allowBlank: validation.refusesBlank !== true,
    ...(prompt === null
      ? {}
      : {
          showInputMessage: true,
          inputTitle: encodeCharacters(prompt.title),
          inputMessage: encodeCharacters(prompt.text),
        }),
    ...(error === null
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: error.style,
          errorTitle: encodeCharacters(error.title),
          errorMessage: encodeCharacters(error.text),
        }),
  };
}

function rule({ rule }: ValidationModel): Omit<DataValidation, 'range'> {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formula1: encodeCharacters(rule.source) };
    case 'decimal':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(rule.from),
        formula2: String(rule.to),
      };
    case 'any':
      return { type: ANY };
  }
}

/** Of two marks on one cell, the first has the last word. */
export function conditionalRules(marks: readonly MarkModel[]): ConditionalRule[] {
  return marks.map((mark, index) => ({
    type: 'expression',
    priority: index + 1,
    range: rangeName(mark.range),
    formula: encodeCharacters(mark.formula),
    style: markStyle(mark.style),
  }));
}
