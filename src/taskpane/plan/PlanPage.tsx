import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Busy } from '../shared/Busy';
import { NotRenewed } from '../shared/NotRenewed';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { Problem } from '../shared/Problem';
import { ChooseDocument } from './ChooseDocument';
import { PlacingPreview } from './PlacingPreview';
import { PlanPreview } from './PlanPreview';
import { usePlanPage, type PlacedPlan } from './use-plan-page';

/** Reads a plan and puts it in the workbook: choose, look, put. */
export function PlanPage() {
  const styles = usePageStyles();
  const { text } = useServices();
  const page = usePlanPage();
  const { action, offer, placed } = page;
  const heading = useFocusOn(offer !== null);
  const isChoosing = offer === null;

  return (
    <div className={styles.page}>
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {text('plan.title')}
      </h1>
      <Problem problem={action.problem} onClose={action.dismiss} />
      {placed !== null && action.busy === null && <Placed placed={placed} onUndo={page.undo} />}
      {action.busy === null && (
        <NotRenewed why={page.renewal.notRenewed} onAgain={page.renewal.renewAgain} />
      )}
      <Busy busy={action.busy} onStop={action.stop} />
      {isChoosing ? (
        <ChooseDocument
          isBusy={action.busy !== null}
          onFile={page.readFile}
          onExample={page.readExample}
          onEmpty={page.beginEmpty}
        />
      ) : (
        <>
          <PlanPreview offer={offer} />
          <PlacingPreview
            placing={offer.placing}
            isBusy={action.busy !== null}
            onPut={page.put}
            onOther={page.restart}
          />
        </>
      )}
    </div>
  );
}

interface PlacedProps {
  readonly placed: PlacedPlan;
  readonly onUndo: () => void;
}

function Placed({ placed, onUndo }: PlacedProps) {
  const { text, goTo } = useServices();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{text(`place.done-${placed.kind}`)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            goTo('check');
          }}
        >
          {text('place.check-now')}
        </Button>
        {placed.undo.length > 0 && (
          <Button size="small" onClick={onUndo}>
            {text('action.undo')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Brings the focus to the heading when what is below it is replaced: what had it is gone. */
function useFocusOn(step: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}
