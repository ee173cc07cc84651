import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { euroFromCents, type Cents } from '../../domain/money/cents';
import type { Summary } from '../../domain/summary/summary';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';
import { FigureTable } from './FigureTable';
import { amountOf, amountOfNobody, moneyKinds, totalOf, type MoneyKind } from './money-kind';

/** The money of each minister, in the way that is chosen, with what that way counts. */
export function MoneyTable({ summary }: { readonly summary: Summary }) {
  const page = usePageStyles();
  const { text } = useServices();
  const [kind, setKind] = useState<MoneyKind>('shared');
  const { byMinister, totals } = summary;
  function money(amount: Cents): string {
    return text('ministers.money', { amount: euroFromCents(amount) });
  }
  const rows = byMinister.map((row) => ({
    key: row.minister.name,
    name: row.minister.name,
    figures: [String(row.withAmount), money(amountOf(row, kind))],
  }));
  const ofNobody = amountOfNobody(summary, kind);
  const nobody = { key: 'nobody', name: text('ministers.nobody') };
  const total = totalOf(summary, kind);
  return (
    <>
      <Field label={text('ministers.which')}>
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) => {
            const chosen = moneyKinds.find((each) => each === value);
            if (chosen !== undefined) setKind(chosen);
          }}
        >
          {moneyKinds.map((each) => (
            <Radio key={each} value={each} label={text(`ministers.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <p className={page.quiet}>
        {text(`ministers.${kind}-why`, { amount: euroFromCents(totals.printed) })}
      </p>
      <FigureTable
        caption={text('ministers.money-table')}
        header={[text('ministers.minister'), text('ministers.measures'), text('ministers.amount')]}
        rows={ofNobody === null ? rows : [...rows, { ...nobody, figures: ['', money(ofNobody)] }]}
        total={{
          key: 'total',
          name: text(total === null ? 'ministers.true-total' : 'ministers.total'),
          figures: ['', money(total ?? totals.printed)],
        }}
      />
    </>
  );
}
