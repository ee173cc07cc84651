import { typedAsByClient } from '../host/typed-as-by-client';
import { demand } from '../host/errors';
import type { Host } from '../host/host-types';
import { demandColour } from '../grid/cell-format';
import type { CellFormat } from '../grid/cell-format';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setWidth,
  setHeight,
} from '../grid/sizes';
import { demandPermission } from '../grid/protection';
import { FormatPart } from './format-part';
import { RangeBorderCollectionHost } from './range-borders';
import { RangeFontHost } from './range-font';

type FormatMembers =
  | 'autofitColumns'
  | 'autofitRows'
  | 'borders'
  | 'columnWidth'
  | 'fill'
  | 'font'
  | 'horizontalAlignment'
  | 'indentLevel'
  | 'protection'
  | 'readingOrder'
  | 'rowHeight'
  | 'shrinkToFit'
  | 'textOrientation'
  | 'verticalAlignment'
  | 'wrapText';

type Alignment = CellFormat['alignment'];

export class RangeFormatHost extends FormatPart implements Host<Excel.RangeFormat, FormatMembers> {
  readonly excelClass = 'RangeFormat';

  get fill(): RangeFillHost {
    return new RangeFillHost(this.session, this.sheet, this.cells);
  }

  get font(): RangeFontHost {
    return new RangeFontHost(this.session, this.sheet, this.cells);
  }

  get borders(): RangeBorderCollectionHost {
    return new RangeBorderCollectionHost(this.session, this.sheet, this.cells);
  }

  get protection(): FormatProtectionHost {
    return new FormatProtectionHost(this.session, this.sheet, this.cells);
  }

  get horizontalAlignment(): Alignment['horizontalAlignment'] {
    return this.alignment('horizontalAlignment');
  }

  set horizontalAlignment(horizontalAlignment: Alignment['horizontalAlignment']) {
    this.align({ horizontalAlignment });
  }

  get verticalAlignment(): Alignment['verticalAlignment'] {
    return this.alignment('verticalAlignment');
  }

  set verticalAlignment(verticalAlignment: Alignment['verticalAlignment']) {
    this.align({ verticalAlignment });
  }

  get readingOrder(): Alignment['readingOrder'] {
    return this.alignment('readingOrder');
  }

  set readingOrder(readingOrder: Alignment['readingOrder']) {
    this.align({ readingOrder });
  }

  get wrapText(): boolean {
    return this.alignment('wrapText');
  }

  set wrapText(wrapText: boolean) {
    this.align({ wrapText });
  }

  get shrinkToFit(): boolean {
    return this.alignment('shrinkToFit');
  }

  set shrinkToFit(shrinkToFit: boolean) {
    this.align({ shrinkToFit });
  }

  get indentLevel(): number {
    return this.alignment('indentLevel');
  }

  set indentLevel(indentLevel: number) {
    demand(
      Number.isInteger(indentLevel) && indentLevel >= 0 && indentLevel <= 250,
      'indent 0 to 250',
    );
    this.align({ indentLevel });
  }

  get textOrientation(): number {
    return this.alignment('textOrientation');
  }

  set textOrientation(textOrientation: number) {
    const isAngle = textOrientation >= -90 && textOrientation <= 90;
    demand(isAngle || textOrientation === 180, 'an orientation of -90 to 90, or 180');
    this.align({ textOrientation });
  }

  /** In points; null when the columns differ. */
  get columnWidth(): number {
    return typedAsByClient(columnWidth(this.sheet, this.cells()));
  }

  set columnWidth(points: number) {
    demandPermission(this.sheet, 'allowFormatColumns');
    setWidth(this.sheet, this.cells(), points);
  }

  get rowHeight(): number {
    return typedAsByClient(rowHeight(this.sheet, this.cells()));
  }

  set rowHeight(points: number) {
    demandPermission(this.sheet, 'allowFormatRows');
    setHeight(this.sheet, this.cells(), points);
  }

  autofitColumns(): void {
    demandPermission(this.sheet, 'allowFormatColumns');
    autofitColumns(this.sheet, this.cells());
  }

  autofitRows(): void {
    demandPermission(this.sheet, 'allowFormatRows');
    autofitRows(this.sheet, this.cells());
  }

  private alignment<K extends keyof Alignment>(name: K): Alignment[K] {
    return this.read((format) => format.alignment[name]);
  }

  private align(change: Partial<Alignment>): void {
    this.change((format) => ({ ...format, alignment: { ...format.alignment, ...change } }));
  }
}

export class RangeFillHost extends FormatPart implements Host<Excel.RangeFill, 'clear' | 'color'> {
  readonly excelClass = 'RangeFill';

  /** White for no fill, as Excel answers. */
  get color(): string {
    return this.read((format) => format.fill ?? '#FFFFFF');
  }

  set color(text: string) {
    const fill = demandColour(text);
    this.change((format) => ({ ...format, fill }));
  }

  clear(): void {
    this.change((format) => ({ ...format, fill: null }));
  }
}

export class FormatProtectionHost
  extends FormatPart
  implements Host<Excel.FormatProtection, 'formulaHidden' | 'locked'>
{
  readonly excelClass = 'FormatProtection';

  get locked(): boolean {
    return this.read((format) => format.locked);
  }

  set locked(locked: boolean) {
    this.change((format) => ({ ...format, locked }));
  }

  get formulaHidden(): boolean {
    return this.read((format) => format.formulaHidden);
  }

  set formulaHidden(formulaHidden: boolean) {
    this.change((format) => ({ ...format, formulaHidden }));
  }
}
