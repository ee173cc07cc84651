import { quotedSheet } from '../../workbook/quoted-sheet';
import type {
  CellContentModel,
  CellModel,
  CellStyle,
  MarkModel,
  SheetModel,
  ValidationModel,
} from '../../workbook/workbook-model';
import { areasOf, cellKey, enterCells } from './cell-access';
import { applyFont, FONT_BYTES } from './cell-looks';
import { dataBytes } from './data-bytes';
import { onCells, type Instruction } from './instructions';
import { areasByStyle, isPlain } from './sheet-cells';

/**
 * What refers to tables and names, so that all of those have to be there: formulas, links, dropdowns
 * and marks.
 */
export function ruleInstructions(sheet: string, model: SheetModel): readonly Instruction[] {
  return [
    ...formulas(sheet, model),
    ...links(sheet, model),
    ...model.validations.map((validation) =>
      onCells(
        sheet,
        validation.range,
        (cells) => {
          applyValidation(cells.dataValidation, validation);
        },
        VALIDATION_BYTES + dataBytes(validation),
      ),
    ),
    // A new one goes before the others in Excel, and the first of the model has the last word.
    ...model.marks.toReversed().map((mark) =>
      onCells(
        sheet,
        mark.range,
        (cells) => {
          applyMark(cells.conditionalFormats.add('Custom').custom, mark);
        },
        MARK_BYTES + dataBytes(mark.formula),
      ),
    ),
  ];
}

/** What the parts of a dropdown and of a mark take of a request, beside their texts. */
const VALIDATION_BYTES = 800;
const MARK_BYTES = 1_100;

/** Formulas, and numbers in cells of text: what Excel would make texts of with the format already there. */
function formulas(sheet: string, model: SheetModel): readonly Instruction[] {
  const late = allCells(model).flatMap(({ row, column, content, style }) => {
    if (isPlain(content, style) || content.type === 'link') return [];
    const entered = { numberFormat: style.numberFormat, content };
    return [{ sheet, row, column, entered }];
  });
  const contents = new Map(late.map((cell) => [cellKey(cell), cell.entered]));
  return areasOf(late).map((area) => ({
    bytes: 2_000 + 500 * (area.range.lastRow - area.range.firstRow + 1),
    queue(context) {
      enterCells(context, [area], contents);
    },
  }));
}

function links(sheet: string, model: SheetModel): readonly Instruction[] {
  const found = allCells(model).flatMap(({ row, column, content, style }) =>
    content.type === 'link' ? [{ row, column, style, target: content.target }] : [],
  );
  const made = found.map(({ row, column, target }) => {
    const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    return onCells(sheet, range, (cells) => {
      // Without a text to show the cell keeps the one it has, which no one then reads as a date.
      cells.hyperlink = { documentReference: `${quotedSheet(target.sheet)}!${target.cell}` };
    });
  });
  // Excel gives a link the looks of its own gallery.
  const looks = areasByStyle(found).map(({ style, range }) =>
    onCells(
      sheet,
      range,
      (cells) => {
        applyFont(cells, style);
      },
      FONT_BYTES,
    ),
  );
  return [...made, ...looks];
}

type AnyCell = Pick<CellModel, 'row' | 'column' | 'style'> & { readonly content: CellContentModel };

function allCells({ cells, tables }: SheetModel): readonly AnyCell[] {
  const inTables = tables.flatMap((table) =>
    table.rows.flatMap((contents, below) =>
      contents.map((content, index) => ({
        row: table.row + 1 + below,
        column: table.column + index,
        content,
        style: styleOf(table.columns[index]?.style),
      })),
    ),
  );
  return [...cells, ...inTables];
}

function styleOf(style: CellStyle | undefined): CellStyle {
  if (style === undefined) throw new Error('A row of a table is wider than the table.');
  return style;
}

/** In this order: a rule that comes after its message is refused over cells that hold something. */
function applyValidation(validation: Excel.DataValidation, model: ValidationModel): void {
  const { rule, prompt, error, refusesBlank = false } = model;
  validation.clear();
  if (rule.type === 'list') {
    validation.rule = { list: { inCellDropDown: true, source: `=${rule.source}` } };
  } else if (rule.type === 'decimal') {
    const { from, to } = rule;
    validation.rule = { decimal: { operator: 'Between', formula1: from, formula2: to } };
  }
  validation.ignoreBlanks = !refusesBlank;
  if (prompt !== null) {
    validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }
  validation.errorAlert = {
    showAlert: error !== null,
    style: error?.style === 'warning' ? 'Warning' : 'Stop',
    title: error?.title ?? '',
    message: error?.text ?? '',
  };
}

function applyMark(
  { rule, format }: Excel.CustomConditionalFormat,
  { formula, style }: MarkModel,
): void {
  rule.formula = `=${formula}`;
  format.fill.color = style.fill;
  format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  // General is the format of the cell itself.
  if (style.numberFormat !== 'General') format.numberFormat = style.numberFormat;
}
