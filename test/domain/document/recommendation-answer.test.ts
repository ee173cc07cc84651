import { parseAnswer } from '../../../src/domain/document/recommendation-answer';

const ACTIONS = new Set(['1', '4', '12', '14']);
const NOTHING = { actions: [], startingPoint: false, seeAlso: [], remark: null };

test.each<[string, Partial<ReturnType<typeof parseAnswer>>]>([
  ['', {}],
  ['4', { actions: ['4'] }],
  ['4 12 14', { actions: ['4', '12', '14'] }],
  ['4, 12 en 14', { actions: ['4', '12', '14'] }],
  ['Acties 4 en 12.', { actions: ['4', '12'] }],
  ['See actions 4 and 12', { actions: ['4', '12'] }],
  ['99', { actions: ['99'] }],
  ['Maatregel 4.3', { actions: ['4'], remark: 'Maatregel 4.3' }],
  ['Uitgangspunt actieplan.', { startingPoint: true }],
  [
    'Uitgangspunt van het actieplan. Zie ook in het bijzonder acties 4 en 12. Zie ook HIBP en VAPA.',
    { startingPoint: true, actions: ['4', '12'], seeAlso: ['HIBP', 'VAPA'] },
  ],
  ['Uitgangspunt actieplan; zie ook actie 4.', { startingPoint: true, actions: ['4'] }],
  ['Starting point of the action plan. See also KAP.', { startingPoint: true, seeAlso: ['KAP'] }],
  [
    'Point de départ du plan d’action. Voir aussi les actions 4 et 12.',
    { startingPoint: true, actions: ['4', '12'] },
  ],
  ['12 Zie ook HIBP.', { actions: ['12'], seeAlso: ['HIBP'] }],
  [
    '14 Wordt voorts onderzocht. Zie ook HIBP.',
    { actions: ['14'], seeAlso: ['HIBP'], remark: 'Wordt voorts onderzocht.' },
  ],
  ['Geen bevoegdheid. (Inmiddels gebeurd.)', { remark: 'Geen bevoegdheid. (Inmiddels gebeurd.)' }],
  [
    'Voor het toezicht: zie (o.m.) HGKBP.',
    { seeAlso: ['HGKBP'], remark: 'Voor het toezicht: zie (o.m.) HGKBP.' },
  ],
  [
    'De afspraken staan onder actie 12.',
    { actions: ['12'], remark: 'De afspraken staan onder actie 12.' },
  ],
  ['Zie ook het plan van de stad.', { remark: 'Zie ook het plan van de stad.' }],
  ['Besproken op 12 maart 2016.', { remark: 'Besproken op 12 maart 2016.' }],
])('%s', (text, expected) => {
  expect(parseAnswer(text === '' ? [] : [text], ACTIONS)).toEqual({ ...NOTHING, ...expected });
});

test('paragraphs are read one after another', () => {
  expect(parseAnswer(['4', '12', 'Zie ook HIBP'], ACTIONS)).toEqual({
    ...NOTHING,
    actions: ['4', '12'],
    seeAlso: ['HIBP'],
  });
});
