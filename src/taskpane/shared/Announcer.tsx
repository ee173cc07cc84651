import { makeStyles } from '@fluentui/react-components';

/** What is told to who cannot see the screen, as soon as there is time for it. */
export function Announcer({ message }: { readonly message: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.hidden}>
      {message}
    </div>
  );
}

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
