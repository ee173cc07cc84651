import { parseReferences } from '../parse/references';
import { actionOfNumber, isMeasureNumber } from '../plan/numbering';
import type { Measure, Plan, RowKey } from '../plan/plan';
import type { CellContent, IrregularCell } from './check-input';
import { numbersBefore, shownInCell } from './damaged-number';
import { numberOfKey } from './key-number';
import { onceForEachRow, type EachRow } from './row-results';
import { tidyNumber } from './tidy-number';

/** What the number of a measure says, and what it is meant to be. */
export interface NumberReading {
  /** `lost-zero`: well formed, but the text of another row; its key tells that it was `5.10`. */
  readonly state: 'well-formed' | 'missing' | 'malformed' | 'decimal' | 'date' | 'lost-zero';
  /** What the cell shows. */
  readonly shown: string;
  /** The number it must be, where only one can be meant. */
  readonly meant: string | null;
  /** The numbers it may be, `meant` included. */
  readonly choices: readonly string[];
  /**
   * The one number that a repair can put in its place without making another fault: no other row uses
   * it, it fits the action, and no budget line or previous action loses its measure by it.
   */
  readonly offer: string | null;
  /** `offer` is what must be meant, and nothing that was typed is lost by it: no need to ask. */
  readonly safe: boolean;
}

/** The numbers a measure may have: the one it must be, and while that is not clear any of the choices. */
export function possibleNumbers({ meant, choices }: NumberReading): readonly string[] {
  return meant === null ? choices : [meant];
}

/** What a number says by itself; what may be offered for it the other rows decide. */
interface Draft {
  readonly reading: NumberReading;
  readonly lossless: boolean;
}

type OwnReading = Omit<NumberReading, 'offer' | 'safe'>;

function draft(reading: OwnReading, lossless: boolean): Draft {
  return { reading: { ...reading, offer: null, safe: false }, lossless };
}

/** What Excel made of the numbers of measures. */
export function damagedNumbers(
  irregular: readonly IrregularCell[],
): ReadonlyMap<RowKey | null, CellContent> {
  const damaged = new Map<RowKey | null, CellContent>();
  for (const { at, found } of irregular) {
    if (at.kind === 'measure' && at.field === 'number') damaged.set(at.key, found);
  }
  return damaged;
}

/**
 * Reads the numbers of all measures together, because whether a repair is safe depends on the others:
 * two rows must not be repaired to the same number, and no budget line may lose its measure.
 */
export function readMeasureNumbers(
  plan: Plan,
  irregular: readonly IrregularCell[],
  draftsOf: DraftsOfRows = eachDraft(damagedNumbers(irregular)),
): ReadonlyMap<RowKey, NumberReading> {
  const drafts = new Map(draftsOf(plan));
  const uses = countUses(drafts.values());
  for (const { key } of plan.measures) {
    const own = drafts.get(key);
    const lost = own === undefined ? null : lostZero(key, own.reading, uses);
    if (lost !== null) drafts.set(key, lost);
  }
  const others: OtherRows = {
    uses,
    actions: new Set(plan.actions.map(({ number }) => number)),
    named: [...drafts.values()].some(({ reading }) => isDamaged(reading))
      ? namedElsewhere(plan, irregular)
      : new Set(),
  };
  const readings = new Map<RowKey, NumberReading>();
  for (const measure of plan.measures) {
    const own = drafts.get(measure.key);
    if (own === undefined) continue;
    const { reading, lossless } = own;
    const offer = offerFor(reading, measure, others);
    const safe = lossless && offer !== null && offer === reading.meant;
    readings.set(measure.key, offer === null ? reading : { ...reading, offer, safe });
  }
  return readings;
}

type DraftsOfRows = (plan: Plan) => readonly (readonly [RowKey, Draft])[];

/** Reads every number by itself; `damaged` is looked into row by row, as `eachRow` asks for. */
export function eachDraft(
  damaged: { get(key: RowKey): CellContent | undefined },
  eachRow: EachRow = onceForEachRow,
): DraftsOfRows {
  return (plan) =>
    eachRow('number', plan.measures, (measure) => {
      return [measure.key, draftOf(measure, damaged.get(measure.key), plan)] as const;
    });
}

/** What the repair of one row has to leave as it is. */
interface OtherRows {
  /** How many rows are meant to have each number. */
  readonly uses: ReadonlyMap<string, number>;
  readonly actions: ReadonlySet<string>;
  /** Numbers that budget lines and previous actions name. */
  readonly named: ReadonlySet<string>;
}

function offerFor(reading: OwnReading, measure: Measure, { uses, actions, named }: OtherRows) {
  if (reading.state === 'well-formed') return null;
  const free = reading.choices.filter((choice) => {
    const byOthers = (uses.get(choice) ?? 0) - (choice === reading.meant ? 1 : 0);
    return byOthers === 0 && fitsAction(choice, measure, actions);
  });
  const offer = reading.meant ?? (free.length === 1 ? free[0] : undefined);
  if (offer === undefined || !free.includes(offer)) return null;
  return isDamaged(reading) && leavesBehind(measure.number, offer, uses, named) ? null : offer;
}

function draftOf(measure: Measure, content: CellContent | undefined, plan: Plan): Draft {
  const { number, key } = measure;
  const scheme = plan.numbering;
  const before = scheme.parts === 1 ? null : numbersBefore(content, scheme);
  if (content !== undefined && before !== null) {
    const state = content.type === 'date' ? 'date' : 'decimal';
    const keyNumber = numberOfKey(key);
    const meant = keyNumber !== null && before.includes(keyNumber) ? keyNumber : null;
    return draft({ state, shown: shownInCell(content), meant, choices: before }, true);
  }
  if (number === null || number.trim() === '') {
    const keyNumber = numberOfKey(key);
    const wasNumber = keyNumber !== null && isMeasureNumber(keyNumber, scheme);
    const choices = wasNumber ? [keyNumber] : [];
    return draft({ state: 'missing', shown: '', meant: null, choices }, false);
  }
  if (isMeasureNumber(number, scheme)) {
    const choices = [number];
    return draft({ state: 'well-formed', shown: number, meant: number, choices }, false);
  }
  const tidied = tidyNumber(number, scheme);
  const choices = tidied === null ? [] : [tidied.number];
  // Where the key tells another number, somebody meant to change it: what to is for him to say.
  const lossless = tidied !== null && tidied.lossless && tidied.number === numberOfKey(key);
  const meant = tidied?.number ?? null;
  return draft({ state: 'malformed', shown: number, meant, choices }, lossless);
}

/** How many rows are meant to have each number. */
function countUses(drafts: Iterable<Draft>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { reading } of drafts) if (reading.meant !== null) add(uses, reading.meant, 1);
  return uses;
}

function add(uses: Map<string, number>, number: string, count: number): void {
  uses.set(number, (uses.get(number) ?? 0) + count);
}

/** `5.1` in a row that was `5.10`, while another row is 5.1 and none is 5.10: the zero was lost. */
function lostZero(key: RowKey, reading: OwnReading, uses: Map<string, number>): Draft | null {
  const { state, shown } = reading;
  if (state !== 'well-formed' || (uses.get(shown) ?? 0) < 2) return null;
  const was = numberOfKey(key);
  if (was === null || was !== `${shown}0` || (uses.get(was) ?? 0) > 0) return null;
  add(uses, shown, -1);
  add(uses, was, 1);
  return draft({ state: 'lost-zero', shown, meant: was, choices: [was] }, true);
}

function isDamaged({ state }: OwnReading): boolean {
  return state === 'decimal' || state === 'date';
}

/** Without it a repair would only swap a wrong number for a measure under the wrong action. */
function fitsAction(number: string, measure: Measure, actions: ReadonlySet<string>): boolean {
  const own = actionOfNumber(number);
  if (own === null) return true;
  if (actions.size > 0 && !actions.has(own)) return false;
  return measure.action === null || measure.action === own || !actions.has(measure.action);
}

/** Rows that name the measure by what its damaged cell shows would no longer find it. */
function leavesBehind(
  shown: string | null,
  meant: string,
  uses: ReadonlyMap<string, number>,
  named: ReadonlySet<string>,
): boolean {
  return shown !== null && shown !== meant && (uses.get(shown) ?? 0) === 0 && named.has(shown);
}

/** Numbers that budget lines and previous actions name; a damaged cell of theirs says nothing. */
function namedElsewhere(plan: Plan, irregular: readonly IrregularCell[]): ReadonlySet<string> {
  const damaged = new Set(
    irregular.flatMap(({ at }) =>
      at.kind === 'budgetLine' && at.field === 'measure' ? [at.key] : [],
    ),
  );
  const lines = plan.budgetLines.flatMap(({ key, measure }) =>
    measure === null || damaged.has(key) ? [] : [measure],
  );
  const previous = plan.previousActions.flatMap(({ referenceText }) =>
    referenceText === null ? [] : parseReferences(referenceText).map(({ target }) => target),
  );
  return new Set([...lines, ...previous]);
}
