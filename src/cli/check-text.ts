import type { ReportEntry } from '../application/report-entries';
import type { Severity } from '../domain/check/finding';
import type { CheckReport } from '../domain/check/run-check';
import type { CommandContext } from './command-context';
import { severities, severityCounts } from './severity-counts';
import { hanging } from './wrap-text';

type Context = Pick<CommandContext, 'text' | 'words' | 'width'>;

/** A check as text: by grade, then by rule, with what to do; and what was and was not checked. */
export function checkText(
  report: CheckReport,
  entries: readonly ReportEntry[],
  workbook: string,
  context: Context,
): string {
  const { text } = context;
  const blocks = [
    text('check.title', { workbook, ruleSet: report.ruleSet }),
    entries.length === 0 ? text('check.all-clear') : severityCounts(entries, text),
    ...severities.flatMap((severity) => severityBlocks(severity, entries, context)),
    scopeText(report, context),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function severityBlocks(
  severity: Severity,
  entries: readonly ReportEntry[],
  context: Context,
): readonly string[] {
  const ofSeverity = entries.filter((entry) => entry.severity === severity);
  if (ofSeverity.length === 0) return [];
  const byRule = new Map<string, ReportEntry[]>();
  for (const entry of ofSeverity) {
    const same = byRule.get(entry.rule);
    if (same === undefined) byRule.set(entry.rule, [entry]);
    else same.push(entry);
  }
  return [
    context.text(`check.severity.${severity}`),
    ...[...byRule].map(([rule, ofRule]) => ruleBlock(rule, ofRule, context)),
  ];
}

/** What to do stands once where it is the same for all. */
function ruleBlock(rule: string, entries: readonly ReportEntry[], context: Context): string {
  const { text, width } = context;
  const [first] = entries;
  const shared = entries.every(({ wording }) => wording.todo === first?.wording.todo);
  const lines = entries.flatMap((entry) => [
    hanging(`  ${placeText(entry)}  `, entry.wording.what, width),
    ...(shared ? [] : todoLines(entry, width)),
  ]);
  const last = shared && first !== undefined ? todoLines(first, width) : [];
  return [`${rule} · ${countText(entries, text)}`, ...lines, ...last].join('\n');
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

function scopeText({ checked, notChecked }: CheckReport, { text, words, width }: Context): string {
  const rules = checked.join(', ');
  return [
    hanging('', text('check.checked', { count: checked.length, rules }), width),
    ...notChecked.map(({ rule, missing }) =>
      hanging('', text('check.not-checked', { rule, why: words.missingPart(missing) }), width),
    ),
  ].join('\n');
}
