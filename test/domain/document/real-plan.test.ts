import { readFileSync } from 'node:fs';
import { planToJson } from '../../../src/application/plan-to-json';
import { wordsOf } from '../../../src/i18n/words';
import type { ImportedPlan } from '../../../src/domain/document/imported-plan';
import { importDocumentFile } from '../../support/imported-document';
import { describeWithShared, sharedPath } from '../../support/shared';

type PlanJson = ReturnType<typeof planToJson>;

/** What the part that was read by hand covers; its measures are those of the first actions. */
type Expected = Pick<
  PlanJson,
  | 'policyLines'
  | 'actions'
  | 'measures'
  | 'recommendations'
  | 'previousActions'
  | 'abbreviations'
  | 'glossary'
>;

/** Names that the reading by hand put right; import keeps them as the page has them. */
const CORRECTED = new Map([
  ['CISM', 'CJSM'],
  ['Mene', 'Menen'],
]);

function count(values: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'none'] = (counts[value ?? 'none'] ?? 0) + 1;
  return counts;
}

describeWithShared('the real plan', () => {
  const expected = JSON.parse(
    readFileSync(sharedPath('real-plan', 'expected-part.json'), 'utf8'),
  ) as Expected;
  let imported: ImportedPlan;
  let json: PlanJson;

  beforeAll(async () => {
    imported = await importDocumentFile(sharedPath('real-plan', 'actieplan-2017.txt'));
    json = planToJson(imported, wordsOf('nl'));
  });

  test('policy lines and actions', () => {
    expect(json.policyLines).toEqual(expected.policyLines);
    expect(json.actions).toEqual(expected.actions);
  });

  test.each(expected.measures)('measure $number', (measure) => {
    const read = json.measures.find(({ number }) => number === measure.number);
    const actors = read?.actors.map((actor) => ({
      ...actor,
      name: CORRECTED.get(actor.name) ?? actor.name,
    }));
    expect(actors).toMatchObject(measure.actors);
    expect({ ...read, actors: measure.actors }).toMatchObject(measure);
  });

  test('the measures that were read by hand are all of the first five actions', () => {
    const first = json.measures.filter(({ action }) => Number(action) <= 5);
    expect(first.map(({ number }) => number)).toEqual(
      expected.measures.map(({ number }) => number),
    );
  });

  test.each(['recommendations', 'previousActions', 'abbreviations', 'glossary'] as const)(
    '%s',
    (list) => {
      expect(expected[list].length).toBeGreaterThan(0);
      expect(json[list].slice(0, expected[list].length)).toMatchObject(expected[list]);
    },
  );

  test('counts of measures, codes, actions and policy lines', () => {
    const { plan } = imported;
    expect(plan.measures).toHaveLength(62);
    expect(count(plan.measures.map(({ code }) => code))).toEqual({ B: 27, V: 13, N: 18, M: 4 });
    expect([plan.actions.length, plan.policyLines.length]).toEqual([14, 5]);
    expect(plan.codes.map(({ code, role }) => [code, role]).toSorted()).toEqual([
      ['B', 'existing'],
      ['N', 'new'],
      ['V', 'strengthened'],
    ]);
  });

  test('amounts', () => {
    const amounts = imported.plan.budgetLines.filter(({ amount }) => amount !== null);
    expect(amounts).toHaveLength(24);
    expect(new Set(amounts.map(({ measure }) => measure)).size).toBe(19);
    expect(amounts.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(8_089_443_00);
    expect(imported.plan.budgetLines.filter(({ fte }) => fte !== null)).toHaveLength(2);
  });

  test('ministers and departments', () => {
    const { ministers, departments } = imported.plan;
    expect(ministers).toHaveLength(8);
    expect(ministers.flatMap(({ titles }) => titles)).toHaveLength(17);
    expect(departments.map(({ name }) => name)).toEqual(['KB', 'OV', 'WVG', 'CJSM', 'WSE', 'IV']);
  });

  test('annexes', () => {
    const { recommendations, previousActions, previousHeadings } = imported.plan;
    expect(recommendations.map(({ number }) => number)).toEqual(
      Array.from({ length: 55 }, (_, index) => String(index + 1)),
    );
    expect(recommendations.filter(({ actions }) => actions.length === 0)).toHaveLength(11);
    // One more than the 39 that are told of it: heading 11 has two.
    expect(count(previousActions.map(({ status }) => status))).toEqual({
      'In uitvoering': 32,
      Uitgevoerd: 4,
      none: 4,
    });
    expect(previousHeadings).toHaveLength(11);
    expect(imported.plan.abbreviations).toHaveLength(48);
    expect(imported.plan.glossary).toHaveLength(8);
  });

  test('rows that go on after a page break are told, and no row is left', () => {
    const joined = imported.doubts.filter(({ what }) => what === 'row-joined');
    expect(joined.map(({ at }) => at.number)).toEqual([
      ...['3.1', '4.4', '8.1', '9.1', '10.1', '14.4', '14.7'],
      '38',
    ]);
    expect(imported.notUsed).toEqual([]);
  });
});
