import { HostNotImplemented, demand } from '../host/errors';
import type { Host } from '../host/host-types';
import { demandColour } from '../grid/cell-format';
import type { CellFormat } from '../grid/cell-format';
import { FormatPart } from './format-part';

type FontMembers = keyof CellFormat['font'] | 'name' | 'size';

export class RangeFontHost extends FormatPart implements Host<Excel.RangeFont, FontMembers> {
  readonly excelClass = 'RangeFont';

  get bold(): boolean {
    return this.read((format) => format.font.bold);
  }

  set bold(bold: boolean) {
    this.set({ bold });
  }

  get italic(): boolean {
    return this.read((format) => format.font.italic);
  }

  set italic(italic: boolean) {
    this.set({ italic });
  }

  get strikethrough(): boolean {
    return this.read((format) => format.font.strikethrough);
  }

  set strikethrough(strikethrough: boolean) {
    this.set({ strikethrough });
  }

  get subscript(): boolean {
    return this.read((format) => format.font.subscript);
  }

  set subscript(subscript: boolean) {
    this.set({ subscript });
  }

  get superscript(): boolean {
    return this.read((format) => format.font.superscript);
  }

  set superscript(superscript: boolean) {
    this.set({ superscript });
  }

  get underline(): CellFormat['font']['underline'] {
    return this.read((format) => format.font.underline);
  }

  set underline(underline: CellFormat['font']['underline']) {
    this.set({ underline });
  }

  get color(): string {
    return this.read((format) => format.font.color);
  }

  set color(text: string) {
    this.set({ color: demandColour(text) });
  }

  get name(): string {
    return this.known(
      this.read((format) => format.fontName ?? undefined),
      'name',
    );
  }

  set name(fontName: string) {
    this.change((format) => ({ ...format, fontName }));
  }

  get size(): number {
    return this.known(
      this.read((format) => format.fontSize ?? undefined),
      'size',
    );
  }

  set size(fontSize: number) {
    demand(fontSize >= 1 && fontSize <= 409, 'a font size of 1 to 409');
    this.change((format) => ({ ...format, fontSize }));
  }

  override scalarMembers(): readonly string[] {
    const isUnset = (pick: (format: CellFormat) => unknown) => this.read(pick) === null;
    return super
      .scalarMembers()
      .filter((member) => member !== 'name' || !isUnset((format) => format.fontName))
      .filter((member) => member !== 'size' || !isUnset((format) => format.fontSize));
  }

  private set(change: Partial<CellFormat['font']>): void {
    this.change((format) => ({ ...format, font: { ...format.font, ...change } }));
  }

  private known<T>(value: T | null | undefined, member: string): T {
    if (value === undefined || value === null) {
      throw new HostNotImplemented(`${this.nameOf(member)} before it was set, or of several`);
    }
    return value;
  }
}
