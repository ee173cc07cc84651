import { createPlanCore, type NamedBytes, type PlanCore } from '../../src/application/plan-core';
import { fail } from '../../src/domain/result';
import { readDocument } from '../../src/gateways/document/read-document';
import type { Language } from '../../src/i18n/language';
import { writeWord } from '../../src/gateways/word/write-word';
import { wordsOf } from '../../src/i18n/words';
import type { DocumentRefusal } from '../../src/taskpane/shared/pane-problem';

/** The core that the pane has in a worker, here beside the test. */
export function testCore(language: Language = 'nl'): PlanCore<DocumentRefusal> {
  return createPlanCore({
    words: wordsOf(language),
    workbookWords: wordsOf('nl'),
    stamp: { date: '2018-03-01', version: '0.0.0' },
    writeWord,
    async readDocument({ name, bytes }: NamedBytes) {
      const document = await readDocument(name, bytes);
      if (document.ok) return document;
      return fail({ code: 'document', text: `document.${document.problem.code}` } as const);
    },
  });
}
