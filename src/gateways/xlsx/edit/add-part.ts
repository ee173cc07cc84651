import { XmlReader } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';
import { fillEmpty, replaceIn } from './replacements';

/** The list of content types with that of one part more. `null`: damaged. */
export function withContentType(xml: string, part: string, type: string): string | null {
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.depth !== 1 || reader.kind !== 'open') continue;
    const { start, end, isEmpty } = reader;
    const [, prefix = ''] = /^<([^\s/>]*:)?/.exec(xml.slice(start, end)) ?? [];
    const override = `<${prefix}Override PartName="/${encodeXml(part)}" ContentType="${encodeXml(type)}"/>`;
    if (isEmpty) return replaceIn(xml, [fillEmpty(xml, { start, end }, override)]);
    reader.skip();
    return reader.isDamaged
      ? null
      : replaceIn(xml, [{ start: reader.start, end: reader.start, text: override }]);
  }
  return null;
}
