import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isSafe } from '../../application/fix-open-plan';
import type { PlanFinding } from '../../application/plan-check';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import type { FindingGroup } from './group-findings';

interface FixGroupProps {
  readonly group: FindingGroup;
  readonly isBusy: boolean;
  readonly onFix: (findings: readonly PlanFinding[]) => void;
}

/** Makes all fixes of a rule; asks first where a person must choose. */
export function FixGroup({ group: { fixable }, isBusy, onFix }: FixGroupProps) {
  const page = usePageStyles();
  const { text } = useServices();
  const [isAsking, setAsking] = useState(false);
  if (fixable.length < 2) return null;
  const toChoose = fixable.filter((finding) => !isSafe(finding)).length;

  if (!isAsking) {
    return (
      <div className={page.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            if (toChoose > 0) setAsking(true);
            else onFix(fixable);
          }}
        >
          {text('check.fix-all', { count: fixable.length })}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={text('check.fix-all', { count: fixable.length })}>
      <p className={page.text}>{text('check.fix-ask', { count: toChoose })}</p>
      <div className={page.buttons}>
        <Button
          size="small"
          appearance="primary"
          ref={takeFocus}
          onClick={() => {
            setAsking(false);
            onFix(fixable);
          }}
        >
          {text('check.fix-yes')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {text('check.fix-no')}
        </Button>
      </div>
    </div>
  );
}

/** The button that was pressed is gone; what it asks comes in its place. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
