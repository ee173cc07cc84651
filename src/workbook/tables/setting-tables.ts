import type { AnyTable } from '../describe-table';
import { acceptedTable } from './accepted-table';
import { ruleGradesTable } from './rule-grades-table';

/** The tables that say how a plan is checked. They hold nothing of the plan itself. */
export const settingTables: readonly AnyTable[] = [ruleGradesTable, acceptedTable];
