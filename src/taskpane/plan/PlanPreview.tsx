import { makeStyles, tokens } from '@fluentui/react-components';
import type { Wording } from '../../application/finding-words';
import type { Plan } from '../../domain/plan/plan';
import type { PaneTextKey } from '../../i18n/pane-text';
import { Disclosure } from '../shared/Disclosure';
import { MoreList } from '../shared/MoreList';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import type { PlanOffer } from './use-offer';

/** What was read out of a document, and what was not sure or not used. */
export function PlanPreview({ offer }: { readonly offer: PlanOffer }) {
  const page = usePageStyles();
  const { text } = useServices();
  const { imported, doubts, notUsed, file } = offer;
  if (file === null) {
    return (
      <>
        <h2 className={page.subtitle}>{text('preview.empty-title')}</h2>
        <p className={page.text}>{text('preview.empty')}</p>
      </>
    );
  }
  return (
    <>
      <h2 className={page.subtitle}>{text('preview.title')}</h2>
      <p className={page.text}>{imported.plan.title ?? text('preview.untitled')}</p>
      <p className={page.quiet}>{text('preview.from', { file })}</p>
      <Counts plan={imported.plan} />
      {doubts.length + notUsed.length === 0 ? (
        <p className={page.text}>{text('preview.all-used')}</p>
      ) : (
        <div>
          <Wordings title="preview.doubts" wordings={doubts} />
          <Wordings title="preview.not-used" wordings={notUsed} />
        </div>
      )}
    </>
  );
}

function Counts({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { text } = useServices();
  return (
    <dl className={styles.counts}>
      {countsOf(plan)
        .filter(([, count]) => count > 0)
        .map(([key, count]) => (
          <div key={key} className={styles.count}>
            <dt>{text(key)}</dt>
            <dd className={styles.number}>{count}</dd>
          </div>
        ))}
    </dl>
  );
}

function countsOf(plan: Plan): readonly (readonly [PaneTextKey, number])[] {
  return [
    ['preview.measures', plan.measures.length],
    ['preview.actions', plan.actions.length],
    ['preview.policy-lines', plan.policyLines.length],
    ['preview.budget-lines', plan.budgetLines.length],
    ['preview.ministers', plan.ministers.length],
    ['preview.departments', plan.departments.length],
    ['preview.recommendations', plan.recommendations.length],
    ['preview.previous-actions', plan.previousActions.length],
    ['preview.terms', plan.abbreviations.length + plan.glossary.length],
  ];
}

interface WordingsProps {
  readonly title: 'preview.doubts' | 'preview.not-used';
  readonly wordings: readonly Wording[];
}

function Wordings({ title, wordings }: WordingsProps) {
  const page = usePageStyles();
  const { text } = useServices();
  if (wordings.length === 0) return null;
  return (
    <Disclosure title={text(title, { count: wordings.length })}>
      <MoreList
        items={wordings.map(({ what, todo }, index) => ({
          key: String(index),
          content: (
            <>
              <p className={page.text}>{what}</p>
              <p className={page.quiet}>{todo}</p>
            </>
          ),
        }))}
      />
    </Disclosure>
  );
}

const useStyles = makeStyles({
  counts: { margin: 0 },
  count: {
    display: 'flex',
    justifyContent: 'space-between',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});
