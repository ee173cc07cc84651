import type { CellRange, MarkModel, ValidationModel } from '../../src/workbook/workbook-model';
import type { Area } from '../grid/area';
import { ruleKind } from '../grid/validation-rules';
import type { SheetData, ValidationData } from '../workbook-data';
import type { LeaveOut } from './to-model';

/** A rule that stands on several ranges is as many rules. */
export function validationModels(sheet: SheetData, leaveOut: LeaveOut): readonly ValidationModel[] {
  return sheet.validations.flatMap((validation) => {
    const rule = ruleModel(validation);
    if (rule === null) {
      leaveOut(`${sheet.name}: a validation rule of the kind ${String(ruleKind(validation.rule))}`);
      return [];
    }
    const { errorAlert } = validation;
    const isInformation = errorAlert.showAlert && errorAlert.style === 'Information';
    if (isInformation) leaveOut(`${sheet.name}: an error alert that only informs`);
    return validation.areas.map((area) => ({
      range: rangeOf(area),
      rule,
      prompt: promptModel(validation),
      error: errorModel(validation),
      ...(rule.type === 'list' && !validation.ignoreBlanks ? { refusesBlank: true } : {}),
    }));
  });
}

/** Null for a rule that a model has no words for. */
function ruleModel({ rule }: ValidationData): ValidationModel['rule'] | null {
  if (ruleKind(rule) === null) return { type: 'any' };
  const source = rule.list?.source;
  if (typeof source === 'string') return { type: 'list', source: source.replace(/^=/, '') };
  const { operator, formula1, formula2 } = rule.decimal ?? {};
  if (operator === 'Between' && typeof formula1 === 'number' && typeof formula2 === 'number') {
    return { type: 'decimal', from: formula1, to: formula2 };
  }
  return null;
}

function promptModel({ prompt }: ValidationData): ValidationModel['prompt'] {
  if (!prompt.showPrompt || (prompt.title === '' && prompt.message === '')) return null;
  return { title: prompt.title, text: prompt.message };
}

function errorModel({ errorAlert }: ValidationData): ValidationModel['error'] {
  const { showAlert, style, title, message } = errorAlert;
  if (!showAlert || style === 'Information') return null;
  return { style: style === 'Stop' ? 'stop' : 'warning', title, text: message };
}

export function markModels(
  { conditionalFormats, name }: SheetData,
  leaveOut: LeaveOut,
): readonly MarkModel[] {
  return conditionalFormats.flatMap(({ type, areas, rule, format }) => {
    const { formula } = rule;
    const { fill, fontColor, numberFormat, bold } = format;
    const isMark = type === 'Custom' && typeof formula === 'string';
    if (!isMark || fill === null || fontColor === null) {
      leaveOut(`${name}: a conditional format that is no mark`);
      return [];
    }
    // Without a number format of its own, a mark leaves the cell the one it has.
    const look = { fill, color: fontColor, bold: bold ?? false };
    const style = { ...look, numberFormat: numberFormat ?? 'General' };
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
