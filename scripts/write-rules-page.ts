/** Writes docs/rules.md anew from the rules and their texts: `npm run docs:rules`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page/page';

writeFileSync('docs/rules.md', rulesPage());
