import { createPlanCore, type PlanCore } from '../application/plan-core';
import { version } from '../application/version';
import { fail, type Result } from '../domain/result';
import type { SourceDocument } from '../domain/document/document';
import { readDocument } from '../gateways/document/read-document';
import { wordsOf } from '../i18n/words';
import type { CoreAnswer, CoreRequest, CoreSettings } from './shared/core-messages';
import type { DocumentRefusal } from './shared/pane-problem';

/** The worker of the pane: computes what is asked, one question after the other. */
type Core = PlanCore<DocumentRefusal>;

let core: Core | null = null;

addEventListener('message', ({ data }: MessageEvent<CoreRequest>) => {
  void answer(data).then((given) => {
    postMessage(given);
  });
});

async function answer({ id, settings, method, args }: CoreRequest): Promise<CoreAnswer> {
  try {
    core ??= coreFor(settings);
    // The arguments are those of the method: the pane asks through the same interface.
    const ask = core[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, value: await ask(...args) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id, error: stack ?? message };
  }
}

function coreFor({ language, today }: CoreSettings): Core {
  return createPlanCore({
    words: wordsOf(language),
    workbookWords: wordsOf('nl'),
    stamp: { date: today, version },
    // A large library, loaded only when a page is wanted.
    async writeWord(pages, title) {
      const { writeWord } = await import('../gateways/word/write-word');
      return writeWord(pages, title);
    },
    async readDocument({ name, bytes }): Promise<Result<SourceDocument, DocumentRefusal>> {
      const document = await readDocument(name, bytes);
      if (document.ok) return document;
      return fail({ code: 'document', text: `document.${document.problem.code}` });
    },
  });
}
