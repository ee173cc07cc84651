import { decodeCharacters } from '../xml/xml-text';
import { XmlReader } from '../xml/xml-reader';

/** The texts that cells point at. `null`: damaged. */
export function readSharedStrings(xml: string): readonly string[] | null {
  const reader = new XmlReader(xml);
  const texts: string[] = [];
  while (reader.next()) {
    if (reader.kind === 'open' && reader.name === 'si') texts.push(readRichText(reader));
  }
  return reader.isDamaged ? null : texts;
}

/** At the element of a text: its runs joined, without the reading aids of Japanese texts. */
export function readRichText(reader: XmlReader): string {
  const { depth } = reader;
  let text = '';
  while (reader.nextChild(depth)) {
    if (reader.name === 't') text += reader.elementText();
    if (reader.name === 'r' && reader.kind === 'open') text += readRun(reader);
  }
  return decodeCharacters(text);
}

function readRun(reader: XmlReader): string {
  const { depth } = reader;
  let text = '';
  while (reader.nextChild(depth)) {
    if (reader.name === 't') text += reader.elementText();
  }
  return text;
}
