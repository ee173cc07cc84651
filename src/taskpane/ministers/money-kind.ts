import { sumCents, type Cents } from '../../domain/money/cents';
import type { MinisterSummary, Summary } from '../../domain/summary/summary';

/** Which amounts of a minister are meant: see `MinisterBudget`. */
export const moneyKinds = ['own', 'full', 'shared'] as const;

export type MoneyKind = (typeof moneyKinds)[number];

export function amountOf({ budget }: MinisterSummary, kind: MoneyKind): Cents {
  return budget[kind];
}

/** What a column adds up to; `null` for amounts in full, which count shared measures more than once. */
export function totalOf({ byMinister, totals }: Summary, kind: MoneyKind): Cents | null {
  switch (kind) {
    case 'own':
      return sumCents(byMinister.map(({ budget }) => budget.own));
    case 'full':
      return null;
    case 'shared':
      return totals.printed;
  }
}

/** What belongs to no minister; it is part of the total of the amounts that are shared out. */
export function amountOfNobody({ withoutMinister }: Summary, kind: MoneyKind): Cents | null {
  return kind === 'shared' && withoutMinister.amount !== 0 ? withoutMinister.amount : null;
}
