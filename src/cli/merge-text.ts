import type { ConflictEntry, IgnoredEntry, MergeEntries } from '../application/merge-entries';
import { mergeEntries } from '../application/merge-entries';
import type { MergedReturned } from '../application/merge-returned';
import type { MergeWords } from '../application/merge-to-json';
import { measureCounts, rowCounts } from '../application/row-counts';
import { groupBy } from '../domain/group-by';
import { shorten } from '../i18n/shorten';
import type { CommandContext } from './command-context';
import type { Problem } from './problem';
import { textTable, type TableRow } from './text-table';
import { hanging } from './wrap-text';

/** A longer cell is not compared by reading two whole texts. */
const MAX_CELL = 120;

type Told = Pick<CommandContext, 'text' | 'width'>;

/** What came of merging, per department, and what somebody must decide. */
export function mergeText(
  merged: MergedReturned<Problem>,
  words: MergeWords<Problem>,
  output: string,
  { text, width }: Told,
): string {
  const { files, sent, missing } = merged;
  const entries = mergeEntries(merged.tables);
  const told = files.flatMap((file) => words.ofFile(file) ?? []);
  const measures = measureCounts(files, sent);
  return `${[
    text('merge.title', { round: sent.round }),
    departmentTable(merged, entries, { text, width }),
    text('merge.measures', { out: measures.out, back: measures.back }),
    ...(missing.length === 0
      ? []
      : [hanging('', text('merge.missing', { departments: missing }), width)]),
    ...told.map((sentence) => hanging('', sentence, width)),
    ...conflictTexts(entries.conflicts, { text, width }),
    ...ignoredTexts(entries.ignored, words, { text, width }),
    ...(merged.renewed.length === 0
      ? []
      : [hanging('', text('fix.renewed', renewedData(merged.renewed)), width)]),
    ...merged.kept.map(({ sheet, why }) =>
      hanging('', text(`fix.not-renewed.${why}`, { sheet }), width),
    ),
    text('merge.workbook', { output }),
  ].join('\n\n')}\n`;
}

function renewedData(sheets: readonly string[]) {
  return { sheets, count: sheets.length };
}

function departmentTable(
  { files, sent }: MergedReturned<Problem>,
  { applied, conflicts, ignored }: MergeEntries,
  { text, width }: Told,
): string {
  const back = groupBy(
    files.filter((file) => file.kind === 'own'),
    ({ department }) => department,
  );
  const rows = [...sent.departments].map(([department, rows]): TableRow => {
    const own = back.get(department) ?? [];
    const rowsBack = own.map((file) => String(rowCounts(file, sent).back ?? 0));
    function countOf(entries: readonly { readonly department: string }[]): string {
      if (own.length === 0) return '–';
      return String(entries.filter((entry) => entry.department === department).length);
    }
    return [
      department,
      ...[String(rows.length), rowsBack.length === 0 ? '–' : rowsBack.join(' + ')],
      ...[countOf(applied), countOf(firstOfEach(conflicts)), countOf(ignored)],
    ];
  });
  return textTable(
    [
      text('merge.department'),
      ...[text('merge.rows-out'), text('merge.rows-back'), text('merge.applied')],
      ...[text('merge.conflicts'), text('merge.ignored')],
    ],
    rows,
    { width },
  );
}

/** Cells that are decided together are one conflict. */
function firstOfEach(conflicts: readonly ConflictEntry[]): readonly ConflictEntry[] {
  return [...groupBy(conflicts, ({ conflict }) => conflict).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function conflictTexts(conflicts: readonly ConflictEntry[], told: Told): readonly string[] {
  const { text, width } = told;
  const groups = [...groupBy(conflicts, ({ conflict }) => conflict).values()];
  if (groups.length === 0) return [];
  return [
    text('merge.conflict-title', { count: groups.length }),
    ...groups.map((cells) => {
      const [first] = cells;
      if (first === undefined) return '';
      const what = text(`merge.conflict.${first.kind}`);
      const lines = cells.map((cell) => conflictCell(cell, told));
      return [
        hanging('', `${first.department}, ${rowOf(first, text)}: ${what}`, width),
        ...lines,
      ].join('\n');
    }),
  ];
}

function conflictCell({ column, cell, ...values }: ConflictEntry, { text, width }: Told): string {
  const place = [column ?? '', cell === null ? '' : `(${cell})`].join(' ').trim();
  return [
    `  ${place}`,
    ...(['base', 'ours', 'theirs'] as const).map((state) =>
      hanging(`    ${text(`merge.${state}`)} `, quoted(values[state]), width),
    ),
  ].join('\n');
}

function ignoredTexts(
  ignored: readonly IgnoredEntry[],
  words: MergeWords<Problem>,
  { text, width }: Told,
): readonly string[] {
  if (ignored.length === 0) return [];
  const lines = ignored.map((entry) => {
    const place = [rowOf(entry, text), entry.column].filter((part) => part !== null).join(', ');
    const value = entry.value === null ? '' : ` ${quoted(entry.value)}`;
    return hanging(
      '  ',
      `${entry.department}, ${place}${value}: ${words.ofIgnored(entry.why)}`,
      width,
    );
  });
  return [[text('merge.ignored-title', { count: ignored.length }), ...lines].join('\n')];
}

function rowOf({ sheet, row }: Pick<ConflictEntry, 'sheet' | 'row'>, text: Told['text']): string {
  return row === null ? sheet : text('merge.row', { sheet, row });
}

function quoted(value: string | null): string {
  return `“${shorten(value ?? '', MAX_CELL)}”`;
}
