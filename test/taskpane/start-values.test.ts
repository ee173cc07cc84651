import { pageOf } from '../../src/taskpane/page-name';
import { languageOf } from '../../src/taskpane/shared/language-of';

test.each([
  ['?page=check', 'check'],
  ['?a=b&page=ministers', 'ministers'],
  ['?page=nonsense', 'plan'],
  ['', 'plan'],
])('the address %s asks for the page %s', (search, page) => {
  expect(pageOf(search)).toBe(page);
});

test.each([
  ['nl-BE', 'nl'],
  ['fr', 'fr'],
  ['EN-us', 'en'],
  ['de-DE', 'nl'],
  ['', 'nl'],
])('an Excel in “%s” gets a pane in %s', (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});
