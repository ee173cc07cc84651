import { fail, ok, type Result } from '../../../domain/result';
import type { XlsxPackage } from '../package/open-package';
import type { XlsxProblem } from '../xlsx-problem';

/** What a function makes of the XML of a part; the part is damaged where that is `null`. */
export async function readPartAs<T>(
  file: XlsxPackage,
  part: string,
  read: (xml: string) => T | null,
): Promise<Result<T, XlsxProblem>> {
  const xml = await file.readXml(part);
  if (!xml.ok) return xml;
  const value = read(xml.value);
  return value === null ? fail({ code: 'damaged', part }) : ok(value);
}
