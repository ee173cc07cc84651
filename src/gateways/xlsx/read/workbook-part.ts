import type { SheetVisibility } from '../../../workbook/workbook-model';
import { XmlReader } from '../xml/xml-reader';

/** What the part of the workbook itself tells. */
export interface WorkbookPart {
  readonly isFrom1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
}

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

/** `null`: damaged, or not of a workbook. */
export function readWorkbookPart(xml: string): WorkbookPart | null {
  const reader = new XmlReader(xml);
  const sheets: ListedSheet[] = [];
  let isFrom1904 = false;
  let isWorkbook = false;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.depth === 1) isWorkbook = reader.name === 'workbook';
    if (reader.name === 'workbookPr' && reader.depth === 2) isFrom1904 = reader.flag('date1904');
    if (reader.name !== 'sheet' || reader.depth !== 3) continue;
    sheets.push({
      name: reader.attribute('name') ?? '',
      visibility: VISIBILITY[reader.attribute('state') ?? ''] ?? 'visible',
      relationship: reader.attributeOfAnyPrefix('id') ?? '',
    });
  }
  return reader.isDamaged || !isWorkbook ? null : { isFrom1904, sheets };
}
