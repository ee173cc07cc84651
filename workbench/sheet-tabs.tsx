import { Tab, TabList } from '@fluentui/react-components';
import type { ShownExcel } from './shown-excel';

interface SheetTabsProps {
  readonly excel: ShownExcel;
  readonly label: string;
}

/** The visible sheets, as tabs below the grid. */
export function SheetTabs({ excel, label }: SheetTabsProps) {
  const { sheets, activeSheetId } = excel.workbook;
  return (
    <TabList
      className="tabs"
      size="small"
      aria-label={label}
      selectedValue={activeSheetId}
      onTabSelect={(_event, { value }) => {
        excel.change((workbook) => {
          workbook.worksheets.getItem(String(value)).activate();
        }, 'Local');
      }}
    >
      {sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ id, name }) => (
          <Tab key={id} value={id}>
            {name}
          </Tab>
        ))}
    </TabList>
  );
}
