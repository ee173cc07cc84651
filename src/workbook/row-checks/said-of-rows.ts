import type { CheckInput } from '../../domain/check/check-input';
import type { Finding } from '../../domain/check/finding';
import { runCheck } from '../../domain/check/run-check';
import type { Plan } from '../../domain/plan/plan';
import { rules } from '../../domain/rules/index';
import type { AnyTable } from '../describe-table';
import { NOTHING_WRONG, byField } from './check-column';
import { saidAs, type RowCheck } from './row-check';

type Row = Readonly<Record<string, unknown>>;

/** What the rules find that checks of these tables can say, in a plan that nobody has typed in yet. */
export function findingsToSay(plan: Plan, tables: readonly AnyTable[]): readonly Finding[] {
  const said = new Set(tables.flatMap(({ checks = [] }) => checks.flatMap(({ says }) => says)));
  const wanted = rules.filter(({ meta: { id, messages } }) =>
    Object.keys(messages).some((message) => said.has(saidAs({ rule: id, message }))),
  );
  const input: CheckInput = { plan, irregular: [], missing: [], missingColumns: [] };
  return runCheck(input, wanted).findings;
}

/**
 * What the column Controle says of every row, for readers that do not compute: what the rules found, in the
 * words of the formulas. The rules judge, so nothing is judged twice.
 */
export function saidOfRows(
  { checks = [], kind }: AnyTable,
  rows: readonly Row[],
  findings: readonly Finding[],
): readonly string[] {
  const ofTable = findings.filter(({ at }) => at.kind === kind);
  const said = byField(checks).map((ofField) =>
    ofField.map((check) => saidBy(check, rows, ofTable)),
  );
  return rows.map((row) => {
    const sentences = said.flatMap((ofField) => {
      for (const sentenceOf of ofField) {
        const sentence = sentenceOf(row);
        if (sentence !== null) return [sentence];
      }
      return [];
    });
    return sentences.length === 0 ? NOTHING_WRONG : sentences.join(' ');
  });
}

/** What a check says of a row; `null` when it does not apply. */
function saidBy(
  check: RowCheck,
  rows: readonly Row[],
  findings: readonly Finding[],
): (row: Row) => string | null {
  const { field, says, atAnyField, ofEqualRows, sentence } = check;
  const own = new Map<unknown, Finding>();
  for (const finding of findings) {
    if (!says.includes(saidAs(finding))) continue;
    if (finding.at.field === field || atAnyField === true) own.set(finding.at.key, finding);
  }
  const byValue = new Map<unknown, Finding>();
  for (const row of ofEqualRows === true ? rows : []) {
    const finding = own.get(row['key']);
    if (finding !== undefined) byValue.set(row[field], finding);
  }
  return (row) => {
    const finding = own.get(row['key']) ?? byValue.get(row[field]);
    return finding === undefined ? null : sentenceText(sentence, finding);
  };
}

/** With the blanks that TRIM leaves. */
function sentenceText(sentence: RowCheck['sentence'], { data }: Finding): string {
  const parts = sentence.map((part) =>
    typeof part === 'string' ? part : shownIn(data[part.data]),
  );
  return parts.join('').replaceAll(/ +/g, ' ').trim();
}

function shownIn(value: Finding['data'][string] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : String(value ?? '');
}
