import type { ReportEntry } from '../application/report-entries';
import type { Severity } from '../domain/check/finding';
import type { GradedReport } from '../domain/check/rule-grades';
import type { CommandContext } from './command-context';
import { severities, severityCounts } from './severity-counts';
import { hanging } from './wrap-text';

export interface CheckEntries {
  readonly open: readonly ReportEntry[];
  readonly accepted: readonly ReportEntry[];
}

type Context = Pick<CommandContext, 'text' | 'words' | 'width'>;

/** A check as text: by grade, then by rule, with what to do; and what was and was not checked. */
export function checkText(
  report: GradedReport,
  { open, accepted }: CheckEntries,
  workbook: string,
  context: Context,
): string {
  const { text } = context;
  const blocks = [
    text('check.title', { workbook, ruleSet: report.ruleSet }),
    open.length === 0 ? text('check.all-clear') : severityCounts(open, text),
    ...severities.flatMap((severity) => severityBlocks(severity, open, context)),
    ...acceptedBlock(accepted, context),
    scopeText(report, context),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What was accepted, apart: by whom and why. */
function acceptedBlock(entries: readonly ReportEntry[], context: Context): readonly string[] {
  if (entries.length === 0) return [];
  const { text, width } = context;
  const lines = entries.flatMap((entry) => {
    const { by = '', why = '', on = null } = entry.accepted ?? {};
    const said = on === null ? 'check.accepted-by' : 'check.accepted-by-on';
    const day = on?.split('-').reverse().join('/') ?? '';
    return [
      hanging(`  ${placeText(entry)}  `, entry.wording.what, width),
      hanging('    → ', text(said, { by, why, on: day }), width),
    ];
  });
  return [[text('check.accepted', { count: entries.length }), ...lines].join('\n')];
}

function severityBlocks(
  severity: Severity,
  entries: readonly ReportEntry[],
  context: Context,
): readonly string[] {
  const ofSeverity = entries.filter((entry) => entry.severity === severity);
  if (ofSeverity.length === 0) return [];
  return [
    context.text(`check.severity.${severity}`),
    ...groupBy(ofSeverity, ({ rule }) => rule).map((ofRule) => ruleBlock(ofRule, context)),
  ];
}

function ruleBlock(entries: readonly ReportEntry[], context: Context): string {
  const rule = entries[0]?.rule ?? '';
  const count = countText(entries, context.text);
  return [
    hanging('', `${ruleName(rule, context)} · ${count}`, context.width),
    ...groupBy(entries, ({ message }) => message).flatMap((same) => messageLines(same, context)),
  ].join('\n');
}

/** What to do stands once where it is the same for all that say the same. */
function messageLines(entries: readonly ReportEntry[], { width }: Context): readonly string[] {
  const [first] = entries;
  const shared = entries.every(({ wording }) => wording.todo === first?.wording.todo);
  const lines = entries.flatMap((entry) => [
    hanging(`  ${placeText(entry)}  `, entry.wording.what, width),
    ...(shared ? [] : todoLines(entry, width)),
  ]);
  return shared && first !== undefined ? [...lines, ...todoLines(first, width)] : lines;
}

/** In the order in which each first comes. */
function groupBy(
  entries: readonly ReportEntry[],
  nameOf: (entry: ReportEntry) => string,
): readonly (readonly ReportEntry[])[] {
  const groups = new Map<string, ReportEntry[]>();
  for (const entry of entries) {
    const same = groups.get(nameOf(entry));
    if (same === undefined) groups.set(nameOf(entry), [entry]);
    else same.push(entry);
  }
  return [...groups.values()];
}

/** What it asks, and what it is called on the command line. */
function ruleName(rule: string, { text, words }: Context): string {
  return text('check.rule', { title: words.ruleTitle(rule), rule });
}

function todoLines({ wording }: ReportEntry, width: number): readonly string[] {
  return wording.todo === '' ? [] : [hanging('    → ', wording.todo, width)];
}

function placeText({ at }: ReportEntry): string {
  if (at.sheet === null) return at.number ?? '–';
  return at.cell === null ? at.sheet : `${at.sheet}!${at.cell}`;
}

/** In the units people think in: measures, and places where that is another number. */
function countText(entries: readonly ReportEntry[], text: Context['text']): string {
  const places = text('count.places', { count: entries.length });
  const inMeasures = entries.every(({ at }) => at.kind === 'measure' || at.kind === 'budgetLine');
  if (!inMeasures) return places;
  const count = new Set(entries.map(({ at }) => at.number)).size;
  const measures = text('count.measures', { count });
  return count === entries.length ? measures : `${measures}, ${places}`;
}

function scopeText({ checked, notChecked, off, regraded }: GradedReport, context: Context): string {
  const { text, words, width } = context;
  return [
    text('check.checked', { count: checked.length }),
    ...checked.map((rule) => hanging('  – ', ruleName(rule, context), width)),
    ...notChecked.map(({ rule, missing }) => {
      const title = words.ruleTitle(rule);
      const why = words.missingPart(missing);
      return hanging('', text('check.not-checked', { title, rule, why }), width);
    }),
    ...off.map((rule) => hanging('', text('check.off', { rule: ruleName(rule, context) }), width)),
    ...regraded.map(({ rule, severity }) => {
      const grade = text(`check.grade.${severity}`);
      return hanging('', text('check.regraded', { rule: ruleName(rule, context), grade }), width);
    }),
  ].join('\n');
}
