import { useEffect, useState } from 'react';
import type { ApiSets } from '../local-excel/api-sets';
import type { WorkbookData } from '../local-excel/workbook-data';
import { texts } from './texts';
import { Workbench } from './workbench';

/** All the workbench needs before it can be shown. */
export interface Loaded {
  readonly apiSets: ApiSets;
  readonly workbook: WorkbookData;
  /** As `2026-11-24`. */
  readonly today: string;
}

interface StartProps {
  readonly load: () => Promise<Loaded>;
}

export function Start({ load }: StartProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    load().then(setLoaded, (error: unknown) => {
      setFailure(error instanceof Error ? error.message : String(error));
    });
  }, [load]);

  const words = texts.nl;
  if (loaded !== null) return <Workbench {...loaded} />;
  return (
    <main className="start" aria-busy={failure === null}>
      <h1>{words.title}</h1>
      <p role="status">{failure === null ? words.loading : `${words.failed}: ${failure}`}</p>
    </main>
  );
}
