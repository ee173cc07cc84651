import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PlanCheck } from '../../application/plan-check';
import { Busy } from '../shared/Busy';
import { NotRenewed } from '../shared/NotRenewed';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { Problem } from '../shared/Problem';
import { AcceptedFindings } from './AcceptedFindings';
import { CheckedRules } from './CheckedRules';
import { Findings } from './Findings';
import { useCheckPage, type CheckPageState } from './use-check-page';

/** What is wrong with the plan, where, and what can be done about it. */
export function CheckPage() {
  const styles = usePageStyles();
  const { text } = useServices();
  const page = useCheckPage();
  const { action, check } = page;
  const heading = useFocusWhenLost(action.busy);
  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {text('check.title')}
      </h1>
      <div className={styles.buttons}>
        <Button disabledFocusable={action.busy !== null} onClick={page.checkAgain}>
          {text('check.again')}
        </Button>
      </div>
      <Busy busy={action.busy} onStop={action.stop} />
      <Problem problem={action.problem} onClose={action.dismiss} />
      {page.lastChange !== null && action.busy === null && <Changed page={page} />}
      {action.busy === null && (
        <NotRenewed why={page.renewal.notRenewed} onAgain={page.renewal.renewAgain} />
      )}
      {check !== null &&
        (check.findings.length === 0 ? (
          <AllClear page={page} check={check} />
        ) : (
          <Findings page={page} check={check} />
        ))}
    </div>
  );
}

function Changed({ page: { lastChange, undo } }: { readonly page: CheckPageState }) {
  const { text } = useServices();
  if (lastChange === null) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{lastChange.said}</MessageBarBody>
      {lastChange.undo.length > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={undo}>
            {text('action.undo')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface AllClearProps {
  readonly page: CheckPageState;
  readonly check: PlanCheck;
}

/** Nothing was found; what was looked at tells how much that says. */
function AllClear({ page, check }: AllClearProps) {
  const { text } = useServices();
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <strong>{text('check.all-clear')}</strong> {text('check.all-clear-text')}
        </MessageBarBody>
      </MessageBar>
      <AcceptedFindings findings={check.accepted ?? []} onShow={page.show} />
      <CheckedRules check={check} />
    </>
  );
}

/** The button of a fix disappears with its finding; the focus then goes to the heading, not nowhere. */
function useFocusWhenLost(busy: unknown) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === body && document.hasFocus();
    if (wasBusy.current && busy === null && isLost) heading.current?.focus();
    wasBusy.current = busy !== null;
  }, [busy]);
  return heading;
}
