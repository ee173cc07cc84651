import type { AcceptedPlanFinding } from '../../application/plan-check';
import { Disclosure } from '../shared/Disclosure';
import { MoreList } from '../shared/MoreList';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { CellLink } from './CellLink';

interface AcceptedFindingsProps {
  readonly findings: readonly AcceptedPlanFinding[];
  readonly onShow: (finding: AcceptedPlanFinding) => void;
}

/** What was found and accepted, with who did and why: it no longer counts, and is not lost from sight. */
export function AcceptedFindings({ findings, onShow }: AcceptedFindingsProps) {
  const { text } = useServices();
  if (findings.length === 0) return null;
  return (
    <Disclosure title={text('check.accepted', { count: findings.length })}>
      <MoreList
        items={findings.map((finding) => ({
          key: finding.id,
          content: <Accepted finding={finding} onShow={onShow} />,
        }))}
      />
    </Disclosure>
  );
}

interface AcceptedProps {
  readonly finding: AcceptedPlanFinding;
  readonly onShow: (finding: AcceptedPlanFinding) => void;
}

function Accepted({ finding, onShow }: AcceptedProps) {
  const page = usePageStyles();
  const { text } = useServices();
  const { what, by, reason, on } = finding;
  return (
    <>
      <p className={page.text}>{what}</p>
      <p className={page.quiet}>
        {on === null
          ? text('check.accepted-by', { by, reason })
          : text('check.accepted-by-on', { by, reason, on })}
      </p>
      <div>
        <CellLink finding={finding} onShow={onShow} />
      </div>
    </>
  );
}
