/**
 * Shows the add-in without Excel: builds the task pane and the workbench, serves both on this
 * machine, and builds them again when a source changes. `npm start` runs this; PORT chooses the port.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { officeScript, officeTypesFile } from '../local-excel/browser/office-script.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const port = await WebpackDevServer.getFreePort(process.env.PORT ?? 'auto', 'localhost');
const address = `http://localhost:${port}`;

// The pane is built as it is shipped; only office.js comes from here.
process.env.SITE_URL = address;
process.env.OFFICE_JS_URL = '/office.js';
const pane = require('../webpack/pane.js');
const workbench = require('../webpack/workbench.js');

const server = new WebpackDevServer(
  {
    port,
    host: 'localhost',
    // What a page is told of new builds would be scripts of another than the shipped page.
    hot: false,
    liveReload: false,
    client: false,
    open: hasDisplay() ? ['/workbench/'] : false,
    static: false,
    setupMiddlewares: (middlewares) => [
      { name: 'office-script', path: '/office.js', middleware: sendOfficeScript },
      { name: 'office-types', path: '/workbench/office-js-types.d.ts', middleware: sendTypes },
      ...middlewares,
    ],
  },
  webpack([served(pane, '/'), served(workbench, '/workbench/')]),
);

process.chdir(root);
await server.start();
console.log(`\nActieplan: ${address}/workbench/\nCtrl+C stopt de werkbank.`);

function served(config, publicPath) {
  return { ...config, output: { ...config.output, publicPath } };
}

function sendOfficeScript(_request, response) {
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  response.end(officeScript());
}

function sendTypes(_request, response) {
  response.sendFile(officeTypesFile);
}

/** Where there is no screen, a browser could not be opened. */
function hasDisplay() {
  if (process.env.CI !== undefined) return false;
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}
