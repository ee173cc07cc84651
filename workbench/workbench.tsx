import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid/grid';
import type { Outcome } from './grid/enter-text';
import { MessageLine } from './message-line';
import { Objection, type Objected } from './objection';
import { PaneFrame } from './pane-frame';
import type { PanePage } from './settings';
import { SheetTabs } from './sheet-tabs';
import type { Loaded } from './start';
import { Toolbar } from './toolbar';
import { useWorkbook } from './use-workbook';

/** The page: a workbook in a grid on the left, the add-in's task pane beside it. */
export function Workbench(loaded: Loaded) {
  const workbook = useWorkbook(loaded);
  const { excel, message, setMessage, settings, words } = workbook;
  const [page, setPage] = useState<PanePage>('plan');
  const [objection, setObjection] = useState<Objected | null>(null);

  function onOutcome(outcome: Outcome, retry: () => void) {
    if (outcome.kind === 'objection') setObjection({ outcome, retry });
    if (outcome.kind === 'refused' || outcome.kind === 'not-known') {
      const text = outcome.kind === 'refused' ? words.refused : words.notKnown;
      setMessage({ isProblem: true, text, details: [] });
    }
  }

  return (
    <FluentProvider theme={settings.isDark ? webDarkTheme : webLightTheme}>
      <main
        className={settings.isDark ? 'workbench dark' : 'workbench'}
        aria-label={words.title}
        lang={settings.language}
      >
        <Toolbar workbook={workbook} page={page} onPage={setPage} />
        {message === null ? null : (
          <MessageLine
            message={message}
            words={words}
            onClose={() => {
              setMessage(null);
            }}
          />
        )}
        <div className="desk">
          <OpenSheet workbook={workbook} onOutcome={onOutcome} />
          <PaneFrame excel={excel} page={page} title={words.pane} />
        </div>
        {objection === null ? null : (
          <Objection
            objected={objection}
            words={words}
            onClose={() => {
              setObjection(null);
            }}
          />
        )}
      </main>
    </FluentProvider>
  );
}

interface OpenSheetProps {
  readonly workbook: ReturnType<typeof useWorkbook>;
  readonly onOutcome: (outcome: Outcome, retry: () => void) => void;
}

/** The sheet in front, with its formula bar and the tabs of the others. */
function OpenSheet({ workbook, onOutcome }: OpenSheetProps) {
  const { excel, words } = workbook;
  const sheet = excel.session.sheetById(excel.workbook.activeSheetId);
  if (sheet === undefined) return null;
  const parts = { excel, sheet, words };
  return (
    <section className="workbook" aria-label={excel.workbook.name}>
      <FormulaBar {...parts} />
      <Grid key={`${String(excel.number)} ${sheet.id}`} {...parts} onOutcome={onOutcome} />
      <SheetTabs excel={excel} label={words.sheets} />
    </section>
  );
}
