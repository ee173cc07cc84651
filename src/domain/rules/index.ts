import type { Rule } from './define-rule';

/** Every rule, in the order in which findings at one row are shown. */
export const rules: readonly Rule[] = [];
