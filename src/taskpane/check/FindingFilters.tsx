import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PlanFinding } from '../../application/plan-check';
import { Disclosure } from '../shared/Disclosure';
import { useServices } from '../shared/pane-services';
import { choicesOf, fields, type FilterField, type FindingFilter } from './filter-findings';

interface FindingFiltersProps {
  readonly findings: readonly PlanFinding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** Shows only what is of one department, minister or sheet. */
export function FindingFilters({ findings, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const { text } = useServices();
  const isOn = fields.some((field) => filter[field] !== null);
  return (
    <Disclosure title={text(isOn ? 'check.filters-on' : 'check.filters')}>
      <div className={styles.fields}>
        {fields.map((field) => (
          <FilterChoice
            key={field}
            field={field}
            choices={choicesOf(findings, field, filter[field])}
            chosen={filter[field]}
            onChoose={(value) => {
              onChange({ ...filter, [field]: value });
            }}
          />
        ))}
        {isOn && (
          <Button
            size="small"
            onClick={() => {
              onChange({ ...filter, department: null, minister: null, sheet: null });
            }}
          >
            {text('check.clear')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

interface FilterChoiceProps {
  readonly field: FilterField;
  readonly choices: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

function FilterChoice({ field, choices, chosen, onChoose }: FilterChoiceProps) {
  const { text } = useServices();
  return (
    <Field label={text(`check.${field}`)} size="small">
      <Select
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          onChoose(value === '' ? null : value);
        }}
      >
        <option value="">{text('check.any')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
});
