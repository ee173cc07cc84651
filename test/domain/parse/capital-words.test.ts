import { capitalWords, isAbbreviation } from '../../../src/domain/parse/capital-words';

function wordsOf(text: string): readonly string[] {
  return capitalWords(text).map(({ word, explained }) => (explained ? `${word}!` : word));
}

test.each([
  ["De CLB's en de CLB-sector", ['De', 'CLB']],
  ['K&G, AgII en NT2', ['K&G', 'AgII', 'NT2']],
  ['de Vlaamse Onderwijsraad (VLOR) en de VLOR', ['Vlaamse', 'Onderwijsraad', 'VLOR!']],
  ['VLOR en later de Vlaamse raad (VLOR)', ['VLOR!', 'Vlaamse']],
  ['OCMW (openbaar centrum)', ['OCMW!']],
  ['OCMW (zie verder)', ['OCMW']],
  ['omzendbrief BB-2019/3', ['BB!']],
  ['iPhone en eID, École', ['École']],
  ['geen hoofdletters', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['ZORG VOOR WATER', ['ZORG', 'VOOR', 'WATER']],
  ['ZORG VOOR WATER\nMet WATER en VLOR', ['ZORG', 'VOOR']],
  ['BELEIDSDOELEN TUINEN', ['TUINEN']],
  ['OV, WVG, CJSM', []],
  ['OV WVG CJSM', []],
  ['VLOR', []],
])('words of headings in %j', (text, words) => {
  const found = capitalWords(text).filter(({ onlyInHeadings }) => onlyInHeadings);
  expect(found.map(({ word }) => word)).toEqual(words);
});

test.each([
  ['VLOR', true],
  ['NT2', true],
  ['K&G', true],
  ['B2', false],
  ['III', false],
  ['Atlas', false],
  ['A', false],
  ['HOOFDLETTERS', false],
])('%s: %s', (word, expected) => {
  expect(isAbbreviation(word)).toBe(expected);
});
