import fc from 'fast-check';
import type { Format } from './drawn-document';
import type { DocumentLanguage, PlanColumn } from './wording';

/** The shape a plan is written down in. */
export interface RenderOptions {
  readonly format: Format;
  readonly language: DocumentLanguage;
  readonly columns: readonly PlanColumn[];
  /** Other headings of columns than the usual. */
  readonly otherSpelling: boolean;
  /** The heading of an action: a row of the table, the same in bold, or before the table. */
  readonly actions: 'row' | 'bold-row' | 'heading' | 'paragraph';
  /** The heading of a policy line; a row only where actions are rows too. */
  readonly policyLines: 'row' | 'heading';
  readonly mergedTitles: boolean;
  readonly boldNumbers: boolean;
  /** In text: a single line of a cell stands in `<p>` too. */
  readonly hasParagraphs: boolean;
  /** Where a measure stands: in a row, in a table of its own with labels at the left, or in running text. */
  readonly layout: 'rows' | 'cards' | 'text';
  /** Number and code at the begin of the text, behind it (the code), or in columns of their own. */
  readonly numbers: 'front' | 'code-behind' | 'columns';
  /** A list of all actions with the pages they stand on, before the plan. */
  readonly hasContents: boolean;
  /** A page ends after the first initiative of a measure; the next page may hold the budget. */
  readonly pageBreaks: 'none' | 'with-rest' | 'with-rest-and-budget';
  readonly repeatedHeaders: boolean;
  /** Ministers of measures that follow each other in one cell; not in text. */
  readonly mergedMinisters: boolean;
  readonly terms: 'table' | 'items' | 'lines';
}

const COLUMNS: readonly PlanColumn[] = ['description', 'actors', 'budget', 'minister'];

export const arbitraryOptions: fc.Arbitrary<RenderOptions> = fc.record({
  format: fc.constantFrom('html', 'text', 'docx'),
  language: fc.constantFrom('nl', 'en', 'fr'),
  columns: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
  otherSpelling: fc.boolean(),
  actions: fc.constantFrom('row', 'bold-row', 'heading', 'paragraph'),
  policyLines: fc.constantFrom('row', 'heading'),
  mergedTitles: fc.boolean(),
  boldNumbers: fc.boolean(),
  hasParagraphs: fc.boolean(),
  layout: fc.constantFrom('rows', 'rows', 'cards', 'text'),
  numbers: fc.constantFrom('front', 'code-behind', 'columns'),
  hasContents: fc.boolean(),
  pageBreaks: fc.constantFrom('none', 'with-rest', 'with-rest-and-budget'),
  repeatedHeaders: fc.boolean(),
  mergedMinisters: fc.boolean(),
  terms: fc.constantFrom('table', 'items', 'lines'),
});
