import { encodeCharacters, encodeXml } from '../../xml/xml-text';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text in an attribute: there, XML makes a blank of a line break that is not written out. */
export function attributeXml(text: string): string {
  return encodeXml(encodeCharacters(text)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Elements in one that counts them; nothing without any. */
export function listXml(name: string, children: readonly string[]): string {
  if (children.length === 0) return '';
  return `<${name} count="${String(children.length)}">${children.join('')}</${name}>`;
}
