import type { Ref } from 'react';
import { columnName } from '../../local-excel/grid/area';
import { GridRow, leftOf, type RowContext } from './grid-row';

interface GridHeadProps {
  readonly context: RowContext;
  readonly ref: Ref<HTMLDivElement>;
}

/** What stays in view above the rows: the letters of the columns, and the rows that are frozen. */
export function GridHead({ context, ref }: GridHeadProps) {
  const { layout, sheet } = context;
  return (
    <div ref={ref} className="head" role="rowgroup">
      <div className="row" role="row" aria-rowindex={1}>
        <div className="row-head corner" role="columnheader">
          <span className="unseen">{sheet.name}</span>
        </div>
        {layout.columns.map(({ column }, place) => (
          <div
            key={column}
            className={columnClass(column, place, context)}
            role="columnheader"
            aria-colindex={column + 2}
            style={place < layout.frozenColumns ? { left: leftOf(place, layout) } : undefined}
          >
            {columnName(column)}
          </div>
        ))}
      </div>
      {layout.frozenRows.map((row) => (
        <GridRow key={row} row={row} context={context} />
      ))}
    </div>
  );
}

function columnClass(column: number, place: number, { layout, selection }: RowContext): string {
  const names = ['column-head'];
  if (column >= selection.left && column <= selection.right) names.push('selected');
  if (place < layout.frozenColumns) names.push('frozen');
  return names.join(' ');
}
