import { ok, type Result } from '../../../domain/result';
import { relationshipsPath, type Relationship } from '../package/relationships';
import type { XlsxProblem } from '../xlsx-problem';
import type { ChangedParts } from './changed-parts';
import { withoutContentType, withoutRelationships } from './remove-part';

/**
 * The order of calculation names every cell with a formula; with one too many, Excel wants to
 * repair the workbook. It makes a new one when there is none.
 */
export async function removeCalculationOrder(
  parts: ChangedParts,
  relationships: readonly Relationship[],
): Promise<Result<null, XlsxProblem>> {
  const order = relationships.find(({ type }) => type === 'calcChain')?.target;
  const part = order === undefined ? null : parts.file.find(order);
  if (part === null) return ok(null);
  parts.remove(part);
  const types = await parts.change(CONTENT_TYPES, (xml) => withoutContentType(xml, part));
  if (!types.ok) return types;
  return parts.change(relationshipsPath(parts.file.workbook), (xml) =>
    withoutRelationships(xml, 'calcChain'),
  );
}

/** The part that tells of what kind the others are. */
export const CONTENT_TYPES = '[Content_Types].xml';
