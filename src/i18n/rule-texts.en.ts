import type { ruleTextsNl } from './rule-texts.nl';

export const ruleTextsEn = {
  'place.plan': 'the plan',
  'place.list': 'the sheet Lijsten',
  'place.policyLine': 'policy line {number}',
  'place.action': 'action {number}',
  'place.measure': 'measure {number}',
  'place.measure-unnumbered': 'a measure without a number',
  'place.budgetLine': 'a budget line of measure {number}',
  'place.budgetLine-unnumbered': 'a budget line',
  'place.recommendation': 'recommendation {number}',
  'place.recommendation-unnumbered': 'a recommendation without a number',
  'place.previousAction': 'action {number} of the previous plan',
  'place.previousAction-unnumbered': 'an action without a number of the previous plan',
  'place.abbreviation': 'the abbreviation {number}',

  'list-filled.title': 'The lists are filled in',
  'list-filled.why': 'Without the list nobody can verify the values, and the dropdowns are empty.',
  'list-filled.codes.what':
    'The list of codes is empty, so the codes of the measures cannot be checked.',
  'list-filled.codes.todo': 'Put the codes and what they mean on the sheet Lijsten.',
  'list-filled.actions.what':
    'The list of actions is empty, so it cannot be checked that measures stand under the right action.',
  'list-filled.actions.todo': 'Put the actions with their number and title on the sheet Lijsten.',
  'list-filled.ministers.what':
    'The list of ministers is empty, so the titles of ministers cannot be checked.',
  'list-filled.ministers.todo': 'Put the ministers and their titles on the sheet Lijsten.',
  'list-filled.previousStatuses.what':
    'The list of statuses is empty, so the statuses of the previous plan cannot be checked.',
  'list-filled.previousStatuses.todo': 'Put the possible statuses on the sheet Lijsten.',

  'list-named.title': 'Everything in the lists has a number or a name',
  'list-named.why': 'The other sheets find what is in a list only by its number or name.',
  'list-named.policy-line.what':
    'The list of policy lines has “{title}” without a number, so no action can belong to it.',
  'list-named.policy-line.todo': 'Fill in the number, or delete the row.',
  'list-named.action.what':
    'The list of actions has “{title}” without a number, so no measure can belong to it.',
  'list-named.action.todo': 'Fill in the number, or delete the row.',
  'list-named.code.what':
    'The list of codes has “{label}” without a code, so no measure can have it.',
  'list-named.code.todo': 'Fill in the code, or delete the row.',
  'list-named.department.what':
    'The list of departments has “{meaning}” without an abbreviation, so the list does not find its measures.',
  'list-named.department.todo': 'Fill in the abbreviation, or delete the row.',
  'list-named.term.what':
    'The sheet Afkortingen has “{meaning}” without an abbreviation or term, so nobody finds that meaning.',
  'list-named.term.todo': 'Fill in the abbreviation or term, or delete the row.',
  'list-named.damaged.what':
    'In a list Excel made {shown} of a number; whoever filters or searches for the number does not find it.',
  'list-named.damaged.todo': 'Format the cell as text and type the number again.',

  'list-unique.title': 'Nothing is in a list twice',
  'list-unique.why': 'What is looked up in a list must mean one thing.',
  'list-unique.policy-line.what':
    'The number {number} is in the list of policy lines more than once, with the titles {titles:quoted}; so it is not clear to which one an action belongs.',
  'list-unique.policy-line.todo': 'Give one of them another number, or delete the one too many.',
  'list-unique.code.what':
    'The code {code} is in the list of codes more than once; so it is not clear what it means.',
  'list-unique.code.todo': 'Delete the row that is not right on the sheet Lijsten.',
  'list-unique.department.what':
    'The department {name} is in the list more than once; so it would get two workbooks.',
  'list-unique.department.todo': 'Delete the row too many on the sheet Lijsten.',
  'list-unique.title.what':
    'On the sheet Lijsten the title “{title}” stands with {ministers:quoted}; a title has one minister, so the measures count under the first only.',
  'list-unique.title.todo': 'Leave the title with one minister.',

  'cell-readable.title': 'Every cell holds what belongs there',
  'cell-readable.why': 'What cannot be read in a cell counts nowhere, without anybody seeing it.',
  'cell-readable.amount.what':
    'As an amount it says “{shown}”, which is not a number; so it does not count anywhere.',
  'cell-readable.amount.todo':
    'Type the amount only, such as 12500 or 12500,50; words belong in the remark.',
  'cell-readable.fte.what':
    'As a number of FTE it says “{shown}”, which is not a number; so it does not count anywhere.',
  'cell-readable.fte.todo': 'Type the figure as a number, such as 0,5.',
  'cell-readable.per.what':
    'As a frequency it says “{shown}”; so how often the amount counts cannot be told.',
  'cell-readable.per.todo':
    'Choose eenmalig (once), per jaar (per year) or per schooljaar (per school year), or leave the cell blank if it is not said.',
  'cell-readable.date.what':
    'The period holds “{shown}”, which is not a date; so the amount may count in the wrong year, or in none.',
  'cell-readable.date.todo': 'Type a year (2017), a month (04/2017) or a day (01/04/2017).',
  'cell-readable.starting-point.what':
    'As a starting point, {where} says “{shown}”; that counts as not filled in.',
  'cell-readable.starting-point.todo': 'Choose ja (yes), or clear the cell.',
  'cell-readable.other.what':
    'In a choice of {where} it says “{shown}”, which is none of the choices; it counts as not filled in.',
  'cell-readable.other.todo': 'Choose a value from the list of the cell.',

  'number-form.title': 'Every measure has a number in the right form',
  'number-form.why': 'Budget lines and references find a measure only by its number.',
  'number-form.missing.what': 'A measure has no number, so nothing can refer to it.',
  'number-form.missing.todo':
    'Fill in a number such as {example}, or delete the row if it is no measure.',
  'number-form.malformed.what':
    '“{shown}” is no number of a measure, so it cannot be told which action the measure belongs to.',
  'number-form.malformed.todo': 'Write the number like {example}.',
  'number-form.untidy.what':
    'The number “{shown}” is not written like the others, so whoever filters or searches for {number} does not find the measure.',
  'number-form.untidy.todo': 'Write {number}.',

  'number-damaged.title': 'Excel has not changed numbers of measures',
  'number-damaged.why':
    'Excel turns 5.10 into 5.1 and 3.4 into a date; then nobody finds the measure any more, or finds another.',
  'number-damaged.decimal.what':
    'Excel turned the number {number} into a decimal that now shows as {shown}, so whoever filters or searches for {number} does not find the measure.',
  'number-damaged.decimal.todo': 'Format the cell as text and type {number} again.',
  'number-damaged.date.what':
    'Excel turned the number {number} into a date that now shows as {shown}, so whoever filters or searches for {number} does not find the measure.',
  'number-damaged.date.todo': 'Format the cell as text and type {number} again.',
  'number-damaged.lost-zero.what':
    'This measure had the number {number}, but its zero was lost: now another measure has the same number, {shown}.',
  'number-damaged.lost-zero.todo':
    'Type {number} in a cell that is formatted as text, or give the measure another number.',
  'number-damaged.unclear.what':
    'Excel made {shown} of a number; it may have been {choices:or}, and nobody finds the measure under its number.',
  'number-damaged.unclear.todo': 'Format the cell as text and type the right number: {choices:or}.',
  'number-damaged.lost.what':
    'Excel made {shown} of a number; which number it was can no longer be seen.',
  'number-damaged.lost.todo':
    'Format the cell as text and type the number again; an earlier version shows which it was.',

  'number-duplicate.title': 'Every number is used once',
  'number-duplicate.why':
    'Of a number that exists twice, it is not clear which of the two is meant.',
  'number-duplicate.measure.what':
    'Another measure already has the number {number}, so a reference or a budget line does not tell which of the two is meant.',
  'number-duplicate.measure.todo':
    'Give one of them another number, or delete the row if it is a copy.',
  'number-duplicate.action.what':
    'The number {number} is in the list of actions more than once, with the titles {titles:quoted}; so it is not clear to which action a measure belongs.',
  'number-duplicate.action.todo': 'Give one of them another number, or delete the one too many.',

  'number-under-action.title': 'Every measure stands under the action of its number',
  'number-under-action.why':
    'A measure under the wrong action counts in the wrong place and is not found.',
  'number-under-action.other-action.what':
    'Measure {number} stands under action {action}, but by its number it belongs to action {own}.',
  'number-under-action.other-action.todo':
    'Move the measure to action {own}, or give it a number of action {action}.',
  'number-under-action.unlisted-action.what':
    'Measure {number} stands under action {action}, which is not in the list of actions; by its number it belongs to action {own}.',
  'number-under-action.unlisted-action.todo':
    'Put the measure under action {own}, or add action {action} on the sheet Lijsten and give the measure a number of it.',
  'number-under-action.unknown-action.what':
    '{Where} belongs to action {action}, which is not in the list of actions.',
  'number-under-action.unknown-action.todo':
    'Correct the number, or add action {action} on the sheet Lijsten.',
  'number-under-action.no-action.what':
    '{Where} stands under no action, so it counts under none of them.',
  'number-under-action.no-action.todo': 'Fill in which action the measure belongs to.',

  'number-gap.title': 'No numbers are missing',
  'number-gap.why': 'A gap in the numbering makes readers think that something was dropped.',
  'number-gap.one.what':
    'There is no measure {missing}; readers will wonder whether a measure was lost before {before}.',
  'number-gap.one.todo': 'Add the measure if it is missing, or renumber from {before} on.',
  'number-gap.several.what':
    'There are no measures {first} to {last}; readers will wonder whether they were lost before {before}.',
  'number-gap.several.todo': 'Add the measures if they are missing, or renumber from {before} on.',
  'number-gap.action-one.what':
    'There is no action {missing}; readers will wonder whether an action was lost before action {before}.',
  'number-gap.action-one.todo': 'Add the action if it is missing, or renumber the actions.',
  'number-gap.action-several.what':
    'There are no actions {first} to {last}; readers will wonder whether they were lost before action {before}.',
  'number-gap.action-several.todo': 'Add the actions if they are missing, or renumber the actions.',

  'number-order.title': 'The measures stand in the order of their numbers',
  'number-order.why': 'Whoever looks for a number looks where it should be.',
  'number-order.moved.what': 'Measure {number} is out of place in the order of the numbers.',
  'number-order.moved.todo': 'Sort the table, or give the measure a number that fits here.',
  'number-order.sorted.what':
    'The measures do not stand in the order of their numbers: {count} of them are out of place.',
  'number-order.sorted.todo': 'You need not do anything if you sorted the table by something else.',

  'action-has-measures.title': 'Every action has measures',
  'action-has-measures.why':
    'An action without a measure promises something that nobody carries out.',
  'action-has-measures.none.what':
    'Action {action} (“{title}”) has no measure at all, so nobody carries it out.',
  'action-has-measures.none.todo': 'Add a measure, or delete the action on the sheet Lijsten.',

  'action-policy-line.title': 'Every action belongs to a policy line',
  'action-policy-line.why':
    'An action without a policy line is missing from the figures per policy line.',
  'action-policy-line.missing.what':
    'Action {action} belongs to no policy line, so it is missing in the figures per policy line.',
  'action-policy-line.missing.todo': 'Choose a policy line on the sheet Lijsten: {lines:or}.',
  'action-policy-line.unknown.what':
    'Action {action} belongs to policy line {line}, which does not exist.',
  'action-policy-line.unknown.todo':
    'Choose {lines:or}, or add policy line {line} on the sheet Lijsten.',

  'action-recommended.title': 'Every action answers a recommendation',
  'action-recommended.why':
    'Whoever reads the plan beside the resolution looks for what each action answers.',
  'action-recommended.none.what':
    'No recommendation names action {action} (“{title}”); so it is not clear what it is an answer to.',
  'action-recommended.none.todo':
    'Name the action on the sheet Resolutie, or leave it if it has another reason.',
  'action-recommended.several.what':
    'No recommendation names the actions {actions}; so it is not clear what they are an answer to.',
  'action-recommended.several.todo':
    'Name them on the sheet Resolutie, or leave it if they have another reason.',

  'code-known.title': 'Every measure has a code from the list',
  'code-known.why':
    'The figures per code are right only if every measure has a code of which the meaning is known.',
  'code-known.missing.what': '{Where} has no code, so it does not count in the figures per code.',
  'code-known.missing.todo': 'Choose {codes:or}.',
  'code-known.unknown.what':
    '{Where} has code {code}, which is not in the list; so what the code means is not known.',
  'code-known.unknown.todo': 'Choose {codes:or}, or add {code} on the sheet Lijsten.',
  'code-known.variant.what':
    '{Where} has code “{code}”, which the list has as “{listed}”; written so, it counts apart.',
  'code-known.variant.todo': 'Write {listed}.',
  'code-known.unknown-told.what':
    '{Where} has the code {code}, which is not in the list; the description begins with “{words}”, which points to {listed}.',
  'code-known.unknown-told.todo':
    'Write {listed} if that is right, or choose another code from the list.',
  'code-known.unknown-traced.todo': 'Choose {codes:or}, or add {code} on the sheet Lijsten.',
  'code-known.unknown-traced.what':
    '{Where} has the code {code}, which is not in the list; according to the sheet Vorig plan it continues previous action {previous}, so it is probably not new.',

  'code-previous.title': 'The codes agree with the previous plan',
  'code-previous.why':
    'New policy that was there before, or existing policy from nowhere, does not escape Parliament.',
  'code-previous.not-new.what':
    '{Where} has the code {code}, new, but according to the sheet Vorig plan it continues previous action {previous}; then it is not new, and the figures per code count wrongly.',
  'code-previous.not-new.todo':
    'Choose {codes:or}, or say on the sheet Vorig plan where the previous action goes on instead, if the measure is really new.',
  'code-previous.untraced.what':
    '{Where} has the code {code}, so it is not new, but no action of the previous plan goes on in it; so it is not clear where it comes from.',
  'code-previous.untraced.todo':
    'Name the measure on the sheet Vorig plan at the action that goes on in it, or change the code if it is new; leave it if it comes from elsewhere.',
  'code-previous.many-untraced.what':
    'The measures {measures} are not new according to their code, but no action of the previous plan goes on in them; so it is not clear where they come from.',
  'code-previous.many-untraced.todo':
    'Name them on the sheet Vorig plan at the actions that go on in them, or leave it if they come from elsewhere.',

  'reference-exists.title': 'What a text refers to exists',
  'reference-exists.why': 'Whoever follows a reference to what is not there ends up with nothing.',
  'reference-exists.measure.what':
    'In {where} it says “{text}”, but there is no measure {target}; a reader finds nothing there.',
  'reference-exists.measure.todo': 'Correct the number, or take the reference out.',
  'reference-exists.measure-after-last.what':
    'In {where} it says “{text}”, but action {action} ends with measure {last}; a reader finds nothing there.',
  'reference-exists.measure-after-last.todo':
    'Correct {target} to the number that is meant, or take the reference out.',
  'reference-exists.renumbered.what':
    'In {where} it says “{text}”, but measure {target} is now called {number}; a reader does not find {target}.',
  'reference-exists.renumbered.todo':
    'Write {number}, or correct the number if another measure is meant.',
  'reference-exists.range.what':
    'In {where} it says “{text}”, but not all of it exists: not {targets}.',
  'reference-exists.range.todo':
    'Correct the beginning or the end of the range, or name the numbers one by one.',
  'reference-exists.action.what':
    'In {where} it says “{text}”, but there is no action {target}; a reader finds nothing there.',
  'reference-exists.action.todo': 'Correct the number, or take the reference out.',

  'reference-kind.title': 'A text calls a measure a measure and an action an action',
  'reference-kind.why': '“Action 6.1” and “measure 6” leave the reader to guess what is meant.',
  'reference-kind.is-measure.what.one':
    'In {where} it says “{text}”, but {targets} is the number of a measure, not of an action; so it is not clear what is meant.',
  'reference-kind.is-measure.what.other':
    'In {where} it says “{text}”, but {targets} are numbers of measures, not of actions; so it is not clear what is meant.',
  'reference-kind.is-measure.todo.one':
    'Call {targets} a measure in the text, or write the number of the whole action if that is meant.',
  'reference-kind.is-measure.todo.other':
    'Call {targets} measures in the text, or write the numbers of the whole actions if those are meant.',
  'reference-kind.is-action.what.one':
    'In {where} it says “{text}”, but {targets} is the number of an action, not of a measure; so it is not clear what is meant.',
  'reference-kind.is-action.what.other':
    'In {where} it says “{text}”, but {targets} are numbers of actions, not of measures; so it is not clear what is meant.',
  'reference-kind.is-action.todo.one':
    'Call {targets} an action in the text, or write the full number of the measure if that is meant.',
  'reference-kind.is-action.todo.other':
    'Call {targets} actions in the text, or write the full numbers of the measures if those are meant.',

  'reference-fits.title': 'What a text refers to is about what it says there',
  'reference-fits.why':
    'A reference to the wrong number is not noticed: it exists, but is about something else.',
  'reference-fits.measure.what':
    'In {where} it says “{text}”, but the words {words:quoted} beside it are about measure {better}; whoever looks up {target} finds something else.',
  'reference-fits.measure.todo':
    'Change {target} to {better}, or say in the text why {target} is meant.',
  'reference-fits.action.what':
    'In {where} it says “{text}”, but the words {words:quoted} beside it are about action {better}; whoever looks up action {target} finds something else.',
  'reference-fits.action.todo':
    'Change {target} to {better}, or say in the text why action {target} is meant.',

  'actor-department.title': 'Every measure has a department that carries it out',
  'actor-department.why':
    'Only departments get a workbook; what is everybody’s is often done by nobody.',
  'actor-department.nobody.what':
    '{Where} has no actors, so nobody is responsible for it and it comes in no workbook.',
  'actor-department.nobody.todo': 'Fill in who carries the measure out.',
  'actor-department.partners.what':
    '{Where} has only partners ({actors}) and no department, so it comes in no workbook.',
  'actor-department.partners.todo':
    'Add the department that follows the measure up, or put it on the sheet Lijsten if it is missing there.',
  'actor-department.uncoordinated.what':
    '{Where} is shared by {departments}, but it does not show who coordinates.',
  'actor-department.uncoordinated.todo':
    'Put “(coördinatie)” behind one of them, or leave it if each does its part.',
  'actor-department.many-uncoordinated.what':
    'The measures {measures} are each shared by more than one department, but it does not show who coordinates.',
  'actor-department.many-uncoordinated.todo':
    'For each, put “(coördinatie)” behind one of them, or leave it if each does its part.',

  'actor-duplicate.title': 'No actor stands at a measure twice',
  'actor-duplicate.why': 'An actor that stands there twice is often somebody else who was meant.',
  'actor-duplicate.twice.what':
    'For {where} the actor {name} is named twice; maybe somebody else is meant the second time.',
  'actor-duplicate.twice.todo': 'Remove the second, or put who is meant in its place.',
  'actor-duplicate.two-names.what':
    'For {where} both “{other}” and “{name}” are named, and that is the same actor; so there seem to be two.',
  'actor-duplicate.two-names.todo': 'Remove “{name}”, or put who is meant in its place.',

  'actor-known.title': 'The actors are written as in the lists',
  'actor-known.why':
    'To a filter, an abbreviation that is written otherwise is nobody’s, and the department does not get the measure.',
  'actor-known.variant.what':
    'For {where} the actor is written “{name}”, which is “{listed}” in the lists; whoever filters for {listed} does not find the measure.',
  'actor-known.variant.todo': 'Write “{listed}”.',
  'actor-known.near.what':
    'For {where} the actor “{name}” is named, which is in no list; probably “{listed}” is meant, which does not get the measure this way.',
  'actor-known.near.todo':
    'Write “{listed}”, or add “{name}” to the abbreviations if it is somebody else.',
  'actor-known.two-ways.what':
    'For {where} the actor is written “{name}”, elsewhere “{other}”; whoever filters for one of them misses the other.',
  'actor-known.two-ways.todo': 'Write “{other}” everywhere, or “{name}” everywhere.',

  'minister-known.title': 'Every measure has a minister from the list',
  'minister-known.why':
    'The overviews per minister count only titles that belong to one minister of the list.',
  'minister-known.missing.what':
    '{Where} has no minister, so it is missing in what each minister gets.',
  'minister-known.missing.todo': 'Fill in the minister in charge.',
  'minister-known.unknown.what':
    'At {where} it says “{title}”, but no minister in the list has that title.',
  'minister-known.unknown.todo':
    'Correct the title, or add it to the right minister on the sheet Lijsten.',
  'minister-known.nobody.todo':
    'Correct the title, or add it to the right minister on the sheet Lijsten.',
  'minister-known.held.what':
    'At {where} it says “{title}”; {holder} is in charge of that, but the title is not in the list, so it counts nowhere.',
  'minister-known.held.todo':
    'Add the title to that minister on the sheet Lijsten, or write a title that is there.',
  'minister-known.divided.what':
    'At {where} it says “{title}”, but those portfolios are divided over {holders}.',
  'minister-known.divided.todo':
    'Write the title of each minister by itself, or correct the list on the sheet Lijsten.',
  'minister-known.variant.what':
    'At {where} it says “{title}”, which the list has as “{listed}”; written so, it counts apart.',
  'minister-known.variant.todo': 'Write “{listed}”.',
  'minister-known.near.what':
    'At {where} it says “{title}”, a title that is not in the list; “{listed}” is probably meant.',
  'minister-known.near.todo': 'Write “{listed}”, or add the title on the sheet Lijsten.',
  'minister-known.nobody.what.one':
    'For {where} it says “{title}”, but no minister of the list has the portfolio {portfolios}; so this is missing from the overviews per minister.',
  'minister-known.nobody.what.other':
    'For {where} it says “{title}”, but no minister of the list has the portfolios {portfolios}; so this is missing from the overviews per minister.',
  'minister-known.twice.what':
    'For {where} it says “{title}” twice; so there seem to be more ministers than there are.',
  'minister-known.twice.todo': 'Leave the title once.',

  'minister-department.title': 'The ministers go with the departments',
  'minister-department.why':
    'A minister answers for what the department does; if one of the two is missing, somebody misses the measure.',
  'minister-department.no-minister.what':
    '{Where} has {departments} among its actors, but none of its ministers is in charge of them; so it is missing from the overview of the ministers who are.',
  'minister-department.no-minister.todo':
    'Add the ministers in charge of {departments}, or leave it if only the coordinating minister is responsible.',
  'minister-department.no-department.what':
    'For {where} it says “{title}”, but {departments:or} is not among the actors, so it does not get the measure in its workbook.',
  'minister-department.no-department.todo':
    'Add {departments:or} to the actors, or remove the title.',

  'budget-understood.title': 'The budget text is clear',
  'budget-understood.why': 'An amount that is not read, or read wrongly, makes every total wrong.',
  'budget-understood.empty.what':
    '{Where} has no budget; so it does not show whether money is needed.',
  'budget-understood.empty.todo':
    'Fill in the amount, or write “Binnen de reguliere middelen” (regular means) if there is no budget of its own.',
  'budget-understood.undecided.what':
    'The budget of {where} is not decided yet (“{text}”), so it does not count yet.',
  'budget-understood.undecided.todo': 'Fill in the amount as soon as it is known.',
  'budget-understood.not-understood.what':
    'In the budget text of {where}, “{text}” was not understood; an amount in it does not count.',
  'budget-understood.not-understood.todo':
    'Write the amount in figures, such as 12.500 € (2018), or write why there is none.',
  'budget-understood.no-currency.what':
    'In the budget text of {where}, “{text}” stands without €; it is not certain that it is an amount in euro.',
  'budget-understood.no-currency.todo':
    'Put € at the amount, or make clear that the number counts something else.',
  'budget-understood.other-currency.what':
    'In the budget text of {where}, “{text}” is not in euro, so it does not count.',
  'budget-understood.other-currency.todo': 'Write the amount in euro.',
  'budget-understood.thousands-unclear.what':
    'In the budget text of {where}, “{text}” may mean thousands or decimals.',
  'budget-understood.thousands-unclear.todo':
    'Write thousands with a point and cents with a comma, such as 1.250,50 €.',
  'budget-understood.decimals-unclear.what':
    'In the budget text of {where}, it is not clear what is euro and what is cent in “{text}”.',
  'budget-understood.decimals-unclear.todo':
    'Write thousands with a point and cents with a comma, such as 1.250,50 €.',
  'budget-understood.period-shared.what':
    'In the budget text of {where}, the period “{text}” may go with one amount or with all of them.',
  'budget-understood.period-shared.todo':
    'Give every amount its own period, or look on the sheet Budget whether it was read well.',
  'budget-understood.period-reversed.what':
    'In the budget text of {where}, the period “{text}” ends before it begins.',
  'budget-understood.period-reversed.todo': 'Put its beginning and its end in the right order.',
  'budget-understood.in-words.what':
    'The budget text of {where} has an amount in words (“{text}”); only figures count in the totals.',
  'budget-understood.in-words.todo': 'Write the amount in figures, such as 12.500 € (2018).',
  'budget-understood.rate.what':
    'In the budget text of {where} an amount is given “{text}”; it was counted once only, because how often it comes back is not said or cannot be worked out.',
  'budget-understood.rate.todo': 'Write how much it is altogether or per year.',

  'budget-regular-means.title': 'No amount stands beside the regular means',
  'budget-regular-means.why': 'The reader must know whether an amount is new money.',
  'budget-regular-means.beside.what':
    'The budget text of {where} names the regular means and also an amount (“{text}”); the reader does not know whether the amount comes on top or is part of them.',
  'budget-regular-means.beside.todo':
    'Write that it comes on top of the regular means, or remove one of the two.',

  'budget-matches-text.title': 'The budget lines agree with the budget text',
  'budget-matches-text.why':
    'The totals come from the sheet Budget, the reader reads the text; both must say the same.',
  'budget-matches-text.missing.what':
    'The budget text of {where} names {amount:euro}, but the sheet Budget does not have that amount; so it is missing in the totals.',
  'budget-matches-text.missing.todo':
    'Add a line on the sheet Budget, or take the amount out of the text.',
  'budget-matches-text.extra.what':
    'The sheet Budget has {amount:euro} for this measure, but its budget text does not (“{text}”).',
  'budget-matches-text.extra.todo':
    'Put the amount in the budget text too, or delete the budget line.',
  'budget-matches-text.amount.what':
    'The sheet Budget says {amount:euro}, but the budget text of the measure says {inText:euro}.',
  'budget-matches-text.amount.todo':
    'Take {inText:euro} over from the text, or correct the text to {amount:euro}.',
  'budget-matches-text.period.what':
    'The budget text of the measure has another period than this budget line (“{text}”).',
  'budget-matches-text.period.todo': 'Take the period over from the text, or correct the text.',
  'budget-matches-text.missing-fte.what':
    'The budget text of {where} names {fte:number} FTE, but the sheet Budget does not have it.',
  'budget-matches-text.missing-fte.todo':
    'Add a line on the sheet Budget, or take the figure out of the text.',
  'budget-matches-text.extra-fte.what':
    'The sheet Budget has {fte:number} FTE for this measure, but its budget text does not (“{text}”).',
  'budget-matches-text.extra-fte.todo':
    'Put the figure in the budget text too, or delete the budget line.',
  'budget-matches-text.fte.what':
    'The sheet Budget says {fte:number} FTE, but the budget text of the measure says {inText:number} FTE.',
  'budget-matches-text.fte.todo':
    'Take {inText:number} FTE over from the text, or correct the text to {fte:number} FTE.',

  'budget-line-measure.title': 'Every budget line belongs to a measure',
  'budget-line-measure.why': 'An amount without a measure counts under no minister and no action.',
  'budget-line-measure.missing.what':
    'A budget line belongs to no measure, so it counts under no measure or action.',
  'budget-line-measure.missing.todo':
    'Choose the measure, or delete the line if it no longer holds.',
  'budget-line-measure.unknown.what':
    'A budget line belongs to measure {shown}, which does not exist; so the amount counts under no measure or action.',
  'budget-line-measure.unknown.todo':
    'Choose the right measure, or delete the line if it no longer holds.',
  'budget-line-measure.renumbered.what':
    'A budget line belongs to measure {shown}, which is now called {measure}; nobody finds the amount under the old number.',
  'budget-line-measure.renumbered.todo':
    'Write {measure}, or choose another measure if that is meant.',
  'budget-line-measure.damaged.what':
    'In a budget line Excel made {shown} of measure {measure}, so whoever filters or searches for {measure} does not find the amount.',
  'budget-line-measure.damaged.todo': 'Format the cell as text and type {measure} again.',
  'budget-line-measure.lost.what':
    'In a budget line Excel made {shown} of the number of the measure; which measure it was can no longer be seen, so the amount counts under no measure.',
  'budget-line-measure.lost.todo': 'Choose the right measure.',
  'budget-line-measure.untidy.what':
    'In a budget line the number of measure {measure} is written as “{shown}”, so whoever filters or searches for {measure} does not find the amount.',
  'budget-line-measure.untidy.todo': 'Write {measure}.',

  'budget-line-values.title': 'What a budget line says can be true',
  'budget-line-values.why':
    'An amount or a period that cannot be right gives totals that are not right.',
  'budget-line-values.reversed.what':
    'The period of a budget line runs from {from} to {to}: it ends before it begins, so it cannot be said in which years the amount counts.',
  'budget-line-values.reversed.todo': 'Swap the beginning and the end, or correct one of them.',
  'budget-line-values.negative-amount.what':
    'The amount of a budget line is negative ({amount:euro}), so it is taken off the totals.',
  'budget-line-values.negative-amount.todo':
    'Remove the minus sign, or write in the remark why the amount is taken off.',
  'budget-line-values.negative-fte.what':
    'The number of FTE of a budget line is negative ({fte:number}).',
  'budget-line-values.negative-fte.todo': 'Correct the figure.',
  'budget-line-values.rounded.what':
    'The amount of a budget line is {shown}, with more than two decimals; it counts as {amount:euro}.',
  'budget-line-values.rounded.todo':
    'Write {amount:euro}, or correct the amount if the comma was to separate thousands.',
  'budget-line-values.maybe-month.what':
    'A budget line runs until {shown}; Excel also makes that date of {month}, and so it was read: until the end of that month.',
  'budget-line-values.maybe-month.todo':
    'Write {month} if the whole month counts; type the date again as text (with an apostrophe before it) if the first day is meant.',

  'budget-executor.title': 'Who gets money is among the actors',
  'budget-executor.why': 'Whoever gets money is asked what was done with it.',
  'budget-executor.no-actor.what.one':
    'According to the sheet Budget money for {where} goes to {names:quoted}, a name that is not among the actors; so it does not show who helps to carry the measure out.',
  'budget-executor.no-actor.what.other':
    'According to the sheet Budget money for {where} goes to {names:quoted}, names that are not among the actors; so it does not show who helps to carry the measure out.',
  'budget-executor.no-actor.todo':
    'Add to the actors who helps to carry the measure out, or leave it if who gets the money carries nothing out.',

  'recommendation-number.title': 'Every recommendation has its number',
  'recommendation-number.why': 'The number is the only way from the plan back to the resolution.',
  'recommendation-number.missing.what':
    'A recommendation has no number, so it cannot be found in the resolution.',
  'recommendation-number.missing.todo':
    'Fill in the number of the resolution, or delete the row if it is no recommendation.',
  'recommendation-number.duplicate.what':
    'The number {number} already belongs to another recommendation, so it is not clear which of the two is meant.',
  'recommendation-number.duplicate.todo': 'Correct the number, or delete the row if it is a copy.',
  'recommendation-number.damaged.what':
    'Excel changed the number {number} of a recommendation into {shown}, so nobody finds the recommendation under its number.',
  'recommendation-number.damaged.todo': 'Format the cell as text and type {number} again.',
  'recommendation-number.lost.what':
    'Excel made {shown} of the number of a recommendation; which number it was can no longer be seen.',
  'recommendation-number.lost.todo':
    'Format the cell as text and type the number of the resolution again.',

  'budget-double.title': 'No amount is there twice',
  'budget-double.why': 'The same money counted twice makes the plan more expensive than it is.',
  'budget-double.same-measure.what':
    'Two budget lines ({where}) are the same in everything ({amount:euro}); so the amount may count twice.',
  'budget-double.same-measure.todo': 'Delete one of them, or write in the note how they differ.',
  'budget-double.other-measure.what':
    'The same amount ({amount:euro}) is, with the same particulars, also with measure {measure}; so it may count twice.',
  'budget-double.other-measure.todo':
    'Leave it with one measure and refer to it in the other, or write in the note that these are two amounts.',

  'budget-period.title': 'The periods of the budget lines are in the time of the plan',
  'budget-period.why':
    'A mistyped year takes an amount out of the overview where people look for it.',
  'budget-period.outside.what':
    'A budget line has {date} ({where}), while the other lines run from {first} to {last}; nobody sees an amount of a far year in the overviews.',
  'budget-period.outside.todo': 'Correct the year, or leave it if it is right.',
  'budget-period.outside-year.what':
    'A budget line has {date} ({where}), while the other lines are about {year}; nobody sees an amount of a far year in the overviews.',
  'budget-period.outside-year.todo': 'Correct the year, or leave it if it is right.',

  'recommendation-answered.title': 'Every recommendation has an answer',
  'recommendation-answered.why':
    'Parliament wants to see for every recommendation what is done, or why not.',
  'recommendation-answered.unanswered.what':
    '{Where} has no action and no reason why not; Parliament does not see what becomes of it.',
  'recommendation-answered.unanswered.todo':
    'Fill in the actions that answer it, or write in the remark why there is none.',

  'recommendation-target-exists.title': 'The actions that a recommendation names exist',
  'recommendation-target-exists.why': 'An answer that points to nothing is no answer.',
  'recommendation-target-exists.unknown.what':
    'For {where} action {action} is named, which does not exist; the reader finds no answer there.',
  'recommendation-target-exists.unknown.todo': 'Correct the number, or take it out.',
  'recommendation-target-exists.is-measure.what':
    'At {where} it says {measure} where an action belongs, but that is a measure; so the recommendation counts under no action.',
  'recommendation-target-exists.is-measure.todo':
    'Write action {action}, and name the measure in the remark where needed.',
  'recommendation-target-exists.untidy.what':
    'For {where} it says “{shown}” instead of only the number {action}; so the recommendation does not count under that action.',
  'recommendation-target-exists.untidy.todo': 'Write {action}.',
  'recommendation-target-exists.decimal.what':
    'In the actions of {where} Excel made {shown} of what was typed; it may be the actions {actions} or something else, and so the recommendation counts under no action.',
  'recommendation-target-exists.decimal.todo':
    'Put each number on a line of its own (Alt+Enter) in a cell that is formatted as text.',
  'recommendation-target-exists.lost.what':
    'In the actions of {where} Excel made {shown} of what was typed; which actions it were can no longer be seen.',
  'recommendation-target-exists.lost.todo':
    'Put each number on a line of its own (Alt+Enter) in a cell that is formatted as text.',

  'recommendation-fits.title': 'A recommendation is answered by an action that is about it',
  'recommendation-fits.why': 'An answer that is about something else is no answer to Parliament.',
  'recommendation-fits.action.what':
    'With {where} stands action {target}, but the words {words:quoted} of the recommendation are about action {better}; whoever looks at action {target} finds no answer.',
  'recommendation-fits.action.todo':
    'Change {target} to {better}, or name both actions if both answer it.',

  'previous-action-number.title': 'Every action of the previous plan has its number',
  'previous-action-number.why': 'The number is the only way back to the previous plan.',
  'previous-action-number.missing.what':
    'An action of the previous plan has no number, so it cannot be found in that plan.',
  'previous-action-number.missing.todo':
    'Fill in the number of the previous plan, or delete the row if it is no action.',
  'previous-action-number.duplicate.what':
    'The number {number} already belongs to another action of the previous plan, so it is not clear which of the two is meant.',
  'previous-action-number.duplicate.todo': 'Correct the number, or delete the row if it is a copy.',
  'previous-action-number.damaged.what':
    'Excel changed the number {number} of an action of the previous plan into {shown}, so nobody finds the action under its number.',
  'previous-action-number.damaged.todo': 'Format the cell as text and type {number} again.',
  'previous-action-number.lost.what':
    'Excel made {shown} of the number of an action of the previous plan; which number it was can no longer be seen.',
  'previous-action-number.lost.todo':
    'Format the cell as text and type the number of the previous plan again.',
  'previous-action-number.other-heading.what':
    'Previous action {number} stands under chapter {heading}, but by its number it belongs to chapter {own}.',
  'previous-action-number.other-heading.todo':
    'Put the action under chapter {own}, or correct its number.',

  'previous-action-status.title': 'Every action of the previous plan has a status from the list',
  'previous-action-status.why': 'Without a status nobody knows whether a promise of then was kept.',
  'previous-action-status.missing.what':
    '{Where} has no status; so it does not show whether it was carried out.',
  'previous-action-status.missing.todo': 'Choose {statuses:or}.',
  'previous-action-status.unknown.what':
    '{Where} has the status “{status}”, which is not in the list; so it is not known what the status means.',
  'previous-action-status.unknown.todo':
    'Choose {statuses:or}, or add the status on the sheet Lijsten.',
  'previous-action-status.variant.what':
    '{Where} has status “{status}”, which the list has as “{listed}”; written so, it counts apart.',
  'previous-action-status.variant.todo': 'Write “{listed}”.',
  'previous-action-status.near.what':
    '{Where} has status “{status}”, which is not in the list; “{listed}” is probably meant.',
  'previous-action-status.near.todo': 'Write “{listed}”, or add the status on the sheet Lijsten.',

  'previous-action-target-exists.title': 'What a previous action was continued in exists',
  'previous-action-target-exists.why': 'What goes on must be found in this plan.',
  'previous-action-target-exists.measure.what':
    'By the table {where} goes on in measure {target}, which does not exist.',
  'previous-action-target-exists.measure.todo':
    'Correct the number, or take it out if the action is not continued.',
  'previous-action-target-exists.action.what':
    'By the table {where} goes on in action {target}, which does not exist.',
  'previous-action-target-exists.action.todo':
    'Correct the number, or take it out if the action is not continued.',
  'previous-action-target-exists.renumbered.what':
    'By the table {where} goes on in measure {target}, which is now called {number}.',
  'previous-action-target-exists.renumbered.todo':
    'Write {number}, or correct the number if another measure is meant.',
  'previous-action-target-exists.nowhere.what':
    '{Where} has status “{status}”, but it does not say where it goes on in this plan.',
  'previous-action-target-exists.nowhere.todo':
    'Fill in the measure or the action, or write in the remark where else it was taken up.',

  'previous-action-fits.title': 'A previous action goes on where its subject stands',
  'previous-action-fits.why':
    'Whoever looks up what became of the previous plan must arrive at the right number.',
  'previous-action-fits.measure.what':
    '{Where} refers to measure {target}, but the words {words:quoted} are about measure {better}; so it seems to go on in the wrong place.',
  'previous-action-fits.measure.todo':
    'Change {target} to {better}, or name both measures if it goes on in both.',
  'previous-action-fits.action.what':
    '{Where} refers to action {target}, but the words {words:quoted} are about action {better}; so it seems to go on in the wrong place.',
  'previous-action-fits.action.todo':
    'Change {target} to {better}, or name both actions if it goes on in both.',

  'text-formula.title': 'No text looks like a formula',
  'text-formula.why': 'A text that Excel works out becomes an error, or does what nobody wants.',
  'text-formula.looks.what':
    'A text of {where} begins like a formula (“{text}”); whoever pastes it into another sheet or types it again gets an error.',
  'text-formula.looks.todo': 'Begin the text with a word, or leave it if it stays here.',

  'text-length.title': 'Every text fits in a cell',
  'text-length.why': 'Excel keeps no more than 32.767 characters of a cell.',
  'text-length.too-long.what':
    'A text of {where} has {length:number} characters, and a cell of Excel holds 32.767; the end gets lost.',
  'text-length.too-long.todo': 'Shorten the text, or divide it over more rows.',

  'text-characters.title': 'The texts hold no strange characters',
  'text-characters.why': 'A garbled word makes an official document careless, and cannot be found.',
  'text-characters.control.what':
    'A text of {where} has control characters of another program (“{text}”); Excel shows nothing or a box for them.',
  'text-characters.control.todo': 'Remove them; the words stay as they are.',
  'text-characters.lost.what':
    'A text of {where} lost a letter (“{text}”); the reader sees a question mark in a diamond.',
  'text-characters.lost.todo': 'Type the letter again, or copy the text from the document again.',
  'text-characters.garbled.what':
    'A text of {where} has garbled accents or quotation marks (“{text}”); the reader does not understand the word.',
  'text-characters.garbled.todo': 'Type the words again, or copy the text from the document again.',

  'text-spaces.title': 'The spaces in the texts are plain and single',
  'text-spaces.why':
    'Searching, filtering and comparing look at every character, also at those that do not show.',
  'text-spaces.double.what':
    'A text of {where} has spaces too many (“{text}”); whoever searches for the words does not always find them.',
  'text-spaces.double.todo': 'Remove the spaces too many.',
  'text-spaces.invisible.what':
    'A text of {where} has characters that do not show or only look like a space (“{text}”); whoever searches for the words does not find them.',
  'text-spaces.invisible.todo': 'Replace them by plain spaces, or remove them.',
  'text-spaces.many.what':
    'There are {cells} cells with spaces too many, or with characters that do not show; whoever searches for the words does not always find them.',
  'text-spaces.many.todo': 'Have them all mended at once.',

  'abbreviation-meaning.title': 'Every abbreviation has one meaning',
  'abbreviation-meaning.why': 'An abbreviation with two meanings explains nothing.',
  'abbreviation-meaning.missing.what':
    'The abbreviation {term} is in the list without a meaning, so it is still not explained.',
  'abbreviation-meaning.missing.todo': 'Fill in the meaning, or delete the row.',
  'abbreviation-meaning.several.what':
    'The abbreviation {term} has more than one meaning in the list: {meanings:quoted}; the reader does not know which is meant.',
  'abbreviation-meaning.several.todo':
    'Leave one meaning, or use another abbreviation for the other.',
  'abbreviation-meaning.twice.what':
    'The abbreviation {term} is in the list more than once, without another meaning; once is enough.',
  'abbreviation-meaning.twice.todo': 'Keep one row, with the meaning.',

  'abbreviation-used.title': 'Every abbreviation of the list is used',
  'abbreviation-used.why':
    'A list of what is not used makes the reader look for what is not there.',
  'abbreviation-used.unused.what':
    'The abbreviation {term} is in the list, but does not occur in the texts of the plan; the reader looks for it in vain.',
  'abbreviation-used.unused.todo':
    'Delete it from the list, or leave it if it occurs elsewhere in the document.',
  'abbreviation-used.several.what':
    'The abbreviations {terms} are in the list, but do not occur in the texts of the plan; the reader looks for them in vain.',
  'abbreviation-used.several.todo':
    'Delete them from the list, or leave them if they occur elsewhere in the document.',

  'abbreviation-defined.title': 'Every abbreviation that the plan uses is explained',
  'abbreviation-defined.why':
    'A plan is read by people outside the department, who do not know its abbreviations.',
  'abbreviation-defined.undefined.todo':
    'Add {term} on the sheet Afkortingen, or write the name in full.',
  'abbreviation-defined.misread.what':
    'Here it says “{term}”, which looks like the abbreviation {listed} of the list; who searches for {listed} does not find this.',
  'abbreviation-defined.misread.todo': 'Write {listed}, or leave it if “{term}” is something else.',
  'abbreviation-defined.several.what':
    'These abbreviations are used but are not in the list: {terms}; not every reader knows them.',
  'abbreviation-defined.several.todo':
    'Add them on the sheet Afkortingen, or write the names in full.',
  'abbreviation-defined.undefined.what':
    'The abbreviation {term} is used here, but is not in the list of abbreviations; not every reader knows it.',
} as const satisfies Record<keyof typeof ruleTextsNl, string>;
