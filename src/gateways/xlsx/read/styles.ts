import { XmlReader } from '../xml/xml-reader';
import { isDateFormat } from '../../../workbook/date-format';

/** Of every format of cells, by its index, whether its numbers are days. `null`: damaged. */
export function readDateStyles(xml: string): readonly boolean[] | null {
  const reader = new XmlReader(xml);
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let list = '';
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.depth === 2) list = reader.name;
    if (reader.depth !== 3) continue;
    const id = Number(reader.attribute('numFmtId') ?? 0);
    if (list === 'numFmts') codes.set(id, reader.attribute('formatCode') ?? '');
    if (list === 'cellXfs') formats.push(id);
  }
  if (reader.isDamaged) return null;
  return formats.map((id) => isDateFormat(id, codes.get(id) ?? null));
}
