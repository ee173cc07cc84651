import { readPlan } from '../../../../src/domain/document/read-plan';
import { heading, sourceDocument } from '../../../support/document-builders';

describe('no plan', () => {
  test('without tables', () => {
    expect(readPlan(sourceDocument(heading('Actieplan')))).toEqual({
      ok: false,
      problem: { code: 'no-tables' },
    });
  });
  test('without measures', () => {
    expect(
      readPlan(
        sourceDocument([
          ['Datum', 'Versie'],
          ['1 maart', '2'],
        ]),
      ),
    ).toEqual({ ok: false, problem: { code: 'no-measures' } });
  });
});
