import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';

interface MakePagesProps {
  readonly ministers: readonly string[];
  readonly isBusy: boolean;
  /** `null` asks for the pages of all of them. */
  readonly onMake: (minister: string | null) => void;
}

/** Makes the page of one minister, or of all, as a document of Word to mail or to print. */
export function MakePages({ ministers, isBusy, onMake }: MakePagesProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { text } = useServices();
  const [place, setPlace] = useState('');
  const chosen = place === '' ? null : (ministers[Number(place)] ?? null);
  return (
    <section className={page.section}>
      <h2 className={page.subtitle}>{text('ministers.pages-title')}</h2>
      <p className={page.quiet}>{text('ministers.pages-why')}</p>
      <Field label={text('ministers.pages-of')}>
        <Select
          className={styles.choice}
          value={place}
          onChange={(_, { value }) => {
            setPlace(value);
          }}
        >
          <option value="">{text('ministers.pages-all')}</option>
          {ministers.map((name, index) => (
            // The place tells apart ministers whom the workbook gives one name.
            <option key={index} value={String(index)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={page.buttons}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            onMake(chosen);
          }}
        >
          {text('ministers.pages')}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  // As wide as the pane, not as its longest title.
  choice: { gridTemplateColumns: 'minmax(0, 1fr)' },
});
