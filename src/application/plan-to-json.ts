import { describeWhere } from '../domain/document/document';
import type { ImportedPlan } from '../domain/document/imported-plan';
import { euroFromCents } from '../domain/money/cents';
import { isRegularMeans } from '../domain/parse/regular-means';
import { parseReferences } from '../domain/parse/references';
import { actorKind } from '../domain/plan/actor-kind';
import { portfoliosOfMinister } from '../domain/plan/group-ministers';
import type { BudgetLine, Measure, Plan, PreviousAction } from '../domain/plan/plan';
import type { ImportWords } from './import-words';

/** A plan read from a document, in the shape of the command line's JSON: documented keys first. */
export function planToJson({ plan, notUsed, doubts }: ImportedPlan, words: ImportWords) {
  const linesOf = budgetLinesByMeasure(plan);
  return {
    schema: 1,
    title: plan.title,
    codes: plan.codes.map(({ code, label, role }) => ({ code, label, role })),
    policyLines: plan.policyLines.map(({ number, title }) => ({ number, title })),
    actions: plan.actions.map(({ number, title, policyLine }) => ({ number, title, policyLine })),
    measures: plan.measures.map((row) => measureToJson(row, linesOf(row), plan)),
    ministers: plan.ministers.map((minister) => ({
      name: minister.name,
      titles: minister.titles,
      portfolios: portfoliosOfMinister(minister),
    })),
    recommendations: plan.recommendations.map((row) => ({
      number: row.number,
      text: row.text,
      actions: row.actions,
      startingPoint: row.startingPoint,
      seeAlso: row.seeAlso,
      remark: row.remark,
    })),
    previousActions: plan.previousActions.map(previousActionToJson),
    abbreviations: plan.abbreviations.map(({ term, meaning }) => ({ term, meaning })),
    glossary: plan.glossary.map(({ term, definition }) => ({ term, definition })),
    notUsed: notUsed.map(({ where, text, why }) => ({
      where: describeWhere(where),
      text,
      why: words.unusedReason(why),
    })),
    departments: plan.departments.map(({ name, meaning }) => ({ name, meaning })),
    previousHeadings: plan.previousHeadings.map(({ number, title }) => ({ number, title })),
    doubts: doubts.map((doubt) => ({
      where: describeWhere(doubt.where),
      kind: doubt.what,
      at: { kind: doubt.at.kind, number: doubt.at.number },
      source: doubt.source,
      taken: doubt.taken,
      text: words.doubt(doubt).what,
    })),
  };
}

function measureToJson(measure: Measure, lines: readonly BudgetLine[], plan: Plan) {
  const texts = [measure.description ?? '', ...measure.initiatives];
  return {
    number: measure.number,
    action: measure.action,
    code: measure.code,
    description: measure.description,
    initiatives: measure.initiatives,
    actors: measure.actors.map(({ name, coordinating }) => ({
      name,
      coordinating,
      kind: actorKind(name, plan.departments),
    })),
    budget: {
      text: measure.budgetText,
      regular: isRegularMeans(measure.budgetText ?? ''),
      lines: lines.filter(({ fte, amount }) => amount !== null || fte === null).map(lineToJson),
      fte: lines.flatMap(({ beneficiary, fte }) =>
        fte === null ? [] : [{ beneficiary, value: fte }],
      ),
    },
    ministers: measure.ministers,
    references: texts
      .flatMap(parseReferences)
      .map(({ text, kind, target }) => ({ text, kind, target })),
  };
}

function lineToJson(line: BudgetLine) {
  return {
    amount: line.amount === null ? null : euroFromCents(line.amount),
    per: line.per,
    from: line.from,
    to: line.to,
    fund: line.fund,
    beneficiary: line.beneficiary,
    minister: line.minister,
    note: line.note,
  };
}

function previousActionToJson(row: PreviousAction) {
  return {
    number: row.number,
    heading: row.heading,
    text: row.text,
    status: row.status,
    references: parseReferences(row.referenceText ?? '').map(({ kind, target }) => ({
      kind,
      target,
    })),
    remark: row.remark,
  };
}

function budgetLinesByMeasure(plan: Plan): (measure: Measure) => readonly BudgetLine[] {
  const lines = new Map<string, BudgetLine[]>();
  for (const line of plan.budgetLines) {
    if (line.measure === null) continue;
    const same = lines.get(line.measure);
    if (same === undefined) lines.set(line.measure, [line]);
    else same.push(line);
  }
  return ({ number }) => (number === null ? [] : (lines.get(number) ?? []));
}
