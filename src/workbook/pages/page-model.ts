import type { FigureSection } from '../generating/figure-section';

/** A page about one thing, as plain data: a worksheet and a document of Word say the same. */
export interface PageModel {
  readonly title: string;
  /** Of which plan. */
  readonly subtitle: string;
  readonly sentences: readonly string[];
  readonly sections: readonly PageSection[];
}

export interface PageSection extends FigureSection {
  /** How wide each column is, in characters; together about as many as a page is wide. */
  readonly widths: readonly number[];
  /** What is said when there is no row. */
  readonly none: string;
}
