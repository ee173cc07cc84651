import type { cliTextsNl } from './cli-texts.nl';

export const cliTextsEn = {
  'help.all': `actieplan – a government action plan from Word to Excel, checked and summed up

Usage
  actieplan import DOCUMENT -o PLAN.xlsx    makes a workbook of a plan (.docx, .html, .txt, .md)
  actieplan check PLAN.xlsx                 checks a workbook
  actieplan fix PLAN.xlsx -o NEW.xlsx       fixes what can be fixed without a choice
  actieplan summary PLAN.xlsx               sums up per minister, code, action, year and fund
  actieplan split PLAN.xlsx -o FOLDER       makes a workbook for every department
  actieplan merge PLAN.xlsx BACK.xlsx … -o NEW.xlsx
                                            merges workbooks that came back into the plan
  actieplan restore PLAN.xlsx -o NEW.xlsx   takes a merge back
  actieplan help COMMAND                    says more about one command, with examples

Options of every command
  --format text|json    text to read (if you say nothing), or JSON for another program
  --json                the same as --format json
  --lang nl|en|fr       language of the text (if you say nothing: nl); the workbook itself is Dutch
  -h, --help            this explanation
  --version             version of this program

Exit status
  0  done
  1  done, and the workbook has errors (check and fix)
  2  not done; one sentence says why, and no file was written or changed

An example
  actieplan import plan.docx -o plan.xlsx
  actieplan check plan.xlsx
`,
  'help.import': `actieplan import DOCUMENT -o PLAN.xlsx [--json] [--lang nl|en|fr]

Makes a workbook of a plan in Word (.docx), HTML (.html) or text with tables (.txt, .md). What it says is
taken over as it stands. What the program was not sure of and what it did not use is on the sheet
Controle, together with what the check found.
The document is not changed. A workbook that is already called PLAN.xlsx is replaced.

Examples
  actieplan import plan.docx -o plan.xlsx
  actieplan import plan.html -o plan.xlsx --json > plan.json
`,
  'help.check': `actieplan check PLAN.xlsx [--format text|json] [--lang nl|en|fr]

Checks a workbook and says of every finding where it is, what is wrong and what you can do:
  error      the sheet cannot be used as it is
  warning    probably wrong
  tip        could be better
The workbook is not changed. The exit status is 1 when there are errors, otherwise 0.

Examples
  actieplan check plan.xlsx
  actieplan check plan.xlsx --format json > check.json
`,
  'help.fix': `actieplan fix PLAN.xlsx -o NEW.xlsx [--rule RULE …] [--json] [--lang nl|en|fr]

Fixes what can be fixed without anyone having to choose and without losing anything, and writes the
result to a new workbook. The old one stays as it is.
With --rule this is done only for the rules you name; check says what they are called.
The exit status is 1 when there are still errors afterwards, otherwise 0.

Examples
  actieplan fix plan.xlsx -o plan-fixed.xlsx
  actieplan fix plan.xlsx -o plan-fixed.xlsx --rule number-damaged
`,
  'help.summary': `actieplan summary PLAN.xlsx [--sharing equal|full|coordinating] [--pages DIR] [--format text|json] [--lang nl|en|fr]

Adds up measures and amounts per minister, code, action, year and fund.
Every amount counts once, as it stands in the plan. A measure of several ministers counts under each of
them; its amounts stand there in full and divided equally, and only the divided ones add up to the total.
With --sharing you choose how shared amounts count: equal (divided equally), full (in full under each
minister) or coordinating (under the coordinating minister). Without it, what the workbook says holds.
With --pages, a folder gets a page for every minister: a Word document and a workbook with the measures,
amounts and recommendations of that minister.

Examples
  actieplan summary plan.xlsx
  actieplan summary plan.xlsx --pages ministers
  actieplan summary plan.xlsx --format json > figures.json
`,
  'help.split': `actieplan split PLAN.xlsx -o FOLDER [--round NAME] [--deadline DATE] [--contact NAME] [--email ADDRESS]
                [--format text|json] [--lang nl|en|fr]

Begins a round: makes in FOLDER a workbook for every department with its own measures, amounts and progress,
and a .txt with the text of the mail. What every department got is kept in PLAN.xlsx itself (sheets Ronden
and Voortgang): merge needs it to see what changed. All else in PLAN.xlsx stays as it is. Before a workbook
is ready it is looked through, so that nothing of another department is in it. Files that are in FOLDER
already are never written over.
Without --round the round gets the year and a number, such as 2026-1. When the round stands on the sheet
Ronden already, the dates and the contact there count.

Examples
  actieplan split plan.xlsx -o round
  actieplan split plan.xlsx -o round --round 2026-2 --deadline 2026-12-15 --email plan@example.be
`,
  'help.merge': `actieplan merge PLAN.xlsx BACK.xlsx … -o NEW.xlsx [--strict] [--format text|json] [--lang nl|en|fr]

Merges the workbooks that the departments of the last round sent back into the plan. Every cell is compared
with what was sent and with what the plan has now: what only the department changed is taken over; where
somebody must choose, the value of the plan stays and the difference is in the report. A file that cannot
be read or is not of this round does not stop the others. All that changes is on the sheet Logboek; restore
takes it back.
With --strict you decide by row: of a row that you touched yourself, nothing is taken over.
NEW.xlsx may be PLAN.xlsx itself.
The exit status is 1 when somebody must decide or a file was not merged, else 0.

Examples
  actieplan merge plan.xlsx back/*.xlsx -o plan-merged.xlsx
  actieplan merge plan.xlsx OV.xlsx WVG.xlsx -o plan-merged.xlsx --format json > report.json
`,
  'help.restore': `actieplan restore PLAN.xlsx -o NEW.xlsx [--merge NUMBER] [--format text|json] [--lang nl|en|fr]

Takes a merge back, also days later: every cell gets again what it held before the merge. What somebody
changed since stays and is in the report. Without --merge it is the last merge; its number is on the sheet
Logboek. NEW.xlsx may be PLAN.xlsx itself.
The exit status is 1 when not everything could be taken back, else 0.

Examples
  actieplan restore plan.xlsx -o plan-restored.xlsx
  actieplan restore plan.xlsx -o plan.xlsx --merge 2
`,
  version: 'actieplan {version}',

  'progress.reading': 'Reading the document…',
  'progress.writing': 'Writing the workbook…',
  'progress.checking': 'Checking the workbook…',
  'progress.fixing': 'Fixing the workbook…',
  'progress.summing': 'Summing up the workbook…',
  'progress.writing-pages': 'The pages of the ministers are being written…',
  'progress.splitting': 'Making the workbooks of the departments…',
  'progress.merging': 'Merging the workbooks…',
  'progress.restoring': 'Taking the merge back…',

  amount: '{amount:euro}',
  'count.error.one': '{count} error',
  'count.error.other': '{count} errors',
  'count.warning.one': '{count} warning',
  'count.warning.other': '{count} warnings',
  'count.hint.one': '{count} tip',
  'count.hint.other': '{count} tips',
  'count.measures.one': '{count} measure',
  'count.measures.other': '{count} measures',
  'count.places.one': '{count} place',
  'count.places.other': '{count} places',
  'count.mentions.one': '{count} mention under a minister',
  'count.mentions.other': '{count} mentions under a minister',
  'count.policy-lines.one': '{count} policy line',
  'count.policy-lines.other': '{count} policy lines',
  'count.actions.one': '{count} action',
  'count.actions.other': '{count} actions',
  'count.amounts.one': '{count} amount',
  'count.amounts.other': '{count} amounts',
  'count.ministers.one': '{count} minister',
  'count.ministers.other': '{count} ministers',
  'count.recommendations.one': '{count} recommendation',
  'count.recommendations.other': '{count} recommendations',
  'count.previous-actions.one': '{count} action of the previous plan',
  'count.previous-actions.other': '{count} actions of the previous plan',
  'count.abbreviations.one': '{count} abbreviation',
  'count.abbreviations.other': '{count} abbreviations',
  'count.terms.one': '{count} term',
  'count.terms.other': '{count} terms',

  'import.title': 'Read from {file}:',
  'import.code': '{code} {count}',
  'import.amounts': '{amounts} in {measures}, together {printed:euro} (every amount once)',
  'import.doubts.one': '{count} place to look at (also on the sheet Controle):',
  'import.doubts.other': '{count} places to look at (also on the sheet Controle):',
  'import.not-used.one': 'Not taken over: {count} (also on the sheet Controle):',
  'import.not-used.other': 'Not taken over: {count} (also on the sheet Controle):',
  'import.more.one': '… and {count} more',
  'import.more.other': '… and {count} more',
  'import.check': 'Check: {counts}; more on the sheet Controle.',
  'import.workbook': 'Workbook: {output}',

  'check.title': 'Check of {workbook} (rules {ruleSet})',
  'count.nothing': 'nothing found',
  'check.all-clear': 'Nothing found: what was checked is in order.',
  'check.severity.error': 'ERRORS – the sheet cannot be used as it is',
  'check.severity.warning': 'WARNINGS – probably wrong',
  'check.severity.hint': 'TIPS – could be better',
  'check.checked.one': 'Checked with {count} rule:',
  'check.checked.other': 'Checked with {count} rules:',
  'check.rule': '{title} ({rule})',
  'check.accepted.one': 'ACCEPTED ({count})',
  'check.accepted.other': 'ACCEPTED ({count})',
  'check.accepted-by': 'accepted by {by}: {why}',
  'check.accepted-by-on': 'accepted by {by} on {on}: {why}',
  'check.off': 'Switched off in this plan: {rule}.',
  'check.regraded': 'In this plan counted as {grade}: {rule}.',
  'check.grade.error': 'error',
  'check.grade.warning': 'warning',
  'check.grade.hint': 'hint',
  'check.not-checked': 'Not checked: “{title}” ({rule}), because {why}.',

  'fix.made.one': '{count} cell fixed.',
  'fix.made.other': '{count} cells fixed.',
  'fix.left': 'What is left: {counts}.',
  'fix.renewed.one': 'The sheet {sheets} is up to date.',
  'fix.renewed.other': 'The sheets {sheets} are up to date.',
  'fix.not-renewed.protected':
    'The sheet {sheet} still shows what was there before this repair, because it is protected: unprotect it and make the sheet again in the Actieplan pane.',
  'fix.not-renewed.own-columns':
    'The sheet {sheet} still shows what was there before this repair, because it has columns or cells of your own: put those on another sheet and make this sheet again in the Actieplan pane.',
  'fix.not-renewed.other-content':
    'The sheet {sheet} still shows what was there before this repair, because it has tables, pictures or notes of your own: put those on another sheet and make this sheet again in the Actieplan pane.',
  'fix.not-renewed.unknown-form':
    'The sheet {sheet} still shows what was there before this repair, because the file was saved in a form that cannot be added to here: save it in Excel as a usual .xlsx workbook and try again.',
  'fix.workbook': 'Workbook: {output}',

  'merge.title': 'Round {round}',
  'merge.department': 'Department',
  'merge.rows-out': 'Rows out',
  'merge.rows-back': 'Rows back',
  'merge.applied': 'Taken over',
  'merge.conflicts': 'To decide',
  'merge.ignored': 'Left alone',
  'merge.measures': 'Measures: {out} out, {back} back.',
  'merge.missing': 'Not back yet: {departments}.',
  'merge.duplicate': '{file} says the same as {of} and was not merged again.',
  'merge.refused.other-plan':
    '{file} belongs to another plan and was not merged: check whether it is the right workbook.',
  'merge.refused.old-round':
    '{file} is of an earlier round and was not merged: ask for the workbook of this round.',
  'merge.refused.old-round-named':
    '{file} is of the earlier round {round} and was not merged: ask for the workbook of this round.',
  'merge.refused.unknown-round':
    '{file} is of the round {round}, which this plan does not know, and was not merged: take the version of the plan it was sent from.',
  'merge.refused.unknown-department':
    '{file} is of {department}, which got nothing in this round, and was not merged: check whether it is the right workbook.',
  'merge.refused.contradicting':
    '{file} has parts of two workbooks and was not merged: ask the department which one it means.',
  'merge.refused.not-recognised':
    '{file} does not tell which department it is of, and was not merged: take the workbook that was sent and put the answers in it.',
  'merge.refused.several-departments':
    '{file} has rows of {departments} together and was not merged: ask each department for its own workbook.',
  'merge.conflict-title.one': 'TO DECIDE ({count}) – the value of the plan stays',
  'merge.conflict-title.other': 'TO DECIDE ({count}) – the value of the plan stays',
  'merge.row': '{sheet} {row}',
  'merge.base': 'sent:',
  'merge.ours': 'now: ',
  'merge.theirs': 'back:',
  'merge.conflict.both-changed': 'more than one side changed this, and not into the same',
  'merge.conflict.deleted-and-changed': 'one side took the row away, the other changed it',
  'merge.conflict.added-twice': 'there is another row of that name already',
  'merge.conflict.not-own-row': 'this is not a row of this department',
  'merge.conflict.fixed-field': 'the department may only read this field',
  'merge.conflict.damaged-by-excel':
    'what came back is no plain value (a formula, an error, or changed by the program)',
  'merge.conflict.large-change': 'the amount is ten times larger or smaller than it was',
  'merge.ignored-title.one': 'LEFT ALONE ({count}) – nobody has to decide anything',
  'merge.ignored-title.other': 'LEFT ALONE ({count}) – nobody has to decide anything',
  'merge.ignored.already-there': 'the plan says so already',
  'merge.ignored.repaired': 'changed by the program; what stood there was kept',
  'merge.ignored.row-kept': 'the row is gone from the workbook, but stays in the plan',
  'merge.ignored.not-own-row': "somebody else's row, as it is in the plan",
  'merge.ignored.column-gone': 'the column is gone from the workbook; what it held was kept',
  'merge.ignored.table-gone': 'the table is gone from the workbook; what it held was kept',
  'merge.ignored.no-room': 'there is no room for a new row: something else stands below the table',
  'merge.workbook': 'Workbook: {output}',
  'split.sent.one': 'Round {round}: {count} workbook is ready to send.',
  'split.sent.other': 'Round {round}: {count} workbooks are ready to send.',
  'split.file': '{department}: {measures}, {rows} rows – {file}',
  'split.not-sent.one':
    'Measure {measures} was not sent: its actors name no department of the sheet Lijsten.',
  'split.not-sent.other':
    'Measures {measures} were not sent: their actors name no department of the sheet Lijsten.',
  'split.no-department': 'no department among the actors',
  'split.mails': 'The text of every mail is in the .txt file of the same name, in {folder}.',
  'split.kept':
    '{file} now has round {round} in it: keep this file, for the answers are merged into it.',
  'split.exists':
    '{file} is there already and is not written over, so nothing was sent: choose another folder or another round.',
  'split.leak':
    'The workbook of {department} would have “{found}” in it, which does not belong there ({part}), so nothing was made: tell who maintains Actieplan.',
  'split.no-room':
    '{file} has no room for new rows on the sheet {sheet}, because something stands below the table: make room there.',
  'split.sheet-taken':
    '{file} has a sheet {sheet} of its own already, a name that the rounds need: rename that sheet.',
  'split.round-not-kept':
    'The sheet {sheet} of {file} cannot be updated, because it is protected or has something else on it: take the protection off or put that on another sheet.',
  'split.round-name':
    'A round cannot be called “{round}”: choose a name of at most 40 characters, without a semicolon.',
  'split.round-sent':
    'Round {round} was sent from {file} already: choose another name with --round, or leave --round out.',
  'split.nobody':
    'No measure of {file} names a department of the sheet Lijsten, so there is nothing to send: add the departments there.',
  'merge.no-round':
    'No round was sent from {file} yet, so there is nothing to compare with: first send a round with actieplan split.',
  'merge.damaged-base':
    'In {file}, what was sent is damaged (row {row}), and nothing was merged: take an earlier version of the workbook.',
  'merge.log-in-the-way':
    'In {file}, the sheet {sheet} cannot be added to, because something of your own stands on it or below its table, and nothing was changed: give that sheet another name.',

  'restore.done.one': 'Merge {merge} taken back: {count} cell restored.',
  'restore.done.other': 'Merge {merge} taken back: {count} cells restored.',
  'restore.refused-title.one': 'NOT TAKEN BACK ({count})',
  'restore.refused-title.other': 'NOT TAKEN BACK ({count})',
  'restore.refused.changed': 'somebody changed this since',
  'restore.refused.gone': 'the row or the column is not there any more',
  'restore.refused.no-room': 'there is no room below the table to put the row back',
  'restore.nothing-merged':
    'Nothing was merged into {file} that can be taken back: check whether it is the right workbook.',
  'restore.no-such-merge': 'Merge {merge} cannot be taken back in {file}: choose {merges:or}.',

  'summary.title': 'Figures of {workbook}',
  'summary.pages.one': 'A page for {count} minister in {folder}:',
  'summary.pages.other': 'A page for each of the {count} ministers in {folder}:',
  'summary.not-read': 'Note: {why}; what belongs in it was not counted.',
  'summary.unread-amounts.one':
    'Note: {count} amount could not be read and was not counted; check says which.',
  'summary.unread-amounts.other':
    'Note: {count} amounts could not be read and were not counted; check says which.',
  'summary.with-amount':
    '{withAmount} of {measures} measures with an amount, together {printed:euro} (every amount once)',
  'summary.regular.one': '{count} measure within the regular means',
  'summary.regular.other': '{count} measures within the regular means',
  'summary.fte': '{fte} FTE',
  'summary.minister': 'Minister',
  'summary.measures': 'Measures',
  'summary.measures-with-amount': 'With amount',
  'summary.own': 'Own',
  'summary.full': 'In full',
  'summary.shared': 'Divided',
  'summary.without-minister': 'without a minister',
  'summary.without-code': 'without a code',
  'summary.without-action': 'without an action',
  'summary.unlisted-action': '(not in the list)',
  'summary.total': 'Total',
  'summary.total-mentions': 'Total of the mentions',
  'summary.ministers-note':
    'Own: amounts that name this minister. In full: all amounts of the minister’s measures, also those with other ministers; do not add this column up. Divided: own amounts, and an equal part of the others; together the total.',
  'summary.chosen': 'Chosen',
  'summary.sharing-equal':
    'Chosen: an amount that ministers share and that names none of them is divided equally.',
  'summary.sharing-full':
    'Chosen: an amount that ministers share and that names none of them counts in full under each; together that is more than there is.',
  'summary.sharing-coordinating':
    'Chosen: an amount that ministers share and that names none of them counts under the coordinating minister.',
  'summary.reconciliation':
    'Reconciliation: with the ministers {assigned:euro}, without a minister {without:euro}, counted more than once {repeated:euro}; every amount once {printed:euro}; difference {difference:euro}.',
  'summary.action': 'Action',
  'summary.recommendations': 'Recommendations',
  'summary.previous-actions': 'Previous actions',
  'summary.amount': 'Amount',
  'summary.period': 'When',
  'summary.yearly': 'yearly: in {year}',
  'summary.in': 'in {from}',
  'summary.over': 'from {from} to {to}',
  'summary.without-period': 'without a period, or with an open one',
  'summary.fund': 'Fund',

  'usage.no-command': 'Say what you want to do: {commands:or}; actieplan --help explains it.',
  'usage.unknown-command':
    'There is no command {command}: choose {commands:or}; actieplan --help explains it.',
  'usage.unknown-option':
    'There is no option {option} here: choose {options:or}; actieplan --help explains it.',
  'usage.option-without-value': 'The option {option} takes no value: leave out what follows it.',
  'usage.option-value-missing': 'The value of {option} is missing: put it behind it.',
  'usage.option-twice': 'The option {option} is there twice: leave one out.',
  'usage.option-value-unknown': '{value} cannot follow {option}: choose {choices:or}.',
  'usage.json-and-text': '--json and --format text contradict each other: leave one out.',
  'usage.no-file.import':
    'Say which document you want to read, for example: actieplan import plan.docx -o plan.xlsx.',
  'usage.no-file.check':
    'Say which workbook you want to check, for example: actieplan check plan.xlsx.',
  'usage.no-file.fix':
    'Say which workbook you want to fix, for example: actieplan fix plan.xlsx -o plan-fixed.xlsx.',
  'usage.no-file.summary':
    'Say which workbook you want to sum up, for example: actieplan summary plan.xlsx.',
  'usage.one-file.import':
    'Several documents were given ({files}), and import reads one at a time: give one.',
  'usage.one-file.check':
    'Several workbooks were given ({files}), and check takes one at a time: give one.',
  'usage.one-file.fix':
    'Several workbooks were given ({files}), and fix takes one at a time: give one, and put the new one behind -o.',
  'usage.one-file.summary':
    'Several workbooks were given ({files}), and summary takes one at a time: give one.',
  'usage.no-file.split':
    'Say of which plan you want to make workbooks, for example: actieplan split plan.xlsx -o round.',
  'usage.one-file.split':
    'More workbooks were given ({files}), and split sends one at a time: give one, and put the folder after -o.',
  'usage.no-day': '{option} takes a day, such as 2026-12-15, and {value} is none.',
  'usage.no-file.merge':
    'Say which plan to add to and which workbooks came back, for example: actieplan merge plan.xlsx OV.xlsx -o plan-merged.xlsx.',
  'usage.no-file.restore':
    'Say in which workbook to take a merge back, for example: actieplan restore plan.xlsx -o plan-restored.xlsx.',
  'usage.one-file.restore':
    'There are several workbooks ({files}), and restore takes one at a time: give one, and put the new one after -o.',
  'usage.no-returned':
    'Say after {file} which workbooks came back, for example: actieplan merge {file} OV.xlsx -o plan-merged.xlsx.',
  'usage.no-output':
    'Say with -o what the new workbook is to be called, for example: actieplan {command} … -o plan.xlsx.',
  'usage.unknown-rule': 'There is no rule {rule}: fix can mend what these rules find: {rules}.',
  'usage.rule-without-safe-fix':
    'What the rule {rule} finds asks for a choice and cannot be mended by fix; what these rules find can: {rules}.',

  'file.not-found': 'The file {file} does not exist: look at its name and its folder.',
  'file.is-folder': '{file} is a folder: give a file.',
  'file.not-a-file': '{file} is not an ordinary file: save it to disk first.',
  'file.empty': 'The file {file} is empty: ask for it again, or take an earlier version.',
  'file.too-large':
    'The file {file} is too large for an action plan: take the pictures out, for example.',
  'file.no-permission':
    'You may not read the file {file}: ask for permission, or copy it to a folder of your own.',
  'file.in-use': 'The file {file} is in use: close it in the other program.',
  'file.unreadable':
    'The file {file} cannot be read ({code}): copy it to another disk and try again.',

  'output.not-xlsx': 'The new workbook cannot be called {file}: give a name that ends in .xlsx.',
  'output.is-folder': '{file} is a folder: add the name of a workbook.',
  'output.not-a-file': '{file} is not an ordinary file: choose another name.',
  'output.is-input':
    '{file} is the file that is read, and that one stays as it is: choose another name after -o.',
  'output.no-folder':
    'The folder {folder} does not exist, so {file} cannot be put there: make it first, or choose another.',
  'output.folder-is-file':
    '{folder} is not a folder, so {file} cannot be put there: choose another folder.',
  'output.no-permission':
    'You may not write {file}: ask for permission, or choose a folder of your own.',
  'output.in-use': '{file} is in use: close the workbook in Excel, or choose another name.',
  'output.disk-full': 'The disk is full, so {file} was not written: make room on it.',
  'output.name-too-long': 'The name {file} is too long: choose a shorter one.',
  'output.failed': '{file} cannot be written ({code}): choose another folder or disk.',

  'document.empty': 'The document {file} is empty: save the plan again and try once more.',
  'document.pdf':
    '{file} is a PDF, from which the tables cannot be read: take the plan in Word (.docx).',
  'document.old-word':
    '{file} is a document of Word 2003 or before (.doc): open it in Word and save it as .docx.',
  'document.encrypted':
    '{file} is protected with a password: take the password off in Word and save it again.',
  'document.is-workbook':
    '{file} is a workbook and not a document: import makes one of a document; a workbook is checked with actieplan check.',
  'document.other-document':
    '{file} is not a document of Word (.docx): open it in Word or LibreOffice and save it as .docx.',
  'document.picture':
    '{file} is a picture, from which no text can be read: take the plan in Word (.docx).',
  'document.zip-bomb':
    '{file} becomes unsafely large when it is unpacked and was not opened: ask whoever sent it for a new document.',
  'document.damaged':
    '{file} is damaged or not complete: ask for it again, or open it in Word and save it again.',
  'document.too-large':
    '{file} is too large for an action plan: take out what is not part of the plan.',
  'document.unknown-kind':
    '{file} is not a document that import can read: take the plan as .docx, .html, .txt or .md.',

  'plan.no-tables':
    'There are no tables and no numbered measures in {file}: see whether this is the plan.',
  'plan.no-measures':
    'There are tables in {file}, but no numbered measures: see whether this is the plan.',
  'plan.text-too-long':
    'There is a text of {characters} characters in {file} under {column} (sheet {sheet}, cell {cell}), and a cell of Excel holds {limit}: split that text.',
  'plan.too-many-rows':
    'The plan in {file} needs {rows} rows on the sheet {sheet}, and there is room for {limit}: divide the plan over several documents.',

  'xlsx.empty': 'The workbook {file} is empty: ask for it again, or take an earlier version.',
  'xlsx.encrypted':
    '{file} is protected with a password: take the password off in Excel and save the workbook again.',
  'xlsx.old-excel':
    '{file} is a workbook of Excel 2003 or before (.xls): open it in Excel and save it as .xlsx.',
  'xlsx.other-kind.word':
    '{file} is a document and not a workbook: make a workbook of it first with actieplan import.',
  'xlsx.other-kind.html':
    '{file} is a document and not a workbook: make a workbook of it first with actieplan import.',
  'xlsx.other-kind.text':
    '{file} is a text and not a workbook: make a workbook of it first with actieplan import.',
  'xlsx.other-kind.pdf': '{file} is a PDF and not a workbook: give the workbook itself (.xlsx).',
  'xlsx.other-kind.powerpoint':
    '{file} is a presentation and not a workbook: give the workbook itself (.xlsx).',
  'xlsx.other-kind.opendocument':
    '{file} is an OpenDocument file: open it in LibreOffice or Excel and save it as .xlsx.',
  'xlsx.other-kind.binary-excel':
    '{file} is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.',
  'xlsx.not-a-workbook':
    '{file} is not a workbook of Excel: give a file that Excel saved as .xlsx.',
  'xlsx.zip-bomb':
    '{file} becomes unsafely large when it is unpacked and was not opened: ask whoever sent it for a new workbook.',
  'xlsx.too-large':
    '{file} is too large for an action plan: see whether this is the right workbook.',
  'xlsx.damaged':
    '{file} is damaged or not complete: ask for the workbook again, or open it in Excel and save it again.',
  'xlsx.no-such-sheet':
    'The sheet {sheet} of {file} cannot be changed: open the workbook in Excel and save it again.',

  'workbook.not-a-plan':
    'The workbook {file} holds no action plan, because there is no sheet {sheet} with the columns {columns}: make one with actieplan import.',

  unexpected:
    'Something went wrong that must not, and nothing was written; give the lines below to whoever maintains this program.',
} as const satisfies Record<keyof typeof cliTextsNl, string>;
