import { replaceIn, type Replacement } from '../edit/replacements';
import { XmlReader } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';

/** What is printed of a sheet, by the index of its tab and the name that says it. */
export interface PrintName {
  readonly tab: number;
  readonly name: string;
  readonly formula: string;
}

/**
 * The workbook with other ranges in the names that say what is printed. A name that was taken away stays
 * away. `null`: damaged.
 */
export function withPrintNames(xml: string, names: readonly PrintName[]): string | null {
  const reader = new XmlReader(xml);
  const changes: Replacement[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== 'definedName' || reader.isEmpty) continue;
    const tab = Number(reader.attribute('localSheetId') ?? -1);
    const name = reader.attribute('name');
    const { end } = reader;
    reader.skip();
    const wanted = names.find((one) => one.tab === tab && one.name === name);
    if (wanted !== undefined)
      changes.push({ start: end, end: reader.start, text: encodeXml(wanted.formula) });
  }
  return reader.isDamaged ? null : replaceIn(xml, changes);
}
