import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { BusyWith } from './use-action';
import { useServices } from './pane-services';

interface BusyProps {
  readonly busy: BusyWith | null;
  readonly onStop: () => void;
}

/** What is being done, with a way to stop it where that is possible. */
export function Busy({ busy, onStop }: BusyProps) {
  const styles = useStyles();
  const { text } = useServices();
  if (busy === null) return null;
  return (
    <div className={styles.busy}>
      <div className={styles.line}>
        <Text>{text(busy.what)}</Text>
        {busy.canStop && (
          <Button size="small" onClick={onStop}>
            {text('action.cancel')}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text(busy.what)} className={styles.bar} />
    </div>
  );
}

const useStyles = makeStyles({
  busy: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  bar: {
    '@media (prefers-reduced-motion: reduce)': { '& > *': { animationName: 'none' } },
  },
});
