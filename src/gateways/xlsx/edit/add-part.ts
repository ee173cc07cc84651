import { XmlReader } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';
import { fillEmpty, replaceIn } from './replacements';

/** The list of content types with that of one part more. `null`: damaged. */
export function withContentType(xml: string, part: string, type: string): string | null {
  return withLastChild(
    xml,
    (prefix) =>
      `<${prefix}Override PartName="/${encodeXml(part)}" ContentType="${encodeXml(type)}"/>`,
  );
}

/** From one part to another; `type` is its whole name. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** The relationships with one more. `null`: damaged. */
export function withRelationship(xml: string, added: NewRelationship): string | null {
  return withLastChild(xml, (prefix) => relationshipXml(added, prefix));
}

/** The relationships of a part that has this one only. */
export function oneRelationship(only: NewRelationship): string {
  return `<Relationships xmlns="${PACKAGE}">${relationshipXml(only, '')}</Relationships>`;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relationshipXml({ id, type, part }: NewRelationship, prefix: string): string {
  return `<${prefix}Relationship Id="${encodeXml(id)}" Type="${encodeXml(type)}" Target="/${encodeXml(part)}"/>`;
}

/** The root element with a child more, which is told the prefix of the root. `null`: damaged. */
function withLastChild(xml: string, childOf: (prefix: string) => string): string | null {
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.depth !== 1 || reader.kind !== 'open') continue;
    const { start, end, isEmpty } = reader;
    const [, prefix = ''] = /^<([^\s/>]*:)?/.exec(xml.slice(start, end)) ?? [];
    const child = childOf(prefix);
    if (isEmpty) return replaceIn(xml, [fillEmpty(xml, { start, end }, child)]);
    reader.skip();
    return reader.isDamaged
      ? null
      : replaceIn(xml, [{ start: reader.start, end: reader.start, text: child }]);
  }
  return null;
}
