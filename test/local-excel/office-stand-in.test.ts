import { openExcel } from './support/open-excel';

test('Office is ready, and says where it is', async () => {
  const { office } = openExcel({ platform: 'PC', displayLanguage: 'fr-BE', isDarkTheme: true });
  const callback = jest.fn();
  const info = await office.onReady(callback);
  expect(info).toEqual({ host: 'Excel', platform: 'PC' });
  expect(callback).toHaveBeenCalledWith(info);
  expect(info.host).toBe(office.HostType.Excel);
  expect(office.context.platform).toBe(office.PlatformType.PC);
  expect(office.context.displayLanguage).toBe('fr-BE');
  expect(office.context.officeTheme.isDarkTheme).toBe(true);
  expect(office.context.diagnostics).toMatchObject({ host: 'Excel', platform: 'PC' });
});

test('Excel on the web gives no theme', () => {
  const { office } = openExcel();
  expect(office.context.officeTheme).toBeUndefined();
});

test.each([
  ['ExcelApi', '1.14', true],
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.15', false],
  ['ExcelApiOnline', '1.1', true],
  ['SharedRuntime', '1.1', false],
])('%s %s: %s', (name, version, expected) => {
  const { office } = openExcel({ requirementSet: '1.14' });
  expect(office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

test('is what a page finds as Office', () => {
  const { office } = openExcel();
  expect((globalThis as { Office?: unknown }).Office).toBe(office);
});

test.each(['addin', 'ribbon', 'initialize'])('Office.%s is not guessed', (member) => {
  const { office } = openExcel();
  expect(() => (office as unknown as Record<string, unknown>)[member]).toThrow(`Office.${member}`);
});
