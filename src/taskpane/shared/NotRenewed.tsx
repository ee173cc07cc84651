import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { NotRenewed as Why } from '../../application/change-open-plan';
import { useServices } from './pane-services';

interface NotRenewedProps {
  readonly why: Why | null;
  readonly onAgain: () => void;
}

/** That a generated sheet does not follow what was done, why, and what to do. */
export function NotRenewed({ why, onAgain }: NotRenewedProps) {
  const { text } = useServices();
  if (why === null) return null;
  const isProtected = why.code === 'protected-sheet' && why.sheet !== null;
  const sheet = 'sheet' in why ? (why.sheet ?? '') : '';
  const reason = why.code === 'own-columns' ? why.code : isProtected ? 'protected' : 'for-now';
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text(`not-renewed.${reason}`, { sheet })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {text('action.again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
