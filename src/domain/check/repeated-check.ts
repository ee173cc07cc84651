import { WordReader, type TextWords } from '../fit/read-words';
import { wordsAboutEach } from '../fit/words-about';
import { budgetReader } from '../parse/budget-reader';
import { capitalWords } from '../parse/capital-words';
import { parseReferences } from '../parse/references';
import { remembered } from '../remembered';
import type { Rule } from '../rules/define-rule';
import {
  indexOfParts,
  makeIndexPart,
  type CheckIndex,
  type IndexMeans,
  type TextParsers,
} from './check-index';
import type { CheckInput } from './check-input';
import type { Edit, Finding, Place } from './finding';
import { KeptResults } from './kept-results';
import { ReadMarks } from './read-marks';
import { RowResults, type EachRow } from './row-results';
import { findingsOf, reportOn, type CheckReport } from './run-check';
import { WatchedInput } from './watched-input';

/**
 * Checks a plan again and again while it changes. It gives what `runCheck` gives; only the rules that
 * read something that has changed since the time before are run again.
 */
export class RepeatedCheck {
  private watched: WatchedInput | null = null;
  private readonly marks = new ReadMarks();
  private readonly kept = new KeptResults(this.marks);
  private readonly rowResults = new RowResults(this.marks, this.kept);
  private readonly eachRow: EachRow = (name, rows, work) =>
    this.rowResults.each(name, rows, work, this.watched?.listOf(rows));
  private readonly means: IndexMeans = { ...rememberingParsers(), eachRow: this.eachRow };
  private readonly index = indexOfParts((part) => this.getterOf(part));

  constructor(private readonly rules: readonly Rule[]) {}

  run(input: CheckInput): CheckReport {
    if (this.watched === null) this.watched = new WatchedInput(input, this.marks);
    else this.watched.update(input, this.kept);
    const { watched } = this;
    return reportOn(input, this.rules, (rule) => this.findingsOf(rule, watched));
  }

  private findingsOf(rule: Rule, watched: WatchedInput): readonly Finding[] {
    const found = this.kept.get(this.marks.aspect(`rule ${rule.meta.id}`), () =>
      findingsOf(rule, watched.input, this.index, this.eachRow),
    );
    return found.map(asItIsNow);
  }

  private getterOf(part: keyof CheckIndex): () => unknown {
    const aspect = this.marks.aspect(`index ${part}`);
    const make = (): unknown => {
      const { watched } = this;
      if (watched === null)
        throw new Error(`The index was asked for ${part} before there was a plan`);
      return makeIndexPart(part, watched.input, this.index, this.means);
    };
    return () => this.kept.get(aspect, make);
  }
}

/** A finding with the number that its row has now; what was kept goes on showing the latest. */
function asItIsNow(finding: Finding): Finding {
  const { at, fix } = finding;
  if (fix === null) return { ...finding, at: placeAsItIsNow(at) };
  const edits = fix.edits.map((edit) => ({ ...edit, at: placeAsItIsNow(edit.at) }) as Edit);
  return { ...finding, at: placeAsItIsNow(at), fix: { ...fix, edits } };
}

function placeAsItIsNow({ kind, key, number, field }: Place): Place {
  return { kind, key, number, field } as Place; // the same in all but that it stays as it is
}

/** Parsers that know what a text said that they read before. */
function rememberingParsers(): TextParsers {
  const references = new Map<string, ReturnType<typeof parseReferences>>();
  const capitals = new Map<string, ReturnType<typeof capitalWords>>();
  const words = new Map<string, TextWords>();
  const about = new Map<string, ReturnType<TextParsers['about']>>();
  const reader = new WordReader();
  return {
    references: (text) => remembered(references, text, () => parseReferences(text)),
    budget: budgetReader(),
    capitals: (text) => remembered(capitals, text, () => capitalWords(text)),
    words: (text) => remembered(words, text, () => reader.read(text)),
    vocabulary: reader.vocabulary,
    about: (text, ofText, mentions) =>
      remembered(about, text, () => wordsAboutEach(text, ofText, mentions)),
  };
}
