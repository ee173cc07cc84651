import type { PanePage } from './settings';
import type { ShownExcel } from './shown-excel';

interface PaneFrameProps {
  readonly excel: ShownExcel;
  readonly page: PanePage;
  readonly title: string;
}

/** The task pane as it is built, at the width that Excel gives it. It starts anew with every Excel. */
export function PaneFrame({ excel, page, title }: PaneFrameProps) {
  return (
    <aside className="pane">
      <h2>Actieplan</h2>
      <iframe
        key={`${String(excel.number)} ${page}`}
        title={title}
        src={`../taskpane.html?page=${page}`}
      />
    </aside>
  );
}
