import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useServices } from './pane-services';

interface MoreListProps {
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
}

/** So many at a time: a list of a thousand would keep the pane waiting, and nobody reads it whole. */
const STEP = 20;

/** A list that shows its first items, and more when asked. */
export function MoreList({ items }: MoreListProps) {
  const styles = useStyles();
  const { text } = useServices();
  const [limit, setLimit] = useState(STEP);
  const left = items.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, limit).map(({ key, content }) => (
          <li key={key} className={styles.item}>
            {content}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setLimit(limit + STEP);
          }}
        >
          {text('action.show-more', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
});
