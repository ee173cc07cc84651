import { rangeName } from '../../../../workbook/cell-name';
import { PIVOT_WORDS, type PivotModel } from '../../../../workbook/pivot-model';
import { countPivot, type CountedPivot } from '../../../../workbook/pivots/count-pivot';
import { pivotRange } from '../../../../workbook/pivots/pivot-cells';
import {
  columnIn,
  keyOf,
  pivotItems,
  type PivotItem,
} from '../../../../workbook/pivots/pivot-items';
import type { PivotCache } from './pivot-cache-xml';
import { attributeXml, listXml, MAIN, XML_HEADER } from './pivot-xml';

/** Excel came to know texts for who cannot see a PivotTable later than PivotTables. */
const MAIN_2009 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** The figures themselves as a field, where there are several. */
const FIGURES_FIELD = -2;

interface PivotPlaces {
  readonly cacheId: number;
  /** Index of a number format in the workbook. */
  readonly formatOf: (numberFormat: string) => number;
}

/** The part of a PivotTable, whose headers stand above its rows and not "row labels". */
export function pivotTableXml(
  pivot: PivotModel,
  cache: PivotCache,
  { cacheId, formatOf }: PivotPlaces,
): string {
  const counted = countPivot(pivot, cache.table);
  function fieldOf(header: string): number {
    return columnIn(cache.table, header);
  }
  return (
    `${XML_HEADER}<pivotTableDefinition xmlns="${MAIN}" name="${attributeXml(pivot.name)}" ` +
    `cacheId="${String(cacheId)}" applyNumberFormats="0" applyBorderFormats="0" ` +
    'applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" ' +
    `applyWidthHeightFormats="1" dataCaption="${PIVOT_WORDS.values}" ` +
    `grandTotalCaption="${PIVOT_WORDS.total}" updatedVersion="6" minRefreshableVersion="3" ` +
    'itemPrintTitles="1" createdVersion="6" indent="0" compact="0" compactData="0" ' +
    `multipleFieldFilters="0"${pivot.hasColumnsTotal ? '' : ' rowGrandTotals="0"'}>` +
    locationXml(pivot, counted) +
    fieldsXml(pivot, cache) +
    listXml('rowFields', [`<field x="${String(fieldOf(pivot.row))}"/>`]) +
    listXml('rowItems', [...shownItemsXml(pivot.row, counted.rows, pivot, cache), TOTAL_ITEM]) +
    columnsXml(pivot, counted, cache) +
    filterXml(pivot, cache) +
    listXml(
      'dataFields',
      pivot.figures.map(
        ({ header, name, numberFormat }) =>
          `<dataField name="${attributeXml(name)}" fld="${String(fieldOf(header))}" baseField="0" ` +
          `baseItem="0" numFmtId="${String(formatOf(numberFormat))}"/>`,
      ),
    ) +
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" ' +
    'showRowStripes="0" showColStripes="0" showLastColumn="1"/>' +
    `<extLst><ext uri="{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}" xmlns:x14="${MAIN_2009}">` +
    `<x14:pivotTableDefinition altText="${attributeXml(pivot.name)}" ` +
    `altTextSummary="${attributeXml(pivot.description)}" hideValuesRow="1"/></ext></extLst>` +
    '</pivotTableDefinition>'
  );
}

/** Where its parts stand, counted from its first cell; what its filter takes is told apart. */
function locationXml(pivot: PivotModel, counted: CountedPivot): string {
  const hasColumn = pivot.column !== null;
  const headerRow = hasColumn || pivot.figures.length === 1 ? 1 : 0;
  const pages = pivot.filter === null ? '' : ' rowPageCount="1" colPageCount="1"';
  return (
    `<location ref="${rangeName(pivotRange(pivot, counted))}" firstHeaderRow="${String(headerRow)}" ` +
    `firstDataRow="${hasColumn ? '2' : '1'}" firstDataCol="1"${pages}/>`
  );
}

function fieldsXml(pivot: PivotModel, cache: PivotCache): string {
  const figures = new Set(pivot.figures.map(({ header }) => header));
  return listXml(
    'pivotFields',
    cache.table.columns.map(({ header }) => {
      const axis = axisOf(pivot, header);
      const look = 'compact="0" outline="0" showAll="0"';
      if (axis === null) {
        return `<pivotField${figures.has(header) ? ' dataField="1"' : ''} ${look}/>`;
      }
      const shared = cache.items.get(header) ?? [];
      const places = new Map(shared.map((item, index) => [keyOf(item), index]));
      const items = fieldItems(pivot, header, cache).map(
        (item) => `<item x="${String(places.get(keyOf(item)) ?? 0)}"/>`,
      );
      return `<pivotField axis="${axis}" ${look}>${listXml('items', [...items, '<item t="default"/>'])}</pivotField>`;
    }),
  );
}

function axisOf({ row, column, filter }: PivotModel, header: string): string | null {
  if (header === row) return 'axisRow';
  if (header === column) return 'axisCol';
  return header === filter?.header ? 'axisPage' : null;
}

/** All values of a field in the order in which the PivotTable shows them, also those that it does not show now. */
function fieldItems(
  { order }: PivotModel,
  header: string,
  { table }: PivotCache,
): readonly PivotItem[] {
  return pivotItems(table, header, order[header]);
}

/** The values that are shown, by their place in the field. */
function shownItemsXml(
  header: string,
  shown: readonly PivotItem[],
  pivot: PivotModel,
  cache: PivotCache,
): readonly string[] {
  const places = new Map(
    fieldItems(pivot, header, cache).map((item, index) => [keyOf(item), index]),
  );
  return shown.map((item) => `<i>${placeXml(places.get(keyOf(item)) ?? 0)}</i>`);
}

const TOTAL_ITEM = '<i t="grand"><x/></i>';

/** A place that is the first is not said. */
function placeXml(place: number): string {
  return place === 0 ? '<x/>' : `<x v="${String(place)}"/>`;
}

function columnsXml(pivot: PivotModel, { columns }: CountedPivot, cache: PivotCache): string {
  const { column, figures } = pivot;
  if (column !== null) {
    return (
      listXml('colFields', [`<field x="${String(columnIn(cache.table, column))}"/>`]) +
      listXml('colItems', [
        ...shownItemsXml(column, columns, pivot, cache),
        ...(pivot.hasColumnsTotal ? [TOTAL_ITEM] : []),
      ])
    );
  }
  if (figures.length === 1) return listXml('colItems', ['<i/>']);
  return (
    listXml('colFields', [`<field x="${String(FIGURES_FIELD)}"/>`]) +
    listXml(
      'colItems',
      figures.map((_, index) =>
        index === 0 ? '<i><x/></i>' : `<i i="${String(index)}">${placeXml(index)}</i>`,
      ),
    )
  );
}

function filterXml(pivot: PivotModel, cache: PivotCache): string {
  if (pivot.filter === null) return '';
  const { header, value } = pivot.filter;
  const items = fieldItems(pivot, header, cache).map(keyOf);
  const item = items.indexOf(keyOf(value));
  return listXml('pageFields', [
    `<pageField fld="${String(columnIn(cache.table, header))}" item="${String(item)}" hier="-1"/>`,
  ]);
}
