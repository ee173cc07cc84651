import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ChangedPlan } from '../../application/open-plan';
import { problemText } from './pane-problem';
import { useServices } from './pane-services';

/** That the generated sheets do not follow what was done, and why. */
export function NotRenewed({ why }: { readonly why: ChangedPlan['notRenewed'] }) {
  const { text } = useServices();
  if (why === null) return null;
  const { key, data } = problemText(why);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text('action.not-renewed', { why: text(key, data) })}</MessageBarBody>
    </MessageBar>
  );
}
