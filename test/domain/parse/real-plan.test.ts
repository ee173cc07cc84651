import { readFileSync } from 'node:fs';
import {
  collectActorNames,
  parseActors,
  recogniseDepartments,
} from '../../../src/domain/parse/actors';
import { parseCodeLegend } from '../../../src/domain/parse/code-legend';
import { parseMinisterTitles } from '../../../src/domain/parse/minister-titles';
import { parseNumberAndCode } from '../../../src/domain/parse/number-and-code';
import { parseReferences } from '../../../src/domain/parse/references';
import { groupMinisters } from '../../../src/domain/plan/group-ministers';
import type { Abbreviation, Actor } from '../../../src/domain/plan/plan';
import { describeWithShared, sharedPath } from '../../support/shared';

interface Expected {
  readonly measures: readonly {
    readonly number: string;
    readonly actors: readonly Actor[];
    readonly ministers: readonly string[];
    readonly references: readonly unknown[];
  }[];
  readonly previousActions: readonly {
    readonly number: string;
    readonly references: readonly unknown[];
  }[];
}

/** What the text was read as from the page, and what stands on the page. */
const MISREAD = new Map([
  ['Mene', 'Menen'],
  ['CISM', 'CJSM'],
]);

/** The rows of the printed page, each cell as its paragraphs without mark-up. */
function readRows(): readonly (readonly (readonly string[])[])[] {
  return readFileSync(sharedPath('real-plan', 'actieplan-2017.txt'), 'utf8')
    .split('\n')
    .map((line) =>
      line.split('\t').map((cell) =>
        cell
          .split('</p> <p>')
          .map((paragraph) => paragraph.replace(/<[^<>]*>/g, '').trim())
          .filter((paragraph) => paragraph !== ''),
      ),
    );
}

function readAbbreviations(rows: ReturnType<typeof readRows>): readonly Abbreviation[] {
  return rows.flatMap(([first = []]) => {
    const match = /^- (?<term>[^:]{1,20}): (?<meaning>.*)$/.exec(first.join(' '));
    return match?.groups === undefined
      ? []
      : [{ term: match.groups['term']!, meaning: match.groups['meaning']! }];
  });
}

describeWithShared('names and numbers of the real plan', () => {
  const rows = readRows();
  const abbreviations = readAbbreviations(rows);
  const expected = JSON.parse(
    readFileSync(sharedPath('real-plan', 'expected-part.json'), 'utf8'),
  ) as Expected;
  const measures = rows.flatMap((cells) => {
    const [text = [], actors = [], , ministers = []] = cells;
    const start = cells.length === 4 ? parseNumberAndCode(text.join(' ')) : null;
    return start === null ? [] : [{ ...start, actors, ministers }];
  });
  const known = collectActorNames(
    measures.map(({ actors }) => actors),
    abbreviations,
  );
  const titles = measures.flatMap(({ ministers }) => parseMinisterTitles(ministers.join('\n')));

  test('every measure has its number and code', () => {
    const codes = new Map<string | null, number>();
    for (const { code } of measures) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({ B: 27, V: 13, N: 18, M: 4 });
  });

  test('the codes are explained in running text', () => {
    const legend = parseCodeLegend(rows.map((cells) => cells.flat().join(' ')));
    expect(Object.fromEntries(legend.map(({ code, role }) => [code, role]))).toEqual({
      B: 'existing',
      V: 'strengthened',
      N: 'new',
    });
  });

  test('the departments, with and without the list of abbreviations', () => {
    const cells = measures.map(({ actors }) => actors);
    const names = (list: readonly Abbreviation[]) =>
      recogniseDepartments(cells, list).map(({ name }) => name);
    expect(names(abbreviations)).toEqual(['KB', 'OV', 'WVG', 'CJSM', 'WSE', 'IV']);
    // IV is named once, last of six.
    expect(names([]).filter((name) => name !== 'CISM')).toEqual(['KB', 'OV', 'WVG', 'CJSM', 'WSE']);
  });

  test('17 titles are those of 8 ministers', () => {
    expect(new Set(titles.map(({ title }) => title)).size).toBe(17);
    expect(groupMinisters(titles.map(({ title }) => title))).toHaveLength(8);
    expect(titles.filter(({ tidied }) => tidied)).toHaveLength(3);
  });

  test.each(expected.measures)('measure $number', (measure) => {
    const printed = measures.find(({ number }) => number === measure.number);
    const actors = parseActors(printed?.actors ?? [], known).actors.map((actor) => ({
      ...actor,
      name: MISREAD.get(actor.name) ?? actor.name,
    }));
    expect(actors).toEqual(
      measure.actors.map(({ name, coordinating }) => ({ name, coordinating })),
    );
    const ministers = parseMinisterTitles(printed?.ministers.join('\n') ?? '');
    expect(ministers.map(({ title }) => title)).toEqual(measure.ministers);
    const references = parseReferences(printed?.rest ?? '');
    expect(references.map(({ text, kind, target }) => ({ text, kind, target }))).toEqual(
      measure.references,
    );
  });

  test.each(expected.previousActions)('previous action $number', ({ number, references }) => {
    const row = rows.find(
      ([first = [], , third], index) =>
        index > 420 && third !== undefined && first.join('') === number,
    );
    const found = parseReferences(row?.[2]?.join(' ') ?? '');
    expect(found.map(({ kind, target }) => ({ kind, target }))).toEqual(references);
  });

  test('the references in the first rows of the measures, with the two that point to the wrong one', () => {
    const texts = measures.flatMap(({ number, rest }) =>
      parseReferences(rest).map(({ text }) => `${number}: ${text}`),
    );
    expect(texts).toEqual([
      '6.1: onder actie 5',
      '6.2: zoals omschreven in actie 6.1',
      '6.3: zoals omschreven in actie 6.1',
      '14.2: zie maatregel 4.3',
      '14.3: zie maatregel 10.1',
    ]);
  });
});
