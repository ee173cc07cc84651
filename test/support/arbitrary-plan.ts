import fc from 'fast-check';
import { cents } from '../../src/domain/money/cents';
import { moneySharings } from '../../src/domain/plan/money-sharing';
import type { BudgetLine, Measure, Plan, Progress } from '../../src/domain/plan/plan';
import { newBudgetLineKey, newRowKey } from '../../src/domain/plan/row-key';
import { partialDate } from './plan-builders';

/** What a cell keeps as it is: no other breaks of a line than its own, no control characters. */
const writable = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  // eslint-disable-next-line no-control-regex -- these are what is left out
  .filter((text) => text.trim() !== '' && !/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(text));

/** Texts that Excel, XML or a careless reader would make something else of. */
const oddTexts = fc.constantFrom(
  ...['=1+1', '+32 2 553 00 00', '-', '@naam', "'aangehaald", '5.10', '3.4', '1e5', '001', 'TRUE'],
  ...['#N/A', 'a & b < c > d', '"tekst"', '_x0041_', ' spaties rondom ', 'eerste\n\ntweede regel'],
  ...['ça où Noël', '👩‍👩‍👧', 'a\tb', 'nr', 'Totaal', 'ja', 'null', '12/04/2017', '50%', '€ 5'],
);

const text = fc.oneof(oddTexts, writable);
const optionalText = fc.option(text);

const line = text.map((typed) => typed.replaceAll(/\s+/g, ' ').trim());

/** Names with the marks that part names, or that say something about one, inside them. */
const name = fc.oneof(
  fc.constantFrom('OV', 'WVG', 'Agentschap Integratie', 'Dienst voor Cultuur, Jeugd en Sport'),
  fc.constantFrom('Onderwijs / Vorming', 'KB/OV', 'Jeugd; Sport', 'CAW, VAPH', 'Jeugd (lead)'),
  fc.constantFrom('"Samen" vzw', '"Samen"', '"', '""', 'A (coördinatie)', '"A" (coördinatie)'),
  fc.constantFrom('Minister van Sport, minister van Jeugd', '4 en 5', ' OV', ';', '/', ' / '),
  line,
);

const numberPart = fc.integer({ min: 0, max: 120 }).map(String);

function numberOf(parts: number): fc.Arbitrary<string> {
  return fc.array(numberPart, { minLength: parts, maxLength: parts }).map((all) => all.join('.'));
}

const malformed = fc.constantFrom('4,3', '4.3a', ' 4.3 ', 'IV', '4.3.', 'maatregel 4.3', '4.03');

const date = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    partialDate(
      [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))]
        .slice(0, parts)
        .join('-'),
    ),
  );

function measures(number: fc.Arbitrary<string | null>): fc.Arbitrary<readonly Measure[]> {
  const row = fc.record({
    ...{ number, action: fc.option(numberOf(1)), code: fc.constantFrom('B', 'V', 'N', 'M', null) },
    ...{ description: text, budgetText: optionalText },
    initiatives: fc.array(line, { maxLength: 4 }),
    actors: fc.array(fc.record({ name, coordinating: fc.boolean() }), { maxLength: 4 }),
    ministers: fc.array(name, { maxLength: 3 }),
  });
  return fc.array(row, { maxLength: 8 }).map((rows) => {
    const taken = new Set<string>();
    return rows.map((parts) => ({ ...parts, key: newRowKey('m', parts.number, taken) }));
  });
}

function budgetLines(number: fc.Arbitrary<string | null>): fc.Arbitrary<readonly BudgetLine[]> {
  const row = fc.record({
    measure: number,
    amount: fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }).map(cents)),
    // Excel keeps fifteen digits of a number.
    fte: fc.option(fc.integer({ min: 0, max: 500_000 }).map((hundredths) => hundredths / 100)),
    per: fc.constantFrom('once', 'year', 'schoolyear', null),
    ...{ from: fc.option(date), to: fc.option(date), fund: optionalText, note: text },
    ...{ beneficiary: optionalText, minister: optionalText },
  });
  return fc.array(row, { maxLength: 8 }).map((rows) => {
    const taken = new Set<string>();
    return rows.map((parts) => ({ ...parts, key: newBudgetLineKey(parts.measure, taken) }));
  });
}

function progress(number: fc.Arbitrary<string | null>): fc.Arbitrary<readonly Progress[]> {
  const row = fc.record({
    ...{ measure: number, department: optionalText, round: optionalText, status: optionalText },
    ...{ text, spent: fc.option(fc.integer({ min: 0, max: 1_000_000_000 }).map(cents)) },
  });
  return fc.array(row, { maxLength: 6 }).map((rows) => {
    const taken = new Set<string>();
    return rows.map((parts) => ({ ...parts, key: newRowKey('v', parts.measure, taken) }));
  });
}

const rounds = fc.array(
  fc.record({
    ...{ name: text, from: fc.option(date), to: fc.option(date), deadline: fc.option(date) },
    ...{ contact: optionalText, email: optionalText },
  }),
  { maxLength: 3 },
);

const recommendations = fc
  .array(
    fc.record({
      ...{ number: fc.option(numberOf(1)), text, startingPoint: fc.boolean() },
      actions: fc.array(fc.oneof(numberOf(1), name), { maxLength: 4 }),
      ...{ seeAlso: fc.array(name, { maxLength: 3 }), remark: optionalText },
    }),
    { maxLength: 6 },
  )
  .map((rows) => {
    const taken = new Set<string>();
    return rows.map((parts) => ({ ...parts, key: newRowKey('r', parts.number, taken) }));
  });

const previousActions = fc
  .array(
    fc.record({
      ...{ number: fc.option(numberOf(2)), heading: fc.option(numberOf(1)), text },
      ...{ status: optionalText, referenceText: optionalText, remark: optionalText },
    }),
    { maxLength: 6 },
  )
  .map((rows) => {
    const taken = new Set<string>();
    return rows.map((parts) => ({ ...parts, key: newRowKey('p', parts.number, taken) }));
  });

const ministers = fc
  .uniqueArray(fc.record({ name: line, titles: fc.array(line, { minLength: 1, maxLength: 3 }) }), {
    maxLength: 4,
    selector: (minister) => minister.name,
  })
  .map((all) => all);

const role = fc.constantFrom('existing', 'strengthened', 'new', null);

/** Plans of every form of number, with tables that are empty and cells that are blank. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .constantFrom(1 as const, 2 as const, 3 as const)
  .chain((parts) => {
    const number = fc.option(fc.oneof({ weight: 5, arbitrary: numberOf(parts) }, malformed));
    return fc.record({
      ...{ title: optionalText, numbering: fc.constant({ parts }) },
      sharing: fc.constantFrom(null, ...moneySharings),
      codes: fc.array(fc.record({ code: text, label: optionalText, role }), { maxLength: 4 }),
      departments: fc.array(fc.record({ name: text, meaning: optionalText }), { maxLength: 4 }),
      policyLines: fc.array(fc.record({ number: numberOf(1), title: text }), { maxLength: 4 }),
      actions: fc.array(
        fc.record({ number: numberOf(1), title: text, policyLine: fc.option(numberOf(1)) }),
        { maxLength: 4 },
      ),
      ...{ measures: measures(number), budgetLines: budgetLines(number), ministers },
      ...{ recommendations, previousActions, progress: progress(number), rounds },
      statuses: fc.array(text, { maxLength: 4 }),
      previousHeadings: fc.array(fc.record({ number: numberOf(1), title: text }), { maxLength: 4 }),
      previousStatuses: fc.array(text, { maxLength: 4 }),
      abbreviations: fc.array(fc.record({ term: text, meaning: optionalText }), { maxLength: 5 }),
      glossary: fc.array(fc.record({ term: text, definition: optionalText }), { maxLength: 5 }),
    });
  });
