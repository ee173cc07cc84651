import { decodeCharacters } from '../xml/xml-text';
import { XmlReader } from '../xml/xml-reader';

type PropertyValue = string | number | boolean;

const NUMBERS = new Set(['i1', 'i2', 'i4', 'i8', 'int', 'ui4', 'uint', 'r4', 'r8', 'decimal']);

/** The properties that a user or a program added; dates are left out. `null`: damaged. */
export function readCustomProperties(xml: string): ReadonlyMap<string, PropertyValue> | null {
  const reader = new XmlReader(xml);
  const properties = new Map<string, PropertyValue>();
  let name: string | null = null;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.depth === 2) name = reader.attribute('name');
    if (reader.depth !== 3 || name === null) continue;
    const type = reader.name;
    const value = valueOf(type, reader.elementText());
    if (value !== null) properties.set(name, value);
  }
  return reader.isDamaged ? null : properties;
}

function valueOf(type: string, text: string): PropertyValue | null {
  if (type === 'lpwstr' || type === 'lpstr' || type === 'bstr') return decodeCharacters(text);
  if (type === 'bool') return text === 'true' || text === '1';
  const value = Number(text);
  return NUMBERS.has(type) && text.trim() !== '' && Number.isFinite(value) ? value : null;
}
