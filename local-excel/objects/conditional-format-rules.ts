import { HostNotImplemented, demand } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import { typedAsByClient } from '../host/typed-as-by-client';
import type { Session } from '../host/session';
import { demandColour } from '../grid/cell-format';
import { formulaProblem } from '../grid/formula';
import { demandPermission } from '../grid/protection';
import type { ConditionalFormatData, SheetData } from '../workbook-data';

abstract class ConditionalPart extends HostObject {
  constructor(
    session: Session,
    protected readonly sheet: SheetData,
    protected readonly data: ConditionalFormatData,
  ) {
    super(session);
  }

  protected demandAllowed(): void {
    demandPermission(this.sheet, 'allowFormatCells');
  }

  get format(): ConditionalLookHost {
    return new ConditionalLookHost(this.session, this.sheet, this.data);
  }
}

/** A format by a formula of the add-in's own. */
export class CustomFormatHost
  extends ConditionalPart
  implements Host<Excel.CustomConditionalFormat, 'format' | 'rule'>
{
  readonly excelClass = 'CustomConditionalFormat';

  get rule(): FormulaRuleHost {
    return new FormulaRuleHost(this.session, this.sheet, this.data);
  }
}

class FormulaRuleHost
  extends ConditionalPart
  implements Host<Excel.ConditionalFormatRule, 'formula'>
{
  readonly excelClass = 'ConditionalFormatRule';

  get formula(): string {
    const { formula } = this.data.rule;
    if (typeof formula !== 'string') throw new HostNotImplemented(this.nameOf('formula, not set'));
    return formula;
  }

  set formula(formula: string) {
    this.demandAllowed();
    demandFormula(formula);
    this.data.rule = { formula };
  }
}

/** What `rule` has to have, per class of the client's; formulas are checked besides. */
const RULE_KEYS: Readonly<Record<string, readonly string[]>> = {
  CellValueConditionalFormat: ['formula1', 'operator'],
  PresetCriteriaConditionalFormat: ['criterion'],
  TextConditionalFormat: ['operator', 'text'],
  TopBottomConditionalFormat: ['rank', 'type'],
};

/** A format by a rule of Excel's own: a comparison, a text, duplicates, the highest ones. */
export class RuleFormatHost
  extends ConditionalPart
  implements
    Host<Excel.CellValueConditionalFormat, 'format'>,
    Host<Excel.PresetCriteriaConditionalFormat, 'format'>
{
  constructor(
    session: Session,
    sheet: SheetData,
    data: ConditionalFormatData,
    readonly excelClass: string,
  ) {
    super(session, sheet, data);
  }

  get rule(): Record<string, unknown> {
    if (Object.keys(this.data.rule).length === 0) {
      throw new HostNotImplemented(`${this.nameOf('rule')} before it was set`);
    }
    return this.data.rule;
  }

  set rule(rule: Record<string, unknown>) {
    this.demandAllowed();
    for (const key of RULE_KEYS[this.excelClass] ?? []) {
      demand((rule[key] ?? '') !== '', `the rule has no ${key}`);
    }
    for (const value of Object.values(rule)) {
      if (typeof value === 'string' && value.startsWith('=')) demandFormula(value);
    }
    this.data.rule = rule;
  }
}

class ConditionalLookHost
  extends ConditionalPart
  implements Host<Excel.ConditionalRangeFormat, 'fill' | 'font' | 'numberFormat'>
{
  readonly excelClass = 'ConditionalRangeFormat';

  get fill(): ConditionalFillHost {
    return new ConditionalFillHost(this.session, this.sheet, this.data);
  }

  get font(): ConditionalFontHost {
    return new ConditionalFontHost(this.session, this.sheet, this.data);
  }

  get numberFormat(): string | null {
    return this.data.format.numberFormat;
  }

  /** Null leaves the number format as it is. */
  set numberFormat(numberFormat: string | null | undefined) {
    this.demandAllowed();
    this.data.format.numberFormat = numberFormat ?? null;
  }
}

class ConditionalFillHost
  extends ConditionalPart
  implements Host<Excel.ConditionalRangeFill, 'clear' | 'color'>
{
  readonly excelClass = 'ConditionalRangeFill';

  get color(): string {
    return this.data.format.fill ?? '';
  }

  set color(text: string) {
    this.demandAllowed();
    this.data.format.fill = demandColour(text);
  }

  clear(): void {
    this.demandAllowed();
    this.data.format.fill = null;
  }
}

type Underline = NonNullable<ConditionalFormatData['format']['underline']>;
type FontMembers = 'bold' | 'clear' | 'color' | 'italic' | 'strikethrough' | 'underline';

/** What a format leaves as it is reads as null. */
class ConditionalFontHost
  extends ConditionalPart
  implements Host<Excel.ConditionalRangeFont, FontMembers>
{
  readonly excelClass = 'ConditionalRangeFont';

  get bold(): boolean {
    return typedAsByClient(this.data.format.bold);
  }

  set bold(bold: boolean) {
    this.set({ bold });
  }

  get italic(): boolean {
    return typedAsByClient(this.data.format.italic);
  }

  set italic(italic: boolean) {
    this.set({ italic });
  }

  get strikethrough(): boolean {
    return typedAsByClient(this.data.format.strikethrough);
  }

  set strikethrough(strikethrough: boolean) {
    this.set({ strikethrough });
  }

  get underline(): Underline {
    return typedAsByClient(this.data.format.underline);
  }

  set underline(underline: Underline) {
    this.set({ underline });
  }

  get color(): string {
    return this.data.format.fontColor ?? '';
  }

  set color(text: string) {
    this.set({ fontColor: demandColour(text) });
  }

  clear(): void {
    this.set({ bold: null, italic: null, strikethrough: null, underline: null, fontColor: null });
  }

  private set(change: Partial<ConditionalFormatData['format']>): void {
    this.demandAllowed();
    Object.assign(this.data.format, change);
  }
}

function demandFormula(formula: string): void {
  demand(formula.startsWith('='), 'a formula starts with =');
  const problem = formulaProblem(formula);
  demand(problem === null, `${formula}: ${problem ?? ''}`);
}
