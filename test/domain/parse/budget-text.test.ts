import fc from 'fast-check';
import { parseBudgetText, type BudgetItem } from '../../../src/domain/parse/budget-text';

const TITLES = ['Minister van Leefmilieu en Natuur', 'Minister van Media, Jeugd en Brussel'];
const [GREEN, YOUTH] = TITLES;

/** The fields of an item that say something; amounts in euro. */
function said({ amount, ...item }: BudgetItem): Readonly<Record<string, unknown>> {
  const fields = { euro: amount === null ? null : amount / 100, ...item };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function itemsOf(text: string, titles: readonly string[] = TITLES): readonly object[] {
  return parseBudgetText(text, titles).items.map(said);
}

function doubtsOf(text: string): readonly string[] {
  return parseBudgetText(text, TITLES).doubts.map((doubt) => `${doubt.kind}: ${doubt.text}`);
}

describe('one amount', () => {
  test.each<[string, object]>([
    ['61.500 €', { euro: 61_500 }],
    ['61 500 €', { euro: 61_500 }],
    ['61\u00a0500\u00a0€', { euro: 61_500 }],
    ['61.500€', { euro: 61_500 }],
    ['1.000 €', { euro: 1_000 }],
    ['2031 €', { euro: 2_031 }],
    ['€ 1.250,50', { euro: 1_250.5 }],
    ['1.250,50 euro', { euro: 1_250.5 }],
    ['EUR 500', { euro: 500 }],
    ['500,- €', { euro: 500 }],
    ['0 €', { euro: 0 }],
    ['1,5 mln €', { euro: 1_500_000 }],
    ['€ 1,5 miljoen', { euro: 1_500_000 }],
    ['1.5 miljoen euro', { euro: 1_500_000 }],
    ["2,5 millions d'euros", { euro: 2_500_000 }],
    ['2 miljard euro', { euro: 2_000_000_000 }],
    ['250 k€', { euro: 250_000 }],
    ['€ 250k', { euro: 250_000 }],
    ['3 MEUR', { euro: 3_000_000 }],
    ['Budget: 7.300 €', { euro: 7_300 }],
    ['maximaal 7.300 €', { euro: 7_300, note: 'maximaal' }],
    ['7.300 € (uitbreiding proefproject)', { euro: 7_300, note: 'uitbreiding proefproject' }],
    ['7.300 € voor drukwerk', { euro: 7_300, note: 'voor drukwerk' }],
    ['7.300 € voor 12 scholen', { euro: 7_300, note: 'voor 12 scholen' }],
    ['7.300 € (besluit van 2 juni 2031)', { euro: 7_300, note: 'besluit van 2 juni 2031' }],
    ['voor 2000 leerlingen: 7.300 €', { euro: 7_300, note: 'voor 2000 leerlingen' }],
  ])('%s', (text, expected) => {
    expect(itemsOf(text)).toEqual([expected]);
    expect(doubtsOf(text)).toEqual([]);
  });
});

describe('how often and when', () => {
  test.each<[string, object]>([
    ['9.000 € (jaarlijks, 2031-2032)', { per: 'year', from: '2031', to: '2032' }],
    ['9.000 € (2031 – 2033)', { from: '2031', to: '2033' }],
    ['9.000 € per jaar', { per: 'year' }],
    ['9.000 €/jaar', { per: 'year' }],
    ['9.000 € op jaarbasis', { per: 'year' }],
    ['Jaarlijks 9.000 €', { per: 'year' }],
    ['9.000 € per schooljaar', { per: 'schoolyear' }],
    ['eenmalig 9.000 €', { per: 'once' }],
    ['9.000 €, éénmalig in 2031', { per: 'once', from: '2031', to: '2031' }],
    ['9.000 € per jaar (tot 30 november 2031)', { per: 'year', to: '2031-11-30' }],
    ['9.000 € vanaf 1 april 2031', { from: '2031-04-01' }],
    [
      '9.000 € (verlenging van 1 jaar vanaf 1 april 2031)',
      { per: 'once', from: '2031-04-01', to: '2032-03-31' },
    ],
    ['9.000 € December 2031 – december 2032', { from: '2031-12', to: '2032-12' }],
    ['9.000 € (schooljaar 2031-2032)', { from: '2031', to: '2032', note: 'schooljaar 2031-2032' }],
    ['2031: 9.000 €', { from: '2031', to: '2031' }],
    ['In 2031 € 9.000', { from: '2031', to: '2031' }],
    ['9.000 € per year until 30 June 2031', { per: 'year', to: '2031-06-30' }],
    ['one-off: 9.000 €', { per: 'once' }],
    ['9.000 € per school year from 2031', { per: 'schoolyear', from: '2031' }],
    ["9 000 € par an, jusqu'au 30 juin 2031", { per: 'year', to: '2031-06-30' }],
    ['9 000 € par année scolaire', { per: 'schoolyear' }],
    ['montant unique de 9 000 € à partir du 1er mars 2031', { per: 'once', from: '2031-03-01' }],
  ])('%s', (text, expected) => {
    expect(itemsOf(text)).toEqual([{ euro: 9_000, ...expected }]);
    expect(doubtsOf(text)).toEqual([]);
  });
});

describe('fund, beneficiary and minister', () => {
  test.each<[string, object]>([
    ['9.000 € (ESF)', { fund: 'ESF' }],
    ['9.000 € (KIF)', { fund: 'KIF' }],
    ['ESF+: 9.000 €', { fund: 'ESF+' }],
    ['9.000 € via het Wijkfonds', { fund: 'Wijkfonds' }],
    ['9.000 € uit AMIF', { fund: 'AMIF' }],
    [
      '9.000 € (Wijkfonds, jaarlijks, 2031)',
      { fund: 'Wijkfonds', per: 'year', from: '2031', to: '2031' },
    ],
    [
      '9.000 € QRS (Quick Road Scheme)-middelen LMN WaX (Walk Xtra) mei 2031 - juni 2032',
      {
        fund: 'QRS (Quick Road Scheme)-middelen; LMN; WaX (Walk Xtra)',
        from: '2031-05',
        to: '2032-06',
      },
    ],
    ['9.000 € (voor Dakenraad en Woonwijs)', { beneficiary: 'Dakenraad en Woonwijs' }],
    [
      '9.000 € (voor Dakenraad, Woonwijs en Tuinkring)',
      { beneficiary: 'Dakenraad, Woonwijs en Tuinkring' },
    ],
    ['9.000 € aan de Tuinkring', { beneficiary: 'Tuinkring' }],
    ["9.000 € voor 4 BWO's", { beneficiary: "4 BWO's" }],
    [
      'De Groene Kamer: 9.000 € (2031)',
      { beneficiary: 'De Groene Kamer', from: '2031', to: '2031' },
    ],
    ['9.000 € for the Garden Club', { beneficiary: 'Garden Club' }],
    ['9 000 € pour la Maison Verte', { beneficiary: 'Maison Verte' }],
    ['9.000 € (Jeugd)', { minister: YOUTH }],
    ['9.000 € (natuur)', { minister: GREEN }],
    ['9.000 € (minister van Leefmilieu)', { minister: GREEN }],
    ['Jeugd: 9.000 €', { minister: YOUTH }],
    ['9.000 € (Toerisme)', { note: 'Toerisme' }],
  ])('%s', (text, expected) => {
    expect(itemsOf(text)).toEqual([{ euro: 9_000, ...expected }]);
    expect(doubtsOf(text)).toEqual([]);
  });

  test('a portfolio that two titles have names neither', () => {
    const titles = ['Minister van Jeugd', 'Minister van Jeugd en Sport'];
    expect(parseBudgetText('9.000 € (Jeugd)', titles).doubts).toEqual([
      { kind: 'not-understood', text: 'Jeugd', start: 9 },
    ]);
    expect(itemsOf('9.000 € (Jeugd)', titles)).toEqual([{ euro: 9_000, note: 'Jeugd' }]);
    expect(itemsOf('9.000 € (Sport)', titles)).toEqual([{ euro: 9_000, minister: titles[1] }]);
  });
});

describe('full-time equivalents', () => {
  test.each<[string, object]>([
    ['0.5 VTE', { fte: 0.5 }],
    ['0,5 VTE', { fte: 0.5 }],
    ['1,25 FTE', { fte: 1.25 }],
    ['2 ETP', { fte: 2 }],
    ['VTE: 1,5', { fte: 1.5 }],
    ['2 voltijdse equivalenten', { fte: 2 }],
    ['Leerplein: 1 VTE (2031)', { fte: 1, beneficiary: 'Leerplein', from: '2031', to: '2031' }],
  ])('%s', (text, expected) => {
    expect(itemsOf(text)).toEqual([expected]);
    expect(doubtsOf(text)).toEqual([]);
  });
});

describe('several amounts', () => {
  test.each<[string, readonly object[]]>([
    [
      'De Kamer: 4.000 € (2031) TPK: 6.000 € per schooljaar VGB: 8.000 € per jaar Zomer: 0.5 VTE Jan Smit: 1 VTE',
      [
        { euro: 4_000, beneficiary: 'De Kamer', from: '2031', to: '2031' },
        { euro: 6_000, beneficiary: 'TPK', per: 'schoolyear' },
        { euro: 8_000, beneficiary: 'VGB', per: 'year' },
        { fte: 0.5, beneficiary: 'Zomer' },
        { fte: 1, beneficiary: 'Jan Smit' },
      ],
    ],
    [
      '4 000 € (Natuur) 6.000 € (Jeugd)',
      [
        { euro: 4_000, minister: GREEN },
        { euro: 6_000, minister: YOUTH },
      ],
    ],
    [
      '2031: 4.000 € 2032: 6.000 €',
      [
        { euro: 4_000, from: '2031', to: '2031' },
        { euro: 6_000, from: '2032', to: '2032' },
      ],
    ],
    [
      'in 2031 € 4.000 en in 2032 € 6.000',
      [
        { euro: 4_000, from: '2031', to: '2031' },
        { euro: 6_000, from: '2032', to: '2032' },
      ],
    ],
    [
      '4.000 € in 2031, 6.000 € in 2032',
      [
        { euro: 4_000, from: '2031', to: '2031' },
        { euro: 6_000, from: '2032', to: '2032' },
      ],
    ],
    [
      'eenmalig 4.000 € en jaarlijks 6.000 €',
      [
        { euro: 4_000, per: 'once' },
        { euro: 6_000, per: 'year' },
      ],
    ],
    ['€ 4.000 € 6.000', [{ euro: 4_000 }, { euro: 6_000 }]],
    ['4.000 €\n6.000 € (2031)', [{ euro: 4_000 }, { euro: 6_000, from: '2031', to: '2031' }]],
    ['1 VTE (65.000 € per jaar)', [{ fte: 1 }, { euro: 65_000, per: 'year' }]],
    [
      'Green Fund: €4,000 (2031–2032); Blue Org: €6,000 per year; Red: 0.5 FTE',
      [
        { euro: 4_000, fund: 'Green Fund', from: '2031', to: '2032' },
        { euro: 6_000, beneficiary: 'Blue Org', per: 'year' },
        { fte: 0.5, beneficiary: 'Red' },
      ],
    ],
    [
      'Fonds vert : 4 000 € (2031) ; Maison Bleue : 6 000 € par an ; 1,5 ETP',
      [
        { euro: 4_000, fund: 'Fonds vert', from: '2031', to: '2031' },
        { euro: 6_000, beneficiary: 'Maison Bleue', per: 'year' },
        { fte: 1.5 },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(itemsOf(text)).toEqual(expected);
    expect(doubtsOf(text)).toEqual([]);
  });
});

describe('doubts', () => {
  test.each<[string, readonly object[], readonly string[]]>([
    ['1.000', [], ['thousands-unclear: 1.000']],
    ['12,500 €', [], ['thousands-unclear: 12,500 €']],
    ['1.500 miljoen euro', [], ['thousands-unclear: 1.500 miljoen euro']],
    ['1.000 VTE', [], ['thousands-unclear: 1.000 VTE']],
    ['12.50 €', [], ['decimals-unclear: 12.50 €']],
    ['137.000', [{ euro: 137_000 }], ['no-currency: 137.000']],
    [
      '2 miljoen voor Tuinkring',
      [{ euro: 2_000_000, beneficiary: 'Tuinkring' }],
      ['no-currency: 2 miljoen'],
    ],
    ['$ 5,000', [], ['other-currency: $ 5,000']],
    ['5.000 USD (ESF)', [], ['other-currency: 5.000 USD']],
    ['1.23.456 €', [], ['not-understood: 1.23.456 €']],
    ["100'000 €", [], ["not-understood: 100'000 €"]],
    ['4.000 à 6.000 €', [], ['not-understood: 4.000 à 6.000 €']],
    ['van 4.000 € tot 6.000 €', [], ['not-understood: 4.000 € tot 6.000 €']],
    ['tussen 4.000 en 6.000 €', [], ['not-understood: 4.000 en 6.000 €']],
    ['2 x 4.000 €', [], ['not-understood: 4.000 €']],
    ['50% van 4.000 €', [], ['not-understood: 4.000 €']],
    ['4.000 € waarvan 1.500 € voor Kim', [{ euro: 4_000 }], ['not-understood: waarvan 1.500 €']],
    ['4.000 € (1.000 € per jaar)', [{ euro: 4_000 }], ['not-understood: 1.000 €']],
    [
      'Totaal: 3.000 € + 1.000 € + 2.000 €',
      [{ euro: 1_000 }, { euro: 2_000 }],
      ['not-understood: 3.000 €'],
    ],
    ['4.000 € per maand', [{ euro: 4_000, note: 'per maand' }], ['not-understood: per maand']],
    [
      '4.000 € (2032-2031)',
      [{ euro: 4_000, from: '2032', to: '2031' }],
      ['period-reversed: 2032-2031'],
    ],
    ['4.000 € (2031) (2034)', [{ euro: 4_000 }], ['not-understood: 2031) (2034']],
    ['1/2 VTE', [], ['not-understood: 2 VTE']],
    ['½ VTE', [], ['not-understood: VTE']],
    ['4 OTA’s', [], ['not-understood: 4 OTA’s']],
    ['20.000 leerlingen', [], ['not-understood: 20.000 leerlingen']],
    ['artikel 12.345', [], ['not-understood: artikel 12.345']],
    ['2031', [], ['not-understood: 2031']],
    ['-', [], ['not-understood: -']],
    ['999999999999999999 €', [], ['not-understood: 999999999999999999 €']],
  ])('%s', (text, items, doubts) => {
    expect(itemsOf(text)).toEqual(items);
    expect(doubtsOf(text)).toEqual(doubts);
  });
});

describe('time that may be said of several amounts', () => {
  const year = { from: '2031', to: '2031' };
  test.each<[string, readonly object[], string]>([
    [
      '4 000 € (Natuur) 6.000 € (Jeugd) (2031)',
      [
        { euro: 4_000, minister: GREEN, ...year },
        { euro: 6_000, minister: YOUTH, ...year },
      ],
      '2031',
    ],
    [
      '4.000 € en 6.000 € per jaar',
      [
        { euro: 4_000, per: 'year' },
        { euro: 6_000, per: 'year' },
      ],
      'per jaar',
    ],
    [
      '2031: 4.000 € + 6.000 €',
      [
        { euro: 4_000, ...year },
        { euro: 6_000, ...year },
      ],
      '2031',
    ],
    [
      'Kamer: 4.000 € Zolder: 6.000 € (2031)',
      [
        { euro: 4_000, beneficiary: 'Kamer' },
        { euro: 6_000, beneficiary: 'Zolder', ...year },
      ],
      '2031',
    ],
    [
      '4.000 € (Natuur) 6.000 € (Jeugd, 2031)',
      [
        { euro: 4_000, minister: GREEN },
        { euro: 6_000, minister: YOUTH, ...year },
      ],
      '2031',
    ],
  ])('%s', (text, items, shared) => {
    expect(itemsOf(text)).toEqual(items);
    expect(doubtsOf(text)).toEqual([`period-shared: ${shared}`]);
  });
});

describe('numbers in English', () => {
  test.each([
    ['€ 12,500 per year', [], 12_500],
    ['€ 12,500', ['Minister of Youth'], 12_500],
    ['€12.50', ['Minister for Sport and Youth'], 12.5],
    ['EUR 1,250,000.50', [], 1_250_000.5],
    ['€2.5 million (2031)', [], 2_500_000],
  ])('%s %j', (text, titles, euro) => {
    expect(itemsOf(text, titles)).toMatchObject([{ euro }]);
    expect(parseBudgetText(text, titles).doubts).toEqual([]);
  });
});

describe('no amount', () => {
  test.each([
    ['Binnen de reguliere middelen', true, null],
    ['within regular resources', true, null],
    ['Dans les moyens réguliers', true, null],
    ['', false, null],
    [' \n ', false, null],
    ['geen', false, 'none'],
    ['n.v.t.', false, 'none'],
    ['no additional costs', false, 'none'],
    ['néant', false, 'none'],
    ['nog te bepalen', false, 'undecided'],
    ['p.m.', false, 'undecided'],
    ['to be determined', false, 'undecided'],
    ['à déterminer', false, 'undecided'],
    ['Zie maatregel 4.2', false, 'elsewhere'],
    ['included in measure 4.2', false, 'elsewhere'],
    ['voir mesure 4.2', false, 'elsewhere'],
  ])('%j', (text, regular, without) => {
    expect(parseBudgetText(text, TITLES)).toEqual({ regular, without, items: [], doubts: [] });
  });

  test('regular means stand beside an amount', () => {
    const reading = parseBudgetText('9.000 € op jaarbasis + regulier budget voor zorg', TITLES);
    expect(reading).toMatchObject({ regular: true, without: null, doubts: [] });
    expect(reading.items.map(said)).toEqual([{ euro: 9_000, per: 'year' }]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '9.000 €',
    '€',
    '1.000',
    ' ',
    '\n',
    '(',
    ')',
    '2031',
    '-',
    ':',
    ', ',
    ' en ',
    '+',
  ),
  fc.constantFrom(
    'per jaar',
    'voor ',
    'Kamer',
    'VTE',
    '0,5',
    'waarvan ',
    'tot ',
    'ESF',
    'mln',
    '\u00a0',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

test('says where each doubt stands, and never throws', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      for (const doubt of parseBudgetText(text, TITLES).doubts) {
        expect(doubt.text).not.toBe('');
        expect(text.slice(doubt.start, doubt.start + doubt.text.length)).toBe(doubt.text);
      }
    }),
    { numRuns: 500 },
  );
});

test('reads every amount in every way of writing it', () => {
  const sign = fc.constantFrom('€ #', '#€', '# €', 'EUR #', '# euro', '#\u00a0€');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom('.', ' '),
      sign,
      (euro, mark, form) => {
        const digits = String(euro).replace(/\B(?=(\d{3})+$)/g, mark);
        const text = form.replace('#', digits);
        expect(parseBudgetText(text, [])).toMatchObject({
          items: [{ amount: euro * 100 }],
          doubts: [],
        });
      },
    ),
  );
});
