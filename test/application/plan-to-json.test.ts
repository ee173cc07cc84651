import { planToJson } from '../../src/application/plan-to-json';
import { wordsOf } from '../../src/i18n/words';
import type { ImportedPlan } from '../../src/domain/document/imported-plan';
import {
  action,
  actor,
  budgetLine,
  measure,
  minister,
  planWith,
  previousAction,
  recommendation,
} from '../support/plan-builders';

function jsonOf(plan: ImportedPlan['plan'], beside: Partial<ImportedPlan> = {}) {
  return planToJson({ plan, notUsed: [], doubts: [], ...beside }, wordsOf('nl'));
}

const JEUGD = 'Minister van Jeugd';

test('a plan in the documented shape, the keys in their order', () => {
  const json = jsonOf(
    planWith({
      measures: [
        measure({
          number: '1.1',
          description: 'Tekst (zie maatregel 1.2).',
          initiatives: ['onder actie 1'],
          actors: [actor('OV', 'coordinating'), actor('Vormen')],
          budgetText: '7.000,50 € (2017-2018) + 0,5 VTE',
          ministers: [JEUGD],
        }),
      ],
      actions: [action({ number: '1' })],
      ministers: [minister(JEUGD, 'Minister van Media, Jeugd en Brussel')],
      budgetLines: [
        budgetLine({ key: 'b1', euro: 7000.5, from: '2017', to: '2018', minister: JEUGD }),
        budgetLine({ key: 'b2', fte: 0.5, beneficiary: 'Vormen' }),
        budgetLine({ key: 'b3', euro: 1, measure: '9.9' }),
      ],
      recommendations: [recommendation({ seeAlso: ['HIBP'] })],
      previousActions: [previousAction({ referenceText: 'maatregel 1.1' })],
      glossary: [{ term: 'Term', definition: null }],
    }),
  );
  // As text, because the order of the keys is part of it.
  expect(JSON.stringify(json, null, 1)).toBe(
    JSON.stringify(
      {
        schema: 1,
        title: 'Actieplan Proef',
        codes: [
          { code: 'B', label: 'bestaand', role: 'existing' },
          { code: 'V', label: 'versterkt', role: 'strengthened' },
          { code: 'N', label: 'nieuw', role: 'new' },
        ],
        policyLines: [{ number: '1', title: 'Beleidslijn 1' }],
        actions: [{ number: '1', title: 'Titel van actie 1', policyLine: '1' }],
        measures: [
          {
            number: '1.1',
            action: '1',
            code: 'B',
            description: 'Tekst (zie maatregel 1.2).',
            initiatives: ['onder actie 1'],
            actors: [
              { name: 'OV', coordinating: true, kind: 'department' },
              { name: 'Vormen', coordinating: false, kind: 'partner' },
            ],
            budget: {
              text: '7.000,50 € (2017-2018) + 0,5 VTE',
              regular: false,
              lines: [
                {
                  amount: 7000.5,
                  per: null,
                  from: '2017',
                  to: '2018',
                  fund: null,
                  beneficiary: null,
                  minister: JEUGD,
                  note: null,
                },
              ],
              fte: [{ beneficiary: 'Vormen', value: 0.5 }],
            },
            ministers: [JEUGD],
            references: [
              { text: 'zie maatregel 1.2', kind: 'measure', target: '1.2' },
              { text: 'onder actie 1', kind: 'action', target: '1' },
            ],
          },
        ],
        ministers: [
          {
            name: JEUGD,
            titles: [JEUGD, 'Minister van Media, Jeugd en Brussel'],
            portfolios: ['Jeugd', 'Media', 'Brussel'],
          },
        ],
        recommendations: [
          {
            number: '1',
            text: 'Tekst van aanbeveling 1.',
            actions: ['1'],
            startingPoint: false,
            seeAlso: ['HIBP'],
            remark: null,
          },
        ],
        previousActions: [
          {
            number: '1.1',
            heading: '1',
            text: 'Tekst van vorige actie 1.1.',
            status: 'In uitvoering',
            references: [{ kind: 'measure', target: '1.1' }],
            remark: null,
          },
        ],
        abbreviations: [{ term: 'OV', meaning: 'beleidsdomein Onderwijs en Vorming' }],
        glossary: [{ term: 'Term', definition: null }],
        notUsed: [],
        departments: [{ name: 'OV', meaning: 'beleidsdomein Onderwijs en Vorming' }],
        previousHeadings: [{ number: '1', title: 'Hoofdstuk 1' }],
        doubts: [],
      },
      null,
      1,
    ),
  );
});

test('what is absent is null, and lists are empty', () => {
  const [json] = jsonOf(
    planWith({
      measures: [
        measure({
          number: null,
          key: 'm',
          code: null,
          description: null,
          actors: [],
          budgetText: null,
          ministers: [],
        }),
      ],
      budgetLines: [budgetLine({ measure: null })],
    }),
  ).measures;
  expect(json).toEqual({
    number: null,
    action: null,
    code: null,
    description: null,
    initiatives: [],
    actors: [],
    budget: { text: null, regular: false, lines: [], fte: [] },
    ministers: [],
    references: [],
  });
});

test('a line without an amount is a line; full-time equivalents alone are not', () => {
  const { measures } = jsonOf(
    planWith({
      budgetLines: [
        budgetLine({ key: 'b1', euro: null, fund: 'AMIF' }),
        budgetLine({ key: 'b2', fte: 1 }),
        budgetLine({ key: 'b3', euro: 5, fte: 2 }),
      ],
    }),
  );
  const budget = measures[0]!.budget;
  expect(budget.lines.map(({ amount, fund }) => [amount, fund])).toEqual([
    [null, 'AMIF'],
    [5, null],
  ]);
  expect(budget.fte.map(({ value }) => value)).toEqual([1, 2]);
});

test('what was not used and what was doubted is told, with its place', () => {
  const { notUsed, doubts } = jsonOf(planWith(), {
    notUsed: [{ where: { kind: 'line', line: 57 }, text: 'Voettekst', why: 'not-a-plan-row' }],
    doubts: [
      {
        where: { kind: 'table-row', table: 3, row: 2 },
        at: { kind: 'measure', key: null, number: '1.1', field: 'ministers' },
        what: 'minister-tidied',
        source: 'Minister Jeugd.',
        taken: JEUGD,
      },
    ],
  });
  expect(notUsed).toEqual([
    {
      where: 'line 57',
      text: 'Voettekst',
      why: 'ze heeft niet de vorm van een rij van het plan',
    },
  ]);
  expect(doubts).toEqual([
    {
      where: 'table 3, row 2',
      kind: 'minister-tidied',
      at: { kind: 'measure', number: '1.1' },
      source: 'Minister Jeugd.',
      taken: JEUGD,
      text: 'Ministerstitel “Minister Jeugd.” (tabel 3, rij 2) is gelezen als “Minister van Jeugd”.',
    },
  ]);
});
