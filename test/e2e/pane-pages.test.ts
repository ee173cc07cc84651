import { accessibilityFaults, openWorkbench, pictureFile } from './support/workbench-page';

jest.setTimeout(180_000);

// How the pane is looked at: what the system asks for, and the switch of the workbench.
const looks = [
  { look: 'light', isDark: false, options: {} },
  { look: 'dark', isDark: true, options: { colorScheme: 'dark' } },
  { look: 'forced-colors', isDark: false, options: { forcedColors: 'active' } },
] as const;
const pages = ['Plan', 'Nakijken', 'Ministers'] as const;

describe.each(looks)('in $look', ({ look, isDark, options }) => {
  test('every page is without faults of accessibility, and pictured', async () => {
    const bench = await openWorkbench(options);
    const { page, pane } = bench;
    if (isDark) await page.getByRole('switch', { name: 'Donker' }).click();
    // So that the pane is judged, and not how fast a long sheet beside it is.
    await page.getByRole('tab', { name: 'Start', exact: true }).click();
    const frame = page.locator('iframe');
    const found: Record<string, readonly string[]> = {};
    for (const name of pages) {
      await pane.getByRole('tab', { name }).click();
      await pane.getByRole('tab', { name, selected: true }).waitFor();
      if (name === 'Nakijken')
        await pane
          .getByText(/in 69 maatregelen/)
          .first()
          .waitFor();
      if (name === 'Nakijken') {
        await pane.getByRole('button', { name: /Waar een tekst naar verwijst, bestaat/ }).click();
      }
      if (name === 'Ministers') await pane.getByRole('table').first().waitFor();
      await frame.screenshot({ path: pictureFile(`pane-${name}-${look}`) });
      found[name] = await accessibilityFaults(page, 'pane');
    }
    await page.getByRole('tab', { name: 'Maatregelen' }).click();
    await bench.goTo('B6');
    await page.screenshot({ path: pictureFile(`workbench-${look}`) });
    await bench.close();
    expect(found).toEqual({ Plan: [], Nakijken: [], Ministers: [] });
    expect(bench.faults).toEqual([]);
  });
});

test.each([
  ['en', 'English', 'Check'],
  ['fr', 'Français', 'Vérif'],
])('speaks %s when Excel does', async (language, name, word) => {
  const bench = await openWorkbench();
  await bench.page.getByLabel('Taal').selectOption({ label: name });
  await bench.pane.getByRole('tab', { name: new RegExp(word) }).waitFor();
  expect(await bench.pane.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`));
  await bench.close();
  expect(bench.faults).toEqual([]);
});
