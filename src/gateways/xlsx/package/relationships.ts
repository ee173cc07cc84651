import { XmlReader } from '../xml/xml-reader';

/** From one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; the rest differs between two editions of the standard. */
  readonly type: string;
  /** Path of the other part in the package, or the address of something outside it. */
  readonly target: string;
}

/** Where the relationships of a part stand; `''` is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `null` when the XML is damaged. */
export function readRelationships(xml: string, part: string): readonly Relationship[] | null {
  const reader = new XmlReader(xml);
  const relationships: Relationship[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.name !== 'Relationship') continue;
    const id = reader.attribute('Id');
    const type = reader.attribute('Type');
    const target = reader.attribute('Target');
    if (id === null || type === null || target === null) continue;
    const isOutside = reader.attribute('TargetMode') === 'External';
    relationships.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isOutside ? target : resolve(part, target),
    });
  }
  return reader.isDamaged ? null : relationships;
}

function resolve(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
