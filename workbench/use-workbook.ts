import { useState, useSyncExternalStore } from 'react';
import { openFile } from '../local-excel/browser/open-file';
import { saveFile } from '../local-excel/browser/save-file';
import { emptyWorkbook } from '../local-excel/empty-workbook';
import type { WorkbookData } from '../local-excel/workbook-data';
import { palette } from '../src/workbook/generating/cell-styles';
import { download } from './download';
import { exampleWorkbook } from './example-workbook';
import type { Message } from './message-line';
import { openExcel } from './open-excel';
import type { Settings } from './settings';
import type { Loaded } from './start';
import { texts } from './texts';

const FIRST: Settings = { language: 'nl', isDark: false, requirementSet: '1.14' };

/** The workbook that is open, in the Excel that was chosen, and what can be done with it as a file. */
export function useWorkbook({ apiSets, workbook, today }: Loaded) {
  const [settings, setSettings] = useState(FIRST);
  const [excel, setExcel] = useState(() => openExcel(apiSets, workbook, today, FIRST));
  const [message, setMessage] = useState<Message | null>(null);
  useSyncExternalStore(excel.subscribe, excel.version);
  const words = texts[settings.language];

  function reopen(data: WorkbookData, next: Settings = settings) {
    setSettings(next);
    setExcel(openExcel(apiSets, data, today, next));
    setMessage(null);
  }

  return {
    excel,
    settings,
    words,
    message,
    setMessage,
    changeSettings(next: Settings) {
      reopen(excel.workbook, next);
    },
    openEmpty() {
      reopen(emptyWorkbook());
    },
    async openExample() {
      reopen(await exampleWorkbook(today));
    },
    async open(file: File) {
      const opened = await openFile(new Uint8Array(await file.arrayBuffer()), file.name, palette);
      if (opened.ok) reopen(opened.value);
      else setMessage({ isProblem: true, text: words.notOpened(file.name), details: [] });
    },
    async save() {
      const { bytes, leftOut } = await saveFile(excel.workbook, palette);
      const { name } = excel.workbook;
      download(name, bytes);
      setMessage({ isProblem: leftOut.length > 0, text: words.saved(name), details: leftOut });
    },
  };
}
