import { describeWhere } from '../../src/domain/document/document';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import type { BudgetLine, Measure } from '../../src/domain/plan/plan';
import { euroFromCents } from '../../src/domain/money/cents';

/** All that was read of a document, a line each: what a person writes down as its truth and compares. */
export function planLines({ plan, notUsed, doubts }: ImportedPlan): readonly string[] {
  const { title, codes, policyLines, actions, measures, budgetLines } = plan;
  const { recommendations, previousHeadings, previousActions, abbreviations, glossary } = plan;
  return [
    line('title', title),
    ...codes.map(({ code, label, role }) => line('code', code, label, role)),
    ...policyLines.map(({ number, title: name }) => line('policy line', number, name)),
    ...actions.map(({ number, title: name, policyLine }) =>
      line('action', number, name, policyLine),
    ),
    ...measures.map(measureLine),
    ...budgetLines.map(amountLine),
    ...recommendations.map((each) =>
      line(
        'recommendation',
        ...[each.number, each.text, each.actions.join(' '), each.seeAlso.join(' '), each.remark],
      ),
    ),
    ...previousHeadings.map(({ number, title: name }) => line('previous heading', number, name)),
    ...previousActions.map((each) =>
      line(
        'previous action',
        ...[each.number, each.heading, each.text, each.status, each.referenceText, each.remark],
      ),
    ),
    ...abbreviations.map(({ term, meaning }) => line('abbreviation', term, meaning)),
    ...glossary.map(({ term, definition }) => line('term', term, definition)),
    ...notUsed.map(({ where, why, text }) => line('not used', describeWhere(where), why, text)),
    ...doubts.map(({ where, what, source, taken }) =>
      line('doubt', describeWhere(where), what, source, taken),
    ),
  ];
}

function measureLine(measure: Measure): string {
  const { number, code, action, description, initiatives, actors, budgetText, ministers } = measure;
  const who = actors.map(({ name, coordinating }) => (coordinating ? `${name}*` : name)).join(', ');
  const items = initiatives.map((text) => `• ${text}`).join(' ');
  return line(
    'measure',
    number,
    code,
    action,
    description,
    items,
    who,
    budgetText,
    ministers.join(' + '),
  );
}

function amountLine({
  measure,
  amount,
  fte,
  per,
  from,
  to,
  fund,
  beneficiary,
}: BudgetLine): string {
  const figure = amount === null ? `${String(fte)} FTE` : `€ ${String(euroFromCents(amount))}`;
  return line('amount', measure, figure, per, from, to, fund, beneficiary);
}

/** Empty fields at the end are left out; in the middle they are a dash. */
function line(...fields: readonly (string | null)[]): string {
  const shown = fields.map((field) =>
    field === null || field === '' ? '–' : field.replaceAll('\n', ' / '),
  );
  return shown.slice(0, shown.findLastIndex((field) => field !== '–') + 1).join(' | ');
}
