import type { PlanCheck } from '../../application/plan-check';
import { Disclosure } from '../shared/Disclosure';
import { usePageStyles } from '../shared/page-styles';
import { useServices } from '../shared/pane-services';

/** What was checked, and what could not be, with the reason. */
export function CheckedRules({ check: { checked, notChecked } }: { readonly check: PlanCheck }) {
  const page = usePageStyles();
  const { text } = useServices();
  return (
    <div>
      {notChecked.length > 0 && (
        <>
          <h2 className={page.subtitle}>
            {text('check.not-checked', { count: notChecked.length })}
          </h2>
          <ul className={page.list}>
            {notChecked.map(({ title, why }) => (
              <li key={title}>{text('check.not-checked-why', { title, why })}</li>
            ))}
          </ul>
        </>
      )}
      <Disclosure title={text('check.checked', { count: checked.length })}>
        <ul className={page.list}>
          {checked.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
