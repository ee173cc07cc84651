import { buildZip, type PartToZip } from '../zip-guard/build-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** An .xlsx file written part by part, as other programs write them. */
export interface PackageParts {
  /** XML in the element of the one sheet, `Blad`. */
  readonly sheet: string;
  /** XML in the element of the workbook, before the sheets. */
  readonly workbook?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Other parts, and other contents for parts that are there, by path; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
  /** Relationships of the sheet: type → target. */
  readonly sheetRelationships?: Readonly<Record<string, string>>;
}

export function packageParts(of: PackageParts): readonly PartToZip[] {
  const own: Record<string, string | null> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${of.workbook ?? ''}` +
      '<sheets><sheet name="Blad" sheetId="1" r:id="worksheet"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships({
      worksheet: 'worksheets/sheet1.xml',
      ...(of.strings === undefined ? {} : { sharedStrings: 'sharedStrings.xml' }),
      ...(of.styles === undefined ? {} : { styles: 'styles.xml' }),
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${of.sheet}</worksheet>`,
    'xl/sharedStrings.xml':
      of.strings === undefined ? null : `<sst xmlns="${MAIN}">${of.strings}</sst>`,
    'xl/styles.xml':
      of.styles === undefined ? null : `<styleSheet xmlns="${MAIN}">${of.styles}</styleSheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels':
      of.sheetRelationships === undefined ? null : relationships(of.sheetRelationships),
    ...of.parts,
  };
  return Object.entries(own).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content }],
  );
}

export function packageOf(of: PackageParts): Uint8Array {
  return buildZip(packageParts(of));
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const each = Object.entries(targets).map(
    ([type, target]) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join('')}</Relationships>`;
}
