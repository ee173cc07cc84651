import { withoutHiddenText } from '../../../../src/gateways/document/word-numbering/hidden-text';

const HIDDEN = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>nakijken</w:t></w:r>';
const SHOWN = '<w:r><w:t>Boekenbus</w:t></w:r>';

test.each([
  ['a run that Word hides', `<w:p>${SHOWN}${HIDDEN}</w:p>`, `<w:p>${SHOWN}</w:p>`],
  ['several of them', `<w:p>${HIDDEN}${SHOWN}${HIDDEN}</w:p>`, `<w:p>${SHOWN}</w:p>`],
  ['none', `<w:p>${SHOWN}</w:p>`, `<w:p>${SHOWN}</w:p>`],
])('%s', (_, xml, left) => {
  expect(withoutHiddenText(xml)).toBe(left);
});

test('a run that is shown after all, in a style that hides, stays', () => {
  const xml = `<w:p>${HIDDEN.replace('<w:vanish/>', '<w:vanish w:val="0"/>')}</w:p>`;
  expect(withoutHiddenText(xml)).toBe(xml);
});

test('the mark of a paragraph that is hidden hides no text', () => {
  const xml = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${SHOWN}</w:p>`;
  expect(withoutHiddenText(xml)).toBe(xml);
});
