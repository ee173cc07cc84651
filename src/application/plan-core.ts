import { RepeatedCheck } from '../domain/check/repeated-check';
import type { SourceDocument } from '../domain/document/document';
import type { ImportedPlan } from '../domain/document/imported-plan';
import { readPlan, type NoPlan } from '../domain/document/read-plan';
import { fail, ok, type Result } from '../domain/result';
import { rules } from '../domain/rules/index';
import { emptyPlan } from '../workbook/empty-plan';
import type { GeneratedContent, DoesNotFit } from '../workbook/plan-workbook';
import { losesColumns } from '../workbook/own-columns';
import { readPlanWorkbook, type NotAPlanWorkbook } from '../workbook/read-plan-workbook';
import { planUpdate, type PlanUpdate } from '../workbook/update-plan-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { WorkbookSnapshot } from '../workbook/workbook-snapshot';
import type { GeneratedSheets } from '../workbook/generated-sheets';
import { checkPlanWorkbook, type CheckedWorkbook } from './check-workbook';
import type { FindingWords, Wording } from './finding-words';
import { modelOfPlan } from './import-document';
import { ministerDocument, type PageWriters } from './minister-files';
import type { ImportWords } from './import-words';
import { planCheck, type PlanCheck } from './plan-check';
import { pivotSheetsOf, renewedSheetsOf } from './renewed-sheets';
import { summarisePlanWorkbook, type SummarisedWorkbook } from './summarise-workbook';

/**
 * What is computed for a screen, as plain data in and out, so that it can be done apart from the screen
 * and without keeping it waiting. `P` is what a document may be refused for.
 */
export interface PlanCore<P> {
  readonly check: (snapshot: WorkbookSnapshot) => Promise<Result<PlanCheck, NotAPlanWorkbook>>;
  readonly summarise: (
    snapshot: WorkbookSnapshot,
  ) => Promise<Result<SummarisedWorkbook, NotAPlanWorkbook>>;
  /** A document of Word with the page of one minister, by name, or (`null`) of all. */
  readonly writePages: (
    snapshot: WorkbookSnapshot,
    minister: string | null,
  ) => Promise<Result<NamedBytes, NotAPlanWorkbook>>;
  /** Reads a plan out of a file. */
  readonly readDocument: (file: NamedBytes) => Promise<Result<ReadPlanDocument, P | NoPlan>>;
  /** A plan to begin with, without rows. */
  readonly emptyPlan: () => Promise<ImportedPlan>;
  /** What has to be done to a workbook so that it holds a plan. */
  readonly placePlan: (
    imported: ImportedPlan,
    snapshot: WorkbookSnapshot,
  ) => Promise<Result<PlanPlacing, DoesNotFit>>;
  /**
   * The generated sheets that a workbook has, as they are to be now; `imported` is what was read of the
   * document when the plan was brought up to date with one.
   */
  readonly renewSheets: (
    snapshot: WorkbookSnapshot,
    imported: ImportedPlan | null,
  ) => Promise<Result<RenewedSheets, NotAPlanWorkbook>>;
  /** PivotTables on the plan of a workbook. */
  readonly makePivots: (
    snapshot: WorkbookSnapshot,
  ) => Promise<Result<GeneratedSheets, NotAPlanWorkbook>>;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A plan that was read, and in words what was decided on the way. */
export interface ReadPlanDocument {
  readonly imported: ImportedPlan;
  readonly doubts: readonly Wording[];
  readonly notUsed: readonly Wording[];
}

/** A plan is new to a workbook, or takes the place of what the workbook has of it already. */
export type PlanPlacing =
  | { readonly kind: 'new'; readonly model: WorkbookModel }
  | { readonly kind: 'update'; readonly update: PlanUpdate };

export interface RenewedSheets extends GeneratedSheets {
  /** Sheets that stay as they are, because columns of people would be lost. */
  readonly kept: readonly string[];
}

export interface CoreMeans<P> {
  /** The words of the screen, and those of the workbook. */
  readonly words: FindingWords & ImportWords;
  readonly workbookWords: FindingWords & ImportWords;
  readonly stamp: GeneratedContent['stamp'];
  readonly readDocument: (file: NamedBytes) => Promise<Result<SourceDocument, P>>;
  readonly writeWord: PageWriters['writeWord'];
}

export function createPlanCore<P>(means: CoreMeans<P>): PlanCore<P> {
  const { words, workbookWords, stamp } = means;
  const repeated = new RepeatedCheck(rules);

  function checked(snapshot: WorkbookSnapshot): Result<CheckedWorkbook, NotAPlanWorkbook> {
    const workbook = readPlanWorkbook(snapshot);
    if (!workbook.ok) return workbook;
    return ok(checkPlanWorkbook(workbook.value, (input) => repeated.run(input)));
  }

  return {
    check(snapshot) {
      const result = checked(snapshot);
      return Promise.resolve(result.ok ? ok(planCheck(result.value, words)) : result);
    },

    summarise: (snapshot) => Promise.resolve(summarisedIn(snapshot)),

    async writePages(snapshot, minister) {
      const summarised = summarisedIn(snapshot);
      return summarised.ok
        ? ok(await ministerDocument(summarised.value, minister, means))
        : summarised;
    },

    async readDocument(file) {
      const document = await means.readDocument(file);
      if (!document.ok) return document;
      const read = readPlan(document.value);
      return read.ok ? ok(inWords(read.value, words)) : read;
    },

    emptyPlan: () => Promise.resolve({ plan: emptyPlan, notUsed: [], doubts: [] }),

    placePlan(imported, snapshot) {
      const made = modelOfPlan(imported, workbookWords, stamp, false);
      if (!made.ok) return Promise.resolve(fail(made.problem));
      const update = planUpdate(snapshot, imported.plan);
      return Promise.resolve(
        ok(update === null ? { kind: 'new', model: made.value.model } : { kind: 'update', update }),
      );
    },

    renewSheets(snapshot, imported) {
      const result = checked(snapshot);
      if (!result.ok) return Promise.resolve(result);
      const renewed = renewedSheetsOf(snapshot, result.value, workbookWords, imported);
      const kept = renewed.sheets.filter((sheet) => losesColumns(snapshot, sheet));
      const sheets = renewed.sheets.filter((sheet) => !kept.includes(sheet));
      return Promise.resolve(ok({ ...renewed, sheets, kept: kept.map(({ name }) => name) }));
    },

    makePivots(snapshot) {
      const workbook = readPlanWorkbook(snapshot);
      if (!workbook.ok) return Promise.resolve(workbook);
      return Promise.resolve(ok(pivotSheetsOf(snapshot, workbook.value)));
    },
  };
}

function summarisedIn(snapshot: WorkbookSnapshot): Result<SummarisedWorkbook, NotAPlanWorkbook> {
  const workbook = readPlanWorkbook(snapshot);
  return workbook.ok ? ok(summarisePlanWorkbook(workbook.value)) : workbook;
}

function inWords(imported: ImportedPlan, words: ImportWords): ReadPlanDocument {
  return {
    imported,
    doubts: imported.doubts.map((doubt) => words.doubt(doubt)),
    notUsed: imported.notUsed.map((row) => words.unusedRow(row)),
  };
}
