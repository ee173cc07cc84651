import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { sheetNameIn } from '../local-excel/grid/address';
import { areaAddress } from '../local-excel/grid/area';
import type { SheetData } from '../local-excel/workbook-data';
import { editedText } from './grid/cell-view';
import type { ShownExcel } from './shown-excel';
import type { Texts } from './texts';

interface FormulaBarProps {
  readonly excel: ShownExcel;
  readonly sheet: SheetData;
  readonly words: Texts;
}

/** Says which cells are selected and what the first holds; an address typed here is gone to. */
export function FormulaBar({ excel, sheet, words }: FormulaBarProps) {
  const { selection } = sheet;
  const [typed, setTyped] = useState<string | null>(null);

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'Enter' && typed !== null) goTo(excel, sheet, typed);
    if (key === 'Enter' || key === 'Escape') setTyped(null);
  }

  return (
    <div className="formula-bar">
      <input
        aria-label={words.address}
        value={typed ?? areaAddress(selection)}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setTyped(null);
        }}
      />
      <output aria-label={words.contents}>
        {editedText(sheet, selection.top, selection.left)}
      </output>
    </div>
  );
}

/** An address that is none leads nowhere. */
function goTo(excel: ShownExcel, sheet: SheetData, address: string): void {
  const name = sheetNameIn(address) ?? sheet.name;
  try {
    excel.change((workbook) => {
      const cells = address.slice(address.lastIndexOf('!') + 1);
      workbook.worksheets.getItem(name).getRange(cells).select();
    }, 'Local');
  } catch {
    // The bar shows the cells that are selected again, which says enough.
  }
}
