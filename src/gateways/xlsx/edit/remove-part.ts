import { XmlReader } from '../xml/xml-reader';
import { replaceIn, type Replacement } from './replacements';

/** The list of content types without that of one part. `null`: damaged. */
export function withoutContentType(xml: string, part: string): string | null {
  const path = `/${part}`.toLowerCase();
  return withoutElements(xml, (reader) => reader.attribute('PartName')?.toLowerCase() === path);
}

/** The relationships without those of one type, named by its last word. `null`: damaged. */
export function withoutRelationships(xml: string, type: string): string | null {
  return withoutElements(xml, (reader) => reader.attribute('Type')?.endsWith(`/${type}`) === true);
}

function withoutElements(xml: string, isOut: (reader: XmlReader) => boolean): string | null {
  const reader = new XmlReader(xml);
  const out: Replacement[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.depth !== 2 || !isOut(reader)) continue;
    const { start } = reader;
    reader.skip();
    out.push({ start, end: reader.end, text: '' });
  }
  return reader.isDamaged ? null : replaceIn(xml, out);
}
