import { stemOf } from '../../../src/domain/fit/stem';

test.each([
  ['straat', 'straten'],
  ['plan', 'plannen'],
  ['huis', 'huizen'],
  ['brief', 'brieven'],
  ['mogelijkheid', 'mogelijkheden'],
  ['gemeente', 'gemeenten'],
  ['opleiding', 'opleiden'],
  ['berekend', 'berekening'],
  ['gestrooid', 'strooien'],
  ['aangelegd', 'aanleg'],
  ['community', 'communities'],
  ['trained', 'training'],
  ['formation', 'formations'],
  ['social', 'sociaux'],
  ['agricole', 'agricoles'],
])('%s and %s have one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['les', 'lezen'],
  ['steen', 'steun'],
  ['been', 'bijen'],
  ['gemeente', 'mensen'],
])('%s and %s have not', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each(['en', 'e', 's', 'ing', ''])('of “%s” it leaves the whole', (word) => {
  expect(stemOf(word)).toBe(word);
});
