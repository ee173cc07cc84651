import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/check/finding';
import { useServices } from '../shared/pane-services';
import { GradeIcon } from './GradeIcon';
import { severities } from './group-findings';

interface GradeFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** How many findings there are of each grade; pressing one shows only those. */
export function GradeFilter({ counts, chosen, onChoose }: GradeFilterProps) {
  const styles = useStyles();
  const { text } = useServices();
  return (
    <div role="group" aria-label={text('check.grades')} className={styles.grades}>
      {severities
        .filter((severity) => counts[severity] > 0 || severity === chosen)
        .map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={severity === chosen}
            icon={<GradeIcon severity={severity} />}
            onClick={() => {
              onChoose(severity === chosen ? null : severity);
            }}
          >
            {text(`count.${severity}`, { count: counts[severity] })}
          </ToggleButton>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  grades: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
