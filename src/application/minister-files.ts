import type { MoneySharing } from '../domain/plan/money-sharing';
import { ministerPages } from '../domain/summary/minister-page';
import { ministerPageModel } from '../workbook/pages/minister-page-model';
import type { PageModel } from '../workbook/pages/page-model';
import { pageWorkbook } from '../workbook/pages/page-workbook';
import type { WorkbookModel } from '../workbook/workbook-model';
import type { NamedBytes } from './plan-core';
import type { SummarisedWorkbook } from './summarise-workbook';

/** The page of a minister, to write as a worksheet and as a document of Word. */
export interface MinisterFile {
  readonly minister: string;
  /** Without an extension, and fit for every disk; no two are the same. */
  readonly fileName: string;
  readonly page: PageModel;
}

/** Who makes bytes of a page; asked for when a page is wanted, since that takes a large library. */
export interface PageWriters {
  readonly writeWord: (pages: readonly PageModel[], title: string) => Promise<Uint8Array>;
  readonly writeWorkbook: (model: WorkbookModel) => Promise<Uint8Array>;
}

export interface WrittenPage {
  readonly minister: string;
  readonly files: readonly NamedBytes[];
}

/** The pages of all ministers of a plan. */
export function ministerFiles({
  plan,
  summary,
  irregular,
}: SummarisedWorkbook): readonly MinisterFile[] {
  const { sharing }: { readonly sharing: MoneySharing } = summary;
  const taken = new Set<string>();
  return ministerPages(plan, summary, irregular).map((page) => {
    const minister = page.figures.minister.name;
    return {
      minister,
      fileName: freeName(minister, taken),
      page: ministerPageModel(page, plan, sharing),
    };
  });
}

/** Two files for every minister: a document of Word and a workbook. */
export async function writeMinisterPages(
  files: readonly MinisterFile[],
  { writeWord, writeWorkbook }: PageWriters,
  date: string,
): Promise<readonly WrittenPage[]> {
  const written: WrittenPage[] = [];
  for (const { minister, fileName, page } of files) {
    written.push({
      minister,
      files: [
        { name: `${fileName}.docx`, bytes: await writeWord([page], minister) },
        { name: `${fileName}.xlsx`, bytes: await writeWorkbook(pageWorkbook(page, date)) },
      ],
    });
  }
  return written;
}

/** A document of Word with the page of one minister, or (`null`) of all, each on a new page. */
export async function ministerDocument(
  summarised: SummarisedWorkbook,
  minister: string | null,
  { writeWord }: Pick<PageWriters, 'writeWord'>,
): Promise<NamedBytes> {
  const all = ministerFiles(summarised);
  const one = all.find((file) => file.minister === minister);
  const name = one?.fileName ?? 'Ministers';
  const pages = (one === undefined ? all : [one]).map(({ page }) => page);
  return { name: `${name}.docx`, bytes: await writeWord(pages, name) };
}

/** Bytes of a name that a disk and the folder it is sent in leave room for. */
const LONGEST_NAME = 80;

function freeName(minister: string, taken: Set<string>): string {
  const plain = minister
    .replaceAll(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/[. ]+$/, '')
    .trim();
  const wanted = plain === '' ? 'Minister' : plain;
  let name = wanted;
  // Disks of Windows and Mac take capitals for small letters.
  for (let turn = 2; taken.has(name.toLowerCase()); turn++) name = `${wanted} (${String(turn)})`;
  taken.add(name.toLowerCase());
  return name;
}
