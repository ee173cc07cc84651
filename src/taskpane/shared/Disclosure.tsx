import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A heading that shows what is under it when it is pressed. */
export function Disclosure({ title, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        icon={<Chevron isOpen={isOpen} />}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {title}
      </Button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.content : undefined}>
        {isOpen && children}
      </div>
    </div>
  );
}

/** Points to what is hidden, or down at what is shown. */
export function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  const styles = useStyles();
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      className={styles.chevron}
    >
      <path
        d={isOpen ? 'M3 6l5 5 5-5' : 'M6 3l5 5-5 5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
  },
  chevron: { flexShrink: 0 },
  content: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
});
