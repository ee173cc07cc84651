import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { NamedBytes } from '../application/plan-core';
import { openOfficeWorkbook } from '../gateways/office/office-workbook';
import { startOffice } from '../gateways/office/start-office';
import { App } from './App';
import { pageOf } from './page-name';
import { languageOf } from './shared/language-of';
import type { PaneHost } from './shared/pane-services';
import { workerCore } from './shared/worker-core';
import { TooOld } from './TooOld';

void start();

/** Joins Excel, the core and the screen. */
async function start(): Promise<void> {
  const office = await startOffice();
  const language = languageOf(office.displayLanguage);
  document.documentElement.lang = language;
  const isDark = office.isDarkTheme ?? matchMedia('(prefers-color-scheme: dark)').matches;
  const container = document.getElementById('pane');
  if (container === null) throw new Error('The page of the pane has no place for it');
  const root = createRoot(container);
  root.render(
    <StrictMode>
      {office.isRecentEnough ? (
        <App host={hostFor(language)} firstPage={pageOf(location.search)} isDark={isDark} />
      ) : (
        <TooOld language={language} isDark={isDark} />
      )}
    </StrictMode>,
  );
}

function hostFor(language: PaneHost['language']): PaneHost {
  const today = new Date().toISOString().slice(0, 10);
  return {
    workbook: openOfficeWorkbook(),
    core: workerCore(() => new Worker(new URL('./core-worker.ts', import.meta.url)), {
      language,
      today,
    }),
    ...{ language, today },
    async loadExample() {
      const { default: text } = await import('example-plan?source');
      return { name: 'voorbeeldplan.html', bytes: new TextEncoder().encode(text) };
    },
    saveFile,
    reportBug(error) {
      console.error(error);
    },
  };
}

/** As a page of the web gives a file: through a link to what the browser holds. */
function saveFile({ name, bytes }: NamedBytes): void {
  // A copy: the DOM types take no view on shared memory.
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
