import type { reportTextsNl } from './report-texts.nl';

export const reportTextsEn = {
  'where.line': 'line {line}',
  'where.table-row': 'table {table}, row {row}',
  'where.paragraph': 'paragraph {paragraph}',

  'mail.plan': 'the action plan',
  'mail.subject': '{plan}: workbook of {department} for round {round}',
  'mail.subject-by': '{plan}: workbook of {department} for round {round}, please by {deadline}',
  'mail.greeting': 'Dear colleague,',
  'mail.asked.one': 'In round {round} of {plan} we ask {department} how {count} measure stands.',
  'mail.asked.other': 'In round {round} of {plan} we ask {department} how {count} measures stand.',
  'mail.todo':
    'Open the attached workbook {file}, read its first sheet and fill in the coloured columns. Save it as an Excel file and send it back as an attachment to your answer.',
  'mail.deadline': 'We would like to have it back by {deadline} at the latest.',
  'mail.no-deadline': 'Send it back as soon as it is filled in.',
  'mail.contact': 'Any questions? Please contact {contact}.',
  'mail.close': 'Kind regards,',

  'structure.title': 'The sheets and columns are as they should be',
  'structure.table-missing.what':
    'The table {table} was not found; it was expected on the sheet {sheet}.',
  'structure.table-missing.todo':
    'Put the sheet and its column headings back, or take them from an earlier version.',
  'structure.sheet-renamed.what': 'The sheet {sheet} is called {found} here and was read as such.',
  'structure.sheet-renamed.todo': 'Give the sheet its name {sheet} back.',
  'structure.table-converted.what':
    'The rows of {table} on the sheet {sheet} are no longer in an Excel table, so that new rows get no drop-down lists.',
  'structure.table-converted.todo': 'Make them a table again: Insert, Table.',
  'structure.column-missing.what':
    'The column {column} of {table} is missing on the sheet {sheet}; what belongs in it was not checked.',
  'structure.column-missing.todo': 'Add a column with the heading {column}.',
  'structure.column-renamed.what':
    'The column {column} on the sheet {sheet} is called {found} here and was read as such.',
  'structure.column-renamed.todo': 'Give the column its heading {column} back.',
  'structure.column-twice.what':
    'The column {column} stands twice on the sheet {sheet}; only the first was read.',
  'structure.column-twice.todo': 'Delete the column that is too many, or give it another heading.',
  'structure.merged-cells.what':
    'Cells are merged on the sheet {sheet} ({range}); only the first keeps its content.',
  'structure.merged-cells.todo': 'Unmerge them and fill in every cell.',
  'structure.error-value.what': 'Cell {cell} on the sheet {sheet} gives the error {text}.',
  'structure.error-value.todo': 'Type the value yourself, or repair the formula.',
  'structure.blank-rows.what': 'There are blank rows between others on the sheet {sheet}: {rows}.',
  'structure.blank-rows.todo': 'Delete the blank rows.',
  'structure.hidden-rows.what': 'Rows are hidden on the sheet {sheet}, and they do count: {rows}.',
  'structure.hidden-rows.todo': 'Show them, or delete them if they no longer apply.',
  'structure.rows-below-table.what':
    'There are rows below the table on the sheet {sheet}, which were read all the same: {rows}.',
  'structure.rows-below-table.todo': 'Make the table larger, so that they are part of it.',
  'structure.grade-unknown.what':
    'On sheet {sheet}, cell {cell} gives “{text}” as the grade of a rule, and there is no such grade; the rule keeps its usual one.',
  'structure.grade-unknown.todo': 'Choose fout, waarschuwing, tip or uit, or clear the cell.',
  'structure.rule-unknown.what':
    'On sheet {sheet}, cell {cell} names the rule “{text}”, which does not exist; what stands beside it has no effect.',
  'structure.rule-unknown.todo': 'Correct the name of the rule, or delete the row.',
  'structure.acceptance-incomplete.what':
    'On sheet {sheet} a finding is accepted without a name or without a reason (cell {cell}), so it still counts.',
  'structure.acceptance-incomplete.todo':
    'Fill in who accepts the finding and why, or clear both cells.',
  'structure.figures-differ.what':
    'The figures on the sheet {sheet} add up to {shown:euro}, and the amounts of the plan to {amount:euro}: an amount was changed since.',
  'structure.figures-differ.todo': 'Make the figures again in the Actieplan pane, under Ministers.',
  'structure.key-twice.what':
    'The row of cell {cell} on the sheet {sheet} is a copy with the same hidden key; it was read as a new row.',
  'structure.key-twice.todo': 'See whether the row is really new, and delete it if it is not.',

  'doubt.minister-tidied.title': 'Reading: title of a minister tidied',
  'doubt.minister-tidied.what': 'Title “{source}” ({where}) was read as “{taken}”.',
  'doubt.minister-tidied.todo': 'See whether that is the right title.',
  'doubt.actors-split.title': 'Reading: names of actors told apart',
  'doubt.actors-split.what':
    'The names “{source}” ({where}) have nothing between them and were read as “{taken}”.',
  'doubt.actors-split.todo': 'See whether every name stands apart as it should.',
  'doubt.budget-unsure.title': 'Reading: budget text can be read in two ways',
  'doubt.budget-unsure.what':
    'The budget text “{source}” ({where}) can be read in another way too; it was taken as: “{taken}”.',
  'doubt.budget-unsure.todo': 'Go over the budget lines of this measure.',
  'doubt.row-joined.title': 'Reading: row joined to the one before',
  'doubt.row-joined.what':
    'The row without a number at {where} (“{source}”) was joined to the row before it ({taken}).',
  'doubt.row-joined.todo': 'See whether the text is in the right place.',
  'doubt.code-unexplained.title': 'Reading: code without an explanation',
  'doubt.code-unexplained.what':
    'Code “{source}” ({where}) was taken over as it is; the document does not say what it means.',
  'doubt.code-unexplained.todo': 'Choose a code of the list, or add this code to the list.',
  'doubt.action-without-heading.title': 'Reading: action without a heading',
  'doubt.action-without-heading.what':
    'The heading of the action of “{source}” ({where}) was not found; it was taken as: “{taken}”.',
  'doubt.action-without-heading.todo': 'Fill in the title of the action on the sheet Lijsten.',
  'doubt.action-retitled.title': 'Reading: action with two headings',
  'doubt.action-retitled.what':
    'The heading “{source}” ({where}) has the number of an action that has a title already: “{taken}”. That title stayed.',
  'doubt.action-retitled.todo':
    'See whether the document holds two plans or has a number twice, and change the numbers.',
  'doubt.column-not-used.title': 'Reading: column not taken over',
  'doubt.column-not-used.what': 'The column “{source}” ({where}) was not taken over.',
  'doubt.column-not-used.todo':
    'Take over what belongs in the plan; otherwise there is nothing to do.',

  'unused.title': 'Reading: row not taken over',
  'unused.what': 'The row at {where} was not taken over: {why}. It says: “{text}”.',
  'unused.text': 'The text at {where} was not taken over: {why}. It says: “{text}”.',
  'unused.todo': 'Take over what belongs in the plan; otherwise there is nothing to do.',
  'unused-reason.no-known-header': 'its table has no column headings that belong to a plan',
  'unused-reason.before-first-measure': 'it stands before the first measure',
  'unused-reason.not-a-plan-row': 'it does not have the form of a row of the plan',
  'unused-reason.empty': 'it is empty',
  'unused-reason.outside-tables': 'it is numbered as a measure, but stands outside the tables',

  'part.column': 'column {column} on sheet {sheet} is missing',
  'part.codes': 'the list of codes is missing',
  'part.departments': 'the list of departments is missing',
  'part.policyLines': 'the list of policy lines is missing',
  'part.actions': 'the list of actions is missing',
  'part.measures': 'sheet Maatregelen is missing',
  'part.budgetLines': 'sheet Budget is missing',
  'part.ministers': 'the list of ministers is missing',
  'part.recommendations': 'sheet Resolutie is missing',
  'part.previousActions': 'sheet Vorig plan is missing',
  'part.abbreviations': 'sheet Afkortingen is missing',

  'scope.all.one': 'Checked with {count} rule.',
  'scope.all.other': 'Checked with {count} rules.',
  'scope.not-all.one': 'Checked with {count} rule; not checked: {left}.',
  'scope.not-all.other': 'Checked with {count} rules; not checked: {left}.',
  'scope.off': 'Switched off in this plan: {rules}.',
  'scope.left': '{rule} ({why})',
} as const satisfies Record<keyof typeof reportTextsNl, string>;
