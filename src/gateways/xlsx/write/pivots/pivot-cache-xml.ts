import type { PivotModel } from '../../../../workbook/pivot-model';
import {
  columnIn,
  pivotItems,
  valueIn,
  type PivotItem,
} from '../../../../workbook/pivots/pivot-items';
import type { TableModel } from '../../../../workbook/workbook-model';
import { attributeXml, MAIN, OFFICE, XML_HEADER } from './pivot-xml';

/** What the PivotTables on a table share: its columns, and the values of those by which they arrange. */
export interface PivotCache {
  readonly table: TableModel;
  /** By the header. */
  readonly items: ReadonlyMap<string, readonly PivotItem[]>;
}

/** Excel marks what is longer than this. */
const LONG_TEXT = 255;

export function pivotCache(table: TableModel, pivots: readonly PivotModel[]): PivotCache {
  const headers = pivots.flatMap(({ row, column, filter }) =>
    [row, column, filter?.header ?? null].filter((header) => header !== null),
  );
  return {
    table,
    items: new Map([...new Set(headers)].map((header) => [header, pivotItems(table, header)])),
  };
}

/**
 * The part of a cache. It holds no rows of the table: whoever takes a sheet with PivotTables out of the
 * workbook would take along what the table held. Excel counts the table itself when it opens the file.
 */
export function pivotCacheXml({ table, items }: PivotCache): string {
  const fields = table.columns.map(({ header }) => fieldXml(table, header, items.get(header)));
  return (
    `${XML_HEADER}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" saveData="0" ` +
    'refreshOnLoad="1" refreshedBy="Actieplan" createdVersion="6" refreshedVersion="6" ' +
    'minRefreshableVersion="3">' +
    `<cacheSource type="worksheet"><worksheetSource name="${attributeXml(table.name)}"/></cacheSource>` +
    `<cacheFields count="${String(fields.length)}">${fields.join('')}</cacheFields>` +
    '</pivotCacheDefinition>'
  );
}

function fieldXml(
  table: TableModel,
  header: string,
  items: readonly PivotItem[] | undefined,
): string {
  const shared = items === undefined ? figuresXml(table, header) : itemsXml(items);
  return `<cacheField name="${attributeXml(header)}" numFmtId="0">${shared}</cacheField>`;
}

function itemsXml(items: readonly PivotItem[]): string {
  const isLong = items.some((item) => (item?.length ?? 0) > LONG_TEXT);
  const attributes = [
    ...(items.includes(null) ? [' containsBlank="1"'] : []),
    ` count="${String(items.length)}"`,
    ...(isLong ? [' longText="1"'] : []),
  ];
  const values = items.map((item) => (item === null ? '<m/>' : `<s v="${attributeXml(item)}"/>`));
  return `<sharedItems${attributes.join('')}>${values.join('')}</sharedItems>`;
}

/** Of a column by which nothing is arranged, what kind of values it has. */
function figuresXml(table: TableModel, header: string): string {
  const place = columnIn(table, header);
  let hasBlank = false;
  let [least, most] = [Infinity, -Infinity];
  let isWhole = true;
  for (const row of table.rows) {
    const value = valueIn(row, place);
    if (value === null || value === '') hasBlank = true;
    else if (typeof value !== 'number') return '<sharedItems/>';
    else {
      [least, most] = [Math.min(least, value), Math.max(most, value)];
      isWhole &&= Number.isInteger(value);
    }
  }
  if (least > most) return '<sharedItems/>';
  return (
    `<sharedItems containsString="0"${hasBlank ? ' containsBlank="1"' : ''} containsNumber="1"` +
    `${isWhole ? ' containsInteger="1"' : ''} minValue="${String(least)}" maxValue="${String(most)}"/>`
  );
}
