import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/check/finding';

/** The sign of a grade: its shape tells as much as its colour. The word stands beside it. */
export function GradeIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      className={mergeClasses(styles.icon, styles[severity])}
    >
      <path d={SHAPES[severity]} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** A cross in a circle, an exclamation mark in a triangle, an i in a square. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M5.5 5.5l5 5M10.5 5.5l-5 5',
  warning: 'M8 1.8L14.8 14H1.2ZM8 6v4M8 11.2v1.3',
  hint: 'M2 2h12v12H2ZM8 7v4.5M8 4.2v1.4',
};

// A contrast theme has its own colours, among which only the shape tells.
const inContrast = { '@media (forced-colors: active)': { color: 'CanvasText' } };

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1, ...inContrast },
  warning: { color: tokens.colorStatusWarningForeground3, ...inContrast },
  hint: { color: tokens.colorBrandForeground1, ...inContrast },
});
