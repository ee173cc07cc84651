import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import type { Acceptance } from './use-accept';

interface AcceptFormProps {
  readonly title: string;
  readonly lastBy: string;
  readonly isBusy: boolean;
  readonly onAccept: (acceptance: Acceptance) => void;
  readonly onCancel: () => void;
}

/** Asks who accepts a finding, and why; both are needed. */
export function AcceptForm({ title, lastBy, isBusy, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text } = useServices();
  const [by, setBy] = useState(lastBy);
  const [why, setWhy] = useState('');
  // Who is still typing has left nothing out.
  const [wasTried, setTried] = useState(false);
  return (
    <form
      className={styles.form}
      aria-label={title}
      noValidate
      ref={focusFirstBlank}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isBlank(by) || isBlank(why)) focusFirstBlank(event.currentTarget);
        else if (!isBusy) onAccept({ by: by.trim(), why: why.trim() });
      }}
    >
      <p className={page.quiet}>{text('check.accept-why')}</p>
      <NameField value={by} isLacking={wasTried && isBlank(by)} onChange={setBy} />
      <ReasonField value={why} isLacking={wasTried && isBlank(why)} onChange={setWhy} />
      <div className={page.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {text('check.accept')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text('check.accept-no')}
        </Button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly value: string;
  readonly isLacking: boolean;
  readonly onChange: (value: string) => void;
}

function NameField({ value, isLacking, onChange }: TextFieldProps) {
  const { text } = useServices();
  return (
    <Field
      label={text('check.accept-name')}
      required
      size="small"
      validationMessage={isLacking ? text('check.accept-name-missing') : null}
    >
      <Input
        value={value}
        autoComplete="name"
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}

function ReasonField({ value, isLacking, onChange }: TextFieldProps) {
  const { text } = useServices();
  return (
    <Field
      label={text('check.accept-reason')}
      required
      size="small"
      validationMessage={isLacking ? text('check.accept-reason-missing') : null}
    >
      <Textarea
        value={value}
        resize="vertical"
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}

/** Where somebody has to type next: when the form comes, and when something was left out. */
function focusFirstBlank(form: HTMLFormElement | null): void {
  const typed = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  [...(typed ?? [])].find(({ value }) => isBlank(value))?.focus();
}

function isBlank(value: string): boolean {
  return value.trim() === '';
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    width: '100%',
  },
});
