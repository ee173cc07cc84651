import { replaceIn } from '../../edit/replacements';
import { XmlReader } from '../../xml/xml-reader';
import { OFFICE } from './pivot-xml';

/** What stands before `pivotCaches` in a workbook of ours (ECMA-376, CT_Workbook), the last that is there. */
const BEFORE = new Set(['sheets', 'definedNames', 'calcPr']);

/** The workbook with the list of its caches, which it has none of yet. `null`: damaged. */
export function withPivotCaches(
  xml: string,
  caches: readonly { readonly id: number }[],
): string | null {
  const reader = new XmlReader(xml);
  let place = -1;
  while (reader.next()) {
    if (reader.kind === 'open' && reader.depth === 2 && BEFORE.has(reader.name)) {
      const { end, isEmpty } = reader;
      if (!isEmpty) reader.skip();
      place = isEmpty ? end : reader.end;
    }
  }
  if (reader.isDamaged || place === -1) return null;
  const listed = caches.map(
    ({ id }) =>
      `<pivotCache cacheId="${String(id)}" r:id="rIdPivot${String(id)}" xmlns:r="${OFFICE}"/>`,
  );
  const text = `<pivotCaches>${listed.join('')}</pivotCaches>`;
  return replaceIn(xml, [{ start: place, end: place, text }]);
}
