import type { PivotModel } from '../../../../workbook/pivot-model';
import { decodeXml } from '../../xml/xml-text';
import { attributeXml } from './pivot-xml';

/** The first index that is not Excel's own. */
const FIRST_OWN = 164;

/** The styles of a workbook with the number formats of its PivotTables among them, and where these stand. */
export function formatIndexes(
  xml: string,
  pivots: readonly PivotModel[],
): { readonly xml: string; readonly indexOf: (numberFormat: string) => number } {
  const known = new Map<string, number>();
  for (const [, index, format = ''] of xml.matchAll(
    /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g,
  ))
    known.set(decodeXml(format), Number(index));
  let next = Math.max(FIRST_OWN - 1, ...known.values()) + 1;
  const added: string[] = [];
  for (const { numberFormat } of pivots.flatMap(({ figures }) => figures)) {
    if (known.has(numberFormat)) continue;
    known.set(numberFormat, next);
    added.push(`<numFmt numFmtId="${String(next)}" formatCode="${attributeXml(numberFormat)}"/>`);
    next += 1;
  }
  return { xml: withFormats(xml, added), indexOf: (format) => known.get(format) ?? 0 };
}

function withFormats(xml: string, added: readonly string[]): string {
  if (added.length === 0) return xml;
  const list = /<numFmts count="(\d+)">/.exec(xml);
  if (list === null)
    return xml.replace(
      /<styleSheet[^>]*>/,
      (root) => `${root}<numFmts count="${String(added.length)}">${added.join('')}</numFmts>`,
    );
  const count = Number(list[1]) + added.length;
  return xml.replace(list[0], () => `<numFmts count="${String(count)}">${added.join('')}`);
}
