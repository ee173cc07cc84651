/** What the program that the pane is in tells about itself. */
export interface OfficeHost {
  /** Whether it is an Excel that has all the add-in needs. */
  readonly isRecentEnough: boolean;
  /** Language of its screen: `nl-BE`. */
  readonly displayLanguage: string;
  /** `null` where it does not tell, as Excel on the web does not. */
  readonly isDarkTheme: boolean | null;
}

/** The newest requirement set that everything uses without asking: that of Excel 2021. */
const NEEDED_SET = '1.14';

/** Waits until Office is there. */
export async function startOffice(): Promise<OfficeHost> {
  const { host } = await Office.onReady();
  const { context } = Office;
  // Absent on the web, whatever the types say.
  const theme = context.officeTheme as Office.OfficeTheme | undefined;
  return {
    isRecentEnough:
      host === Office.HostType.Excel && context.requirements.isSetSupported('ExcelApi', NEEDED_SET),
    displayLanguage: context.displayLanguage,
    isDarkTheme: theme?.isDarkTheme ?? null,
  };
}
