import { WordReader, type TextWords } from '../fit/read-words';
import { wordsAboutEach } from '../fit/words-about';
import { budgetReader } from '../parse/budget-reader';
import { capitalWords } from '../parse/capital-words';
import { parseReferences } from '../parse/references';
import { remembered } from '../remembered';
import type { Rule } from '../rules/define-rule';
import { indexOfParts, makeIndexPart, type CheckIndex, type TextParsers } from './check-index';
import type { CheckInput } from './check-input';
import type { Finding } from './finding';
import { findingsOf, reportOn, type CheckReport } from './run-check';
import { WatchedInput, type Aspect } from './watched-input';

/** Something that was made, and the aspects of the plan that it was made of. */
interface Kept<T> {
  readonly value: T;
  readonly reads: ReadonlySet<Aspect>;
}

/**
 * Checks a plan again and again while it changes. It gives what `runCheck` gives; only the rules that
 * read something that has changed since the time before are run again.
 */
export class RepeatedCheck {
  private watched: WatchedInput | null = null;
  private readonly parts = new Map<keyof CheckIndex, Kept<unknown>>();
  private readonly found = new Map<Rule, Kept<readonly Finding[]>>();
  private readonly parse = rememberingParsers();
  private readonly index = indexOfParts((part) => this.partOf(part));

  constructor(private readonly rules: readonly Rule[]) {}

  run(input: CheckInput): CheckReport {
    if (this.watched === null) this.watched = new WatchedInput(input);
    else this.forget(this.watched.update(input));
    const { watched } = this;
    return reportOn(input, this.rules, (rule) => this.findingsOf(rule, watched));
  }

  private forget(changed: ReadonlySet<Aspect>): void {
    forgetReaders(this.parts, changed);
    forgetReaders(this.found, changed);
  }

  private findingsOf(rule: Rule, watched: WatchedInput): readonly Finding[] {
    const known = this.found.get(rule);
    if (known !== undefined) return known.value;
    const made = watched.watch(() => findingsOf(rule, watched.input, this.index));
    this.found.set(rule, made);
    return made.value;
  }

  private partOf(part: keyof CheckIndex): unknown {
    const { watched } = this;
    if (watched === null)
      throw new Error(`The index was asked for ${part} before there was a plan`);
    let kept = this.parts.get(part);
    if (kept === undefined) {
      kept = watched.watch(() => makeIndexPart(part, watched.input, this.index, this.parse));
      this.parts.set(part, kept);
    }
    watched.noteAll(kept.reads);
    return kept.value;
  }
}

/** Forgets what was made of something that has changed. */
function forgetReaders<Key>(made: Map<Key, Kept<unknown>>, changed: ReadonlySet<Aspect>): void {
  for (const [key, { reads }] of made) {
    if ([...changed].some((aspect) => reads.has(aspect))) made.delete(key);
  }
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
