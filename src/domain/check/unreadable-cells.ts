import type { CellContent, IrregularCell } from './check-input';
import { fieldIdOf, type Place } from './finding';

/**
 * The fields that take no text as it is: an amount, a figure, a date or one of a few words. What else
 * stands in such a cell is not in the plan, where the field is blank.
 */
const CHOOSY_FIELDS: ReadonlySet<string> = new Set([
  'budgetLine amount',
  'budgetLine fte',
  'budgetLine per',
  'budgetLine from',
  'budgetLine to',
  'progress spent',
  'recommendation startingPoint',
]);

/** What is told of a cell although the plan has its value. */
const READ: ReadonlySet<CellContent['type']> = new Set(['formula', 'rounded', 'maybe-month']);

/** Whether the plan lacks what stands in a cell. A formula is read by its result. */
export function isUnreadable({ at, found }: IrregularCell): boolean {
  // Only a column that wants something else than text tells that it found text.
  if (found.type === 'error' || found.type === 'text') return true;
  return !READ.has(found.type) && isChoosy(at);
}

/** The ids of all fields that are blank in the plan because their cell could not be read. */
export function unreadableFields(irregular: readonly IrregularCell[]): ReadonlySet<string> {
  return new Set(irregular.filter(isUnreadable).map(({ at }) => fieldIdOf(at)));
}

function isChoosy({ kind, field }: Place): boolean {
  return CHOOSY_FIELDS.has(`${kind} ${field ?? ''}`);
}
