import '@testing-library/jest-dom';
import { configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { NamedBytes } from '../../../src/application/plan-core';
import type { Language } from '../../../src/i18n/language';
import { App } from '../../../src/taskpane/App';
import type { PageName } from '../../../src/taskpane/page-name';
import type { PaneCore, PaneHost } from '../../../src/taskpane/shared/pane-services';
import type { WorkbookSnapshot } from '../../../src/workbook/workbook-snapshot';
import { openFakeWorkbook, type FakeOpenWorkbook } from '../../support/fake-open-workbook';
import { testCore } from '../../support/plan-core';
import { readProjectFile } from '../../support/project';

// A page is loaded when it is first shown, which takes a busy machine a while.
configure({ asyncUtilTimeout: 10_000 });

interface PaneOptions {
  readonly page?: PageName;
  readonly workbook?: WorkbookSnapshot;
  readonly language?: Language;
  /** What of the core is to do something else. */
  readonly core?: Partial<PaneCore>;
  /** Before the pane is shown. */
  readonly prepare?: (workbook: FakeOpenWorkbook) => void;
}

interface RenderedPane {
  readonly workbook: FakeOpenWorkbook;
  readonly user: UserEvent;
  /** Faults of our own that were reported. */
  readonly bugs: unknown[];
  /** Files that the user was given. */
  readonly saved: readonly NamedBytes[];
}

/** Shows the whole pane over a workbook in memory. */
export function renderPane(options: PaneOptions = {}): RenderedPane {
  const { page = 'plan', language = 'nl', prepare } = options;
  const workbook = openFakeWorkbook(options.workbook);
  prepare?.(workbook);
  const bugs: unknown[] = [];
  const saved: NamedBytes[] = [];
  const host: PaneHost = {
    workbook,
    core: { ...testCore(language), stop: () => undefined, ...options.core },
    ...{ language, today: '2018-03-02' },
    loadExample: () =>
      Promise.resolve({
        name: 'voorbeeldplan.html',
        bytes: new TextEncoder().encode(readProjectFile('assets/voorbeeldplan.html')),
      }),
    saveFile: (file) => saved.push(file),
    reportBug: (error) => bugs.push(error),
  };
  render(<App host={host} firstPage={page} isDark={false} />);
  return { workbook, bugs, saved, user: userEvent.setup({ applyAccept: false }) };
}
