import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Chevron } from '../shared/Disclosure';
import { MoreList } from '../shared/MoreList';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { FindingItem } from './FindingItem';
import { FixGroup } from './FixGroup';
import { GradeIcon } from './GradeIcon';
import type { FindingGroup } from './group-findings';
import type { CheckPageState } from './use-check-page';

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  readonly page: CheckPageState;
}

/** What one rule reports, under a heading that counts it in measures. */
export function FindingGroupView({ group, page }: FindingGroupViewProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.group}>
      <GroupHeading
        group={group}
        isOpen={isOpen}
        contentId={id}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      />
      <div id={id} hidden={!isOpen} className={isOpen ? styles.content : undefined}>
        {isOpen && <GroupContent group={group} page={page} />}
      </div>
    </li>
  );
}

function GroupContent({ group, page }: FindingGroupViewProps) {
  const isBusy = page.action.busy !== null;
  return (
    <>
      <FixGroup group={group} isBusy={isBusy} onFix={page.fix} />
      <MoreList
        items={group.findings.map((finding) => ({
          key: finding.id,
          content: (
            <FindingItem
              finding={finding}
              isBusy={isBusy}
              accepting={page.accepting}
              onShow={page.show}
              onFix={(one) => {
                page.fix([one]);
              }}
            />
          ),
        }))}
      />
    </>
  );
}

interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly contentId: string;
  readonly onToggle: () => void;
}

function GroupHeading({ group, isOpen, contentId, onToggle }: GroupHeadingProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text } = useServices();
  const { severity, title } = group;
  const count = useGroupCount(group);
  const grade = text(`grade.${severity}`);
  return (
    <h2 className={styles.heading}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={contentId}
        aria-label={text('check.group-of', { grade, title, count })}
        onClick={onToggle}
      >
        <GradeIcon severity={severity} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={page.quiet}>
            {grade} · {count}
          </span>
        </span>
        <Chevron isOpen={isOpen} />
      </button>
    </h2>
  );
}

/** "3 maatregelen en 1 plaats". */
function useGroupCount({ measures, otherPlaces }: FindingGroup): string {
  const { text } = useServices();
  const parts = [
    ...(measures > 0 ? [text('count.measures', { count: measures })] : []),
    ...(otherPlaces > 0 ? [text('count.places', { count: otherPlaces })] : []),
  ];
  return text('count.all', { parts });
}

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalM,
  },
});
