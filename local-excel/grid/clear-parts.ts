import type { SheetData } from '../workbook-data';
import { overlaps, withoutArea } from './area';
import type { Area } from './area';

/** Takes the links off cells. */
export function clearHyperlinks(sheet: SheetData, area: Area): void {
  // A sheet may have thousands of links, made one by one.
  if (!sheet.hyperlinks.some((link) => overlaps(link.area, area))) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    withoutArea(link.area, area).map((part) => ({ ...link, area: part })),
  );
}

/** Takes the validation rules off cells. */
export function clearValidations(sheet: SheetData, area: Area): void {
  sheet.validations = withoutCells(sheet.validations, area);
}

/** Takes the conditional formats off cells. */
export function clearConditionalFormats(sheet: SheetData, area: Area): void {
  sheet.conditionalFormats = withoutCells(sheet.conditionalFormats, area);
}

function withoutCells<T extends { areas: Area[] }>(list: readonly T[], hole: Area): T[] {
  for (const each of list) each.areas = each.areas.flatMap((area) => withoutArea(area, hole));
  return list.filter(({ areas }) => areas.length > 0);
}
