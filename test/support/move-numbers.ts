import { applyEdits } from '../../src/domain/check/apply-edits';
import { indexCheck, type CheckIndex } from '../../src/domain/check/check-index';
import type { Finding, Severity } from '../../src/domain/check/finding';
import { resolveReference } from '../../src/domain/check/reference-target';
import {
  editOfNumber,
  isPrinted,
  placeOfText,
  type ReferringText,
} from '../../src/domain/check/referring-text';
import { runCheck } from '../../src/domain/check/run-check';
import type { TextReference } from '../../src/domain/parse/references';
import type { Plan } from '../../src/domain/plan/plan';
import { previousActionFits } from '../../src/domain/rules/previous-action-fits';
import { referenceFits } from '../../src/domain/rules/reference-fits';
import { checkInput } from './plan-builders';

/** What is made of the references of a plan, as they stand and with their numbers moved. */
export interface MovedNumbers {
  /** References that are taken to be right. */
  readonly right: number;
  /** Those that were reported as they stand: `14.2 -> 4.3 (4.6)`. */
  readonly reported: readonly string[];
  readonly moved: number;
  /** Of the moved, those that were reported with the target they had. */
  readonly found: number;
  /** Of the moved, those that were reported with another. */
  readonly foundOther: number;
}

export interface Moving {
  /** Of the texts of measures, or of what previous actions went on in. */
  readonly of: 'measure' | 'previousAction';
  /** References that careful people call wrong, as `reported` writes them without the better target. */
  readonly wrong?: readonly string[];
  /** Findings of a lower grade do not count. */
  readonly least?: Severity;
}

const rules = [referenceFits, previousActionFits];

/**
 * Puts the numbers of other measures in the place of the number of every reference of a plan, one at a
 * time, and sees whether the rules tell so and know the number that stood there.
 */
export function moveNumbers(plan: Plan, { of, wrong = [], least = 'hint' }: Moving): MovedNumbers {
  const index = indexCheck(checkInput(plan));
  const grades = new Set<Severity>(least === 'hint' ? ['warning', 'hint'] : ['warning']);
  const reported: string[] = [];
  let [right, moved, found, foundOther] = [0, 0, 0, 0];
  for (const text of index.referringTexts.filter(({ kind }) => kind === of)) {
    for (const reference of measuresNamed(text, index)) {
      const name = `${text.row.number ?? ''} -> ${reference.target}`;
      const own = findingAt(plan, text, reference.target, grades);
      if (wrong.includes(name)) {
        reported.push(...named(name, own));
        continue;
      }
      right += 1;
      reported.push(...named(name, own));
      for (const other of otherNumbers(text, reference, index)) {
        moved += 1;
        const edited = applyEdits(plan, [editOfNumber(text, reference, other)]);
        const finding = findingAt(edited, text, other, grades);
        if (finding?.suggestion === reference.target) found += 1;
        else if (finding !== undefined) foundOther += 1;
      }
    }
  }
  return { right, reported, moved, found, foundOther };
}

function named(name: string, finding: Finding | undefined): readonly string[] {
  return finding === undefined ? [] : [`${name} (${finding.suggestion ?? ''})`];
}

/** References by a number of their own to a measure that exists, whatever the text calls it. */
function measuresNamed(text: ReferringText, index: CheckIndex): readonly TextReference[] {
  return text.references.filter(
    (reference) =>
      isPrinted(text, reference) &&
      resolveReference(reference, index) !== 'missing' &&
      index.measureNumbers.has(reference.target),
  );
}

function findingAt(
  plan: Plan,
  text: ReferringText,
  target: string,
  grades: ReadonlySet<Severity>,
): Finding | undefined {
  const at = placeOfText(text);
  return runCheck(checkInput(plan), rules).findings.find(
    (finding) =>
      finding.at.key === at.key &&
      finding.at.field === at.field &&
      finding.data['target'] === target &&
      grades.has(finding.severity),
  );
}

/** A neighbour, as renumbering gives, and one from elsewhere in the plan. */
function otherNumbers(
  text: ReferringText,
  { target }: TextReference,
  index: CheckIndex,
): readonly string[] {
  const numbers = [...index.measuresByMeaning.keys()];
  const at = numbers.indexOf(target);
  const places = [at + 1, at * 7 + 5];
  const named = new Set(text.references.map((one) => one.target));
  return [...new Set(places.map((place) => numbers[place % numbers.length]))].filter(
    (number) => number !== undefined && number !== text.row.number && !named.has(number),
  ) as readonly string[]; // undefined was filtered out
}
