import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '../../domain/result';
import type { Content } from './content';
import { HtmlContentBuilder, type Excess, type HtmlReading } from './html-content-builder';

/**
 * Reads HTML, however badly it was written, into lines and tables. Fails only on more than
 * any page has.
 */
export function readHtmlContent(
  source: string,
  reading: HtmlReading,
): Result<readonly Content[], Excess> {
  const builder = new HtmlContentBuilder(reading);
  const parser = new Parser({
    onopentag(name, attributes) {
      builder.open({
        name,
        attributes,
        offset: parser.startIndex,
        source: () => source.slice(parser.startIndex, parser.endIndex + 1),
      });
      if (builder.excess() !== null) parser.pause();
    },
    onclosetag(_name, implied) {
      builder.close(implied);
    },
    ontext(text) {
      builder.text(text);
    },
  });
  parser.write(source);
  const excess = builder.excess();
  if (excess !== null) return fail(excess);
  parser.end();
  return ok(builder.end());
}
