import { openExcel, refusal } from './support/open-excel';

/** Writes three cells in two batches: A1 and A2, then A3. */
async function writeThree(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1').values = [[1]];
  sheet.getRange('A2').values = [[2]];
  await context.sync();
  sheet.getRange('A3').values = [[3]];
  await context.sync();
}

function written(excel: ReturnType<typeof openExcel>): number[] {
  return [...excel.workbook.sheets[0]!.rows.keys()].map((row) => row + 1);
}

describe('a batch is refused', () => {
  test.each([
    ['protectedSheet', 'AccessDenied'],
    ['editingCell', 'InvalidOperationInCellEditMode'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['generic', 'GeneralException'],
    ['busy', 'ActivityLimitReached'],
    ['offline', 'ConnectionFailure'],
  ] as const)('%s → %s', async (failure, code) => {
    const excel = openExcel();
    excel.plan.refuse(2, failure);
    expect(await refusal(writeThree)).toBe(code);
    expect(written(excel)).toEqual([1, 2]);
  });

  test('halfway', async () => {
    const excel = openExcel();
    excel.plan.refuse(1, { kind: 'refused', code: 'GeneralException', after: 7 });
    expect(await refusal(writeThree)).toBe('GeneralException');
    expect(written(excel)).toEqual([1]);
  });

  test('once, and goes through the next time', async () => {
    const excel = openExcel();
    excel.plan.refuse(1, 'busy');
    expect(await refusal(writeThree)).toBe('ActivityLimitReached');
    await Excel.run(writeThree);
    expect(written(excel)).toEqual([1, 2, 3]);
  });
});

test("another user's change comes between a read and a write", async () => {
  const excel = openExcel();
  excel.plan.before(2, () => {
    excel.change((workbook) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['van een ander']];
    });
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([['']]);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['van een ander']]);
  });
});

describe('while the user edits a cell', () => {
  test('batches are refused', async () => {
    const excel = openExcel();
    excel.editCell();
    expect(await refusal(writeThree)).toBe('InvalidOperationInCellEditMode');
    excel.endEditCell();
    await Excel.run(writeThree);
    expect(written(excel)).toEqual([1, 2, 3]);
  });

  test('or wait, when they ask for it', async () => {
    const excel = openExcel();
    excel.editCell();
    const running = Excel.run({ delayForCellEdit: true }, writeThree);
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    expect(written(excel)).toEqual([]);
    excel.endEditCell();
    await running;
    expect(written(excel)).toEqual([1, 2, 3]);
  });
});

test('a closed workbook answers nothing', async () => {
  openExcel();
  const code = await refusal(async (context) => {
    context.workbook.close('SkipSave');
    await context.sync();
    context.workbook.worksheets.getFirst().load('name');
    await context.sync();
  });
  expect(code).toBe('GeneralException');
});
