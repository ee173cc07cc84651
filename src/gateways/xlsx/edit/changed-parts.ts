import { fail, ok, type Result } from '../../../domain/result';
import { changeZip } from '../../zip-guard/change-zip';
import type { XlsxPackage } from '../package/open-package';
import type { XlsxProblem } from '../xlsx-problem';

/** The parts of a file that become other than they were; all others stay to the byte. */
export interface ChangedParts {
  readonly file: XlsxPackage;
  /** The XML of a part as it is now. */
  read(part: string): Promise<Result<string, XlsxProblem>>;
  put(part: string, xml: string): void;
  remove(part: string): void;
  /** Makes something else of a part; it is damaged where that is `null`. */
  change(part: string, change: (xml: string) => string | null): Promise<Result<null, XlsxProblem>>;
  /** The file with all changes. */
  bytes(): Promise<Uint8Array>;
}

export function changedParts(file: XlsxPackage): ChangedParts {
  const changes = new Map<string, string | null>();
  function nameOf(part: string): string {
    return file.find(part) ?? part;
  }
  const parts: ChangedParts = {
    file,
    read(part) {
      const changed = changes.get(nameOf(part));
      return changed === undefined || changed === null
        ? file.readXml(part)
        : Promise.resolve(ok(changed));
    },
    put: (part, xml) => void changes.set(nameOf(part), xml),
    remove: (part) => void changes.set(nameOf(part), null),
    async change(part, change) {
      const xml = await parts.read(part);
      if (!xml.ok) return xml;
      const changed = change(xml.value);
      if (changed === null) return fail({ code: 'damaged', part });
      parts.put(part, changed);
      return ok(null);
    },
    bytes() {
      const encoder = new TextEncoder();
      const encoded = [...changes].map(
        ([name, xml]) => [name, xml === null ? null : encoder.encode(xml)] as const,
      );
      return changeZip(file.bytes, file.entries, new Map(encoded));
    },
  };
  return parts;
}
