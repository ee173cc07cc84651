import type { Severity } from '../../src/domain/check/finding';
import type { RuleMeta } from '../../src/domain/rules/define-rule';

export const gradeWords: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  hint: 'tip',
};

export const fixWords: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: 'veilig: kan zonder vragen, want er gaat niets verloren',
  ask: 'na vragen: iemand moet kiezen',
  none: 'met de hand',
};
