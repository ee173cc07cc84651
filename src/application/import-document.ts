import { runCheck, type CheckReport } from '../domain/check/run-check';
import type { SourceDocument } from '../domain/document/document';
import type { ImportedPlan } from '../domain/document/imported-plan';
import { readPlan, type NoPlan } from '../domain/document/read-plan';
import { fail, ok, type Result } from '../domain/result';
import { rules } from '../domain/rules/index';
import { summarise } from '../domain/summary/summarise';
import type { Summary } from '../domain/summary/summary';
import { workbookOfPlan, type GeneratedContent, type TooLongText } from '../workbook/plan-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import { reportTable } from './report-table';

export interface ImportedDocument {
  readonly imported: ImportedPlan;
  readonly report: CheckReport;
  readonly summary: Summary;
  /** The workbook to write: the plan, its check and its figures. */
  readonly model: WorkbookModel;
}

/**
 * Makes a workbook of the plan in a document. `words` are those of the workbook. Of several texts that
 * do not fit in a cell, the first is the problem.
 */
export function importDocument(
  document: SourceDocument,
  words: FindingWords & ImportWords,
  stamp: GeneratedContent['stamp'],
): Result<ImportedDocument, NoPlan | TooLongText> {
  const read = readPlan(document);
  return read.ok ? modelOfPlan(read.value, words, stamp) : read;
}

/** Makes a workbook of a plan that was read. */
export function modelOfPlan(
  imported: ImportedPlan,
  words: FindingWords & ImportWords,
  stamp: GeneratedContent['stamp'],
): Result<ImportedDocument, TooLongText> {
  const { plan } = imported;
  const report = runCheck({ plan, irregular: [], missing: [] }, rules);
  const summary = summarise(plan);
  const model = workbookOfPlan(plan, {
    stamp,
    report: reportTable(report, imported, words),
    summary,
  });
  if (!model.ok) {
    const [first] = model.problem;
    if (first === undefined) throw new Error('The workbook was refused without a reason');
    return fail(first);
  }
  return ok({ imported, report, summary, model: model.value });
}
