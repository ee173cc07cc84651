export const pageNames = ['plan', 'check', 'ministers'] as const;

/** The pages of the pane, by the names that the buttons on the ribbon ask for. */
export type PageName = (typeof pageNames)[number];

/** The page that the address of the pane asks for: `?page=check`. */
export function pageOf(search: string): PageName {
  const asked = new URLSearchParams(search).get('page');
  return pageNames.find((name) => name === asked) ?? 'plan';
}
