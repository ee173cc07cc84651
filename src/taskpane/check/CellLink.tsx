import { Link, makeStyles } from '@fluentui/react-components';
import type { PlanFinding } from '../../application/plan-check';
import { useServices } from '../shared/pane-services';

interface CellLinkProps<T extends PlanFinding> {
  readonly finding: T;
  readonly onShow: (finding: T) => void;
}

/** Leads to the cell of a finding, where it has one. */
export function CellLink<T extends PlanFinding>({ finding, onShow }: CellLinkProps<T>) {
  const styles = useStyles();
  const { text } = useServices();
  if (finding.cell === null) return null;
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        onShow(finding);
      }}
    >
      {text('check.go', { ...finding.cell })}
    </Link>
  );
}

const useStyles = makeStyles({
  // A contrast theme gives a button the colour of any text.
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});
