import { Button } from '@fluentui/react-components';
import type { SummarisedWorkbook } from '../../application/summarise-workbook';
import { euroFromCents } from '../../domain/money/cents';
import { missingText } from '../../i18n/report-text';
import { Busy } from '../shared/Busy';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { Problem } from '../shared/Problem';
import { MakePages } from './MakePages';
import { MakePivots } from './MakePivots';
import { MeasuresTable } from './MeasuresTable';
import { MoneyTable } from './MoneyTable';
import { useMinistersPage } from './use-ministers-page';

/** The figures of the plan, per minister. */
export function MinistersPage() {
  const styles = usePageStyles();
  const { text } = useServices();
  const { action, figures, isFollowed, countAgain, ...make } = useMinistersPage();
  const isBusy = action.busy !== null;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{text('ministers.title')}</h1>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={countAgain}>
          {text('ministers.again')}
        </Button>
      </div>
      <Busy busy={action.busy} onStop={action.stop} />
      <Problem problem={action.problem} onClose={action.dismiss} />
      {figures !== null && <Figures figures={figures} isFollowed={isFollowed} />}
      {figures !== null && figures.summary.totals.measures > 0 && (
        <>
          <MakePages
            ministers={figures.summary.byMinister.map(({ minister }) => minister.name)}
            isBusy={isBusy}
            onMake={make.makePages}
          />
          <MakePivots isBusy={isBusy} isMade={make.hasPivots} onMake={make.makePivots} />
        </>
      )}
    </div>
  );
}

interface FiguresProps {
  readonly figures: SummarisedWorkbook;
  readonly isFollowed: boolean;
}

function Figures({ figures, isFollowed }: FiguresProps) {
  const styles = usePageStyles();
  const { text, language } = useServices();
  const { summary, missing, unreadAmounts } = figures;
  const { totals } = summary;
  const measures = text('count.measures', { count: totals.measures });
  if (totals.measures === 0) return <p className={styles.text}>{text('ministers.none')}</p>;
  return (
    <>
      {missing.map((one) => (
        <p key={typeof one === 'string' ? one : one.id} className={styles.text}>
          {text('ministers.not-read', { why: missingText(language, one) })}
        </p>
      ))}
      {unreadAmounts > 0 && (
        <p className={styles.text}>{text('ministers.unread', { count: unreadAmounts })}</p>
      )}
      <p className={styles.text}>
        {text('ministers.in-short', {
          measures,
          mentions: text('ministers.mentions', { count: totals.mentions }),
        })}
      </p>
      {isFollowed && <p className={styles.quiet}>{text('ministers.followed')}</p>}
      <MeasuresTable summary={summary} />
      <MoneyTable summary={summary} />
      <p className={styles.quiet}>
        {text('ministers.with-amount', {
          count: totals.withAmount,
          measures,
          amount: euroFromCents(totals.printed),
        })}
      </p>
    </>
  );
}
