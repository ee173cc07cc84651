import type { PivotModel } from '../../../../workbook/pivot-model';
import type { WorkbookModel } from '../../../../workbook/workbook-model';
import { oneRelationship, withContentType, withRelationship } from '../../edit/add-part';
import { changedParts, type ChangedParts } from '../../edit/changed-parts';
import { CONTENT_TYPES } from '../../edit/remove-calculation-order';
import { openPackage } from '../../package/open-package';
import { relationshipsPath } from '../../package/relationships';
import type { Result } from '../../../../domain/result';
import type { XlsxProblem } from '../../xlsx-problem';
import { formatIndexes } from './format-indexes';
import { pivotCache, pivotCacheXml, type PivotCache } from './pivot-cache-xml';
import { pivotTableXml } from './pivot-table-xml';
import { withPivotCaches } from './pivot-caches';
import { OFFICE } from './pivot-xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CACHE = 'pivotCacheDefinition';

/** The table of a workbook with the cache of it. */
interface PlacedCache extends PivotCache {
  readonly id: number;
  readonly part: string;
}

/**
 * Adds the PivotTables of a model to the bytes of what was written of it.
 * @throws Error when that is not as we write it ourselves.
 */
export async function addPivots(bytes: Uint8Array, model: WorkbookModel): Promise<Uint8Array> {
  const pivots = model.sheets.flatMap((sheet) => sheet.pivots ?? []);
  if (pivots.length === 0) return bytes;
  const parts = changedParts(written(await openPackage(bytes)));
  const caches = placedCaches(model, pivots);
  for (const cache of caches) await addCache(parts, cache);
  await change(parts, parts.file.workbook, (xml) => withPivotCaches(xml, caches));
  const styles = 'xl/styles.xml';
  const formats = formatIndexes(written(await parts.read(styles)), pivots);
  parts.put(styles, formats.xml);
  let number = 0;
  for (const [index, sheet] of model.sheets.entries()) {
    for (const pivot of sheet.pivots ?? []) {
      const cache = caches.find(({ table }) => table.name === pivot.source);
      if (cache === undefined) throw new Error(`${pivot.name} counts no table of the workbook.`);
      number += 1;
      const xml = pivotTableXml(pivot, cache, { cacheId: cache.id, formatOf: formats.indexOf });
      const part = `xl/pivotTables/pivotTable${String(number)}.xml`;
      await addTable(parts, `xl/worksheets/sheet${String(index + 1)}.xml`, { part, xml, cache });
    }
  }
  return parts.bytes();
}

function placedCaches(
  { sheets }: WorkbookModel,
  pivots: readonly PivotModel[],
): readonly PlacedCache[] {
  const tables = sheets.flatMap(({ tables: ofSheet }) => ofSheet);
  return tables
    .filter(({ name }) => pivots.some(({ source }) => source === name))
    .map((table, index) => ({
      ...pivotCache(
        table,
        pivots.filter(({ source }) => source === table.name),
      ),
      id: index + 1,
      part: `xl/pivotCache/${CACHE}${String(index + 1)}.xml`,
    }));
}

async function addCache(parts: ChangedParts, cache: PlacedCache): Promise<void> {
  parts.put(cache.part, pivotCacheXml(cache));
  await addType(parts, cache.part, CACHE);
  const added = { id: `rIdPivot${String(cache.id)}`, type: `${OFFICE}/${CACHE}`, part: cache.part };
  await change(parts, relationshipsPath(parts.file.workbook), (xml) =>
    withRelationship(xml, added),
  );
}

async function addTable(
  parts: ChangedParts,
  sheet: string,
  {
    part,
    xml,
    cache,
  }: { readonly part: string; readonly xml: string; readonly cache: PlacedCache },
): Promise<void> {
  parts.put(part, xml);
  await addType(parts, part, 'pivotTable');
  const toCache = { id: 'rId1', type: `${OFFICE}/${CACHE}`, part: cache.part };
  parts.put(relationshipsPath(part), oneRelationship(toCache));
  const id = `rIdPivot${/\d+(?=\.xml$)/.exec(part)?.[0] ?? ''}`;
  const added = { id, type: `${OFFICE}/pivotTable`, part };
  const path = relationshipsPath(sheet);
  const former = await parts.read(path);
  const related = former.ok ? withRelationship(former.value, added) : oneRelationship(added);
  if (related === null) throw new Error(`${path} was not written well.`);
  parts.put(path, related);
}

async function addType(parts: ChangedParts, part: string, type: string): Promise<void> {
  await change(parts, CONTENT_TYPES, (xml) =>
    withContentType(xml, part, `${SPREADSHEET}.${type}+xml`),
  );
}

async function change(
  parts: ChangedParts,
  part: string,
  changed: (xml: string) => string | null,
): Promise<void> {
  written(await parts.change(part, changed));
}

function written<T>(result: Result<T, XlsxProblem>): T {
  if (!result.ok) throw new Error(`What was written cannot be read: ${result.problem.code}.`);
  return result.value;
}
