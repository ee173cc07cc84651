import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { editXlsx } from '../../../src/gateways/xlsx/edit-xlsx';
import { writeXlsx } from '../../../src/gateways/xlsx/write-xlsx';
import type { CellEdit } from '../../../src/workbook/cell-edit';
import { completeWorkbook } from '../../support/complete-workbook';
import { describeWithLibreOffice, sheetsInLibreOffice } from '../../support/libreoffice';
import { unwrap } from '../../support/unwrap';
import { describeWithValidator, validateXlsx } from '../../support/validate-xlsx';
import { packageOf, type PackageParts } from './package-of';
import { readParts } from './read-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

function edit(cell: string, after: CellEdit['after'], numberFormat = 'General'): CellEdit {
  return { sheet: 'Blad', cell, before: '', after, numberFormat };
}

/** The part of the sheet, without its outermost element, after these edits. */
async function edited(of: PackageParts, ...edits: readonly CellEdit[]): Promise<string> {
  const parts = await readParts(unwrap(await editXlsx(packageOf(of), edits)));
  return /^<worksheet[^>]*>(.*)<\/worksheet>$/s.exec(parts.get(SHEET) ?? '')?.[1] ?? '';
}

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const TEXT = '<is><t xml:space="preserve">x</t></is>';

describe('the cell', () => {
  test.each<[string, string, CellEdit, string]>([
    [
      'that is there',
      '<row r="2" ht="30"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1</v></c></row>',
      edit('B2', 'x'),
      `<row r="2" ht="30"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr">${TEXT}</c></row>`,
    ],
    [
      'that is blank',
      '<row r="2"><c r="A2" s="1"/><c r="C2"/></row>',
      edit('A2', 3.5),
      '<row r="2"><c r="A2" s="1"><v>3.5</v></c><c r="C2"/></row>',
    ],
    [
      'before, between and after others',
      '<row r="2"><c r="B2"><v>1</v></c></row>',
      edit('A2', true),
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2"><v>1</v></c></row>',
    ],
    [
      'at the end of a row, which tells how far it goes',
      '<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>',
      edit('D2', 1),
      '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row>',
    ],
    [
      'in an empty row',
      '<row r="2" hidden="1"/>',
      edit('B2', 1),
      '<row r="2" hidden="1"><c r="B2"><v>1</v></c></row>',
    ],
    [
      'in a row that is not there',
      '<row r="1"/><row r="9"/>',
      edit('C4', 1),
      '<row r="1"/><row r="4"><c r="C4"><v>1</v></c></row><row r="9"/>',
    ],
    [
      'below all rows',
      '<row r="1"/>',
      edit('A3', 1),
      '<row r="1"/><row r="3"><c r="A3"><v>1</v></c></row>',
    ],
    [
      'that becomes blank',
      '<row r="1"><c r="A1" s="1" t="e"><v>#N/A</v></c></row>',
      edit('A1', null),
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    [
      'of which the place is not written',
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>',
      edit('B1', 9),
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c><c><v>3</v></c></row>',
    ],
    [
      'in a row that has a look',
      '<row r="2" s="1" customFormat="1"/>',
      edit('B2', 1),
      '<row r="2" s="1" customFormat="1"><c r="B2" s="1"><v>1</v></c></row>',
    ],
    [
      'with markup in its text',
      '',
      edit('A1', '<&>"\u0001_x0041_'),
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">&lt;&amp;&gt;&quot;_x0001__x005F_x0041_</t></is></c></row>',
    ],
  ])('%s', async (_, rows, change, expected) => {
    const styles = '<cellXfs count="2"><xf/><xf fontId="1"/></cellXfs>';
    expect(await edited({ sheet: data(rows), styles }, change)).toBe(data(expected));
  });

  test('in a sheet without rows', async () => {
    expect(await edited({ sheet: '<sheetData/>' }, edit('A1', 1))).toBe(
      data('<row r="1"><c r="A1"><v>1</v></c></row>'),
    );
  });

  test('in a column that has a look', async () => {
    const cols = '<cols><col min="2" max="9" style="1"/></cols>';
    const styles = '<cellXfs count="2"><xf/><xf fontId="1"/></cellXfs>';
    expect(await edited({ sheet: `${cols}${data('')}`, styles }, edit('C1', 1))).toBe(
      `${cols}${data('<row r="1"><c r="C1" s="1"><v>1</v></c></row>')}`,
    );
  });

  test('in a part with prefixed names', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = (rows: string) =>
      `<x:worksheet xmlns:x="${main}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const bytes = packageOf({ sheet: '', parts: { [SHEET]: xml('<x:row r="1"/>') } });
    const parts = await readParts(unwrap(await editXlsx(bytes, [edit('A1', 'x')])));
    const text = '<x:is><x:t xml:space="preserve">x</x:t></x:is>';
    expect(parts.get(SHEET)).toBe(
      xml(`<x:row r="1"><x:c r="A1" t="inlineStr">${text}</x:c></x:row>`),
    );
  });
});

describe('the look of a cell', () => {
  const xf = '<xf numFmtId="14" fontId="3" applyAlignment="1"><alignment wrapText="1"/></xf>';
  const sheet = data('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');

  async function stylesAfter(numFmts: string, ...edits: readonly CellEdit[]) {
    const styles = `${numFmts}<fonts/><cellXfs count="2"><xf numFmtId="0"/>${xf}</cellXfs><dxfs/>`;
    const parts = await readParts(unwrap(await editXlsx(packageOf({ sheet, styles }), edits)));
    const style = /<c r="A1" s="(\d+)"/.exec(parts.get(SHEET) ?? '')?.[1];
    return {
      style,
      xml: /^<styleSheet[^>]*>(.*)<\/styleSheet>$/.exec(parts.get('xl/styles.xml') ?? '')?.[1],
    };
  }

  test('stays, but for the number format', async () => {
    const changed = xf.replace('numFmtId="14"', 'applyNumberFormat="1" numFmtId="49"');
    expect(await stylesAfter('', edit('A1', '3.4', '@'))).toEqual({
      style: '2',
      xml: expect.stringContaining(`<cellXfs count="3"><xf numFmtId="0"/>${xf}`),
    });
    const { xml } = await stylesAfter('', edit('A1', '3.4', '@'));
    const added = /<\/xf>(<xf.*<\/xf>)<\/cellXfs>/.exec(xml ?? '')?.[1] ?? '';
    expect(attributes(added)).toEqual(attributes(changed));
    expect(added).toContain('><alignment wrapText="1"/></xf>');
  });

  test('takes a number format of its own where Excel has none', async () => {
    const { style, xml } = await stylesAfter('', edit('A1', 5, '0.0"x"'));
    expect(style).toBe('2');
    expect(xml).toMatch(
      /^<numFmts count="1"><numFmt numFmtId="164" formatCode="0\.0&quot;x&quot;"\/><\/numFmts><fonts\/>/,
    );
  });

  test('takes one that the workbook has', async () => {
    const numFmts = '<numFmts count="1"><numFmt numFmtId="170" formatCode="@"/></numFmts>';
    const { xml } = await stylesAfter(numFmts, edit('A1', 'x', '@'));
    expect(xml).toContain(`${numFmts}<fonts/>`);
    expect(xml).toMatch(/<xf [^>]*numFmtId="170"[^>]*><alignment/);
  });

  test('is added to what there is', async () => {
    const numFmts = '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>';
    const { xml } = await stylesAfter(numFmts, edit('A1', 5, '0.000'));
    expect(xml).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0.000"/></numFmts>',
    );
  });

  test('is added where the list of number formats was written as empty', async () => {
    const { xml } = await stylesAfter('<numFmts count="0"/>', edit('A1', 5, '0.000'));
    expect(xml).toMatch(
      /^<numFmts count="1"><numFmt numFmtId="164" formatCode="0\.000"\/><\/numFmts><fonts\/>/,
    );
  });

  test('is added once for many cells, and not when it is right', async () => {
    const { xml } = await stylesAfter(
      '',
      edit('A1', 'a', '@'),
      edit('A2', 'b', '@'),
      edit('A3', 'c', '@'),
    );
    expect(xml).toContain('<cellXfs count="4">'); // from the look of A1, and from the usual one
    const styles = `<cellXfs count="2"><xf/><xf numFmtId="49"/></cellXfs>`;
    const before = await readParts(packageOf({ sheet, styles }));
    const after = await readParts(
      unwrap(await editXlsx(packageOf({ sheet, styles }), [edit('A1', 'a', '@')])),
    );
    expect(after.get('xl/styles.xml')).toBe(before.get('xl/styles.xml'));
  });
});

function attributes(xml: string): readonly string[] {
  return [...(/^<xf([^>]*)>/.exec(xml)?.[1] ?? '').matchAll(/\w+="[^"]*"/g)]
    .map(([each]) => each)
    .sort();
}

describe('formulas', () => {
  test('that other cells share with the changed one are written out', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(tbl[a1])&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="B3"><f>A3</f></c></row>';
    expect(await edited({ sheet: data(rows) }, edit('A1', 9), edit('A3', 9))).toBe(
      data(
        '<row r="1"><c r="A1"><v>9</v></c></row>' +
          '<row r="2"><c r="A2"><f>B2*$C$1+SUM(tbl[a1])&amp;&quot;A1&quot;</f><v>2</v></c></row>' +
          '<row r="3"><c r="A3"><v>9</v></c><c r="B3"><f>A3</f></c></row>',
      ),
    );
  });

  test('that a sharing cell repeats stay with the cell that has the range', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0">B2</f></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>';
    expect(await edited({ sheet: data(rows) }, edit('A1', 9))).toBe(
      data(
        '<row r="1"><c r="A1"><v>9</v></c></row>' +
          '<row r="2"><c r="A2"><f>B2</f></c></row><row r="3"><c r="A3"><f>B3</f></c></row>',
      ),
    );
  });

  test('whose index is used again further down are not taken for one another', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">C3</f></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" si="0"/></c></row>';
    const after = await edited({ sheet: data(rows) }, edit('A1', 9));
    expect(after).toContain('<c r="A2"><f>B2</f></c>');
    expect(after).toContain('<c r="A4"><f t="shared" si="0"/></c>');
  });

  test('for a range of which a cell changes leave their values', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="array" ref="A2">C2</f><v>3</v></c></row>';
    expect(await edited({ sheet: data(rows) }, edit('B1', 9))).toBe(
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row>' +
          '<row r="2"><c r="A2"><f t="array" ref="A2">C2</f><v>3</v></c></row>',
      ),
    );
  });

  test.each([
    ['', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      '<definedNames/><calcPr calcId="191029"/>',
      '<definedNames/><calcPr fullCalcOnLoad="1" calcId="191029"/></workbook>',
    ],
    [
      '<definedNames/><oleSize/>',
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize/></workbook>',
    ],
    ['<calcPr fullCalcOnLoad="0"/>', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
  ])('are computed again when the workbook opens (%s)', async (behind, expected) => {
    const before = (await readParts(packageOf({ sheet: data('') }))).get(WORKBOOK) ?? '';
    const workbook = before.replace('</workbook>', `${behind}</workbook>`);
    const bytes = packageOf({ sheet: data(''), parts: { [WORKBOOK]: workbook } });
    const parts = await readParts(unwrap(await editXlsx(bytes, [edit('A1', 1)])));
    expect(parts.get(WORKBOOK)).toContain(expected);
  });

  test('one less: the order of calculation goes; otherwise it stays', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>1</v></c>' +
      '<c r="C1"><f t="array" ref="C1:D1">A1:B1</f><v>1</v></c><c r="D1"><v>1</v></c></row>';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const chain = `<Relationship Id="c" Type="${office}/calcChain" Target="calcChain.xml"/>`;
    const override = '<Override PartName="/xl/calcChain.xml" ContentType="chain"/>';
    const plain = await readParts(packageOf({ sheet: data(rows) }));
    const relationships = plain.get('xl/_rels/workbook.xml.rels') ?? '';
    const types = plain.get('[Content_Types].xml') ?? '';
    const bytes = packageOf({
      sheet: data(rows),
      parts: {
        'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels': relationships.replace(
          '</Relationships>',
          `${chain}</Relationships>`,
        ),
        '[Content_Types].xml': types.replace('</Types>', `${override}</Types>`),
      },
    });
    for (const cell of ['A1', 'D1']) {
      const without = await readParts(unwrap(await editXlsx(bytes, [edit(cell, 2)])));
      expect(without.has('xl/calcChain.xml')).toBe(false);
      expect(without.get('xl/_rels/workbook.xml.rels')).toBe(relationships);
      expect(without.get('[Content_Types].xml')).toBe(types);
    }
    const kept = await readParts(unwrap(await editXlsx(bytes, [edit('B1', 2)])));
    expect(kept.get('xl/calcChain.xml')).toBe('<calcChain><c r="A1" i="1"/></calcChain>');
  });
});

describe('a whole workbook', () => {
  const change: CellEdit = { ...edit('A7', '3.40', '@'), sheet: "Plan '27 & meer" };

  test('keeps every other part, and the rest of the sheet, to the byte', async () => {
    const bytes = await writeXlsx(completeWorkbook);
    const before = await readParts(bytes);
    const after = await readParts(unwrap(await editXlsx(bytes, [change])));
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].filter(([name, content]) => before.get(name) !== content);
    expect(changed.map(([name]) => name)).toEqual([SHEET]);
    const cell = (xml = '') => xml.replace(/<c r="A7".*?<\/c>/, '');
    expect(cell(after.get(SHEET))).toBe(cell(before.get(SHEET)));
  });

  test('is read by another program', async () => {
    const bytes = unwrap(await editXlsx(await writeXlsx(completeWorkbook), [change]));
    const { sheets } = await readWithHucre(bytes, { readStyles: true });
    expect(sheets[0]!.cells!.get('6,0')).toMatchObject({ value: '3.40', style: { numFmt: '@' } });
  });

  test('without edits it is the same file', async () => {
    const bytes = await writeXlsx(completeWorkbook);
    expect(unwrap(await editXlsx(bytes, []))).toBe(bytes);
  });

  test('a cell that is none is a fault of ours', async () => {
    const bytes = await writeXlsx(completeWorkbook);
    await expect(editXlsx(bytes, [{ ...change, cell: 'A0' }])).rejects.toThrow('A0');
  });

  test('rows that are not in order are damaged: a row would be there twice', async () => {
    const bytes = packageOf({ sheet: data('<row r="2"/><row r="1"/>') });
    expect(await editXlsx(bytes, [edit('A1', 1)])).toEqual({
      ok: false,
      problem: { code: 'damaged', part: SHEET },
    });
  });

  describeWithValidator('the Open XML SDK', () => {
    test('finds nothing wrong with it', async () => {
      const edits = [
        change,
        { ...change, cell: 'B12', after: 4 },
        { ...change, cell: 'C2', after: null },
      ];
      const bytes = unwrap(await editXlsx(await writeXlsx(completeWorkbook), edits));
      expect(await validateXlsx(bytes)).toEqual([]);
    });
  });

  describeWithLibreOffice('LibreOffice', () => {
    test('shows the new value', async () => {
      const more = { ...change, cell: 'C6', after: 2000, numberFormat: '#,##0.00' };
      const bytes = unwrap(await editXlsx(await writeXlsx(completeWorkbook), [change, more]));
      const shown = [...(await sheetsInLibreOffice(bytes)).values()].join('\n');
      expect(shown).toContain('voor fietsers",2000,a');
      expect(shown).toContain('3.40,=geen formule,-0.25,b');
    });
  });
});
