import { collectBareSubjects, parseMinisterCell } from '../../../src/domain/parse/bare-subjects';

const ALONE = collectBareSubjects([['Welzijn'], ['Sport'], ['Minister van Water']]);

test.each([
  [['Welzijn, Wonen'], ['Welzijn', 'Wonen']],
  [['Welzijn en Sport'], ['Welzijn', 'Sport']],
  [['Welzijn en Wonen'], ['Welzijn en Wonen']],
  [['Media, Jeugd en Brussel'], ['Media, Jeugd en Brussel']],
  [['Media; Jeugd'], ['Media', 'Jeugd']],
  [
    ['Media', 'Jeugd'],
    ['Media', 'Jeugd'],
  ],
  [['Gelijke', 'kansen'], ['Gelijke kansen']],
  [['Minister van Welzijn, Sport'], ['Minister van Welzijn, Sport']],
  [
    ['Schepen van Sport', 'Schepen van Welzijn'],
    ['Schepen van Sport', 'Schepen van Welzijn'],
  ],
])('the ministers in %j', (lines, titles) => {
  expect(parseMinisterCell(lines, ALONE).map(({ title }) => title)).toEqual(titles);
});

test('a subject stands alone in a cell without an office', () => {
  expect([...ALONE]).toEqual(['welzijn', 'sport']);
});
