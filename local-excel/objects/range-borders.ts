import { HostCollection, HostObject } from '../host/host-object';
import type { Host } from '../host/host-types';
import type { Session } from '../host/session';
import { intersection, isEntireColumns, isEntireRows } from '../grid/area';
import type { Area } from '../grid/area';
import { changeFormat, demandBounded } from '../grid/area-format';
import { NO_BORDER, demandColour } from '../grid/cell-format';
import type { Border, CellEdge } from '../grid/cell-format';
import { formatAt, matrix } from '../grid/cells';
import { demandPermission } from '../grid/protection';
import type { SheetData } from '../workbook-data';

type Side = CellEdge | 'InsideHorizontal' | 'InsideVertical';

const SIDES: readonly Side[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** The cells of a range that have a line on that side, and which of their own edges it is. */
function linesOf(side: Side, area: Area): readonly (readonly [Area, CellEdge])[] {
  const { top, left, bottom, right } = area;
  const upper = intersection(area, { ...area, bottom: bottom - 1 });
  const before = intersection(area, { ...area, right: right - 1 });
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, bottom: top }, side]];
    case 'EdgeBottom':
      return [[{ ...area, top: bottom }, side]];
    case 'EdgeLeft':
      return [[{ ...area, right: left }, side]];
    case 'EdgeRight':
      return [[{ ...area, left: right }, side]];
    case 'InsideHorizontal':
      return upper === null ? [] : [[upper, 'EdgeBottom']];
    case 'InsideVertical':
      return before === null ? [] : [[before, 'EdgeRight']];
    default:
      return [[area, side]];
  }
}

export class RangeBorderCollectionHost
  extends HostCollection<RangeBorderHost>
  implements Host<Excel.RangeBorderCollection, 'count' | 'getItem' | 'getItemAt' | 'items'>
{
  readonly excelClass = 'RangeBorderCollection';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly cells: () => Area,
  ) {
    super(session);
  }

  get items(): readonly RangeBorderHost[] {
    return SIDES.map((side) => this.border(side));
  }

  protected find(key: string | number): RangeBorderHost | undefined {
    const side = SIDES.find((each) => each === key);
    return side === undefined ? undefined : this.border(side);
  }

  private border(side: Side): RangeBorderHost {
    return new RangeBorderHost(this.session, this.sheet, this.cells, side);
  }
}

/** One side of a range: the outer edge, or the lines between its cells. */
export class RangeBorderHost
  extends HostObject
  implements Host<Excel.RangeBorder, 'color' | 'sideIndex' | 'style' | 'weight'>
{
  readonly excelClass = 'RangeBorder';

  constructor(
    session: Session,
    private readonly sheet: SheetData,
    private readonly cells: () => Area,
    readonly side: Side,
  ) {
    super(session);
  }

  get sideIndex(): Side {
    return this.side;
  }

  get color(): string {
    return this.read((border) => border.color);
  }

  set color(text: string) {
    const color = demandColour(text);
    // A line that only has a colour is a thin one.
    this.change((border) => ({ ...border, color, style: drawn(border.style) }));
  }

  get style(): Border['style'] {
    return this.read((border) => border.style);
  }

  set style(style) {
    this.change((border) => (style === 'None' ? NO_BORDER : { ...border, style }));
  }

  get weight(): Border['weight'] {
    return this.read((border) => border.weight);
  }

  set weight(weight) {
    this.change((border) => ({ ...border, weight, style: drawn(border.style) }));
  }

  private read<T>(pick: (border: Border) => T): T {
    demandBounded(this.cells(), 'borders');
    const values = new Set(
      linesOf(this.side, this.cells()).flatMap(([area, edge]) =>
        matrix(area, (row, column) => pick(this.lineAt(row, column, edge))).flat(),
      ),
    );
    const [value] = values;
    // Lines inside a single cell: there are none. The types leave out that mixed ones are null.
    if (values.size === 0) return pick(NO_BORDER);
    return (values.size === 1 ? value : null) as T;
  }

  /** The line on one side of a cell, drawn by the cell itself or by the one next to it. */
  private lineAt(row: number, column: number, edge: CellEdge): Border {
    const own = formatAt(this.sheet, row, column).borders[edge];
    if (own !== undefined) return own;
    const [rowStep, columnStep, facing] = NEIGHBOURS[edge] ?? [0, 0, edge];
    if (row + rowStep < 0 || column + columnStep < 0) return NO_BORDER;
    return formatAt(this.sheet, row + rowStep, column + columnStep).borders[facing] ?? NO_BORDER;
  }

  private change(change: (border: Border) => Border): void {
    demandPermission(this.sheet, 'allowFormatCells');
    const area = this.cells();
    if (!isWholeSide(this.side, area)) demandBounded(area, 'borders');
    for (const [part, edge] of linesOf(this.side, area)) {
      changeFormat(this.sheet, part, (format) => {
        const border = change(format.borders[edge] ?? NO_BORDER);
        return { ...format, borders: { ...format.borders, [edge]: border } };
      });
    }
  }
}

const NEIGHBOURS: Readonly<Partial<Record<CellEdge, readonly [number, number, CellEdge]>>> = {
  EdgeTop: [-1, 0, 'EdgeBottom'],
  EdgeBottom: [1, 0, 'EdgeTop'],
  EdgeLeft: [0, -1, 'EdgeRight'],
  EdgeRight: [0, 1, 'EdgeLeft'],
};

/** Along whole rows their top and bottom are one line; along whole columns their sides. */
function isWholeSide(side: Side, area: Area): boolean {
  if (side === 'EdgeTop' || side === 'EdgeBottom')
    return isEntireRows(area) && !isEntireColumns(area);
  if (side === 'EdgeLeft' || side === 'EdgeRight')
    return isEntireColumns(area) && !isEntireRows(area);
  return false;
}

function drawn(style: Border['style']): Border['style'] {
  return style === 'None' ? 'Continuous' : style;
}
