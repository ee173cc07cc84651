import { actionOfNumber } from '../plan/numbering';
import type { Action, PolicyLine } from '../plan/plan';
import type { ColumnRole, Columns } from './columns';
import { comparable } from './plain-words';
import { plainText, type TidyRow } from './tidy-rows';

import {
  parseActionHeading,
  parseNumberedHeading,
  parsePolicyLineHeading,
  type Heading,
  type PlanHeading,
} from './heading-labels';
import type { RawMeasure, RawPlan } from './raw-plan';

/** Keeps where in the plan the reader is: under which policy line and action the next measure stands. */
export class PlanOutline {
  private readonly policyLines: PolicyLine[] = [];
  private readonly actions = new Map<string, Action>();
  /** Actions that have a heading somewhere in the document. */
  private readonly headed: ReadonlySet<string>;
  private readonly withMeasures = new Set<string>();
  private readonly withoutHeading = new Map<string, RawMeasure>();
  private policyLine: PolicyLine | null = null;
  private action: string | null = null;

  /** `measuresOf` counts the measures whose number names an action. */
  constructor(
    headings: Iterable<PlanHeading>,
    private readonly measuresOf: ReadonlyMap<string, number>,
  ) {
    this.headed = new Set(
      [...headings].flatMap(({ of, number }) =>
        of === 'action' && number !== null ? [number] : [],
      ),
    );
  }

  /** Goes on under a heading; `false` when that only says again where the reader is. */
  enter({ of, number, title }: PlanHeading): boolean {
    return of === 'policyLine'
      ? this.enterPolicyLine(number, title)
      : this.enterAction(number, title);
  }

  /** The title of an action that has measures already, where this heading gives its number another one. */
  otherTitle({ of, number, title }: PlanHeading): string | null {
    if (of !== 'action' || number === null || !this.withMeasures.has(number)) return null;
    const known = this.actions.get(number)?.title ?? '';
    const [a, b] = [comparable(known), comparable(title)];
    return a === '' || b === '' || a.startsWith(b) || b.startsWith(a) ? null : known;
  }

  /** Headings that stand in columns of their own, next to the measures. */
  enterColumns(row: TidyRow, columns: Columns, measure: string | null): void {
    const policyLine = headingInColumn(row, columns, 'policyLine', parsePolicyLineHeading);
    if (policyLine !== null) this.enterPolicyLine(policyLine.number, policyLine.title);
    const action = headingInColumn(row, columns, 'action', parseActionHeading);
    if (action === null) return;
    const named = measure === null ? null : actionOfNumber(measure);
    this.enterAction(action.number ?? named, action.title);
  }

  /** The measure, under the action it stands under. */
  place(measure: RawMeasure): RawMeasure {
    const named = measure.number === null ? null : actionOfNumber(measure.number);
    const action = named !== null && this.lacksHeading(named) ? named : (this.action ?? named);
    const placed = { ...measure, action };
    if (action === null) return placed;
    if (!this.actions.has(action)) {
      this.addAction(action, '');
      if (!this.headed.has(action)) this.withoutHeading.set(action, placed);
    }
    this.withMeasures.add(action);
    return placed;
  }

  found(): Pick<RawPlan, 'policyLines' | 'actions' | 'withoutHeading'> {
    return {
      policyLines: this.policyLines,
      actions: [...this.actions.values()],
      withoutHeading: this.withoutHeading,
    };
  }

  private enterPolicyLine(number: string | null, title: string): boolean {
    const { policyLine } = this;
    if (policyLine !== null && isSameLine(policyLine, number, title)) return false;
    this.policyLine =
      this.policyLines.find((line) => isSameLine(line, number, title)) ??
      this.addPolicyLine({ number: number ?? this.nextPolicyLine(), title });
    this.action = null;
    return true;
  }

  /** A list of the policy lines before the plan may shorten their titles: the heading itself decides. */
  private addPolicyLine(policyLine: PolicyLine): PolicyLine {
    const place = this.policyLines.findIndex(({ number }) => number === policyLine.number);
    const isUsed = [...this.actions.values()].some(
      (action) => action.policyLine === policyLine.number,
    );
    if (place === -1 || isUsed) this.policyLines.push(policyLine);
    else this.policyLines[place] = policyLine;
    return policyLine;
  }

  private enterAction(number: string | null, title: string): boolean {
    if (number === null) return false;
    if (number === this.action && this.withMeasures.has(number)) return false;
    this.action = number;
    // A table of contents names an action before its own heading does.
    if (!this.withMeasures.has(number)) this.addAction(number, title);
    return true;
  }

  private addAction(number: string, title: string): void {
    this.actions.set(number, { number, title, policyLine: this.policyLine?.number ?? null });
  }

  /**
   * A number that is all alone with its action is more likely mistyped than under a missing heading; and where no
   * measure has the number of the heading above, the heading was renumbered without its measures, or they without it.
   */
  private lacksHeading(action: string): boolean {
    if (this.headed.has(action)) return false;
    if (this.action === null) return true;
    return this.countOf(action) > 1 && this.countOf(this.action) > 0;
  }

  private countOf(action: string): number {
    return this.measuresOf.get(action) ?? 0;
  }

  private nextPolicyLine(): string {
    const taken = new Set(this.policyLines.map(({ number }) => number));
    let next = this.policyLines.length + 1;
    while (taken.has(String(next))) next += 1;
    return String(next);
  }
}

function isSameLine(line: PolicyLine, number: string | null, title: string): boolean {
  return title === '' ? line.number === number : comparable(line.title) === comparable(title);
}

function headingInColumn(
  row: TidyRow,
  columns: Columns,
  role: ColumnRole,
  parse: (text: string) => Heading | null,
): Heading | null {
  const text = plainText(
    (columns.at.get(role) ?? []).flatMap((index) => row.cells[index]?.lines ?? []),
  );
  if (text === '') return null;
  const isNumber = /^\d+(?:\.\d+)*$/.test(text);
  return (
    parse(text) ??
    parseNumberedHeading(text) ?? { number: isNumber ? text : null, title: isNumber ? '' : text }
  );
}
