import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { openFile } from '../local-excel/browser/open-file';
import { saveFile } from '../local-excel/browser/save-file';
import { emptyWorkbook } from '../local-excel/empty-workbook';
import type { WorkbookData } from '../local-excel/workbook-data';
import { palette } from '../src/workbook/generating/cell-styles';
import { download } from './download';
import { exampleWorkbook } from './example-workbook';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid/grid';
import type { Outcome } from './grid/enter-text';
import { MessageLine, type Message } from './message-line';
import { Objection } from './objection';
import { openExcel } from './open-excel';
import { PaneFrame } from './pane-frame';
import type { PanePage, Settings } from './settings';
import { SheetTabs } from './sheet-tabs';
import type { Loaded } from './start';
import { texts } from './texts';
import { Toolbar } from './toolbar';

const FIRST: Settings = { language: 'nl', isDark: false, requirementSet: '1.14' };

/** The page: a workbook in a grid on the left, the add-in's task pane beside it. */
export function Workbench({ apiSets, workbook, today }: Loaded) {
  const [settings, setSettings] = useState(FIRST);
  const [excel, setExcel] = useState(() => openExcel(apiSets, workbook, today, FIRST));
  const [page, setPage] = useState<PanePage>('plan');
  const [message, setMessage] = useState<Message | null>(null);
  const [objection, setObjection] = useState<Objected | null>(null);
  useSyncExternalStore(excel.subscribe, excel.version);
  const words = texts[settings.language];
  const sheet = excel.session.sheetById(excel.workbook.activeSheetId);

  function reopen(data: WorkbookData, next: Settings = settings) {
    setSettings(next);
    setExcel(openExcel(apiSets, data, today, next));
    setMessage(null);
  }

  async function open(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await openFile(bytes, file.name, palette);
    if (opened.ok) reopen(opened.value);
    else setMessage({ isProblem: true, text: words.notOpened(file.name), details: [] });
  }

  async function save() {
    const { bytes, leftOut } = await saveFile(excel.workbook, palette);
    const { name } = excel.workbook;
    download(name, bytes);
    setMessage({ isProblem: leftOut.length > 0, text: words.saved(name), details: leftOut });
  }

  function onOutcome(outcome: Outcome, retry: () => void) {
    if (outcome.kind === 'objection') setObjection({ outcome, retry });
    else if (outcome.kind === 'refused') setMessage(problem(words.refused));
    else if (outcome.kind === 'not-known') setMessage(problem(words.notKnown));
  }

  return (
    <FluentProvider theme={settings.isDark ? webDarkTheme : webLightTheme}>
      <main
        className={settings.isDark ? 'workbench dark' : 'workbench'}
        aria-label={words.title}
        lang={settings.language}
      >
        <Toolbar
          settings={settings}
          words={words}
          page={page}
          name={excel.workbook.name}
          onSettings={(next) => {
            reopen(excel.workbook, next);
          }}
          onPage={setPage}
          onExample={() => {
            void exampleWorkbook(today).then((data) => {
              reopen(data);
            });
          }}
          onEmpty={() => {
            reopen(emptyWorkbook());
          }}
          onOpen={(file) => void open(file)}
          onSave={() => void save()}
        />
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
          {sheet === undefined ? null : (
            <section className="workbook" aria-label={excel.workbook.name}>
              <FormulaBar excel={excel} sheet={sheet} words={words} />
              <Grid
                key={sheet.id}
                excel={excel}
                sheet={sheet}
                words={words}
                onOutcome={onOutcome}
              />
              <SheetTabs excel={excel} label={words.sheets} />
            </section>
          )}
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

/** An entry that a rule of its cell objects to, until the person has decided. */
export interface Objected {
  readonly outcome: Extract<Outcome, { kind: 'objection' }>;
  readonly retry: () => void;
}

function problem(text: string): Message {
  return { isProblem: true, text, details: [] };
}
