import { parseStatus } from '../../../src/domain/document/annex-rows';

test.each([
  ['', null, null, null],
  ['Uitgevoerd', 'Uitgevoerd', null, null],
  ['In uitvoering (maatregel 4.1, 4.2)', 'In uitvoering', 'maatregel 4.1, 4.2', null],
  ['In uitvoering (actie 5).', 'In uitvoering', 'actie 5', null],
  ['Uitgevoerd (hoort bij de gewone werking)', 'Uitgevoerd', null, 'hoort bij de gewone werking'],
  ['In uitvoering: maatregel 4.1', 'In uitvoering', 'maatregel 4.1', null],
  ['In progress – see measure 4.1', 'In progress', 'see measure 4.1', null],
  ['En cours (mesure 4.1)', 'En cours', 'mesure 4.1', null],
])('%s', (text, status, referenceText, remark) => {
  expect(parseStatus(text)).toEqual({ status, referenceText, remark });
});
