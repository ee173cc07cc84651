import type { TableModel, ThemeColor } from '../../../workbook/workbook-model';
import { encodeCharacters, encodeXml } from '../xml/xml-text';
import type { SheetToWrite } from './sheet-to-hucre';
import { styleTableCells } from './style-table-cells';
import { stylesInRow } from './styles-in-row';
import { USUAL_FONT } from './style-to-hucre';

// What hucre does not write, or writes otherwise than we want, changed in the parts it wrote.

/** The height of a row of the usual font, in points, as Excel makes it. */
const USUAL_ROW_HEIGHT = '12.75';

/** Leaves the heights of rows free: hucre writes every height as one that a person has set. */
export function finishSheet(
  xml: string,
  { styleRow, tableBodies, textRanges }: SheetToWrite,
): string {
  const free = styleTableCells(styleColumns(xml, styleRow), tableBodies)
    .replaceAll(/(<row [^>]*?) customHeight="1"/g, '$1')
    .replace(/(<sheetFormatPr defaultRowHeight=)"[\d.]+"/, `$1"${USUAL_ROW_HEIGHT}"`);
  return withoutGreenCorners(free, textRanges);
}

/** Tells Excel where a number kept as text is no mistake. hucre does not write that. */
function withoutGreenCorners(xml: string, ranges: readonly string[]): string {
  if (ranges.length === 0) return xml;
  const ignored = `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
  // Behind the cells, which are nearly all there is to search.
  const after = xml.indexOf('</sheetData>');
  const tail = xml
    .slice(after)
    .replace(/(?=<(?:drawing|legacyDrawing|tableParts|extLst|\/worksheet)\b)/, ignored);
  return xml.slice(0, after) + tail;
}

/**
 * Moves the styles of columns to the columns, from the cells of a row below all others. That row is
 * not there when all of these styles are the usual one.
 */
function styleColumns(xml: string, styleRow: number | null): string {
  if (styleRow === null) return xml;
  const start = xml.lastIndexOf(`<row r="${String(styleRow + 1)}">`);
  if (start === -1) return xml;
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  const styles = stylesInRow(xml.slice(start, end), styleRow);
  const data = xml.indexOf('<sheetData');
  const head = xml
    .slice(0, data)
    .replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)\d+"/, `$1${String(Math.max(styleRow, 1))}"`)
    .replace(/<col min="(\d+)"/g, (start, column: string) => {
      const style = styles.get(Number(column) - 1);
      return style === undefined ? start : `${start} style="${style}"`;
    });
  return head + xml.slice(data, start) + xml.slice(end);
}

/** The name under which people find the look of our tables among those of Excel. */
const TABLE_STYLE = 'Actieplan';

const MAIN_2009 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/**
 * Gives a table our own style when it has bands, and none of Excel's: its cells have styles of their own. And
 * says what it is to who cannot see it.
 */
export function finishTable(
  xml: string,
  band: ThemeColor | null,
  table: Pick<TableModel, 'description' | 'columns'> | undefined,
): string {
  const name = band === null ? '' : `name="${TABLE_STYLE}" `;
  const stripes = band === null ? '0' : '1';
  return withFormulas(xml, table?.columns ?? [])
    .replace(
      /<tableStyleInfo [^>]*>/,
      `<tableStyleInfo ${name}showFirstColumn="0" showLastColumn="0" showRowStripes="${stripes}" showColumnStripes="0"/>`,
    )
    .replace('</table>', () => `${descriptionXml(table?.description)}</table>`);
}

/** Tells Excel the formulas that rows get which are added to a table. hucre does not write them. */
function withFormulas(xml: string, columns: TableModel['columns']): string {
  if (columns.every(({ formula }) => formula === undefined)) return xml;
  let index = 0;
  return xml.replaceAll(/<tableColumn ([^>]*?)\/>/g, (plain, attributes: string) => {
    const formula = columns[index]?.formula;
    index += 1;
    if (formula === undefined) return plain;
    const text = encodeXml(encodeCharacters(formula));
    return `<tableColumn ${attributes}><calculatedColumnFormula>${text}</calculatedColumnFormula></tableColumn>`;
  });
}

/** What Excel calls the alternative text of a table, which came later than tables. */
function descriptionXml(description: TableModel['description']): string {
  if (description === undefined) return '';
  const [title, text] = [description.title, description.text].map((each) =>
    encodeXml(encodeCharacters(each)),
  );
  return (
    `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="${MAIN_2009}">` +
    `<x14:table altText="${title ?? ''}" altTextSummary="${text ?? ''}"/></ext></extLst>`
  );
}

/** Puts the parts of fonts in the order of the standard, and adds the style of our tables. */
export function finishStyles(xml: string, band: ThemeColor | null): string {
  const name = `<name val="${String(USUAL_FONT.name)}"/>`;
  const finished = xml
    .replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1')
    .replaceAll(name, `${name}<family val="2"/>`);
  return band === null ? finished : withTableStyle(finished, band);
}

/** hucre writes no styles of tables: this one colours every second row and leaves the rest to the cells. */
function withTableStyle(xml: string, { theme, tint }: ThemeColor): string {
  const color = `theme="${String(theme)}" tint="${String(tint)}"`;
  const fill = `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill>`;
  const [, before = '0', looks = ''] = /<dxfs count="(\d+)"(?:\/>|>(.*?)<\/dxfs>)/s.exec(xml) ?? [];
  const band = Number(before);
  return xml
    .replace(
      /<dxfs count="\d+"(?:\/>|>.*?<\/dxfs>)/s,
      () => `<dxfs count="${String(band + 1)}">${looks}<dxf>${fill}</dxf></dxfs>`,
    )
    .replace(
      /<tableStyles count="0"([^>]*)\/>/,
      `<tableStyles count="1"$1><tableStyle name="${TABLE_STYLE}" pivot="0" count="1">` +
        `<tableStyleElement type="secondRowStripe" dxfId="${String(band)}"/></tableStyle></tableStyles>`,
    );
}

/** Takes out the moment of writing, which hucre puts in when it is given none. */
export function finishCoreProperties(xml: string): string {
  return xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '');
}
