import type { CellRange, MarkModel, ValidationModel } from '../../src/workbook/workbook-model';
import type { Area } from '../grid/area';
import { ruleKind } from '../grid/validation-rules';
import type { SheetData, ValidationData } from '../workbook-data';
import { NotInModel } from './not-in-model';

/** A rule that stands on several ranges is as many rules. */
export function validationModels({ validations, name }: SheetData): readonly ValidationModel[] {
  return validations.flatMap((validation) =>
    validation.areas.map((area) => ({
      range: rangeOf(area),
      rule: ruleModel(name, validation),
      prompt: promptModel(validation),
      error: errorModel(name, validation),
    })),
  );
}

function ruleModel(sheet: string, { rule }: ValidationData): ValidationModel['rule'] {
  const kind = ruleKind(rule);
  if (kind === null) return { type: 'any' };
  const source = rule.list?.source;
  if (typeof source === 'string') return { type: 'list', source: source.replace(/^=/, '') };
  const { operator, formula1, formula2 } = rule.decimal ?? {};
  if (operator === 'Between' && typeof formula1 === 'number' && typeof formula2 === 'number') {
    return { type: 'decimal', from: formula1, to: formula2 };
  }
  throw new NotInModel(`${sheet}: a validation rule of the kind ${kind}`);
}

function promptModel({ prompt }: ValidationData): ValidationModel['prompt'] {
  if (!prompt.showPrompt || (prompt.title === '' && prompt.message === '')) return null;
  return { title: prompt.title, text: prompt.message };
}

function errorModel(sheet: string, { errorAlert }: ValidationData): ValidationModel['error'] {
  const { showAlert, style, title, message } = errorAlert;
  if (!showAlert) return null;
  if (style === 'Stop') return { style: 'stop', title, text: message };
  if (style === 'Warning') return { style: 'warning', title, text: message };
  throw new NotInModel(`${sheet}: an error alert that only informs`);
}

export function markModels({ conditionalFormats, name }: SheetData): readonly MarkModel[] {
  return conditionalFormats.flatMap(({ type, areas, rule, format }) => {
    const { formula } = rule;
    const { fill, fontColor, numberFormat, bold } = format;
    const isMark = type === 'Custom' && typeof formula === 'string';
    if (!isMark || fill === null || fontColor === null || numberFormat === null) {
      throw new NotInModel(`${name}: a conditional format that is no mark`);
    }
    const style = { fill, color: fontColor, bold: bold ?? false, numberFormat };
    return areas.map((area) => ({
      range: rangeOf(area),
      formula: formula.replace(/^=/, ''),
      style,
    }));
  });
}

export function rangeOf({ top, left, bottom, right }: Area): CellRange {
  return { firstRow: top, firstColumn: left, lastRow: bottom, lastColumn: right };
}
