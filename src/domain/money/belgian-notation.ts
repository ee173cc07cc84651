import { euroFromCents, type Cents } from './cents';

/** An amount as it is written in Belgium, whatever the language of the text around it: `8.089.443,50 €`. */
export function belgianEuro(amount: Cents): string {
  const [whole = '', decimals] = belgianNumber(euroFromCents(amount)).split(',');
  return `${whole}${decimals === undefined ? '' : `,${decimals.padEnd(2, '0')}`} €`;
}

/** `0,5`; `1.200`. */
export function belgianNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
