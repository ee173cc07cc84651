import type { Passport } from '../../domain/rounds/passport';
import { column, describeTable } from '../describe-table';
import { neededText } from '../forms/text-forms';
import { rowCells } from '../generating/table-model';
import { tableSheet } from '../generating/table-sheet';
import type { SheetModel } from '../workbook-model';

/** One fact about what was sent. */
export interface PassportLine {
  /** One of `PASSPORT_FACTS`, or the name of the table that has a row of this key. */
  readonly what: string;
  readonly value: string;
}

export const passportTable = describeTable<PassportLine>({
  sheet: 'Paspoort',
  table: 'tblPaspoort',
  title: 'Paspoort',
  purpose: 'Waaraan deze werkmap herkend wordt als ze terugkomt. Verander hier niets.',
  part: null,
  kind: null,
  columns: {
    what: column('Wat', neededText, { width: 24, needed: true }),
    value: column('Waarde', neededText, { width: 40, needed: true }),
  },
});

/** The facts of a passport by what they are called on its sheet and in the properties of the document. */
export const PASSPORT_FACTS = {
  plan: { label: 'Plan', property: 'ActieplanPlan' },
  round: { label: 'Ronde', property: 'ActieplanRonde' },
  department: { label: 'Beleidsdomein', property: 'ActieplanBeleidsdomein' },
  sentOn: { label: 'Verzonden op', property: 'ActieplanVerzonden' },
} as const satisfies Partial<Record<keyof Passport, { label: string; property: string }>>;

/** The sheet that nobody sees: it survives programs that forget the properties of a document. */
export function passportSheet(passport: Passport): SheetModel {
  const facts = Object.entries(factsOf(passport)).map(([what, value]) => ({ what, value }));
  const rows = [...passport.rows].flatMap(([what, keys]) => keys.map((value) => ({ what, value })));
  const sheet = tableSheet(passportTable, rowCells(passportTable, [...facts, ...rows]));
  return { ...sheet, visibility: 'very-hidden' };
}

/** The properties that survive when somebody deletes the sheet. */
export function passportProperties(passport: Passport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    passportFacts.map((fact) => [PASSPORT_FACTS[fact].property, passport[fact]]),
  );
}

export type PassportFact = keyof typeof PASSPORT_FACTS;

// Object.keys forgets the names that the facts were declared with.
export const passportFacts = Object.keys(PASSPORT_FACTS) as readonly PassportFact[];

function factsOf(passport: Passport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    passportFacts.map((fact) => [PASSPORT_FACTS[fact].label, passport[fact]]),
  );
}
