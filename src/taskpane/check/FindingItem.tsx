import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanFinding } from '../../application/plan-check';
import type { CellEdit } from '../../workbook/cell-edit';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { AcceptFinding } from './AcceptFinding';
import { CellLink } from './CellLink';
import { changedParts, type ChangedPart } from './changed-part';
import type { Accepting } from './use-accept';

interface FindingItemProps {
  readonly finding: PlanFinding;
  readonly isBusy: boolean;
  readonly accepting: Accepting;
  readonly onShow: (finding: PlanFinding) => void;
  readonly onFix: (finding: PlanFinding) => void;
}

/** One finding: what is wrong, what to do, where it is, and what its fix changes. */
export function FindingItem({ finding, isBusy, accepting, onShow, onFix }: FindingItemProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text } = useServices();
  const { what, todo, fix, acceptId } = finding;
  return (
    <>
      <p className={page.text}>{what}</p>
      <p className={page.quiet}>{todo}</p>
      {fix?.edits.map((edit) => (
        <BeforeAfter key={`${edit.sheet}!${edit.cell}`} edit={edit} />
      ))}
      <div className={styles.actions}>
        <CellLink finding={finding} onShow={onShow} />
        {fix !== null && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={text('check.fix-at', {
              cell: fix.edits[0]?.cell ?? '',
              sheet: fix.edits[0]?.sheet ?? '',
            })}
            onClick={() => {
              onFix(finding);
            }}
          >
            {text('check.fix')}
          </Button>
        )}
        {acceptId !== undefined && (
          <AcceptFinding
            what={what}
            lastBy={accepting.lastBy}
            isBusy={isBusy}
            onAccept={(acceptance) => {
              accepting.accept(finding, acceptance);
            }}
          />
        )}
      </div>
    </>
  );
}

function BeforeAfter({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const { text } = useServices();
  const { sheet, cell, before, after } = edit;
  const parts = changedParts(before, String(after ?? ''));
  return (
    <dl className={styles.change} aria-label={`${sheet}!${cell}`}>
      <dt className={styles.label}>{text('check.before')}</dt>
      <dd className={styles.value}>
        <Marked part={parts.before} />
      </dd>
      <dt className={styles.label}>{text('check.after')}</dt>
      <dd className={styles.value}>
        <Marked part={parts.after} />
      </dd>
    </dl>
  );
}

function Marked({ part }: { readonly part: ChangedPart }) {
  const { text } = useServices();
  const { start, changed, end } = part;
  if (start + changed + end === '') return text('check.blank');
  return (
    <>
      {start}
      <strong>{changed}</strong>
      {end}
    </>
  );
}

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});
