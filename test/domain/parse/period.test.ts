import fc from 'fast-check';
import { findPeriods } from '../../../src/domain/parse/period';

function found(text: string): readonly (readonly [string | null, string | null])[] {
  return findPeriods(text).map(({ from, to }) => [from, to]);
}

describe('finds periods', () => {
  test.each([
    ['2031', '2031', '2031'],
    ['in 2031', '2031', '2031'],
    ['2031-2033', '2031', '2033'],
    ['2031 - 2033', '2031', '2033'],
    ['2031–2033', '2031', '2033'],
    ['2031 — 2033', '2031', '2033'],
    ['2031/2033', '2031', '2033'],
    ['2031-33', '2031', '2033'],
    ['2031 tot 2033', '2031', '2033'],
    ['2031 tot en met 2033', '2031', '2033'],
    ['2031 t.e.m. 2033', '2031', '2033'],
    ['2031 t/m 2033', '2031', '2033'],
    ['van 2031 tot eind 2033', '2031', '2033'],
    ['tussen 2031 en 2033', '2031', '2033'],
    ['2031, 2032 en 2033', '2031', '2033'],
    ['2031 en 2032', '2031', '2032'],
    ['from 2031 to 2033', '2031', '2033'],
    ['between 2031 and 2033', '2031', '2033'],
    ['de 2031 à 2033', '2031', '2033'],
    ['December 2031 – december 2032', '2031-12', '2032-12'],
    ['mars 2031 à août 2032', '2031-03', '2032-08'],
    ['1 maart tot 30 juni 2031', '2031-03-01', '2031-06-30'],
    ['vanaf 1 juni 2031 tot 30 september 2034', '2031-06-01', '2034-09-30'],
    ['01/03/2031 - 30/06/2031', '2031-03-01', '2031-06-30'],
    ['1.3.2031 tot 30.6.2031', '2031-03-01', '2031-06-30'],
    ['tot 30 november 2031', null, '2031-11-30'],
    ['tot en met 2031', null, '2031'],
    ['until 30 November 2031', null, '2031-11-30'],
    ['until the end of 2031', null, '2031'],
    ["jusqu'au 30 novembre 2031", null, '2031-11-30'],
    ['jusqu’en 2031', null, '2031'],
    ['vanaf 1 april 2031', '2031-04-01', null],
    ['sinds 2031', '2031', null],
    ['from April 1st, 2031', '2031-04-01', null],
    ['à partir du 1er avril 2031', '2031-04-01', null],
    ['dès 2031', '2031', null],
    ['schooljaar 2031-2032', '2031', '2032'],
    ['school year 2031-32', '2031', '2032'],
    ["l'année scolaire 2031-2032", '2031', '2032'],
    ['vanaf schooljaar 2031-2032', '2031', null],
    ['tot en met schooljaar 2031-2032', null, '2032'],
    ['verlenging van 1 jaar vanaf 1 april 2031', '2031-04-01', '2032-03-31'],
    ['voor twee jaar vanaf 15 januari 2031', '2031-01-15', '2033-01-14'],
    ['for 6 months from January 2031', '2031-01', '2031-06'],
    ['pour trois ans à partir de 2031', '2031', '2033'],
    ['prolongation d’un an à partir du 1er mars 2031', '2031-03-01', '2032-02-29'],
    ['2033-2031', '2033', '2031'],
  ])('%s', (text, from, to) => {
    expect(found(text)).toEqual([[from, to]]);
    const [period] = findPeriods(`x (${text}) y`);
    expect([period?.start, period?.end]).toEqual([3, 3 + text.length]);
  });

  test.each(['', '12 scholen', 'artikel 31', '2000 leerlingen', 'ET2020', '0,5 VTE', '31/02/2031'])(
    'none in %j',
    (text) => {
      expect(findPeriods(text)).toEqual([]);
    },
  );

  test('keeps years apart that do not follow each other', () => {
    expect(found('2031 en 2034')).toEqual([
      ['2031', '2031'],
      ['2034', '2034'],
    ]);
  });
});

test('offsets lie in the text and in reading order', () => {
  const piece = fc.constantFrom('2031', ' tot ', '-', ' en ', 'april ', '1 ', 'vanaf ', 'x', ', ');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const period of findPeriods(text)) {
        expect(period.start).toBeGreaterThanOrEqual(end);
        expect(period.end).toBeGreaterThan(period.start);
        end = period.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
