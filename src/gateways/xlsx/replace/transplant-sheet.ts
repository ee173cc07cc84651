import { replaceIn, setAttribute, type Replacement } from '../edit/replacements';
import { XmlReader, type XmlAttribute } from '../xml/xml-reader';
import { encodeXml } from '../xml/xml-text';
import type { FormerSheet } from './former-sheet';

/** What a sheet of a workbook of ours refers to, and what that is in the workbook it comes into. */
export interface Transplant {
  /** By the index of its format in our workbook. */
  readonly formats: readonly number[];
  /** What stands in the shared texts of our workbook, as XML. */
  readonly texts: readonly string[];
  readonly former: FormerSheet;
}

/** The XML of a sheet of ours as it reads in another workbook: with that one's formats, and texts of its own. */
export function transplantSheet(xml: string, { formats, texts, former }: Transplant): string {
  const reader = new XmlReader(xml);
  const changes: Replacement[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const tag = { start: reader.start, end: reader.end };
    const { depth, name } = reader;
    if (depth === 3 && name === 'col') changes.push(...withFormat(reader, 'style', formats));
    if (depth === 3 && name === 'sheetView') changes.push(...withAttributes(xml, tag, former.view));
    if (depth === 2 && name === 'sheetPr') changes.push(...ownProperties(reader, former));
    if (depth !== 4 || name !== 'c') continue;
    changes.push(...withFormat(reader, 's', formats));
    if (reader.attribute('t') === 's') changes.push(...withOwnText(reader, texts));
  }
  const changed = replaceIn(xml, changes);
  return xml.includes('<sheetPr') ? changed : withProperties(changed, former);
}

function withFormat(
  reader: XmlReader,
  attribute: string,
  formats: readonly number[],
): readonly Replacement[] {
  const style = reader.attribute(attribute);
  const here = style === null ? undefined : formats[Number(style)];
  const tag = { start: reader.start, end: reader.end };
  return here === undefined ? [] : [setAttribute(reader.xml, tag, attribute, String(here))];
}

/** At a cell with a shared text: puts the text in the cell; moves to its end. */
function withOwnText(reader: XmlReader, texts: readonly string[]): readonly Replacement[] {
  const { depth, xml } = reader;
  const cell = { start: reader.start, end: reader.end };
  while (reader.nextChild(depth)) {
    if (reader.name !== 'v') continue;
    const { start } = reader;
    const text = texts[Number(reader.elementText())] ?? '';
    return [
      setAttribute(xml, cell, 't', 'inlineStr'),
      { start, end: reader.end, text: `<is>${text}</is>` },
    ];
  }
  return [];
}

function withAttributes(
  xml: string,
  tag: { readonly start: number; readonly end: number },
  attributes: readonly XmlAttribute[],
): readonly Replacement[] {
  return attributes.map(({ name, value }) => setAttribute(xml, tag, name, value));
}

/** At the properties of our sheet: those that the former sheet had of its own. */
function ownProperties(reader: XmlReader, former: FormerSheet): readonly Replacement[] {
  const { start, end, xml } = reader;
  const { codeName } = former;
  return [
    ...(codeName === null ? [] : [setAttribute(xml, { start, end }, 'codeName', codeName)]),
    { start: end, end, text: tabColorXml(former) },
  ];
}

function withProperties(xml: string, former: FormerSheet): string {
  const { codeName } = former;
  const color = tabColorXml(former);
  if (codeName === null && color === '') return xml;
  const name = codeName === null ? '' : ` codeName="${encodeXml(codeName)}"`;
  return xml.replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr${name}>${color}</sheetPr>`);
}

function tabColorXml({ tabColor }: FormerSheet): string {
  if (tabColor === null) return '';
  const attributes = tabColor.map(({ name, value }) => ` ${name}="${encodeXml(value)}"`);
  return `<tabColor${attributes.join('')}/>`;
}

/** What stands in each shared text, as XML. */
export function sharedTextsXml(xml: string): readonly string[] {
  const reader = new XmlReader(xml);
  const texts: string[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open' || reader.depth !== 2 || reader.name !== 'si') continue;
    const { end } = reader;
    reader.skip();
    texts.push(xml.slice(end, reader.start));
  }
  return texts;
}
