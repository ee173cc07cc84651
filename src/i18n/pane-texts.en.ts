import type { paneTextsNl } from './pane-texts.nl';

export const paneTextsEn = {
  'pages.label': 'Parts',

  'page.plan': 'Plan',
  'page.check': 'Check',
  'page.ministers': 'Ministers',
  'page.loading': 'One moment…',

  'action.cancel': 'Stop',
  'action.cancelled': 'Stopped. Nothing has changed.',
  'action.undo': 'Undo',
  'action.undone': 'Undone.',
  'action.again': 'Try again',
  'action.renewing': 'Bringing the sheets with findings and figures up to date…',
  'action.renewed': 'The sheets with findings and figures are up to date.',
  'not-renewed.protected':
    'The plan was changed, but the sheet {sheet} is protected and still shows what was there: unprotect it (Review, Unprotect Sheet) and try again.',
  'not-renewed.own-columns':
    'The plan was changed, but the sheet {sheet} still shows what was there, so as not to lose your own columns: put those on another sheet and try again.',
  'not-renewed.for-now':
    'The plan was changed, but the sheets with findings and figures still show what was there: try again in a moment.',
  'action.close': 'Close',
  'action.show-more.one': 'Show {count} more',
  'action.show-more.other': 'Show {count} more',

  'count.measures.one': '{count} measure',
  'count.measures.other': '{count} measures',
  'count.places.one': '{count} place',
  'count.places.other': '{count} places',
  'count.error.one': '{count} error',
  'count.error.other': '{count} errors',
  'count.warning.one': '{count} warning',
  'count.warning.other': '{count} warnings',
  'count.hint.one': '{count} hint',
  'count.hint.other': '{count} hints',
  'count.all': '{parts}',

  'grade.error': 'Error',
  'grade.warning': 'Warning',
  'grade.hint': 'Hint',

  'plan.title': 'Put a plan in this workbook',
  'plan.intro':
    'Import a plan from Word (.docx), a web page (.html) or text (.txt). Nothing in the workbook changes until you say so.',
  'plan.choose': 'Choose a document',
  'plan.drop': 'or drop it here',
  'plan.one-file': 'Choose one document at a time.',
  'plan.without': 'No document yet?',
  'plan.example': 'Start with the example plan',
  'plan.empty': 'Start with an empty plan',
  'plan.reading': 'Reading the document…',
  'plan.comparing': 'Looking at what is in the workbook already…',
  'plan.placing': 'Putting the plan in the workbook…',
  'plan.undoing': 'Putting the workbook back…',
  'plan.choose-other': 'Choose something else',

  'preview.title': 'This was read',
  'preview.empty-title': 'An empty plan',
  'preview.empty':
    'The sheets and columns of a plan, without measures. The codes B, V and N are in the list already.',
  'preview.untitled': 'Plan without a title',
  'preview.from': 'From {file}',
  'preview.measures': 'Measures',
  'preview.actions': 'Actions',
  'preview.policy-lines': 'Policy lines',
  'preview.budget-lines': 'Budget lines',
  'preview.ministers': 'Ministers',
  'preview.departments': 'Departments',
  'preview.recommendations': 'Recommendations',
  'preview.previous-actions': 'Actions of the previous plan',
  'preview.terms': 'Abbreviations and terms',
  'preview.doubts.one': '{count} place to look at',
  'preview.doubts.other': '{count} places to look at',
  'preview.not-used.one': '{count} row not used',
  'preview.not-used.other': '{count} rows not used',
  'preview.all-used': 'Everything was used, without doubts.',

  'place.new':
    'This workbook has no plan yet. It gets {count} more sheets: {sheets}. Your own sheets stay as they are.',
  'place.put': 'Put in this workbook',
  'place.update-title': 'What changes',
  'place.update':
    'This workbook has a plan already. Only what differs is changed; what you typed beside it stays.',
  'place.same': 'The workbook says the same as the document already. There is nothing to do.',
  'place.row-counts': '{title}: {parts}',
  'place.added.one': '{count} new',
  'place.added.other': '{count} new',
  'place.changed.one': '{count} changed',
  'place.changed.other': '{count} changed',
  'place.gone.one': '{count} no longer in the document (stays)',
  'place.gone.other': '{count} no longer in the document (stay)',
  'place.without-room.one': '{count} without a place (is not added)',
  'place.without-room.other': '{count} without a place (are not added)',
  'place.without-room-why':
    'Something stands below the table, or the table is gone. Empty the rows below the table and import the document again.',
  'place.names': '{kind}: {names}',
  'place.names-added': 'New',
  'place.names-changed': 'Changed',
  'place.names-gone': 'No longer in the document',
  'place.names-without-room': 'Without a place',
  'place.update-now': 'Update the plan',
  'place.done-new': 'The plan is in the workbook.',
  'place.done-update': 'The plan is up to date.',
  'place.check-now': 'Check it',

  'check.title': 'Check the plan',
  'check.running': 'Checking the plan…',
  'check.again': 'Check again',
  'check.followed': 'The list follows what you change in the workbook.',
  'check.not-followed':
    'Excel does not tell of changes here: choose Check again when you have changed something.',
  'check.found': '{counts} in {measures}.',
  'check.updated': 'Updated: {counts}.',
  'check.nothing': 'nothing found',
  'check.all-clear': 'Nothing found',
  'check.all-clear-text': 'What was checked is in order.',
  'check.grades': 'Show',
  'check.filters': 'Filter',
  'check.filters-on': 'Filter (on)',
  'check.department': 'Department',
  'check.minister': 'Minister',
  'check.sheet': 'Sheet',
  'check.any': 'All',
  'check.clear': 'Clear the filter',
  'check.none-shown': 'With this filter there is nothing to show.',
  'check.group-of': '{grade}: {title}. {count}',
  'check.go': 'Go to {cell} on {sheet}',
  'check.shown': '{cell} on {sheet} is selected.',
  'check.before': 'Now',
  'check.after': 'Becomes',
  'check.blank': '(blank)',
  'check.fix': 'Fix',
  'check.fix-at': 'Fix {cell} on {sheet}',
  'check.fix-all.one': 'Fix this {count}',
  'check.fix-all.other': 'Fix all {count}',
  'check.fix-ask.one': '{count} fix needs your choice. Have you seen what it becomes?',
  'check.fix-ask.other': '{count} fixes need your choice. Have you seen what they become?',
  'check.fix-yes': 'Yes, fix',
  'check.fix-no': 'No',
  'check.fix-safe.one': 'Fix {count} finding',
  'check.fix-safe.other': 'Fix {count} findings',
  'check.fix-safe-why': 'There is nothing to choose, and nothing is lost.',
  'check.fixing': 'Fixing the workbook…',
  'check.fixed.one': '{count} cell fixed.',
  'check.fixed.other': '{count} cells fixed.',
  'check.accept': 'Accept',
  'check.accept-of': 'Accept: {what}',
  'check.accept-why':
    'Who accepts it as it is, and why? It goes on the sheet for accepted findings and no longer counts until the cell changes.',
  'check.accept-name': 'Name',
  'check.accept-reason': 'Reason',
  'check.accept-name-missing': 'Fill in who accepts it.',
  'check.accept-reason-missing': 'Fill in why it stays so.',
  'check.accept-no': 'Do not accept',
  'check.accepting': 'Accepting the finding…',
  'check.accepted-now': 'The finding is accepted.',
  'check.accepted': 'Accepted ({count})',
  'check.accepted-by': 'Accepted by {by}: {reason}',
  'check.accepted-by-on': 'Accepted by {by} on {on}: {reason}',
  'check.checked': 'What was checked ({count})',
  'check.not-checked': 'Not checked ({count})',
  'check.not-checked-why': '{title}: {why}',

  'ministers.title': 'Figures per minister',
  'ministers.counting': 'Counting…',
  'ministers.again': 'Count again',
  'ministers.followed': 'The figures follow what you change in the workbook.',
  'ministers.in-short':
    '{measures}, {mentions}: a measure of several ministers stands with each of them.',
  'ministers.mentions.one': '{count} mention',
  'ministers.mentions.other': '{count} mentions',
  'ministers.with-amount':
    '{count} of {measures} with an amount, {amount:euro} together (every amount once).',
  'ministers.not-read': 'Note: {why}; what belongs there is not counted.',
  'ministers.unread.one':
    'Note: {count} amount could not be read and is not counted; Check tells which.',
  'ministers.unread.other':
    'Note: {count} amounts could not be read and are not counted; Check tells which.',
  'ministers.none': 'There are no measures to count yet.',
  'ministers.measures-table': 'Measures per minister and code',
  'ministers.money-table': 'Amounts per minister',
  'ministers.minister': 'Minister',
  'ministers.total': 'Total',
  'ministers.amount': 'Amount',
  'ministers.measures': 'With amount',
  'ministers.nobody': 'Without a minister',
  'ministers.no-code': 'No code',
  'ministers.total-mentions': 'All mentions',
  'ministers.which': 'Which amounts',
  'ministers.own': 'Own',
  'ministers.full': 'In full',
  'ministers.shared': 'Shared',
  'ministers.own-why': 'Only amounts that name this minister.',
  'ministers.full-why':
    'All amounts of the minister’s measures, also of measures with other ministers. Do not add this column up: the true total is {amount:euro}.',
  'ministers.shared-why':
    'Own amounts, and an equal part of the amounts of shared measures. Together that is the true total.',
  'ministers.true-total': 'True total',
  'ministers.money': '{amount:euro}',
  'ministers.pages-title': 'A page per minister',
  'ministers.pages-why':
    'A Word document with the measures, amounts and recommendations of a minister, to mail or to print.',
  'ministers.pages-of': 'Of whom',
  'ministers.pages-all': 'All ministers',
  'ministers.pages': 'Make the page',
  'ministers.making-pages': 'The page is being made…',
  'ministers.pages-made': '{file} was made and is among your downloads.',
  'ministers.pivots-title': 'Filter and arrange yourself',
  'ministers.pivots-why':
    'PivotTables get a sheet of their own. If they are there already, they count again and stay as you arranged them.',
  'ministers.pivots': 'Make PivotTables',
  'ministers.making-pivots': 'Making the PivotTables…',
  'ministers.pivots-made': 'The PivotTables are on the sheet Draaitabellen.',

  'problem.title': 'That did not work',
  'problem.cell-being-edited':
    'Excel is busy with a cell: press Enter or Esc in the workbook and try again.',
  'problem.protected-sheet':
    'The sheet {sheet} is protected, so nothing has changed: take the protection off (Review, Unprotect Sheet) and try again.',
  'problem.protected-workbook':
    'The workbook is protected, so nothing has changed: take the protection off (Review, Protect Workbook) and try again.',
  'problem.read-only':
    'The workbook can only be read, so nothing has changed: choose Edit, or save a copy and work in that.',
  'problem.too-large':
    'The workbook is too large for Excel on the web: open it in Excel on your computer and try again there.',
  'problem.busy': 'Excel is busy or cannot be reached for a moment: wait a little and try again.',
  'problem.closed': 'The workbook is closed: open it again, and then open this pane.',
  'too-old.title': 'Actieplan does not work here',
  'problem.too-old':
    'This Excel is too old for Actieplan: you need Microsoft 365, Excel 2021 or a later version.',
  'problem.changed-meanwhile.one':
    'Someone has changed {cells} in the meantime, so nothing was overwritten: check the plan again.',
  'problem.changed-meanwhile.other':
    'Someone has changed {count} cells in the meantime ({cells}), so nothing was overwritten: check the plan again.',
  'problem.no-such-sheet': 'The sheet {sheet} is gone: check the plan again.',
  'problem.name-taken':
    'The workbook already has a sheet or table named {name} that is no part of a plan: give it another name, or use a new workbook.',
  'problem.not-acceptable':
    'A fault in the sheets or columns themselves cannot be accepted: mend it, as it says.',
  'problem.incomplete':
    'Nothing was accepted, because the name or the reason is missing: fill in both and try again.',
  'problem.no-room':
    'The sheet {sheet} has no room for a row, so nothing was accepted: clear the rows below the table or put its columns back, and try again.',
  'problem.refused':
    'Excel refused it ({hostCode}) and nothing has changed: try again, and if it fails tell who maintains the add-in.',
  'problem.not-a-plan':
    'This workbook has no plan yet (there is no sheet {sheet} with columns such as {columns}): put a plan in it first.',
  'problem.text-too-long':
    'A text for {cell} on {sheet} is too long for Excel ({characters} characters; a cell takes {limit}): shorten it in the document and import it again.',
  'problem.too-many-rows':
    'This plan needs {rows} rows on the sheet {sheet}, and Excel has room for {limit}: divide it over several documents.',
  'problem.no-tables':
    'The document has no tables and no numbered measures: choose the document with the plan.',
  'problem.no-measures':
    'The document has tables, but no numbered measures: choose the document with the plan.',
  'problem.unexpected':
    'Something went wrong in Actieplan itself: close this pane and open it again, and tell us if it comes back.',
  'problem.to-plan': 'To Plan',

  'document.empty': 'The file is empty: choose another document.',
  'document.pdf': 'A PDF cannot be imported: open it in Word, save it as .docx and choose that.',
  'document.old-word':
    'A .doc of Word 2003 or before cannot be imported: open it in Word, save it as .docx and choose that.',
  'document.encrypted':
    'The document is protected with a password: take the password off in Word and choose it again.',
  'document.is-workbook':
    'This is a workbook, not a document: open it in Excel and choose Check there.',
  'document.other-document':
    'This kind of document cannot be imported: open it in Word, save it as .docx and choose that.',
  'document.picture': 'This is a picture: choose a document with text and tables.',
  'document.zip-bomb':
    'The file grows improbably large when it is opened, so it was not: ask for a new copy.',
  'document.damaged':
    'The document is damaged or incomplete: open it in Word, save it again and choose that.',
  'document.too-large':
    'The document is too large to import: take the pictures out and choose it again.',
  'document.unknown-kind':
    'This kind of file cannot be imported: choose a Word document (.docx), a web page (.html) or text (.txt).',
} satisfies Record<keyof typeof paneTextsNl, string>;
