import { matchListed } from '../../../src/domain/check/nearest-listed';

const list = ['CJSM', 'KB', 'OV', 'WVG', 'In uitvoering', 'Uitgevoerd'];

test.each([
  ['cjsm', { kind: 'variant', listed: 'CJSM' }],
  ['C.J.S.M.', { kind: 'variant', listed: 'CJSM' }],
  ['in-uitvoering ', { kind: 'variant', listed: 'In uitvoering' }],
  ['CSJM', { kind: 'near', listed: 'CJSM' }],
  ['CJM', { kind: 'near', listed: 'CJSM' }],
  ['CJSMX', { kind: 'near', listed: 'CJSM' }],
  ['CIJM', { kind: 'none' }],
  ['uitgevord', { kind: 'near', listed: 'Uitgevoerd' }],
  ['VO', { kind: 'none' }],
  ['K', { kind: 'none' }],
  ['Gestopt', { kind: 'none' }],
] as const)('%s', (text, expected) => {
  expect(matchListed(text, list)).toEqual(expected);
});

test('what is as near to two is near to none', () => {
  expect(matchListed('WSG', ['WSE', 'WVG'])).toEqual({ kind: 'none' });
  expect(matchListed('ov', ['OV', 'O.V.'])).toEqual({ kind: 'none' });
});

test('nothing is near to an empty list', () => {
  expect(matchListed('OV', [])).toEqual({ kind: 'none' });
});
