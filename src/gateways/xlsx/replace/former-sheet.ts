import { attributesIn, XmlReader, type XmlAttribute } from '../xml/xml-reader';

/** What a sheet keeps of its own when what stands on it is written again. */
export interface FormerSheet {
  readonly isProtected: boolean;
  /** The name that macros know it by. */
  readonly codeName: string | null;
  /** Of the colour of its tab. */
  readonly tabColor: readonly XmlAttribute[] | null;
  /** How it is looked at: whether it is selected, how large. */
  readonly view: readonly XmlAttribute[];
}

/** Of a view, what does not depend on what stands on the sheet. */
const KEPT_OF_VIEW = new Set(['tabSelected', 'zoomScale', 'zoomScaleNormal', 'showGridLines']);

/** `null`: damaged. */
export function readFormerSheet(xml: string): FormerSheet | null {
  const reader = new XmlReader(xml);
  let isProtected = false;
  let codeName: string | null = null;
  let tabColor: readonly XmlAttribute[] | null = null;
  let view: readonly XmlAttribute[] = [];
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    const { depth, name } = reader;
    if (depth === 2 && name === 'sheetProtection') isProtected = true;
    if (depth === 2 && name === 'sheetPr') codeName = reader.attribute('codeName');
    if (depth === 3 && name === 'tabColor') tabColor = attributesAt(reader);
    if (depth === 3 && name === 'sheetView')
      view = attributesAt(reader).filter((attribute) => KEPT_OF_VIEW.has(attribute.name));
  }
  return reader.isDamaged ? null : { isProtected, codeName, tabColor, view };
}

function attributesAt({ xml, start, end }: XmlReader): readonly XmlAttribute[] {
  return attributesIn(xml, start, end);
}
