import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { problemText, type PaneProblem } from './pane-problem';
import { useServices } from './pane-services';

interface ProblemProps {
  readonly problem: PaneProblem | null;
  readonly onClose: () => void;
}

/** What could not be done, why, and what to do. */
export function Problem({ problem, onClose }: ProblemProps) {
  const { text, goTo } = useServices();
  if (problem === null) return null;
  const { key, data } = problemText(problem);
  const isWithoutPlan = problem.code === 'not-a-plan';
  return (
    <MessageBar intent={isWithoutPlan ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        {!isWithoutPlan && <MessageBarTitle>{text('problem.title')}</MessageBarTitle>}
        {text(key, data)}
      </MessageBarBody>
      <MessageBarActions>
        {isWithoutPlan ? (
          <Button
            size="small"
            onClick={() => {
              goTo('plan');
            }}
          >
            {text('problem.to-plan')}
          </Button>
        ) : (
          <Button size="small" onClick={onClose}>
            {text('action.close')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
