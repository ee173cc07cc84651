import { coverPlan } from '../../src/domain/summary/coverage';
import { coverageBlocks } from '../../src/workbook/generating/coverage-blocks';
import { coverageSheet } from '../../src/workbook/generating/coverage-sheet';
import type { Plan } from '../../src/domain/plan/plan';
import {
  action,
  measure,
  planWith,
  previousAction,
  recommendation,
} from '../support/plan-builders';

/** The rows of the sheet as they read from left to right, blank cells left out. */
function rowsOf(plan: Plan): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, content } of coverageSheet(coverPlan(plan)).cells) {
    const shown = content.type === 'value' ? content.value : null;
    if (shown !== null) rows.set(row, [...(rows.get(row) ?? []), String(shown)]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

const plan = planWith({
  measures: [measure({ number: '1.1' }), measure({ number: '1.2', description: 'Een tweede.' })],
  actions: [action({ number: '1', title: 'Praten' }), action({ number: '2', title: 'Zwijgen' })],
  recommendations: [
    recommendation({ number: '1', text: 'Praat meer.', actions: ['1', '9'] }),
    recommendation({ number: '2', text: 'Zwijg meer.', actions: [] }),
    recommendation({ number: '3', text: 'Meet.', actions: [], seeAlso: ['VAPA'] }),
  ],
  previousActions: [
    previousAction({ number: '4.1', text: 'Vroeger.', referenceText: 'maatregel 1.1' }),
    previousAction({ number: '4.2', text: 'Later.', referenceText: null }),
  ],
});

test('a matrix has a mark for what is named, and a sign for what is missing', () => {
  expect(rowsOf(plan)).toEqual(
    expect.arrayContaining([
      'Nr | Aanbeveling | Ook of anders beantwoord | Acties | 1 | 2',
      '1 | Praat meer. | ! 9 bestaat niet | 1 | x',
      '2 | Zwijg meer. | ! geen actie en geen reden | ! 0',
      '3 | Meet. | zie VAPA | 0',
      'Aanbevelingen per actie | 1 | ! 0',
      '4.1 | Vroeger. | In uitvoering | 1 | x',
      '4.2 | Later. | ! gaat nergens verder | ! 0',
      'Vorige acties per maatregel | 1 | ! 0',
    ]),
  );
});

test('the other way round, every action and measure has what names it', () => {
  expect(rowsOf(plan)).toEqual(
    expect.arrayContaining([
      '1 | Praten | 1',
      '2 | Zwijgen | ! geen aanbeveling noemt deze actie',
      '1.2 | Een tweede. | ! bestaand of versterkt, en geen vorige actie gaat erin verder',
    ]),
  );
});

test('what is missing stands in one list', () => {
  const rows = rowsOf(plan);
  const from = rows.indexOf('Nr | Omschrijving | Wat er ontbreekt');
  expect(rows.slice(from + 1, from + 6)).toEqual([
    '2 | Zwijg meer. | Aanbeveling zonder actie en zonder reden',
    '1 | Praat meer. | Aanbeveling die een actie noemt die niet bestaat: 9',
    '2 | Zwijgen | Actie die geen aanbeveling noemt',
    '4.2 | Later. | Vorige actie die nergens verdergaat',
    '1.2 | Een tweede. | Maatregel die niet nieuw is en waarin geen vorige actie verdergaat',
  ]);
});

test('without recommendations and previous actions there are no matrices, and nothing is missing', () => {
  const rows = rowsOf({ ...plan, recommendations: [], previousActions: [] });
  expect(rows.filter((row) => row.includes('×'))).toEqual([]);
  expect(rows.at(-2)).toMatch(/^Er ontbreekt niets/);
});

test('every mark of a wide matrix is in one of its parts, and every row in some part', () => {
  const measures = Array.from({ length: 47 }, (_, index) =>
    measure({ number: `${String(1 + Math.floor(index / 15))}.${String(1 + (index % 15))}` }),
  );
  const previousActions = measures.map(({ number }, index) =>
    previousAction({
      number: `1.${String(index + 1)}`,
      referenceText: index % 5 === 0 ? null : `maatregelen ${number!} en 3.15`,
    }),
  );
  const matrix = coverPlan(planWith({ measures, previousActions })).previousActions;
  const blocks = coverageBlocks(matrix);
  expect(blocks.length).toBeGreaterThan(2);
  expect(blocks.flatMap(({ columns }) => columns.map(({ index }) => index))).toEqual(
    measures.map((_, index) => index),
  );
  expect(Math.max(...blocks.map(({ columns }) => columns.length))).toBeLessThanOrEqual(20);
  const shown = blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.filter(({ index }) => row.marks.has(index)).map(() => row)),
  );
  expect(shown).toHaveLength(matrix.rows.reduce((sum, { marks }) => sum + marks.size, 0));
  expect(new Set(blocks.flatMap(({ rows }) => rows))).toEqual(new Set(matrix.rows));
});
