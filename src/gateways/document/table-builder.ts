import type { CellContent, RowContent, TableContent } from './content';
import { TextFlow, type Spaces } from './text-flow';

/** Collects the rows of one table; forgives cells and rows that are not closed, or not opened. */
export class TableBuilder {
  private readonly spaces: Spaces;
  private readonly rows: RowContent[] = [];
  private cells: CellContent[] | null = null;
  private rowOffset = 0;
  private cell: {
    readonly flow: TextFlow;
    readonly columns: number;
    readonly rows: number;
  } | null = null;

  constructor(spaces: Spaces) {
    this.spaces = spaces;
  }

  startRow(offset: number): void {
    this.endRow();
    this.cells = [];
    this.rowOffset = offset;
  }

  startCell(offset: number, columns: number, rows: number): void {
    this.endCell();
    if (this.cells === null) this.startRow(offset);
    this.cell = { flow: new TextFlow(this.spaces), columns, rows };
  }

  /** What the open cell holds; `null` between cells. */
  openFlow(): TextFlow | null {
    return this.cell?.flow ?? null;
  }

  endCell(): void {
    if (this.cell === null) return;
    const { flow, columns, rows } = this.cell;
    this.cells?.push({ content: flow.end(), columns, rows });
    this.cell = null;
  }

  endRow(): void {
    this.endCell();
    // Also without cells: those of the rows above may cover it whole.
    if (this.cells !== null) this.rows.push({ offset: this.rowOffset, cells: this.cells });
    this.cells = null;
  }

  end(): TableContent {
    this.endRow();
    return { kind: 'table', rows: this.rows };
  }
}
