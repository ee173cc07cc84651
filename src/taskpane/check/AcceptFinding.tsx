import { Button } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import { useServices } from '../shared/pane-services';
import { AcceptForm } from './AcceptForm';
import type { Acceptance } from './use-accept';

interface AcceptFindingProps {
  /** What the finding says: names it to who does not see what stands around the button. */
  readonly what: string;
  readonly lastBy: string;
  readonly isBusy: boolean;
  readonly onAccept: (acceptance: Acceptance) => void;
}

/** Accepts a finding as it is; asks first by whom and why. */
export function AcceptFinding({ what, lastBy, isBusy, onAccept }: AcceptFindingProps) {
  const { text } = useServices();
  const [isAsking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  // The form that had the focus is gone; its button comes in its place.
  const takeFocusBack = useCallback((button: HTMLButtonElement | null) => {
    if (wasAsking.current) button?.focus();
  }, []);
  if (!isAsking) {
    return (
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        aria-label={text('check.accept-of', { what })}
        ref={takeFocusBack}
        onClick={() => {
          setAsking(true);
        }}
      >
        {text('check.accept')}
      </Button>
    );
  }
  return (
    <AcceptForm
      title={text('check.accept-of', { what })}
      lastBy={lastBy}
      isBusy={isBusy}
      onAccept={onAccept}
      onCancel={() => {
        wasAsking.current = true;
        setAsking(false);
      }}
    />
  );
}
