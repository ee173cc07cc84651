import type { CodeCount, Summary } from '../../domain/summary/summary';
import { useServices } from '../shared/pane-services';
import { FigureTable } from './FigureTable';

/** How many measures each minister has, per code. */
export function MeasuresTable({ summary }: { readonly summary: Summary }) {
  const { text } = useServices();
  const { byMinister, byCode, withoutMinister, totals } = summary;
  const codes = byCode.map(({ code }) => code);
  const noCodes = codes.map(() => '');
  const rows = byMinister.map(({ minister, measures, byCode: counts }) => ({
    key: minister.name,
    name: minister.name,
    figures: [...codes.map((code) => String(countOf(code, counts))), String(measures)],
  }));
  const nobody = {
    key: 'nobody',
    name: text('ministers.nobody'),
    figures: [...noCodes, String(withoutMinister.measures)],
  };
  return (
    <FigureTable
      caption={text('ministers.measures-table')}
      header={[
        text('ministers.minister'),
        ...codes.map((code) => code ?? text('ministers.no-code')),
        text('ministers.total'),
      ]}
      rows={withoutMinister.measures > 0 ? [...rows, nobody] : rows}
      total={{
        key: 'total',
        name: text('ministers.total-mentions'),
        figures: [...noCodes, String(totals.mentions + withoutMinister.measures)],
      }}
    />
  );
}

function countOf(code: string | null, counts: readonly CodeCount[]): number {
  return counts.find((count) => count.code === code)?.measures ?? 0;
}
