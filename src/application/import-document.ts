import { runCheck } from '../domain/check/run-check';
import type { SourceDocument } from '../domain/document/document';
import type { ImportDoubt, ImportedPlan } from '../domain/document/imported-plan';
import { readPlan, type NoPlan } from '../domain/document/read-plan';
import { fail, ok, type Result } from '../domain/result';
import { rules } from '../domain/rules/index';
import { summarise } from '../domain/summary/summarise';
import type { Summary } from '../domain/summary/summary';
import {
  workbookOfPlan,
  type GeneratedContent,
  type ReportLine,
  type DoesNotFit,
} from '../workbook/plan-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { FindingWords } from './finding-words';
import type { ImportWords } from './import-words';
import { ownDoubts } from './own-doubts';
import { reportTable } from './report-table';
import { ruleGradeRows } from './rule-checks';

export interface ImportedDocument {
  readonly imported: ImportedPlan;
  /** What the sheet Controle says: what the rules found, and what the reader doubted or did not use. */
  readonly lines: readonly ReportLine[];
  /** What the reader was not sure of and no rule says too. */
  readonly doubts: readonly ImportDoubt[];
  readonly summary: Summary;
  /** The workbook to write: the plan, its check and its figures. */
  readonly model: WorkbookModel;
}

/**
 * Makes a workbook of the plan in a document. `words` are those of the workbook. Of several
 * things that do not fit in it, the first is the problem.
 */
export function importDocument(
  document: SourceDocument,
  words: FindingWords & ImportWords,
  stamp: GeneratedContent['stamp'],
): Result<ImportedDocument, NoPlan | DoesNotFit> {
  const read = readPlan(document);
  return read.ok ? modelOfPlan(read.value, words, stamp, true) : read;
}

/** Makes a workbook of a plan that was read. In one that is open, Excel itself makes the PivotTables. */
export function modelOfPlan(
  imported: ImportedPlan,
  words: FindingWords & ImportWords,
  stamp: GeneratedContent['stamp'],
  withPivots: boolean,
): Result<ImportedDocument, DoesNotFit> {
  const { plan } = imported;
  const report = runCheck({ plan, irregular: [], missing: [], missingColumns: [] }, rules);
  const summary = summarise(plan);
  const table = reportTable(report, imported, words);
  const model = workbookOfPlan(plan, {
    ...{ stamp, report: table, summary, withPivots },
    rules: ruleGradeRows(words),
  });
  if (!model.ok) {
    const [first] = model.problem;
    if (first === undefined) throw new Error('The workbook was refused without a reason');
    return fail(first);
  }
  const doubts = ownDoubts(imported, report.findings);
  return ok({ imported, lines: table.lines, doubts, summary, model: model.value });
}
