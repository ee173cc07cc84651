import { HostError, HostNotImplemented } from '../host/errors';
import { HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import {
  areaAddress,
  cellArea,
  contains,
  intersection,
  isUnbounded,
  withoutArea,
} from '../grid/area';
import type { Area } from '../grid/area';
import { clearValidations } from '../grid/clear-parts';
import { referenceFormula } from '../grid/formula';
import { resultAt } from '../grid/formula-results';
import { demandUnprotected } from '../grid/protection';
import { keepsRule } from '../grid/validate-cell';
import {
  RULE_TYPES,
  demandErrorAlert,
  demandPrompt,
  demandRule,
  ruleKind,
} from '../grid/validation-rules';
import type { SheetData, ValidationData } from '../workbook-data';
import { RangeGeometry } from './range-geometry';

type Members =
  | 'clear'
  | 'errorAlert'
  | 'getInvalidCells'
  | 'getInvalidCellsOrNullObject'
  | 'ignoreBlanks'
  | 'prompt'
  | 'rule'
  | 'type'
  | 'valid';

type Rules = Omit<ValidationData, 'areas'>;

const NO_RULES: Rules = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

/** The validation of a range: one for all its cells, or a mixture that has to be cleared first. */
export class DataValidationHost extends HostObject implements Host<Excel.DataValidation, Members> {
  readonly excelClass = 'DataValidation';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly cells: () => Area,
  ) {
    super(session);
  }

  get type(): `${Excel.DataValidationType}` {
    const rules = this.rules();
    if (typeof rules === 'string') return rules;
    const kind = ruleKind(rules.rule);
    return kind === null ? 'None' : RULE_TYPES[kind];
  }

  get rule(): Excel.DataValidationRule {
    const { rule } = this.uniform('rule');
    if (ruleKind(rule) === null)
      throw new HostNotImplemented('DataValidation.rule where there is none');
    return rule;
  }

  set rule(input: Excel.DataValidationRule) {
    const rule = withFormulas(input);
    demandRule(rule);
    this.change({ rule });
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.uniform('prompt').prompt;
  }

  set prompt(prompt: Excel.DataValidationPrompt) {
    demandPrompt(prompt);
    this.change({ prompt });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.uniform('errorAlert').errorAlert;
  }

  set errorAlert(errorAlert: Excel.DataValidationErrorAlert) {
    demandErrorAlert(errorAlert);
    this.change({ errorAlert });
  }

  get ignoreBlanks(): boolean {
    return this.uniform('ignoreBlanks').ignoreBlanks;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  /** Null when some cells keep the rule and others do not. */
  get valid(): boolean | null {
    const invalid = this.invalidCells();
    const { top, left, bottom, right } = this.cells();
    const count = (bottom - top + 1) * (right - left + 1);
    if (invalid.length === 0) return true;
    return invalid.length === count ? false : null;
  }

  clear(): void {
    demandUnprotected(this.sheet);
    clearValidations(this.sheet, this.cells());
  }

  getInvalidCells(): HostObject {
    const areas = this.getInvalidCellsOrNullObject();
    if (areas === null) throw new HostError('ItemNotFound', 'all cells are valid');
    return areas;
  }

  getInvalidCellsOrNullObject(): HostObject | null {
    const invalid = this.invalidCells();
    return invalid.length === 0 ? null : this.session.make.rangeAreas(this.sheet, invalid);
  }

  private invalidCells(): readonly Area[] {
    const area = this.cells();
    if (isUnbounded(area)) throw new HostNotImplemented('checking whole rows or columns');
    const invalid: Area[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellArea(row, column);
        const validation = this.sheet.validations.find(({ areas }) =>
          areas.some((each) => contains(each, cell)),
        );
        const value = resultAt(this.session, this.sheet, row, column);
        const isValid =
          validation === undefined || keepsRule(this.session, this.sheet, value, validation);
        if (!isValid) invalid.push(cell);
      }
    }
    return invalid;
  }

  /** The rules of all cells; a word when they do not have the same ones. */
  private rules(): Rules | 'Inconsistent' | 'MixedCriteria' {
    const area = this.cells();
    let bare: readonly Area[] = [area];
    const found = new Map<string, Rules>();
    for (const { areas, ...rules } of this.sheet.validations) {
      const here = areas.filter((each) => intersection(each, area) !== null);
      if (here.length > 0) found.set(JSON.stringify(rules), rules);
      for (const each of here) bare = bare.flatMap((part) => withoutArea(part, each));
    }
    const [only] = found.values();
    if (only === undefined) return NO_RULES;
    if (found.size > 1) return 'Inconsistent';
    return bare.length > 0 ? 'MixedCriteria' : only;
  }

  private uniform(member: keyof Rules): Rules {
    const rules = this.rules();
    if (typeof rules === 'string') {
      throw new HostNotImplemented(`DataValidation.${member} of cells with different rules`);
    }
    return rules;
  }

  private change(change: Partial<Rules>): void {
    demandUnprotected(this.sheet);
    const rules = this.rules();
    if (typeof rules === 'string') {
      const where = `${this.sheet.name}!${areaAddress(this.cells())}`;
      throw new HostError('InvalidArgument', `${where} has other rules in part: clear them first`);
    }
    clearValidations(this.sheet, this.cells());
    this.sheet.validations.push({ ...rules, ...change, areas: [this.cells()] });
  }
}

/** The rule with ranges written as formulas, as Excel hands them out again. */
function withFormulas(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  const entries = Object.entries(rule).map(([kind, part]: [string, object]) => [
    kind,
    Object.fromEntries(
      Object.entries(part).map(([key, value]: [string, unknown]) => [key, asFormula(value)]),
    ),
  ]);
  return Object.fromEntries(entries) as Excel.DataValidationRule; // the same keys, ranges as texts
}

function asFormula(value: unknown): unknown {
  if (!(value instanceof RangeGeometry)) return value;
  return referenceFormula(value.sheet.name, value.cells);
}
