import { gapsMet, openExcel, refusal } from './support/open-excel';

describe('load', () => {
  test.each([
    ['a text', (sheets: Excel.WorksheetCollection) => sheets.load('items/name,items/visibility')],
    [
      'a list',
      (sheets: Excel.WorksheetCollection) => sheets.load(['items/name', 'items/visibility']),
    ],
    [
      'an object',
      (sheets: Excel.WorksheetCollection) => sheets.load({ name: true, visibility: true }),
    ],
    ['everything', (sheets: Excel.WorksheetCollection) => sheets.load()],
  ])('of a collection by %s', async (_name, load) => {
    openExcel();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add('Maatregelen').visibility = 'Hidden';
      load(sheets);
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Sheet1', 'Visible'],
        ['Maatregelen', 'Hidden'],
      ]);
    });
  });

  test('of a part of a collection', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      for (const name of ['A', 'B', 'C']) sheets.add(name);
      sheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['A', 'B']);
    });
  });

  test('of objects behind objects, in one round trip', async () => {
    const excel = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Nr', 'Code'],
        [1, 'N'],
      ];
      sheet.tables.add('A1:B2', true).name = 'tblMaatregelen';
      await context.sync();
      const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name');
      const cell = sheet.getRange('A1').load('values,format/fill/color,format/font/bold');
      await context.sync();
      expect(sheets.items[0]!.tables.items.map((table) => table.name)).toEqual(['tblMaatregelen']);
      expect(cell.format.fill.color).toBe('#FFFFFF');
      expect(cell.format.font.bold).toBe(false);
    });
    expect(excel.syncCount).toBe(2);
  });

  test('of a whole object behind an object', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load({ select: 'address', expand: 'format/fill' });
      range.load('worksheet');
      await context.sync();
      expect([range.format.fill.color, range.worksheet.name]).toEqual(['#FFFFFF', 'Sheet1']);
    });
  });

  test('what was not loaded cannot be read', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      return sheet.position;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  test('the count of a collection comes with it', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load('count');
      await context.sync();
      expect(tables.count).toBe(0);
    });
  });
});

describe('null objects', () => {
  test('say so, with everything behind them', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Weg').load('name');
      const table = sheet.tables.getItemOrNullObject('tblWeg').load('name');
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject]).toEqual([true, true]);
    });
  });

  test('of what is there are the object', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, 'Sheet1']);
    });
  });

  test('cannot be written', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Weg').name = 'Terug';
      await context.sync();
    });
    expect(code).toBe('InvalidReference');
  });
});

describe('a batch that fails', () => {
  test('keeps what was done before, and tells where it stopped', async () => {
    const excel = openExcel();
    OfficeExtension.config.extendedErrorLogging = true;
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['voor']];
      sheet.name = 'a/b';
      sheet.getRange('A2').values = [['na']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Worksheet.name' },
    });
    expect(excel.workbook.sheets[0]!.rows.get(0)?.cells.get(0)?.value).toBe('voor');
    expect(excel.workbook.sheets[0]!.rows.get(1)).toBeUndefined();
  });

  test('by what is not there', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem('Weg').activate();
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  test('a property cannot be set to null', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      const fill = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.fill;
      fill.color = null as unknown as string;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('nor to a text that its type does not have', async () => {
    openExcel();
    const code = await refusal(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      format.horizontalAlignment = 'Middle' as 'Center';
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('what the stand-in does not know', () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['Range.find', (context) => context.workbook.getSelectedRange().find('x', {})],
    ['Worksheet.copy', (context) => context.workbook.worksheets.getFirst().copy()],
    ['Workbook.customXmlParts', (context) => context.workbook.customXmlParts.add('<a/>')],
    ['RangeFont.name', (context) => context.workbook.getSelectedRange().format.font.load('name')],
    [
      'Worksheet: the event Calculated',
      (context) => {
        context.workbook.worksheets.getFirst().onCalculated.add(() => Promise.resolve());
      },
    ],
  ])('%s is named, and not guessed', async (member, use) => {
    const excel = openExcel();
    const code = await refusal(async (context) => {
      use(context);
      await context.sync();
    });
    expect(code).toBe('HostNotImplemented');
    expect(gapsMet(excel)).toEqual([expect.stringContaining(member)]);
  });

  test("JavaScript's own members are no members", async () => {
    const excel = openExcel();
    const bridge = excel.bridge;
    const answers: string[] = [];
    bridge.onMessageFromHost = (text) => answers.push(text);
    const method = { ActionType: 3, ObjectPathId: 1, ArgumentInfo: {} };
    for (const [index, Name] of ['Constructor', 'ToString', '__proto__', 'CallMember'].entries()) {
      const body = {
        Actions: [{ ...method, Id: 2, Name }],
        ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
      };
      bridge.sendMessageToHost(
        JSON.stringify({ id: index, type: 1, flags: 0, message: { url: 'ProcessQuery', body } }),
      );
    }
    await excel.idle();
    expect(answers).toHaveLength(4);
    expect(gapsMet(excel)).toHaveLength(4);
  });
});

describe('objects', () => {
  test('are found again by their id, whatever they are called since', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Oud').load('id');
      await context.sync();
      sheet.name = 'Nieuw';
      await context.sync();
      sheet.load('name,id');
      const same = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect([sheet.name, same.name]).toEqual(['Nieuw', 'Nieuw']);
    });
  });

  test('that a method makes are made once, however often they are used', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'tblA';
      table.style = 'TableStyleLight1';
      await context.sync();
      table.load('name,style');
      const count = sheet.tables.getCount();
      await context.sync();
      expect([table.name, table.style, count.value]).toEqual(['tblA', 'TableStyleLight1', 1]);
    });
  });

  test('take many properties at once', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.set({ values: [['x']], format: { wrapText: true, fill: { color: '#ffcc00' } } });
      range.load('values,format/wrapText,format/fill/color');
      await context.sync();
      expect([range.values[0]![0], range.format.wrapText, range.format.fill.color]).toEqual([
        'x',
        true,
        '#FFCC00',
      ]);
    });
  });
});

test('writing more cells than the client sends at a time', async () => {
  const excel = openExcel();
  const values = Array.from({ length: 4000 }, (_row, row) => [row, `tekst ${String(row)}`, true]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D4001');
    range.values = values;
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
  expect(excel.syncCount).toBe(2);
});

test('several runs at a time', async () => {
  const excel = openExcel();
  await Promise.all(
    ['A1', 'B1', 'C1'].map((address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
        range.values = [[address]];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[address]]);
      }),
    ),
  );
  expect(excel.syncCount).toBe(3);
});

describe("the client's own ways", () => {
  interface Internals {
    update(properties: object): void;
    retrieve(query: object): Readonly<Record<string, unknown>>;
  }
  /** What the client has for itself, and its types leave out. */
  const internals = (object: unknown) => object as Internals;

  test.each(['1.1', '1.2'])('updates, with RichApiRuntime %s', async (version) => {
    openExcel({ otherSets: { RichApiRuntime: version } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      internals(sheet).update({ name: 'Plan', showGridlines: false });
      sheet.load('name,showGridlines');
      await context.sync();
      expect([sheet.name, sheet.showGridlines]).toEqual(['Plan', false]);
    });
  });

  test('retrieves', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const result = internals(sheet).retrieve({ name: true, position: true });
      const all = internals(context.workbook.worksheets).retrieve({ name: true });
      await context.sync();
      expect([result['name'], result['position']]).toEqual(['Sheet1', 0]);
      expect(all['items']).toMatchObject([{ name: 'Sheet1' }]);
    });
  });

  test('asks for objects of other parts of Office', async () => {
    const excel = openExcel();
    const answers: string[] = [];
    excel.bridge.onMessageFromHost = (text) => answers.push(text);
    const path = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.DynamicRibbon.DynamicRibbon' };
    const body = {
      Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
      ObjectPaths: { '1': path },
    };
    excel.bridge.sendMessageToHost(
      JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: 'ProcessQuery', body } }),
    );
    await excel.idle();
    expect(answers.join('')).toContain('DynamicRibbon');
    expect(gapsMet(excel)).toHaveLength(1);
  });

  test('anything but batches is turned down', async () => {
    const excel = openExcel();
    const answers: string[] = [];
    excel.bridge.onMessageFromHost = (text) => answers.push(text);
    excel.bridge.sendMessageToHost(
      JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: 'workbook/tables', body: {} } }),
    );
    await excel.idle();
    expect(JSON.parse(answers[0]!)).toMatchObject({ id: 1, message: { statusCode: 501 } });
  });
});

test('the fault of a test is not taken for an answer of Excel', async () => {
  const excel = openExcel();
  excel.plan.before(1, () => {
    throw new Error('mis');
  });
  const code = await refusal(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  expect(code).toBe('LocalExcelFault');
  expect(gapsMet(excel)).toEqual(['Error: mis']);
});

test('a host without a client cannot answer', () => {
  const excel = openExcel();
  delete excel.bridge.onMessageFromHost;
  excel.session.events.raise('settingsChanged', [''], {});
  expect(() => {
    excel.bridge.sendEvents();
  }).toThrow('No client');
});
