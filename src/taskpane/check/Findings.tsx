import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { countSeverities } from '../../application/count-severities';
import { isSafe } from '../../application/fix-open-plan';
import type { PlanCheck } from '../../application/plan-check';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { AcceptedFindings } from './AcceptedFindings';
import { CheckedRules } from './CheckedRules';
import { countsText } from './counts-text';
import { filterFindings, noFilter } from './filter-findings';
import { FindingFilters } from './FindingFilters';
import { FindingGroupView } from './FindingGroupView';
import { GradeFilter } from './GradeFilter';
import { groupFindings } from './group-findings';
import type { CheckPageState } from './use-check-page';

interface FindingsProps {
  readonly page: CheckPageState;
  readonly check: PlanCheck;
}

/** What was found, in figures and in groups, with ways to see less of it. */
export function Findings({ page, check }: FindingsProps) {
  const styles = usePageStyles();
  const { text } = useServices();
  const [filter, setFilter] = useState(noFilter);
  const { findings, measures } = check;
  const ofAnyGrade = filterFindings(findings, { ...filter, severity: null });
  const shown = filterFindings(ofAnyGrade, filter);
  const counts = countSeverities(ofAnyGrade);
  return (
    <>
      <p className={styles.text}>
        {text('check.found', {
          counts: countsText(counts, text),
          measures: text('count.measures', { count: measures }),
        })}
      </p>
      <p className={styles.quiet}>
        {text(page.isFollowed ? 'check.followed' : 'check.not-followed')}
      </p>
      <SafeFixes page={page} check={check} />
      <GradeFilter
        counts={counts}
        chosen={filter.severity}
        onChoose={(severity) => {
          setFilter({ ...filter, severity });
        }}
      />
      <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
      {shown.length === 0 && <p className={styles.text}>{text('check.none-shown')}</p>}
      <ul className={styles.plainList}>
        {groupFindings(shown).map((group) => (
          <FindingGroupView key={group.key} group={group} page={page} />
        ))}
      </ul>
      <AcceptedFindings findings={check.accepted ?? []} onShow={page.show} />
      <CheckedRules check={check} />
    </>
  );
}

/** All that can be fixed without a choice, in one go. */
function SafeFixes({ page, check }: FindingsProps) {
  const styles = usePageStyles();
  const { text } = useServices();
  const count = check.findings.filter(isSafe).length;
  if (count === 0) return null;
  return (
    <div className={styles.section}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={page.action.busy !== null}
          onClick={page.fixSafe}
        >
          {text('check.fix-safe', { count })}
        </Button>
      </div>
      <p className={styles.quiet}>{text('check.fix-safe-why')}</p>
    </div>
  );
}
