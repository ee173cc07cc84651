import type { Severity } from '../../src/domain/check/finding';

/** Faults of one kind, as careful readers saw them before any rule was looked at. */
export interface KnownFault {
  readonly fault: string;
  /** The rules that may find it; the first is the one whose subject it is. */
  readonly rules: readonly string[];
  readonly grade: Severity;
  /** How sure the readers were that it is a fault of the plan, and that its grade is right. */
  readonly sure: boolean;
  /** Place (kind, number, field) → what the finding has to name: a figure or a name of the plan. */
  readonly places: Readonly<Record<string, string>>;
}

/** What was found by reading the real plan, word by word. */
export const knownFaults: readonly KnownFault[] = [
  {
    fault: 'code that the document does not explain',
    rules: ['code-known'],
    grade: 'error',
    sure: true,
    places: {
      'measure 2.1 code': 'M',
      'measure 3.1 code': 'M',
      'measure 5.2 code': 'M',
      'measure 6.1 code': 'M',
    },
  },
  {
    fault: 'misspelt department or partner',
    rules: ['actor-known'],
    grade: 'warning',
    sure: true,
    places: {
      'measure 2.1 actors': 'CJSM',
      'measure 3.1 actors': 'CJSM',
      'measure 6.1 actors': 'VVSG',
      // Menen; no other sheet of the workbook names that town, so nothing can tell.
      'measure 4.1 actors': 'Mene',
    },
  },
  {
    fault: 'actor named twice',
    rules: ['actor-duplicate'],
    grade: 'warning',
    sure: true,
    places: { 'measure 2.1 actors': 'WVG' },
  },
  {
    fault: 'reference to another measure than the one it is about',
    rules: ['reference-fits'],
    grade: 'warning',
    sure: true,
    places: { 'measure 14.2 description': '4.6', 'measure 14.3 description': '9.1' },
  },
  {
    fault: 'action named where a measure is meant',
    rules: ['reference-kind'],
    grade: 'warning',
    sure: true,
    places: { 'measure 6.2 description': '6.1', 'measure 6.3 description': '6.1' },
  },
  {
    fault: 'departments without a minister',
    rules: ['minister-department'],
    grade: 'warning',
    sure: true,
    places: { 'measure 1.3 ministers': 'OV', 'measure 6.3 ministers': 'WSE' },
  },
  {
    fault: 'amount without a currency',
    rules: ['budget-understood'],
    grade: 'warning',
    sure: true,
    places: { 'measure 8.1 budgetText': '200.000' },
  },
  {
    fault: 'previous action without a status',
    rules: ['previous-action-status'],
    grade: 'warning',
    sure: true,
    places: {
      'previousAction 1.2 status': '',
      'previousAction 1.3 status': '',
      'previousAction 5.3 status': '',
      'previousAction 6.3 status': '',
    },
  },
  {
    fault: 'new, while an action of the previous plan went to it',
    rules: ['code-previous'],
    grade: 'warning',
    sure: true,
    places: {
      'measure 4.2 code': '2.1',
      'measure 5.6 code': '2.2',
      'measure 5.7 code': '2.2',
      'measure 5.10 code': '8.1',
      'measure 12.2 code': '6.2',
      'measure 12.6 code': '6.2',
      'measure 14.2 code': '11.2',
      'measure 14.3 code': '11.2',
      'measure 14.6 code': '9.1',
    },
  },
  {
    fault:
      'existing or strengthened, while no action of the previous plan went to it or its action',
    rules: ['code-previous'],
    grade: 'warning',
    sure: true,
    places: {
      'measure 1.2 code': 'B',
      'measure 1.4 code': 'V',
      'measure 3.3 code': 'B',
      'measure 6.3 code': 'V',
      'measure 6.4 code': 'V',
      'measure 6.5 code': 'B',
      'measure 12.3 code': 'B',
    },
  },
  {
    fault: 'money for one who is not among the actors',
    rules: ['budget-executor'],
    // Read as a probable fault at first, with doubt: no total and no overview is wrong by it.
    grade: 'hint',
    sure: false,
    places: {
      'measure 5.8 actors': 'Solentra',
      'measure 8.1 actors': 'De Touter',
      'measure 12.1 actors': 'Kazerne Dossin',
    },
  },
  {
    fault: 'previous action that went elsewhere than it says',
    rules: ['previous-action-fits'],
    grade: 'warning',
    sure: false,
    // The employment service is in 5.9 and nowhere in 9.1.
    places: { 'previousAction 5.8 referenceText': '5.9' },
  },
  {
    fault: 'recommendation answered by another action than it says',
    rules: ['recommendation-fits'],
    grade: 'warning',
    sure: false,
    // Help with trauma for those who help is 5.8.
    places: { 'recommendation 49 actions': '5' },
  },
];

/** What the check reports besides, each looked at in the plan and true. So far it reports nothing else. */
export const alsoTrue: readonly KnownFault[] = [];
