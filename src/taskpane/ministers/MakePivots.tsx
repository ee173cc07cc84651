import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';

interface MakePivotsProps {
  readonly isBusy: boolean;
  readonly isMade: boolean;
  readonly onMake: () => void;
}

/** Makes PivotTables of the figures in the workbook, for who wants to arrange them. */
export function MakePivots({ isBusy, isMade, onMake }: MakePivotsProps) {
  const page = usePageStyles();
  const { text } = useServices();
  return (
    <section className={page.section}>
      <h2 className={page.subtitle}>{text('ministers.pivots-title')}</h2>
      <p className={page.quiet}>{text('ministers.pivots-why')}</p>
      <div className={page.buttons}>
        <Button disabledFocusable={isBusy} onClick={onMake}>
          {text('ministers.pivots')}
        </Button>
      </div>
      {isMade && !isBusy && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{text('ministers.pivots-made')}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
