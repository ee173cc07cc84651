import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePageStyles } from '../shared/page-styles';

/** One row: what it is about, and its figures. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly string[];
}

interface FigureTableProps {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly total: FigureRow;
}

/** A table of figures that fits a narrow pane: names wrap, figures do not. */
export function FigureTable({ caption, header, rows, total }: FigureTableProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(page.subtitle, styles.caption)}>{caption}</caption>
      <thead>
        <tr>
          {header.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={mergeClasses(styles.header, index > 0 && styles.figure)}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.key} row={row} />
        ))}
      </tbody>
      <tfoot>
        <TableRow row={total} isTotal />
      </tfoot>
    </table>
  );
}

function TableRow({
  row,
  isTotal = false,
}: {
  readonly row: FigureRow;
  readonly isTotal?: boolean;
}) {
  const styles = useStyles();
  const look = isTotal ? styles.total : undefined;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, look)}>
        {row.name}
      </th>
      {row.figures.map((figure, index) => (
        // The figures of a row are its columns, which keep their places.
        <td key={index} className={mergeClasses(styles.cell, styles.figure, look)}>
          {figure}
        </td>
      ))}
    </tr>
  );
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  header: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: '4px 0 4px 8px',
    ':first-child': { paddingLeft: 0 },
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    verticalAlign: 'top',
    padding: '4px 0 4px 8px',
    ':first-child': { paddingLeft: 0 },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomStyle: 'none',
  },
});
