import type { Cents } from '../money/cents';
import type { MoneySharing } from './money-sharing';
import type { NumberingScheme } from './numbering';

/**
 * A government action plan. Everything is kept as printed or typed; what a text means (references,
 * regular means, kind of an actor) is derived from it where it is needed, so that it cannot disagree.
 * `null` is a blank cell: blank is never zero and never an empty text.
 */
export interface Plan {
  readonly title: string | null;
  readonly numbering: NumberingScheme;
  /** How figures count the money of shared measures; `null` when nobody chose: equally. */
  readonly sharing: MoneySharing | null;
  readonly codes: readonly CodeDefinition[];
  readonly departments: readonly Department[];
  readonly policyLines: readonly PolicyLine[];
  readonly actions: readonly Action[];
  readonly measures: readonly Measure[];
  readonly budgetLines: readonly BudgetLine[];
  readonly ministers: readonly Minister[];
  readonly recommendations: readonly Recommendation[];
  readonly previousHeadings: readonly PreviousHeading[];
  readonly previousActions: readonly PreviousAction[];
  /** What the status of a previous action may be. */
  readonly previousStatuses: readonly string[];
  readonly abbreviations: readonly Abbreviation[];
  readonly glossary: readonly GlossaryEntry[];
  /** What became of the measures, per department and round. */
  readonly progress: readonly Progress[];
  /** What the status of a measure may be in a round. */
  readonly statuses: readonly string[];
  readonly rounds: readonly Round[];
}

/**
 * Identifies a row whatever happens to its visible cells. Made at import from the row's number
 * (`m5.10`, `b5.10-1`, `r38`, `p6.2`), so that it also tells what the number was; progress has the round and
 * the department besides (`v2018-1-m5.10-OV`).
 */
export type RowKey = string & { readonly identifies: 'row' };

/** What a code says about a measure; rules use the role, never the letter. */
export type CodeRole = 'existing' | 'strengthened' | 'new';

export interface CodeDefinition {
  readonly code: string;
  readonly label: string | null;
  /** `null` when the document does not tell; never guessed from the letter alone. */
  readonly role: CodeRole | null;
}

/** The unit that gets a workbook of its own (Dutch: beleidsdomein), such as `OV`. */
export interface Department {
  readonly name: string;
  readonly meaning: string | null;
}

export interface PolicyLine {
  readonly number: string;
  readonly title: string;
}

export interface Action {
  readonly number: string;
  readonly title: string;
  readonly policyLine: string | null;
}

export interface Measure {
  readonly key: RowKey;
  /** As printed: `5.10`. Always text, and possibly malformed. */
  readonly number: string | null;
  /** Number of the action it stands under. */
  readonly action: string | null;
  /** As printed, also when the plan does not list it. */
  readonly code: string | null;
  /** Paragraphs are separated by `\n`. */
  readonly description: string | null;
  readonly initiatives: readonly string[];
  readonly actors: readonly Actor[];
  readonly budgetText: string | null;
  /** Portfolio titles, one each: `Minister van Onderwijs`. */
  readonly ministers: readonly string[];
}

/** Who carries a measure out. Whether it is a department follows from the plan's list: see `actorKind`. */
export interface Actor {
  readonly name: string;
  readonly coordinating: boolean;
}

export type BudgetPer = 'once' | 'year' | 'schoolyear';

/** A date with the precision its source had: `2017`, `2017-04` or `2017-04-01`. */
export type PartialDate = string & { readonly format: 'partial-date' };

/** One amount, or one number of full-time equivalents, of a measure. */
export interface BudgetLine {
  readonly key: RowKey;
  /** Number of the measure, as typed. */
  readonly measure: string | null;
  readonly amount: Cents | null;
  /** Full-time equivalents. */
  readonly fte: number | null;
  readonly per: BudgetPer | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly fund: string | null;
  readonly beneficiary: string | null;
  /** Portfolio title of the minister who pays this line, where the text says so. */
  readonly minister: string | null;
  readonly note: string | null;
}

/** Who holds portfolios: all titles that share a portfolio, unless the user grouped them otherwise. */
export interface Minister {
  readonly name: string;
  readonly titles: readonly string[];
}

export interface Recommendation {
  readonly key: RowKey;
  readonly number: string | null;
  readonly text: string | null;
  /** Numbers of the actions that answer it. */
  readonly actions: readonly string[];
  /** The plan as a whole answers it. */
  readonly startingPoint: boolean;
  /** Other plans that answer it, by abbreviation. */
  readonly seeAlso: readonly string[];
  /** Why no action answers it, or what was said beside the actions. */
  readonly remark: string | null;
}

export interface PreviousHeading {
  readonly number: string;
  readonly title: string;
}

export interface PreviousAction {
  readonly key: RowKey;
  readonly number: string | null;
  /** Number of the heading it stands under. */
  readonly heading: string | null;
  readonly text: string | null;
  readonly status: string | null;
  /** Where it went, as printed: `maatregel 4.1, 4.2`. */
  readonly referenceText: string | null;
  readonly remark: string | null;
}

export interface Abbreviation {
  readonly term: string;
  readonly meaning: string | null;
}

export interface GlossaryEntry {
  readonly term: string;
  readonly definition: string | null;
}

/** What one department says of one measure in one round. */
export interface Progress {
  readonly key: RowKey;
  /** Number of the measure, as typed. */
  readonly measure: string | null;
  /** Name of the department. */
  readonly department: string | null;
  /** Name of the round. */
  readonly round: string | null;
  readonly status: string | null;
  /** Where it stands, in words. */
  readonly text: string | null;
  /** What was spent in the period of the round. */
  readonly spent: Cents | null;
}

/** One sending out and collecting. */
export interface Round {
  /** Such as `2018-1`. */
  readonly name: string;
  /** The period that departments report on. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** When the workbooks must be back. */
  readonly deadline: PartialDate | null;
  /** Who sends the workbooks out and gets them back. */
  readonly contact: string | null;
  readonly email: string | null;
}
