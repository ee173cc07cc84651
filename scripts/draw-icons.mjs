/**
 * Draws the icons of the manifest in every size that Office asks for, from the two drawings in
 * assets/icons: below 24 pixels the simpler one, which stays readable.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = fileURLToPath(new URL('../assets/icons/', import.meta.url));

const browser = await chromium.launch(chromiumOptions);
try {
  for (const size of SIZES) {
    const drawing = size < 24 ? 'icon-small.svg' : 'icon.svg';
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(folder + drawing, 'utf8')}`,
    );
    await page.screenshot({ path: `${folder}icon-${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
