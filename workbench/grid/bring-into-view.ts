/** Scrolls no further than is needed to see a cell beside what stays in view. */
export function bringIntoView(
  root: HTMLElement | null,
  head: HTMLElement | null,
  id: string,
): void {
  const cell = document.getElementById(id);
  if (root === null || head === null || cell === null || head.contains(cell)) return;
  const frozen = [...(cell.parentElement?.children ?? [])].filter((each) =>
    each.matches('.row-head, .frozen'),
  );
  const kept = frozen.includes(cell) ? 0 : frozen.reduce((all, each) => all + each.clientWidth, 0);
  cell.style.scrollMarginTop = `${String(head.offsetHeight)}px`;
  cell.style.scrollMarginLeft = `${String(kept)}px`;
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
