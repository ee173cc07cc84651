import type { MergePolicy } from '../../../src/domain/merge/merge-policy';
import type { ConflictKind, IgnoredReason } from '../../../src/domain/merge/merge-result';
import type { KeyedRow, MergeRow } from '../../../src/domain/merge/merge-row';
import { mergeTable } from '../../../src/domain/merge/merge-table';
import { strictPolicy } from '../../../src/domain/merge/strict-policy';
import { applied, cell, policy, row } from './merge-cases';

const sent = row('v1', '2.2', 'nog op te starten', null, '1000');

interface Case {
  /** What each department got; `sent` where nothing is said. */
  readonly base?: readonly KeyedRow[];
  readonly ours: readonly KeyedRow[];
  /** By department, what came back. */
  readonly returned: Readonly<Record<string, readonly MergeRow[]>>;
  readonly after: readonly KeyedRow[];
  readonly conflicts?: readonly (readonly [string, ConflictKind])[];
  readonly ignored?: readonly (readonly [string, IgnoredReason])[];
  readonly policy?: Partial<MergePolicy>;
}

const done = row('v1', '2.2', 'uitgevoerd', 'afgerond in mei', '1000');
const late = row('v1', '2.2', 'vertraging', 'wacht op advies', '1000');

test.each<[string, Case]>([
  ['nothing changed', { ours: [sent], returned: { OV: [sent] }, after: [sent] }],
  ['only they changed it', { ours: [sent], returned: { OV: [done] }, after: [done] }],
  ['only we changed it', { ours: [done], returned: { OV: [sent] }, after: [done] }],
  [
    'another way of writing the same',
    {
      ours: [sent],
      returned: { OV: [row('v1', '2.2', ' nog op te starten ', null, '1000')] },
      after: [sent],
    },
  ],
  [
    'both changed it into the same',
    {
      ...{ ours: [done], returned: { OV: [done] }, after: [done] },
      ignored: [
        ['OV', 'already-there'],
        ['OV', 'already-there'],
      ],
    },
  ],
  [
    'both changed it, into something else',
    { ours: [done], returned: { OV: [late] }, after: [done], conflicts: [['OV', 'both-changed']] },
  ],
  [
    'they changed the status, we its text',
    {
      ours: [row('v1', '2.2', 'nog op te starten', 'in voorbereiding', '1000')],
      returned: { OV: [row('v1', '2.2', 'uitgevoerd', null, '1000')] },
      after: [row('v1', '2.2', 'nog op te starten', 'in voorbereiding', '1000')],
      conflicts: [['OV', 'both-changed']],
    },
  ],
  [
    'they changed the status, we the amount',
    {
      ours: [row('v1', '2.2', 'nog op te starten', null, '1200')],
      returned: { OV: [done] },
      after: [row('v1', '2.2', 'uitgevoerd', 'afgerond in mei', '1200')],
    },
  ],
  [
    'they changed the status, we the amount, and everything is to be seen',
    {
      ours: [row('v1', '2.2', 'nog op te starten', null, '1200')],
      returned: { OV: [done] },
      after: [row('v1', '2.2', 'nog op te starten', null, '1200')],
      conflicts: [['OV', 'both-changed']],
      policy: strictPolicy(policy),
    },
  ],
  [
    'a status of which we wrote the text already',
    {
      ours: [row('v1', '2.2', 'nog op te starten', 'afgerond in mei', '1000')],
      returned: { OV: [done] },
      after: [done],
      ignored: [['OV', 'already-there']],
    },
  ],
  [
    'two departments say the same',
    {
      ...{ ours: [sent], returned: { WVG: [done], OV: [done] }, after: [done] },
      ignored: [
        ['WVG', 'already-there'],
        ['WVG', 'already-there'],
      ],
    },
  ],
  [
    'two departments say something else',
    {
      ...{ ours: [sent], returned: { WVG: [done], OV: [late] }, after: [sent] },
      conflicts: [
        ['OV', 'both-changed'],
        ['WVG', 'both-changed'],
      ],
    },
  ],
  [
    'columns that are gone',
    { ours: [sent], returned: { OV: [row('v1', '2.2', 'nog op te starten')] }, after: [sent] },
  ],
  [
    'a field that they may not change',
    {
      ours: [sent],
      returned: { OV: [row('v1', '2.3', 'nog op te starten', null, '1000')] },
      after: [sent],
      conflicts: [['OV', 'fixed-field']],
    },
  ],
  [
    'a number that a program damaged',
    {
      base: [row('v1', '5.10')],
      ours: [row('v1', '5.10')],
      returned: { OV: [row('v1', cell('5,1', ['5.1', '5.10']))] },
      after: [row('v1', '5.10')],
      ignored: [['OV', 'repaired']],
    },
  ],
  [
    'an amount that became an error value',
    {
      ours: [sent],
      returned: { OV: [row('v1', '2.2', 'nog op te starten', null, cell('#REF!', []))] },
      after: [sent],
      conflicts: [['OV', 'damaged-by-excel']],
    },
  ],
  [
    'an amount many times as large',
    {
      ours: [sent],
      returned: { OV: [row('v1', '2.2', 'nog op te starten', null, '1000000')] },
      after: [sent],
      conflicts: [['OV', 'large-change']],
    },
  ],
  ['a row that they took away', { ours: [sent], returned: { OV: [] }, after: [] }],
  [
    'a row that two took away',
    { ours: [sent], returned: { OV: [], WVG: [] }, after: [], ignored: [['WVG', 'already-there']] },
  ],
  [
    'a row that must stay',
    {
      ...{ ours: [sent], returned: { OV: [] }, after: [sent] },
      ...{ ignored: [['OV', 'row-kept']], policy: { mayRemoveRows: false } },
    },
  ],
  [
    'a row that both took away',
    { ours: [], returned: { OV: [] }, after: [], ignored: [['OV', 'already-there']] },
  ],
  [
    'a row that they took away and we changed',
    {
      ours: [done],
      returned: { OV: [] },
      after: [done],
      conflicts: [['OV', 'deleted-and-changed']],
    },
  ],
  [
    'a row that we took away and they changed',
    { ours: [], returned: { OV: [done] }, after: [], conflicts: [['OV', 'deleted-and-changed']] },
  ],
  [
    'a row that we took away and they left alone',
    { ours: [], returned: { OV: [sent] }, after: [] },
  ],
  [
    'a row that one took away and another changed',
    {
      ...{ ours: [sent], returned: { OV: [], WVG: [done] }, after: [sent] },
      conflicts: [
        ['OV', 'deleted-and-changed'],
        ['WVG', 'deleted-and-changed'],
      ],
    },
  ],
  [
    'rows in another order, one without its key',
    {
      base: [sent, row('v2', '2.3', 'vertraging')],
      ours: [sent, row('v2', '2.3', 'vertraging')],
      returned: { OV: [row(null, '2.3', 'uitgevoerd'), sent] },
      after: [sent, row('v2', '2.3', 'uitgevoerd')],
    },
  ],
])('%s', expectMerge);

const own = row(null, '2.2', 'uitgevoerd', 'tweede deel', '500');
const other = row('v9', '7.1', 'vertraging');

test.each<[string, Case]>([
  [
    'a row that they added',
    { ours: [sent], returned: { OV: [sent, own] }, after: [sent, { ...own, key: 'new-1' }] },
  ],
  [
    'a row that two added',
    {
      ...{ ours: [sent], returned: { OV: [sent, own], WVG: [sent, own] } },
      after: [sent, { ...own, key: 'new-1' }],
      ignored: [['WVG', 'already-there']],
    },
  ],
  [
    'a row that one added twice and another once',
    {
      ...{ ours: [sent], returned: { OV: [sent, own, own], WVG: [sent, own] } },
      after: [sent, { ...own, key: 'new-1' }, { ...own, key: 'new-2' }],
      ignored: [['WVG', 'already-there']],
    },
  ],
  [
    'a row that was taken over before',
    {
      ...{ ours: [sent, { ...own, key: 'v2' }], returned: { OV: [sent, own] } },
      after: [sent, { ...own, key: 'v2' }],
      ignored: [['OV', 'already-there']],
    },
  ],
  ['a blank row', { ours: [sent], returned: { OV: [sent, row(null, null, null)] }, after: [sent] }],
  [
    'a row that they copied with its key',
    {
      ours: [sent],
      returned: { OV: [sent, row('v1', '2.2', 'vertraging', null, '1000')] },
      after: [sent, row('new-1', '2.2', 'vertraging', null, '1000')],
    },
  ],
  [
    "another department's row",
    {
      ...{ ours: [sent, other], returned: { OV: [sent, other] }, after: [sent, other] },
      ignored: [['OV', 'not-own-row']],
    },
  ],
  [
    "another department's row, changed",
    {
      ours: [sent, other],
      returned: { OV: [sent, row('v9', '7.1', 'uitgevoerd')] },
      after: [sent, other],
      conflicts: [['OV', 'not-own-row']],
    },
  ],
  [
    'a row that they may not add',
    {
      ...{ ours: [sent], returned: { OV: [sent, own] }, after: [sent] },
      ...{
        conflicts: [['OV', 'not-own-row']],
        policy: { isOwn: (department) => department !== 'OV' },
      },
    },
  ],
  [
    'a row for a table that stays as it is',
    {
      ...{ ours: [sent], returned: { OV: [sent, own] }, after: [sent] },
      ...{ conflicts: [['OV', 'not-own-row']], policy: { mayAddRows: false } },
    },
  ],
  [
    'a row with a damaged number',
    {
      ours: [sent],
      returned: { OV: [sent, row(null, cell('5,1', ['5.1', '5.10']), 'uitgevoerd')] },
      after: [sent],
      conflicts: [['OV', 'damaged-by-excel']],
    },
  ],
  [
    'a row of a name that we have',
    {
      ...{ ours: [sent], returned: { OV: [sent, own] }, after: [sent] },
      ...{ conflicts: [['OV', 'added-twice']], policy: { hasUniqueNames: true } },
    },
  ],
  [
    'rows of one name that differ',
    {
      ours: [sent],
      returned: { OV: [sent, row(null, '9.1', 'a')], WVG: [sent, row(null, '9.1', 'b')] },
      after: [sent],
      conflicts: [
        ['OV', 'added-twice'],
        ['WVG', 'added-twice'],
      ],
      policy: { hasUniqueNames: true },
    },
  ],
])('%s', expectMerge);

function expectMerge(_: string, merge: Case): void {
  const { base = [sent], ours, returned, after, conflicts = [], ignored = [] } = merge;
  const tables = Object.entries(returned).map(([department, rows]) => ({ department, base, rows }));
  const result = mergeTable(ours, tables, { ...policy, ...merge.policy });
  expect(applied(ours, result)).toEqual(after);
  expect(result.conflicts.map(({ department, kind }) => [department, kind])).toEqual(conflicts);
  expect(result.ignored.map(({ department, why }) => [department, why])).toEqual(ignored);
}
