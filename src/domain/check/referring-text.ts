import { parseReferences, type TextReference } from '../parse/references';
import type { Measure, Plan, PreviousAction, Recommendation } from '../plan/plan';
import { fieldOf, type Edit, type Place } from './finding';
import { onceForEachRow, type EachRow } from './row-results';

/** A text of the plan that names measures or actions. */
export type ReferringText = ReferringRow & {
  readonly text: string;
  readonly references: readonly TextReference[];
};

type ReferringRow =
  | {
      readonly kind: 'measure';
      readonly row: Measure;
      readonly field: 'description' | 'initiatives' | 'budgetText';
      /** Which of the initiatives; 0 for a field that is one text. */
      readonly entry: number;
    }
  | {
      readonly kind: 'recommendation';
      readonly row: Recommendation;
      readonly field: 'remark';
    }
  | {
      readonly kind: 'previousAction';
      readonly row: PreviousAction;
      readonly field: 'referenceText' | 'remark';
    };

/** Every text that refers to something, in plan order; each is parsed once. */
export function findReferringTexts(
  plan: Plan,
  parse: typeof parseReferences = parseReferences,
  eachRow: EachRow = onceForEachRow,
): readonly ReferringText[] {
  function add(texts: ReferringText[], place: ReferringRow, text: string | null): void {
    // Most texts have no digit, and so no number to refer by.
    if (text === null || !/\d/.test(text)) return;
    const references = parse(text);
    if (references.length > 0) texts.push({ ...place, text, references });
  }

  return [
    ...eachRow('references', plan.measures, (row) => {
      const texts: ReferringText[] = [];
      add(texts, { kind: 'measure', row, field: 'description', entry: 0 }, row.description);
      for (const [entry, text] of row.initiatives.entries()) {
        add(texts, { kind: 'measure', row, field: 'initiatives', entry }, text);
      }
      add(texts, { kind: 'measure', row, field: 'budgetText', entry: 0 }, row.budgetText);
      return texts;
    }),
    ...eachRow('references of recommendations', plan.recommendations, (row) => {
      const texts: ReferringText[] = [];
      add(texts, { kind: 'recommendation', row, field: 'remark' }, row.remark);
      return texts;
    }),
    ...eachRow('references of previous actions', plan.previousActions, (row) => {
      const texts: ReferringText[] = [];
      add(texts, { kind: 'previousAction', row, field: 'referenceText' }, row.referenceText);
      add(texts, { kind: 'previousAction', row, field: 'remark' }, row.remark);
      return texts;
    }),
  ].flat();
}

export function placeOfText(text: ReferringText): Place {
  switch (text.kind) {
    case 'measure':
      return fieldOf('measure', text.row, text.field);
    case 'recommendation':
      return fieldOf('recommendation', text.row, text.field);
    case 'previousAction':
      return fieldOf('previousAction', text.row, text.field);
  }
}

/** The edit that puts `changed` in the place of the text. */
export function editOfText(text: ReferringText, changed: string): Edit {
  switch (text.kind) {
    case 'measure':
      return editOfMeasure(text, changed);
    case 'recommendation':
      return { at: fieldOf('recommendation', text.row, 'remark'), value: changed };
    case 'previousAction':
      return text.field === 'remark'
        ? { at: fieldOf('previousAction', text.row, 'remark'), value: changed }
        : { at: fieldOf('previousAction', text.row, 'referenceText'), value: changed };
  }
}

function editOfMeasure(
  { row, field, entry }: ReferringText & { readonly kind: 'measure' },
  changed: string,
): Edit {
  switch (field) {
    case 'description':
      return { at: fieldOf('measure', row, 'description'), value: changed };
    case 'budgetText':
      return { at: fieldOf('measure', row, 'budgetText'), value: changed };
    case 'initiatives':
      return {
        at: fieldOf('measure', row, 'initiatives'),
        value: row.initiatives.with(entry, changed),
      };
  }
}

/** Whether the number of a reference stands in the text, and not only inside a range such as 3.1-3.9. */
export function isPrinted({ text }: ReferringText, reference: TextReference): boolean {
  return text.slice(reference.targetStart, reference.targetEnd) === reference.target;
}

/** The edit that puts another number in the place of the one that is printed. */
export function editOfNumber(
  text: ReferringText,
  { targetStart, targetEnd }: TextReference,
  number: string,
): Edit {
  return editOfText(text, text.text.slice(0, targetStart) + number + text.text.slice(targetEnd));
}
