import type { ImportedPlan } from '../../../src/domain/document/imported-plan';
import { importDocumentFile } from '../../support/imported-document';
import { projectPath } from '../../support/project';

/** The counts and the places in doubt that assets/README.md tells of. */
describe('the example plan', () => {
  let imported: ImportedPlan;

  beforeAll(async () => {
    imported = await importDocumentFile(projectPath('assets/voorbeeldplan.html'));
  });

  test('title, policy lines, actions and measures', () => {
    const { plan } = imported;
    expect(plan.title).toBe('Actieplan Hittebestendige en leefbare buurten 2026-2029');
    expect(plan.policyLines.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Samen sturen en samenwerken'],
      ['2', 'Koele straten, pleinen en scholen'],
      ['3', 'Gezonde woningen en gebouwen'],
      ['4', 'Zorg voor wie kwetsbaar is'],
      ['5', 'Kennis, opleiding en betrokkenheid'],
    ]);
    expect(plan.actions.map(({ number, policyLine }) => `${number}<${policyLine ?? ''}`)).toEqual([
      ...['1<1', '2<1', '3<2', '4<2', '5<2', '6<2', '7<3', '8<3', '9<3'],
      ...['10<4', '11<4', '12<4', '13<5', '14<5'],
    ]);
    expect(plan.measures).toHaveLength(69);
    const codes = (code: string) => plan.measures.filter((measure) => measure.code === code).length;
    expect(['B', 'V', 'N', 'A'].map(codes)).toEqual([28, 19, 21, 1]);
    expect(plan.codes.map(({ code }) => code).toSorted()).toEqual(['B', 'N', 'V']);
    expect(
      plan.measures.every(({ number, action }) => number?.startsWith(`${action ?? ''}.`)),
    ).toBe(true);
  });

  test('a measure with a list, actors and a budget', () => {
    expect(imported.plan.measures.find(({ number }) => number === '2.2')).toEqual({
      key: 'm2.2',
      number: '2.2',
      action: '2',
      code: 'V',
      description:
        'Advies en begeleiding van gemeenten door de SGK bij het opmaken van een lokaal koelteplan.',
      initiatives: [
        'fungeren als helpdesk voor lokale ambtenaren;',
        'organiseren van leernetwerken per regio;',
        'bundelen van modelbestekken voor ontharding en aanplanting;',
        'plaatsbezoeken en advies op maat;',
        'uitwisselen van ervaringen met buitenlandse steden.',
      ],
      actors: [
        { name: 'BLB', coordinating: false },
        { name: 'SGK', coordinating: false },
      ],
      budgetText: '344.000 € (2026-2028)',
      ministers: ['Minister van Lokale Besturen en Stedenbeleid'],
    });
  });

  test('departments and ministers', () => {
    const { departments, ministers } = imported.plan;
    expect(departments.map(({ name }) => name)).toEqual([
      'BLB',
      'EWK',
      'GZW',
      'LWB',
      'MOI',
      'OJS',
      'WRO',
    ]);
    expect(ministers).toHaveLength(8);
    expect(ministers.flatMap(({ titles }) => titles)).toHaveLength(18);
  });

  test('annexes', () => {
    const { recommendations, previousActions, previousHeadings, abbreviations, glossary } =
      imported.plan;
    expect(recommendations).toHaveLength(36);
    expect(
      recommendations.filter(({ actions }) => actions.length === 0).map(({ number }) => number),
    ).toEqual(['3', '21', '26', '32']);
    expect(recommendations.find(({ number }) => number === '3')).toMatchObject({
      startingPoint: true,
      seeAlso: ['KAP'],
      remark: null,
    });
    expect(previousActions).toHaveLength(35);
    expect(previousActions.filter(({ status }) => status === null)).toMatchObject([
      { number: '3.3' },
    ]);
    expect(previousHeadings).toHaveLength(12);
    expect(abbreviations).toHaveLength(19);
    expect(glossary).toHaveLength(8);
  });

  test('what import was not sure of, and nothing left', () => {
    const { doubts, notUsed } = imported;
    expect(doubts.map(({ what, at }) => `${what} ${at.number ?? ''}`)).toEqual([
      'row-joined 4.4',
      'budget-unsure 4.5',
      'code-unexplained A',
      'minister-tidied 6.5',
      'row-joined 7.5',
      'budget-unsure 8.1',
      'row-joined 8.1',
      'minister-tidied 13.1',
      'budget-unsure 13.5',
      'row-joined 15',
    ]);
    expect(notUsed).toEqual([]);
  });

  test('what was made of an unsure budget text is written as amounts are', () => {
    const taken = imported.doubts.filter(({ what }) => what === 'budget-unsure');
    expect(taken.map((doubt) => doubt.taken)).toEqual([
      '398.500 € 2026–2027; 250.000 € 2026–2027',
      '1.800.000 € p.a. 2026–2029; 200.000 € 2027; 75.000 € 2027',
      '120.000 € 2027; 45.000 € 2027',
    ]);
  });
});
