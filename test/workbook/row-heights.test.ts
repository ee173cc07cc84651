import { summarise } from '../../src/domain/summary/summarise';
import { writeXlsx } from '../../src/gateways/xlsx/write-xlsx';
import { workbookOfPlan } from '../../src/workbook/plan-workbook';
import { readParts } from '../gateways/xlsx/read-parts';
import { describeWithLibreOffice, fittedByLibreOffice } from '../support/libreoffice';
import { actor, measure, planWith, recommendation } from '../support/plan-builders';
import { unwrap } from '../support/unwrap';

const SENTENCES = [
  'Scholen, gemeenten en hun partners werken samen aan een rustige speelplaats.',
  'Wie vragen heeft, vindt één loket (ook ’s avonds) en krijgt binnen twee weken antwoord.',
  'De meerwaarde wordt jaarlijks bekeken: in 2027, 2028 en 2029, telkens vóór 30 juni.',
  'WVG, OV & KB stellen een lijst op van AANDACHTSPUNTEN voor “moeilijke” buurten; zie maatregel 4.10.',
  'Illegaal sluikstort filmen lukt niet altijd; vrijwilligers tillen liever stil in stilte.',
];

/** Texts of one sentence up to a row that is almost as high as rows can be. */
function prose(sentences: number, first: number): string {
  return Array.from(
    { length: sentences },
    (_, index) => SENTENCES[(first + index) % SENTENCES.length],
  ).join(' ');
}

const plan = planWith({
  measures: Array.from({ length: 20 }, (_, index) =>
    measure({
      number: `1.${String(index + 1)}`,
      description: prose((index % 10) + 1, index),
      initiatives: Array.from({ length: index % 4 }, (_each, at) => prose(1, index + at)),
      actors: [actor('OV', 'coordinating'), ...Array(index % 7).fill(actor('Stad Ergens aan Zee'))],
      budgetText: prose(index % 3, index) || null,
      ministers: ['Minister van Onderwijs', 'Minister van Jeugd, Welzijn en Ruimtelijke Ordening'],
    }),
  ),
  recommendations: SENTENCES.map((_, index) =>
    recommendation({ number: String(index + 1), text: prose(index + 1, index) }),
  ),
});

const findings = plan.measures.map(({ key, number }, index) => ({
  severity: 'warning' as const,
  rule: 'previous-action-target-exists',
  title: 'Waar een vorige actie naartoe ging, bestaat',
  at: { kind: 'measure' as const, key, number, field: 'code' as const },
  what: prose((index % 3) + 1, index),
  todo: prose(1, index),
  acceptedBy: null,
  acceptedWhy: null,
  acceptedOn: null,
  finding: null,
}));

/** Points of a line in LibreOffice, of the usual type, and what a row has besides. */
const LINE = 11.2;
const BESIDE_LINES = 1.45;

/** The heights of the rows of every sheet, in points, by sheet and row. */
async function rowHeightsIn(xlsx: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const heights = new Map<string, number>();
  for (const [part, xml] of await readParts(xlsx)) {
    const sheet = /^xl\/worksheets\/(sheet\d+)\.xml$/.exec(part)?.[1];
    if (sheet === undefined) continue;
    for (const [, row = '', points] of xml.matchAll(/<row r="(\d+)"[^>]*? ht="([\d.]+)"/g))
      heights.set(`${sheet} ${row}`, Number(points));
  }
  return heights;
}

describeWithLibreOffice('the heights of rows', () => {
  test('show every text whole in LibreOffice, with little room left', async () => {
    const model = unwrap(
      workbookOfPlan(plan, {
        stamp: { date: '2018-03-01', version: '1.2.3' },
        report: { lines: findings, scope: 'Nagekeken met 20 regels.' },
        summary: summarise(plan),
      }),
    );
    const xlsx = await writeXlsx(model);
    const ours = await rowHeightsIn(xlsx);
    const fitted = await rowHeightsIn(await fittedByLibreOffice(xlsx));
    expect(ours.size).toBeGreaterThan(80);
    const tooLow: unknown[] = [];
    const tooHigh: unknown[] = [];
    let highest = 0;
    for (const [row, points] of ours) {
      const needed = fitted.get(row) ?? NaN;
      // LibreOffice rounds to twentieths of a point.
      if (!(points >= needed - 0.3)) tooLow.push([row, points, needed]);
      // Excel's columns hold a little less, and its lines are 12.75 points high.
      const lines = (needed - BESIDE_LINES) / LINE;
      if (points > 1.5 * 15 && points > (lines * 1.1 + 1.5) * 12.75)
        tooHigh.push([row, points, needed]);
      highest = Math.max(highest, lines);
    }
    expect(tooLow).toEqual([]);
    expect(tooHigh).toEqual([]);
    expect(highest).toBeGreaterThan(12);
  });
});
