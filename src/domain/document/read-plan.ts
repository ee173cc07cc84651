import { groupMinisters } from '../plan/group-ministers';
import type { NumberingScheme } from '../plan/numbering';
import type { Plan } from '../plan/plan';
import { usualStatuses } from '../plan/usual-statuses';
import { fail, ok, type Result } from '../result';
import { previousActionsOf, previousHeadingsOf, recommendationsOf } from './annex-rows';
import { completeMeasures } from './complete-measures';
import type { SourceDocument, Where } from './document';
import { documentPieces, type Piece } from './document-pieces';
import type { ImportDoubt, ImportedPlan } from './imported-plan';
import { readMeasureSection } from './measure-section';
import { numberedRowDoubts, readNumberedRows, type NumberedRow } from './numbered-rows';
import { numberingOf } from './numbering-scheme';
import { readListedRows } from './listed-rows';
import { markOverviews, overviewRows } from './overview-tables';
import { planCodes, unexplainedDoubts, withTrailingCodes } from './plan-codes';
import { planTitle } from './plan-title';
import type { RawPlan, UnusedRows } from './raw-plan';
import { readTerms } from './terms';
import { withTextMeasures } from './text-measures';
import { unreadMeasures } from './unread-measures';
import { unusedColumnDoubts, unusedRows } from './unused';

/** Why a document is no plan. */
export interface NoPlan {
  readonly code: 'no-tables' | 'no-measures';
}

/**
 * Reads a plan out of a document, by its shape: tables with the headings of a plan in any order, numbers, headings in
 * or outside the tables. Every table row is part of the plan, a header, or listed as not used.
 */
export function readPlan(document: SourceDocument): Result<ImportedPlan, NoPlan> {
  const found = findMeasures(document);
  if (!found.ok) return found;
  const { pieces, numbering, raw } = found.value;
  const unused: UnusedRows = new Map([...raw.unused, ...overviewRows(pieces)]);
  const recommendations = readAnnex(pieces, 'recommendations', unused);
  const previous = readAnnex(pieces, 'previousActions', unused);
  const terms = readTerms(pieces, unused);
  const codes = planCodes(pieces, raw.measures);
  const complete = completeMeasures(raw.measures, terms.abbreviations);
  const previousActions = previousActionsOf(previous);
  const plan: Plan = {
    title: planTitle(pieces),
    numbering,
    sharing: null,
    codes: codes.codes,
    departments: complete.departments,
    policyLines: raw.policyLines,
    actions: raw.actions,
    measures: complete.measures,
    budgetLines: complete.budgetLines,
    ministers: groupMinisters(complete.measures.flatMap(({ ministers }) => ministers)),
    recommendations: recommendationsOf(
      recommendations,
      new Set(raw.actions.map(({ number }) => number)),
    ),
    previousHeadings: previousHeadingsOf(previous),
    previousActions,
    previousStatuses: [...new Set(previousActions.flatMap(({ status }) => status ?? []))],
    ...terms,
    ...{ progress: [], statuses: usualStatuses, rounds: [] },
  };
  const doubts = [
    ...withoutHeadingDoubts(raw),
    ...retitledDoubts(raw, pieces),
    ...unexplainedDoubts(codes),
    ...complete.doubts,
    ...numberedRowDoubts('recommendation', recommendations, plan.recommendations),
    ...numberedRowDoubts('previousAction', previous, previousActions),
    ...unusedColumnDoubts(pieces, unused, raw.headings),
  ];
  return ok({
    plan,
    notUsed: inReadingOrder(
      [...unusedRows(pieces, unused, raw.headings), ...unreadMeasures(pieces, raw)],
      pieces,
    ),
    doubts: inReadingOrder(doubts, pieces),
  });
}

/** An annex is a table, or else a list. */
function readAnnex(
  pieces: readonly Piece[],
  kind: 'recommendations' | 'previousActions',
  unused: UnusedRows,
): readonly NumberedRow[] {
  const rows = readNumberedRows(pieces, kind, unused);
  return rows.length > 0 ? rows : readListedRows(pieces, kind);
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly numbering: NumberingScheme;
  readonly raw: RawPlan;
}

function findMeasures(document: SourceDocument): Result<Found, NoPlan> {
  const allPieces = withTextMeasures(documentPieces(document));
  const rows = allPieces.filter((piece) => piece.kind === 'row');
  if (rows.length === 0) return fail({ code: 'no-tables' });
  const numbering = numberingOf(rows);
  const pieces = markOverviews(allPieces, numbering);
  const section = readMeasureSection(pieces, numbering);
  const raw = { ...section, measures: withTrailingCodes(pieces, section.measures) };
  return raw.measures.some(({ number }) => number !== null)
    ? ok({ pieces, numbering, raw })
    : fail({ code: 'no-measures' });
}

function inReadingOrder<T extends { readonly where: Where }>(
  told: readonly T[],
  pieces: readonly Piece[],
): readonly T[] {
  const place = new Map(
    pieces.map((piece, index) => [
      piece.kind === 'row' ? piece.row.where : piece.block.where,
      index,
    ]),
  );
  return told.toSorted((a, b) => (place.get(a.where) ?? 0) - (place.get(b.where) ?? 0));
}

function withoutHeadingDoubts({ withoutHeading }: RawPlan): readonly ImportDoubt[] {
  return [...withoutHeading].map(([action, { where, number }]) => ({
    where,
    at: { kind: 'action', key: null, number: action, field: 'title' },
    what: 'action-without-heading',
    source: number ?? '',
    taken: action,
  }));
}

function retitledDoubts({ retitled }: RawPlan, pieces: readonly Piece[]): readonly ImportDoubt[] {
  return [...retitled].flatMap(([index, { number, title, known }]): readonly ImportDoubt[] => {
    const piece = pieces[index];
    if (piece === undefined) return [];
    const { where } = piece.kind === 'row' ? piece.row : piece.block;
    const at = { kind: 'action', key: null, number, field: 'title' } as const;
    return [{ where, at, what: 'action-retitled', source: title, taken: known }];
  });
}
