import { fail, ok, type Result } from '../../domain/result';
import type { UnpackedPart } from '../../workbook/rounds/leak-check';
import { openPackage } from './package/open-package';
import type { XlsxProblem } from './xlsx-problem';
import { decodeCharacters, decodeXml } from './xml/xml-text';

/** Every part of an .xlsx file with all that it says, wherever in the part that stands. */
export async function unpackXlsx(
  bytes: Uint8Array,
): Promise<Result<readonly UnpackedPart[], XlsxProblem>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const parts: UnpackedPart[] = [];
  for (const { name } of opened.value.entries) {
    const xml = await opened.value.readXml(name);
    if (!xml.ok) return fail(xml.problem);
    parts.push({ name, xml: xml.value, ...textsOf(xml.value) });
  }
  return ok(parts);
}

/** The tags around the runs of one text, which may have formats of their own. */
const TAG_IN_TEXT = /<\/?(?:\w+:)?(?:r|rPr|t|b|i|u|sz|color|rFont|family|scheme)(?:\s[^<>]*)?\/?>/g;

function textsOf(xml: string): Pick<UnpackedPart, 'texts' | 'attributes'> {
  const content = xml.replaceAll(/<\?[^>]*\?>/g, '');
  const texts = content
    .replaceAll(TAG_IN_TEXT, '')
    .split(/<[^<>]*>/)
    .filter((text) => text.trim() !== '');
  const attributes = [...content.matchAll(/=(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  return { texts: texts.map(decoded), attributes: attributes.map(decoded) };
}

function decoded(raw: string): string {
  return decodeCharacters(decodeXml(raw));
}
