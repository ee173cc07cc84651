import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core';
import { officeScript, officeTypesFile } from '../../../local-excel/browser/office-script.mjs';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { projectPath } from '../../support/project';

// No such site exists: whatever the pages ask for is answered here, or noted as gone astray.
const SITE = 'http://actieplan.example';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** The workbench in a browser, with all that went wrong in it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly pane: FrameLocator;
  /** Errors of the pages, refusals of the content security policy, addresses asked for in vain. */
  readonly faults: readonly string[];
  cell(address: string): Locator;
  /** Selects a cell by its address, as one types it in the name box. */
  goTo(address: string): Promise<void>;
  close(): Promise<void>;
}

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
});

export async function openWorkbench(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  browser ??= await chromium.launch(chromiumOptions);
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await context.route('**/*', (route) => answer(route, faults));
  await page.goto(`${SITE}/workbench/`);
  const grid = page.getByRole('grid');
  await grid.waitFor();
  return {
    page,
    grid,
    pane: page.frameLocator('iframe'),
    faults,
    cell: (address) => grid.locator(`#cell-${address}`),
    async goTo(address) {
      await page.getByRole('textbox', { name: 'Cel', exact: true }).fill(address);
      await page.keyboard.press('Enter');
    },
    close: () => context.close(),
  };
}

/** Rules of accessibility that the page breaks, or the task pane in it; each with where. */
export async function accessibilityFaults(page: Page, part: 'page' | 'pane'): Promise<string[]> {
  const all = new AxeBuilder({ page });
  const builder = part === 'pane' ? all.include('iframe') : all.exclude('iframe');
  // What Fluent UI puts around a group to catch Tab: it hands the focus on at once.
  const { violations } = await builder
    .exclude('[data-tabster-dummy]')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

async function answer(route: Route, faults: string[]): Promise<void> {
  const url = route.request().url();
  if (url === OFFICE_JS) {
    await route.fulfill({ body: officeScript(), contentType: TYPES['.js'] ?? '' });
    return;
  }
  const file = fileOf(url);
  if (file === null) {
    faults.push(`asked for: ${url}`);
    await route.fulfill({ status: 404, body: '' });
    return;
  }
  await route.fulfill({ path: file, contentType: TYPES[extname(file)] ?? 'text/plain' });
}

/** The pane stands at the root of the site, as where it is shipped; the workbench in a folder. */
function fileOf(url: string): string | null {
  const { origin, pathname } = new URL(url);
  if (origin !== SITE) return null;
  if (pathname === '/workbench/office-js-types.d.ts') return officeTypesFile;
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const built = path.startsWith('/workbench/') ? path : `/pane${path}`;
  const file = projectPath('.cache/pages', ...built.split('/'));
  return existsSync(file) ? file : null;
}

/** Where a picture of a page is kept, to be looked at. */
export function pictureFile(name: string): string {
  return join(projectPath('reports/screenshots'), `${name}.png`);
}
