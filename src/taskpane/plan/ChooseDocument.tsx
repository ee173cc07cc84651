import { Button } from '@fluentui/react-components';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { ChooseFile } from './ChooseFile';

interface ChooseDocumentProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
  readonly onEmpty: () => void;
}

/** Where the plan comes from: a document, the example, or nothing. */
export function ChooseDocument({ isBusy, onFile, onExample, onEmpty }: ChooseDocumentProps) {
  const page = usePageStyles();
  const { text } = useServices();
  return (
    <>
      <p className={page.text}>{text('plan.intro')}</p>
      <ChooseFile isBusy={isBusy} onFile={onFile} />
      <h2 className={page.subtitle}>{text('plan.without')}</h2>
      <div className={page.buttons}>
        <Button disabledFocusable={isBusy} onClick={onExample}>
          {text('plan.example')}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onEmpty}>
          {text('plan.empty')}
        </Button>
      </div>
    </>
  );
}
