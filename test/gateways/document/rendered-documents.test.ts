import fc from 'fast-check';
import { readDocument } from '../../../src/gateways/document/read-document';
import { blocksOf, withoutPlaces, type Drawn } from '../../support/render-plan/drawn-document';
import { readablePlan } from '../../support/render-plan/readable-plan';
import { arbitraryOptions } from '../../support/render-plan/render-options';
import { drawPlan, renderDocument } from '../../support/render-plan/render-plan';

/** A plan, drawn in the shape that the options say. */
const drawn = arbitraryOptions.chain((options) =>
  readablePlan(options.language).map((plan) => ({ options, document: drawPlan(plan, options) })),
);

test('a plan has the same blocks in every format', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ options, document }) => {
      const file = await renderDocument(document, options);
      const read = await readDocument(file.name, file.bytes);
      if (!read.ok) throw new Error(read.problem.code);
      expect(withoutPlaces(read.value.blocks)).toEqual(blocksOf(document, options.format));
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe('texts as people write them', () => {
  const texts: readonly string[] = [
    'a & b < c > d',
    '50 % van 5 €',
    '5.10',
    '1) een',
    '(zie punt 4)',
    '\'aangehaald\' en "zo"',
    'KB  OV',
    'www.plan.be/a?b=1&c=2',
    '2017 – 2019',
    'à bientôt, Noël',
    '&amp;',
    'http://a.b/c_d_e',
  ];
  const document: readonly Drawn[] = [
    ...texts.map((text) => ({ kind: 'paragraph', text }) as const),
    {
      kind: 'table',
      rows: texts.map((text) => ({
        cells: [
          { lines: [{ kind: 'paragraph', text }] },
          {
            lines: [
              { kind: 'paragraph', text },
              { kind: 'item', text },
            ],
          },
        ],
      })),
    },
  ];

  test.each(['html', 'docx'] as const)('in %s', async (format) => {
    const file = await renderDocument(document, { format, hasParagraphs: false });
    const read = await readDocument(file.name, file.bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const shown = format === 'html' ? oneSpaced(document) : document;
    expect(withoutPlaces(read.value.blocks)).toEqual(blocksOf(shown, format));
  });

  /** A browser shows one space where HTML has several. */
  function oneSpaced(blocks: readonly Drawn[]): readonly Drawn[] {
    return JSON.parse(JSON.stringify(blocks).replaceAll('KB  OV', 'KB OV')) as readonly Drawn[];
  }
});
