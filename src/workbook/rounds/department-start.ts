import type { Plan, Round } from '../../domain/plan/plan';
import { blankContent, cellAt, linkContent, valueContent } from '../generating/cell-content';
import {
  openNoteStyle,
  planTitleStyle,
  purposeStyle,
  sectionStyle,
} from '../generating/cell-styles';
import { plainList, type ListColumn } from '../generating/plain-list';
import { landscape, sheetModel } from '../generating/sheet-parts';
import { dateText } from '../forms/date-form';
import { budgetTable } from '../tables/budget-table';
import { measuresTable } from '../tables/measures-table';
import { progressTable } from '../tables/progress-table';
import { LISTS_SHEET, START_SHEET } from '../tables/sheet-names';
import type { CellContentModel, CellModel, SheetModel } from '../workbook-model';
import { OPEN_NOTE, READ_ONLY_NOTE } from './open-sheet';

const STEP_COLUMNS: readonly ListColumn[] = [
  { header: 'Stap', kind: 'text' },
  { header: 'Wat u doet', kind: 'text' },
];

const SHEET_COLUMNS: readonly ListColumn[] = [
  { header: 'Blad', kind: 'link' },
  { header: 'Waarvoor', kind: 'text' },
  { header: 'Rijen', kind: 'count' },
];

const NOTE_COLUMNS: readonly ListColumn[] = [
  { header: 'Over', kind: 'text' },
  { header: 'Uitleg', kind: 'text' },
];

/** The first sheet of a department's workbook: what to do, by when, and to whom it goes back. */
export function departmentStart(part: Plan, department: string, round: Round): SheetModel {
  const steps = stepRows(round);
  const sheets = sheetRows(part);
  const sheetsAt = 6 + steps.length + 3;
  const notesAt = sheetsAt + sheets.length + 3;
  return sheetModel({
    name: START_SHEET,
    columns: [
      { width: 24, hidden: false, style: null },
      { width: 112, hidden: false, style: null },
      { width: 12, hidden: false, style: null },
    ],
    cells: [
      cellAt(0, 0, valueContent(part.title ?? 'Actieplan'), planTitleStyle),
      cellAt(
        1,
        0,
        valueContent(`Werkmap van ${department} voor ronde ${round.name}${periodOf(round)}.`),
        purposeStyle,
      ),
      cellAt(2, 0, valueContent(returnSentence(round)), purposeStyle),
      cellAt(3, 0, valueContent(OPEN_NOTE), openNoteStyle),
      cellAt(
        3,
        1,
        valueContent('In deze kleur, met deze woorden erboven, staat alles wat u kunt invullen.'),
        purposeStyle,
      ),
      ...section(5, 'Wat u doet', STEP_COLUMNS, steps),
      ...section(sheetsAt, 'Bladen', SHEET_COLUMNS, sheets),
      ...section(notesAt, 'Goed om te weten', NOTE_COLUMNS, noteRows(round)),
    ],
    print: landscape(3, null),
  });
}

function section(
  row: number,
  title: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly CellContentModel[])[],
): readonly CellModel[] {
  return [cellAt(row, 0, valueContent(title), sectionStyle), ...plainList(row + 1, columns, rows)];
}

function stepRows(round: Round): readonly (readonly CellContentModel[])[] {
  return [
    'Kies op het blad Voortgang bij elke maatregel een status, en zeg in enkele zinnen hoe het ermee staat. Vul ook in wat er besteed is, als u dat weet.',
    'Lees op het blad Maatregelen de omschrijving, de initiatieven en het budget in woorden na. Verbeter wat niet meer klopt.',
    'Kijk op het blad Budget de bedragen na. Een nieuw bedrag typt u in de eerste lege gekleurde rij onder de tabel. Een bedrag dat wegvalt, maakt u leeg.',
    `Bewaar de werkmap als Excel-bestand (.xlsx). ${returnSentence(round)}`,
  ].map((step, index) => [valueContent(String(index + 1)), valueContent(step)]);
}

function sheetRows(part: Plan): readonly (readonly CellContentModel[])[] {
  return [
    sheetRow(progressTable.sheet, PROGRESS_PURPOSE, part.progress.length),
    sheetRow(measuresTable.sheet, MEASURES_PURPOSE, part.measures.length),
    sheetRow(budgetTable.sheet, BUDGET_PURPOSE, part.budgetLines.length),
    [linkContent(LISTS_SHEET, LISTS_SHEET, 'A1'), valueContent(LISTS_PURPOSE), blankContent],
  ];
}

export const MEASURES_PURPOSE =
  'Uw maatregelen. Lees na wat er staat, en verbeter in de gekleurde kolommen wat niet meer klopt.';
export const BUDGET_PURPOSE =
  'De bedragen van uw maatregelen, elk op een rij. Nieuwe bedragen komen in de gekleurde rijen onder de tabel.';
export const PROGRESS_PURPOSE =
  'Hoever het staat met elke maatregel. Vul de gekleurde kolommen van elke rij in.';
export const LISTS_PURPOSE = 'De lijsten waaruit u kiest. Hier vult u niets in.';

function sheetRow(sheet: string, purpose: string, count: number): readonly CellContentModel[] {
  return [linkContent(sheet, sheet, 'A1'), valueContent(purpose), valueContent(count)];
}

function noteRows(round: Round): readonly (readonly CellContentModel[])[] {
  return [
    [
      READ_ONLY_NOTE,
      `Wat hierboven “${READ_ONLY_NOTE}” heeft, is vergrendeld. Klopt er iets niet, laat het dan weten aan ${contactOf(round)}.`,
    ],
    [
      'Uitroepteken',
      'Een uitroepteken vooraan in een cel betekent dat de waarde waarschijnlijk niet klopt. De kolom Controle zegt in woorden wat er scheelt.',
    ],
    [
      'Keuzelijsten',
      'Kies in Status, Per en Minister uit de lijst: selecteer de cel en klik op het pijltje.',
    ],
    [
      'Beveiliging',
      'De bladen zijn beveiligd zonder wachtwoord, zodat er niets per ongeluk verandert. Filteren mag. Wie de beveiliging toch weghaalt (Controleren, Beveiliging blad opheffen), kan gewoon verder werken.',
    ],
    [
      'Laat staan',
      'Laat de namen van bladen en kolommen zoals ze zijn, voeg geen cellen samen en kopieer geen hele rijen. Een blad dat u niet ziet en enkele eigenschappen van het bestand zeggen van welke ronde deze werkmap is; er staat niets anders in.',
    ],
  ].map((texts) => texts.map(valueContent));
}

function returnSentence({ deadline, contact, email }: Round): string {
  const to =
    contact === null && email === null
      ? 'naar wie ze u gestuurd heeft'
      : `naar ${whoIs(contact, email)}`;
  const by = deadline === null ? '' : `, uiterlijk op ${String(dateText.write(deadline))}`;
  return `Stuur ze terug ${to}${by}.`;
}

function contactOf({ contact, email }: Round): string {
  return contact === null && email === null ? 'wie u deze werkmap stuurde' : whoIs(contact, email);
}

function whoIs(contact: string | null, email: string | null): string {
  if (contact === null) return email ?? '';
  return email === null ? contact : `${contact} (${email})`;
}

/** The time that is reported on, in brackets. */
function periodOf({ from, to }: Round): string {
  const [first, last] = [dateText.write(from), dateText.write(to)];
  if (first !== null && last !== null) return ` (${String(first)} tot ${String(last)})`;
  if (first !== null) return ` (vanaf ${String(first)})`;
  return last === null ? '' : ` (tot ${String(last)})`;
}
