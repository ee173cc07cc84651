import type { ApiSets } from '../local-excel/api-sets';
import type { WorkbookData } from '../local-excel/workbook-data';
import { excelLanguage, type Settings } from './settings';
import { ShownExcel } from './shown-excel';

declare global {
  interface Window {
    /** Where the scripts that stand in for office.js in the task pane's frame find their Excel. */
    localExcel?: ShownExcel;
  }
}

/** Opens a workbook in a new Excel, for a task pane that starts afresh with it. */
export function openExcel(
  apiSets: ApiSets,
  workbook: WorkbookData,
  today: string,
  { isDark, language, requirementSet }: Settings,
): ShownExcel {
  const excel = new ShownExcel({
    apiSets,
    workbook,
    today,
    requirementSet,
    displayLanguage: excelLanguage[language],
    isDarkTheme: isDark,
    // Excel on the web tells no theme, so that one could not be chosen here.
    platform: 'PC',
  });
  window.localExcel = excel;
  return excel;
}
