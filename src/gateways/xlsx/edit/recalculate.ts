import { XmlReader } from '../xml/xml-reader';
import { replaceIn, setAttribute } from './replacements';

/** What stands before `calcPr` in a workbook (ECMA-376, CT_Workbook), the last that is there. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/**
 * Has Excel compute all formulas when it opens the workbook, whose results were those of before.
 * `null`: damaged.
 */
export function recalculateOnLoad(workbookXml: string): string | null {
  const reader = new XmlReader(workbookXml);
  let settings: { readonly start: number; readonly end: number } | null = null;
  let place = -1;
  let prefix = '';
  while (reader.next()) {
    if (reader.kind === 'open' && reader.depth === 2 && reader.name === 'calcPr')
      settings = { start: reader.start, end: reader.end };
    if (reader.kind !== 'close' || reader.depth !== 1 || !BEFORE.has(reader.name)) continue;
    place = reader.end;
    prefix = /^<\/([^>]*:)/.exec(workbookXml.slice(reader.start, reader.end))?.[1] ?? prefix;
  }
  if (reader.isDamaged || place === -1) return null;
  const replacement =
    settings === null
      ? { start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }
      : setAttribute(workbookXml, settings, 'fullCalcOnLoad', '1');
  return replaceIn(workbookXml, [replacement]);
}
