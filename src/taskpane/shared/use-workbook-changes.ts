import { useEffect, useRef, useState } from 'react';
import type { WorkbookChange } from '../../workbook/open-workbook';
import { isGeneratedSheet } from '../../workbook/tables/generated-sheets';
import { useServices } from './pane-services';

/** Long enough for someone who fills in cell after cell. */
const QUIET_MS = 600;

/**
 * Calls `onChange` when something of the plan was changed and then left alone for a moment, and not while
 * the page is busy. Tells whether Excel says what changes.
 */
export function useWorkbookChanges(onChange: () => void, isBusy: boolean): boolean {
  const { workbook, reportBug } = useServices();
  const [isTold, setTold] = useState(true);
  const [changes, setChanges] = useState(0);
  const seen = useRef(0);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });

  useEffect(() => {
    if (isBusy || changes === seen.current) return;
    const timer = setTimeout(() => {
      seen.current = changes;
      latest.current();
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [changes, isBusy]);

  useEffect(() => {
    let end: (() => void) | null = null;
    let isOver = false;
    function changed({ sheet }: WorkbookChange): void {
      if (!isGeneratedSheet(sheet)) setChanges((count) => count + 1);
    }
    async function listen(): Promise<void> {
      const listening = await workbook.onChange(changed);
      if (!listening.ok) setTold(false);
      else if (isOver) listening.value();
      else end = listening.value;
    }
    listen().catch(reportBug);
    return () => {
      isOver = true;
      end?.();
    };
  }, [workbook, reportBug]);
  return isTold;
}
