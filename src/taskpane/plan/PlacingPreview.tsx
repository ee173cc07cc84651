import { Button } from '@fluentui/react-components';
import type { PlanPlacing } from '../../application/plan-core';
import type { ChangedTable } from '../../workbook/update-plan-workbook';
import { Disclosure } from '../shared/Disclosure';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';

interface PlacingPreviewProps {
  readonly placing: PlanPlacing;
  readonly isBusy: boolean;
  readonly onPut: () => void;
  readonly onOther: () => void;
}

/** What putting the plan in the workbook will do, and the button that does it. */
export function PlacingPreview({ placing, isBusy, onPut, onOther }: PlacingPreviewProps) {
  const page = usePageStyles();
  const { text } = useServices();
  const isSame = placing.kind === 'update' && placing.update.edits.length === 0;
  return (
    <>
      {placing.kind === 'new' ? (
        <p className={page.text}>
          {text('place.new', {
            count: placing.model.sheets.length,
            sheets: placing.model.sheets.map(({ name }) => name),
          })}
        </p>
      ) : (
        <Changes tables={placing.update.tables} isSame={isSame} />
      )}
      <div className={page.buttons}>
        {!isSame && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onPut}>
            {text(placing.kind === 'new' ? 'place.put' : 'place.update-now')}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={onOther}>
          {text('plan.choose-other')}
        </Button>
      </div>
    </>
  );
}

const KINDS = ['added', 'changed', 'gone', 'without-room'] as const;

interface ChangesProps {
  readonly tables: readonly ChangedTable[];
  readonly isSame: boolean;
}

function Changes({ tables, isSame }: ChangesProps) {
  const page = usePageStyles();
  const { text } = useServices();
  const hasNoRoom = tables.some(({ withoutRoom }) => withoutRoom.length > 0);
  return (
    <>
      <h2 className={page.subtitle}>{text('place.update-title')}</h2>
      <p className={page.text}>{text(isSame ? 'place.same' : 'place.update')}</p>
      {hasNoRoom && <p className={page.text}>{text('place.without-room-why')}</p>}
      <div>
        {tables.map((table) => (
          <TableChanges key={table.name} table={table} />
        ))}
      </div>
    </>
  );
}

function TableChanges({ table }: { readonly table: ChangedTable }) {
  const page = usePageStyles();
  const { text } = useServices();
  const kinds = KINDS.map((kind) => ({
    kind,
    names: table[kind === 'without-room' ? 'withoutRoom' : kind],
  })).filter(({ names }) => names.length > 0);
  const counts = kinds.map(({ kind, names }) => text(`place.${kind}`, { count: names.length }));
  return (
    <Disclosure title={text('place.row-counts', { title: table.title, parts: counts })}>
      {kinds.map(({ kind, names }) => (
        <p key={kind} className={page.quiet}>
          {text('place.names', {
            kind: text(`place.names-${kind}`),
            names: [...new Set(names)].join(', '),
          })}
        </p>
      ))}
    </Disclosure>
  );
}
