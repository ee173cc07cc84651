import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { useFileDrop } from '../shared/use-file-drop';

interface ChooseFileProps {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

const KINDS = '.docx,.html,.htm,.xhtml,.txt,.md';

/** A document from disk: chosen, or dropped here. */
export function ChooseFile({ isBusy, onFile }: ChooseFileProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text, announce } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const [target, isOver] = useFileDrop(take);

  function take(files: FileList | null): void {
    const [file, another] = Array.from(files ?? []);
    if (another !== undefined) announce(text('plan.one-file'));
    else if (file !== undefined && !isBusy) onFile(file);
  }

  return (
    <div ref={target} className={mergeClasses(styles.drop, isOver && styles.over)}>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={text('plan.choose')}
        onChange={({ target: chosen }) => {
          take(chosen.files);
          // The same file can be chosen again after it was changed.
          chosen.value = '';
        }}
      />
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {text('plan.choose')}
      </Button>
      <span className={page.quiet}>{text('plan.drop')}</span>
    </div>
  );
}

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});
