import type { Passport } from '../../domain/rounds/passport';
import { groupBy } from '../../domain/group-by';
import { fail, ok, type Result } from '../../domain/result';
import { findTables } from '../reading/find-tables';
import { readTable } from '../reading/read-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import {
  PASSPORT_FACTS,
  passportFacts,
  passportTable,
  type PassportFact,
  type PassportLine,
} from './passport-sheet';

/** Why a workbook cannot be recognised by its passport. */
export type PassportProblem =
  /** It has none: it was not sent by us, or both of its places are lost. */
  | { readonly code: 'no-passport' }
  /** Some of the facts are lost in both places. */
  | { readonly code: 'incomplete'; readonly lost: readonly PassportFact[] }
  /** The two places say different things: parts of two workbooks were put together. */
  | { readonly code: 'contradicting'; readonly fact: PassportFact };

/** Reads the passport from its sheet and the properties of the document; each stands in for the other. */
export function readPassport(snapshot: WorkbookSnapshot): Result<Passport, PassportProblem> {
  const lines = passportLines(snapshot);
  const facts = new Map<PassportFact, string>();
  for (const fact of passportFacts) {
    const { label, property } = PASSPORT_FACTS[fact];
    const onSheet = lines.find(({ what }) => what === label)?.value ?? '';
    const ofDocument = String(snapshot.customProperties.get(property) ?? '').trim();
    if (onSheet !== '' && ofDocument !== '' && onSheet !== ofDocument) {
      return fail({ code: 'contradicting', fact });
    }
    if (onSheet !== '' || ofDocument !== '') facts.set(fact, onSheet === '' ? ofDocument : onSheet);
  }
  if (facts.size === 0) return fail({ code: 'no-passport' });
  const lost = passportFacts.filter((fact) => !facts.has(fact));
  if (lost.length > 0) return fail({ code: 'incomplete', lost });
  return ok({
    plan: facts.get('plan') ?? '',
    round: facts.get('round') ?? '',
    department: facts.get('department') ?? '',
    sentOn: facts.get('sentOn') ?? '',
    rows: rowsSent(lines),
  });
}

function passportLines(snapshot: WorkbookSnapshot): readonly PassportLine[] {
  const found = findTables(snapshot, [passportTable]).get(passportTable);
  if (found === undefined) return [];
  return readTable(found, Number.MAX_SAFE_INTEGER).rows.map(({ values }) => ({
    what: String(values['what']).trim(),
    value: String(values['value']).trim(),
  }));
}

function rowsSent(lines: readonly PassportLine[]): Passport['rows'] {
  const labels = new Set<string>(passportFacts.map((fact) => PASSPORT_FACTS[fact].label));
  const rows = groupBy(
    lines.filter(({ what }) => !labels.has(what)),
    ({ what }) => what,
  );
  return new Map([...rows].map(([table, ofTable]) => [table, ofTable.map(({ value }) => value)]));
}
