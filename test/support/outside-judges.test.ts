import { writeXlsx } from 'hucre/xlsx';
import {
  convertWithLibreOffice,
  describeWithLibreOffice,
  sheetsInLibreOffice,
} from './libreoffice';
import { describeWithValidator, validateXlsx } from './validate-xlsx';

// The programs that judge our files must be able to say no, or their yes means nothing.

function smallWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'Één & twee',
        rows: [
          ['a', 'b,c'],
          [1, 2.5],
        ],
      },
      { name: 'Leeg', rows: [] },
    ],
  });
}

describeWithValidator('the Open XML validator', () => {
  test('has nothing against a small workbook', async () => {
    expect(await validateXlsx(await smallWorkbook())).toEqual([]);
  });

  test('has something against a damaged one', async () => {
    const bytes = await smallWorkbook();
    expect(await validateXlsx(bytes.subarray(0, bytes.length / 2))).not.toEqual([]);
  });

  test('has something against a sheet that breaks the schema', async () => {
    const view = { zoomScale: 9999 }; // 400 at most
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['x']], view }] });
    expect(await validateXlsx(bytes)).toEqual([expect.stringContaining('zoomScale')]);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('shows the sheets of a small workbook', async () => {
    const sheets = await sheetsInLibreOffice(await smallWorkbook());
    expect(sheets.get('Één & twee')).toBe('a,"b,c"\n1,2.5\n');
    expect([...sheets.keys()].sort()).toEqual(['Leeg', 'Één & twee']);
  });

  test('prints it', async () => {
    const pdf = await convertWithLibreOffice(await smallWorkbook(), 'pdf');
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  test('refuses what is no workbook', async () => {
    const noWorkbook = new TextEncoder().encode('PK\u0003\u0004 and no more');
    await expect(convertWithLibreOffice(noWorkbook, 'pdf')).rejects.toThrow(/no file/);
  });
});
