import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { belgianEuro, belgianNumber } from '../../domain/money/belgian-notation';
import { cents } from '../../domain/money/cents';
import type { FigureColumn } from '../../workbook/generating/figure-section';
import type { PageModel, PageSection } from '../../workbook/pages/page-model';
import type { CellValue } from '../../workbook/workbook-model';
import { describeTables } from './describe-tables';

/** Texts are Dutch as it is written in Belgium, for who has them read aloud. */
const LANGUAGE = 'nl-BE';

/** Half points. */
const TEXT_SIZE = 20;

/** The bytes of a document of Word (.docx) with these pages, each from a new page on. */
export async function writeWord(pages: readonly PageModel[], title: string): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Actieplan',
    lastModifiedBy: 'Actieplan',
    description: '',
    styles: {
      default: {
        document: {
          run: { size: TEXT_SIZE, font: 'Calibri', language: { value: LANGUAGE } },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: { run: { size: 32, bold: true, color: '1F3864' } },
        heading2: {
          run: { size: 26, bold: true, color: '1F3864' },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: pages.flatMap((page, index) => contentOf(page, index > 0)),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const tables = pages.flatMap((page) =>
    page.sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ title: what, explanation }) => ({
        title: `${what} – ${page.title}`,
        text: explanation.join(' '),
      })),
  );
  return describeTables(bytes, tables);
}

function contentOf(page: PageModel, onNewPage: boolean): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({
      text: clean(page.title),
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: onNewPage,
    }),
    new Paragraph({ children: [new TextRun(subtitleRun(page))] }),
    ...page.sentences.map((sentence) => new Paragraph(clean(sentence))),
    ...page.sections.flatMap(sectionContent),
  ];
}

function sectionContent(section: PageSection): readonly (Paragraph | Table)[] {
  const { title, explanation, rows, none } = section;
  return [
    new Paragraph({ text: clean(title), heading: HeadingLevel.HEADING_2 }),
    ...explanation.map((sentence) => new Paragraph({ text: clean(sentence), keepNext: true })),
    rows.length === 0 ? new Paragraph(clean(none)) : tableOf(section),
  ];
}

function tableOf({ columns, rows, widths, totalLabel }: PageSection): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => Math.round((width / all) * 100));
  const header = columns.map((column, index) =>
    cellOf(column.header, column, shares[index] ?? 0, true),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map(
        (values) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, index) =>
              cellOf(shown(values[index] ?? null, column), column, shares[index] ?? 0, false),
            ),
          }),
      ),
      ...(totalLabel === null ? [] : [totalRow(totalLabel, columns, rows, shares)]),
    ],
  });
}

function totalRow(
  label: string,
  columns: readonly FigureColumn[],
  rows: PageSection['rows'],
  shares: readonly number[],
): TableRow {
  const children = columns.map((column, index) => {
    const sum = rows.reduce((total, values) => total + Number(values[index] ?? 0), 0);
    const text = index === 0 ? label : column.hasTotal ? shown(sum, column) : '';
    return cellOf(text, column, shares[index] ?? 0, true);
  });
  return new TableRow({ cantSplit: true, children });
}

function cellOf(text: string, { kind }: FigureColumn, share: number, bold: boolean): TableCell {
  return new TableCell({
    width: { size: share, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: clean(text)
      .split('\n')
      .map(
        (line) =>
          new Paragraph({
            spacing: { after: 0 },
            alignment: kind === 'text' ? AlignmentType.LEFT : AlignmentType.RIGHT,
            children: [new TextRun(textRun(line, bold))],
          }),
      ),
  });
}

function subtitleRun({ subtitle }: PageModel): IRunOptions {
  return { text: clean(subtitle), italics: true };
}

function textRun(text: string, bold: boolean): IRunOptions {
  return { text, bold };
}

/** Amounts are in cents. */
function shown(value: CellValue, { kind }: FigureColumn): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  return kind === 'amount' ? belgianEuro(cents(value)) : belgianNumber(value);
}

/** Without what no XML can hold. */
function clean(text: string): string {
  return (
    text
      .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
      // eslint-disable-next-line no-control-regex -- these are the ones
      .replace(/[\u0000-\u0008\u000B-\u001F]/g, ' ')
  );
}
