/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { readApiSets } from '../api-sets';
import type { ApiSets } from '../api-sets';
import { LocalExcel } from '../local-excel';
import type { LocalExcelOptions } from '../local-excel';
import type { NativeBridge } from '../protocol/wire';

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';
const TYPES = '@types/office-js/package.json';

/** What the client's file puts on the global object, as far as it is used here. */
interface ClientGlobals {
  Office?: unknown;
  OfficeExtension?: { readonly HostBridge: { init(bridge: NativeBridge): void } };
  window?: unknown;
  navigator?: unknown;
  _richApiNativeBridge?: NativeBridge;
}

// The types of the client say nothing of its insides.
const page = globalThis as unknown as ClientGlobals;
let apiSets: ApiSets | undefined;

/**
 * Opens a local Excel in Node and lets Microsoft's client talk to it. The client's file is read
 * once, as it was published; another Excel takes the place of the one before it.
 */
export function openInNode(options: Omit<LocalExcelOptions, 'apiSets'> = {}): LocalExcel {
  apiSets ??= readApiSets(readFileSync(typesFile(), 'utf8'));
  const excel = new LocalExcel({ ...options, apiSets });
  page._richApiNativeBridge = excel.bridge;
  if (page.OfficeExtension === undefined) loadClient();
  page.OfficeExtension?.HostBridge.init(excel.bridge);
  page.Office = excel.office;
  return excel;
}

function typesFile(): string {
  return require.resolve(TYPES).replace(/package\.json$/, 'index.d.ts');
}

/** Evaluates the file as a page's script: its variables become globals. */
function loadClient(): void {
  page.window ??= globalThis;
  // The client asks the browser's name; Node has none before version 21.
  page.navigator ??= { userAgent: 'local-excel' };
  const source = readFileSync(require.resolve(CLIENT), 'utf8');
  (0, eval)(source);
}
