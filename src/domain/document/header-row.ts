import {
  isExplanation,
  isMarkHeading,
  isMoreText,
  isPartners,
  isResponsibleActor,
  isWhoeverIsResponsible,
  roleOfHeading,
} from './column-headings';
import { columnsOf, type ColumnRole, type Columns, type TableKind } from './columns';
import { YEARS } from './header-words';
import type { TidyRow } from './tidy-rows';

import {
  holdsAmounts,
  holdsCodes,
  holdsOwnNumbers,
  roleOfCells,
  textLength,
} from './guess-columns';

/** Headings are short: longer cells are texts of the plan that happen to hold the same words. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 12;

const CORE_ROLES: readonly ColumnRole[] = ['lead', 'actors', 'budget', 'minister'];

/**
 * The columns a header row names; `null` for a row that is no header. `below` are the rows under it, whose
 * cells tell what a column without a known heading holds.
 */
export function readHeaderRow(row: TidyRow, below: readonly TidyRow[]): Columns | null {
  const printed = row.cells.map((cell) => cell.text);
  const headings = printed.map(tidyHeading);
  const named = headings.filter((heading) => heading !== '');
  if (named.length < 2 || !named.every(mayBeHeading)) return null;
  const kind = kindOfHeadings(headings);
  if (kind === null) return null;
  const roles = withMergedHeadings(row, rolesOf(kind, headings, below));
  return roles.includes('text') || roles.includes('number')
    ? columnsOf(kind, roles, printed)
    : null;
}

/** A heading over several columns names them all, where a table may have several such. */
function withMergedHeadings(
  { cells }: TidyRow,
  roles: readonly (ColumnRole | null)[],
): readonly (ColumnRole | null)[] {
  let last: ColumnRole | null = null;
  return roles.map((role, index) => {
    const isCovered = role === null && cells[index]?.spanned === 'from-left';
    if (!isCovered) last = role;
    return isCovered && (last === 'budget' || last === 'actors') ? last : role;
  });
}

function tidyHeading(text: string): string {
  return text.toLowerCase().replace(/[\s:.*¹²³]+$/u, '');
}

function mayBeHeading(heading: string): boolean {
  return (
    heading.length <= LONGEST_HEADING &&
    heading.split(' ').length <= MOST_WORDS &&
    (!/^\d/.test(heading) || YEARS.test(heading)) &&
    !/[;!?]$/.test(heading)
  );
}

/** Money, actors or ministers make a plan; a status or a resolution without them makes an annex. */
function kindOfHeadings(headings: readonly string[]): TableKind | null {
  const measures = rolesIn('measures', headings);
  const core =
    CORE_ROLES.filter((role) => measures.has(role)).length +
    (headings.some(isWhoeverIsResponsible) ? 1 : 0);
  const hasText = measures.has('text') || measures.has('action');
  if (core >= 2 || (core === 1 && hasText && measures.has('number'))) return 'measures';

  const recommendations = rolesIn('recommendations', headings);
  const ofResolution = headings.some((heading) => /aanbevel|recomm|r[eé]solut|motie/.test(heading));
  if (ofResolution && recommendations.has('answer')) return 'recommendations';

  const previous = rolesIn('previousActions', headings);
  if (previous.has('status') && (previous.has('text') || previous.has('number'))) {
    return 'previousActions';
  }
  if (
    headings.some((heading) => /vorig|previous|précédent/.test(heading)) &&
    previous.has('reference')
  ) {
    return 'previousActions';
  }
  if (ofResolution && recommendations.has('number')) return 'recommendations';

  const filled = headings.filter((heading) => heading !== '').length;
  if (filled <= 3 && has(rolesIn('terms', headings), 'number', 'text')) return 'terms';
  if (
    filled <= 3 &&
    core === 0 &&
    has(rolesIn('legend', headings), 'code', 'text') &&
    !/maatregel|measure|mesure/.test(headings.join(' '))
  ) {
    return 'legend';
  }
  const marked = measures.has('number') && measures.has('code');
  return hasText && (core === 1 || marked) ? 'measures' : null;
}

function rolesIn(kind: TableKind, headings: readonly string[]): ReadonlySet<ColumnRole | null> {
  return new Set(headings.map((heading) => (heading === '' ? null : roleOfHeading(kind, heading))));
}

function has(roles: ReadonlySet<ColumnRole | null>, ...wanted: readonly ColumnRole[]): boolean {
  return wanted.every((role) => roles.has(role));
}

function rolesOf(
  kind: TableKind,
  headings: readonly string[],
  below: readonly TidyRow[],
): readonly (ColumnRole | null)[] {
  const roles = headings.map((heading) => (heading === '' ? null : roleOfHeading(kind, heading)));
  for (const [index, role] of roles.entries()) {
    // "Maatregel" above numbers, next to a column with the texts.
    const holdsNumbers = role === 'text' && roleOfCells(kind, below, index) === 'number';
    // "Actie" too, where a plan calls its measures so and has their texts beside it.
    const holdsMeasures =
      role === 'action' && roles.includes('text') && holdsOwnNumbers(below, index);
    if ((holdsNumbers || holdsMeasures) && !roles.includes('number')) roles[index] = 'number';
  }
  keepOnePerRole(roles, headings);
  const years = headings.flatMap((heading, index) => (YEARS.test(heading) ? [index] : []));
  // One of them tells for all: the others may hold a few words, or nothing.
  const areBudgets = kind === 'measures' && years.some((index) => holdsAmounts(below, index));
  for (const [index, role] of roles.entries()) {
    if (role !== null) continue;
    if (areBudgets && years.includes(index)) {
      roles[index] = 'budget';
      continue;
    }
    const isMark = kind === 'measures' && isMarkHeading(headings[index] ?? '');
    if (isMark && !roles.includes('code') && holdsCodes(below, index)) {
      roles[index] = 'code';
      continue;
    }
    const guessed = roleOfCells(kind, below, index);
    if (
      kind === 'measures' &&
      roles[index - 1] === 'text' &&
      isExplanation(headings[index] ?? '')
    ) {
      roles[index] = 'text';
      continue;
    }
    const responsible = isWhoeverIsResponsible(headings[index] ?? '');
    if (guessed !== null && !roles.includes(guessed)) roles[index] = guessed;
    else if (responsible && kind === 'measures') roles[index] = 'actors';
  }
  markLead(roles, headings);
  if (!roles.includes('text')) {
    const action = roles.indexOf('action');
    const unnamed = action === -1 ? longestColumn(roles, below) : action;
    if (unnamed !== -1) roles[unnamed] = 'text';
  }
  return roles;
}

/** Beside a column of partners, whoever is responsible leads. */
function markLead(roles: (ColumnRole | null)[], headings: readonly string[]): void {
  if (roles.includes('lead')) return;
  const actors = roles.flatMap((role, index) => (role === 'actors' ? [index] : []));
  const leading = actors.filter((index) => isResponsibleActor(headings[index] ?? ''));
  const [first] = leading;
  const hasPartners = actors.some((index) => isPartners(headings[index] ?? ''));
  if (first !== undefined && leading.length === 1 && hasPartners) roles[first] = 'lead';
}

/** Only actors, budgets and a title with its description may stand in several columns; else the first is the one. */
function keepOnePerRole(roles: (ColumnRole | null)[], headings: readonly string[]): void {
  const seen = new Set<ColumnRole>();
  for (const [index, role] of roles.entries()) {
    if (role === null) continue;
    const mayRepeat =
      role === 'actors' ||
      role === 'budget' ||
      (role === 'text' && isMoreText(headings[index] ?? ''));
    if (seen.has(role) && !mayRepeat) roles[index] = null;
    seen.add(role);
  }
}

/** The column without a role that holds most text. */
function longestColumn(roles: readonly (ColumnRole | null)[], rows: readonly TidyRow[]): number {
  let best = -1;
  let most = 0;
  for (const [index, role] of roles.entries()) {
    if (role !== null) continue;
    const length = textLength(rows, index);
    if (length > most) [best, most] = [index, length];
  }
  return best;
}

/**
 * Whether a row looks like the header of another kind of table than the one before, though its words are not known:
 * every cell filled, with a few words, and none with what the cells of the plan hold.
 */
export function isUnknownHeader({ cells }: TidyRow, columns: Columns | null): boolean {
  if (cells.length < 3 || cells.some(({ spanned }) => spanned !== null)) return false;
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length < Math.max(3, cells.length - 1)) return false;
  const holdsPlan = (['number', 'code', 'minister'] as const).some((role) =>
    (columns?.at.get(role) ?? []).some((index) => PLAN_CELL[role].test(cells[index]?.text ?? '')),
  );
  return !holdsPlan && filled.every(({ text, lines }) => lines.length === 1 && isLabel(text));
}

const PLAN_CELL = {
  number: /^\d/,
  code: /^[([]?\p{Lu}{1,3}[)\]]?$/u,
  minister: /minist/i,
} as const;
const LONGEST_LABEL = 40;

function isLabel(text: string): boolean {
  if (YEARS.test(text)) return true;
  return text.length <= LONGEST_LABEL && /^\p{Lu}/u.test(text) && !/[.;,]$|€|\d{3}/u.test(text);
}
