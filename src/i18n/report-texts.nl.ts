/**
 * What import and check report beside the findings of the rules, in Dutch: faults in the structure of
 * a workbook, what the reader of a document was not sure of, and what it did not use.
 */
export const reportTextsNl = {
  'where.line': 'regel {line}',
  'where.table-row': 'tabel {table}, rij {row}',
  'where.paragraph': 'alinea {paragraph}',

  'mail.plan': 'het actieplan',
  'mail.subject': '{plan}: werkmap van {department} voor ronde {round}',
  'mail.subject-by': '{plan}: werkmap van {department} voor ronde {round}, graag voor {deadline}',
  'mail.greeting': 'Beste collega,',
  'mail.asked.one':
    'In ronde {round} van {plan} vragen we {department} hoe het staat met {count} maatregel.',
  'mail.asked.other':
    'In ronde {round} van {plan} vragen we {department} hoe het staat met {count} maatregelen.',
  'mail.todo':
    'Open de werkmap {file} in bijlage, lees het eerste blad en vul de gekleurde kolommen in. Bewaar ze als Excel-bestand en stuur ze terug als bijlage bij uw antwoord.',
  'mail.deadline': 'Wij krijgen ze graag terug uiterlijk op {deadline}.',
  'mail.no-deadline': 'Stuur ze gerust terug zodra ze ingevuld is.',
  'mail.contact': 'Hebt u vragen? Neem contact op met {contact}.',
  'mail.close': 'Met vriendelijke groeten,',

  'structure.title': 'De bladen en kolommen staan zoals het hoort',
  'structure.table-missing.what':
    'De tabel {table} is niet gevonden; op het blad {sheet} werd ze verwacht.',
  'structure.table-missing.todo':
    'Zet het blad en zijn kolomkoppen terug, of neem ze over uit een vroegere versie.',
  'structure.sheet-renamed.what': 'Het blad {sheet} heet hier {found} en is zo gelezen.',
  'structure.sheet-renamed.todo': 'Geef het blad zijn naam {sheet} terug.',
  'structure.table-converted.what':
    'De rijen van {table} op het blad {sheet} staan niet meer in een Excel-tabel; nieuwe rijen krijgen daardoor geen keuzelijsten.',
  'structure.table-converted.todo': 'Maak er weer een tabel van: Invoegen, Tabel.',
  'structure.column-missing.what':
    'De kolom {column} van {table} ontbreekt op het blad {sheet}; wat erin hoort, is niet nagekeken.',
  'structure.column-missing.todo': 'Voeg een kolom toe met de kop {column}.',
  'structure.column-renamed.what':
    'De kolom {column} op het blad {sheet} heet hier {found} en is zo gelezen.',
  'structure.column-renamed.todo': 'Geef de kolom haar kop {column} terug.',
  'structure.column-twice.what':
    'De kolom {column} staat twee keer op het blad {sheet}; alleen de eerste is gelezen.',
  'structure.column-twice.todo': 'Verwijder de kolom die te veel is, of geef ze een andere kop.',
  'structure.merged-cells.what':
    'Op het blad {sheet} zijn cellen samengevoegd ({range}); alleen de eerste houdt zijn inhoud.',
  'structure.merged-cells.todo': 'Hef de samenvoeging op en vul elke cel in.',
  'structure.error-value.what': 'Cel {cell} op het blad {sheet} geeft de fout {text}.',
  'structure.error-value.todo': 'Typ de waarde zelf, of herstel de formule.',
  'structure.blank-rows.what': 'Op het blad {sheet} staan lege rijen tussen de andere: {rows}.',
  'structure.blank-rows.todo': 'Verwijder de lege rijen.',
  'structure.hidden-rows.what':
    'Op het blad {sheet} zijn rijen verborgen, die wel meetellen: {rows}.',
  'structure.hidden-rows.todo': 'Maak ze zichtbaar, of verwijder ze als ze niet meer gelden.',
  'structure.rows-below-table.what':
    'Op het blad {sheet} staan rijen onder de tabel, die toch gelezen zijn: {rows}.',
  'structure.rows-below-table.todo': 'Maak de tabel groter, zodat ze erbij horen.',
  'structure.grade-unknown.what':
    'Op het blad {sheet} staat in cel {cell} “{text}” als ernst van een regel, en dat is er geen; de regel houdt haar gewone ernst.',
  'structure.grade-unknown.todo': 'Kies fout, waarschuwing, tip of uit, of maak de cel leeg.',
  'structure.rule-unknown.what':
    'Op het blad {sheet} staat in cel {cell} de regel “{text}”, die niet bestaat; wat erbij staat, doet niets.',
  'structure.rule-unknown.todo': 'Verbeter de naam van de regel, of verwijder de rij.',
  'structure.acceptance-incomplete.what':
    'Op het blad {sheet} is een bevinding aanvaard zonder naam of zonder reden (cel {cell}); ze telt daarom nog mee.',
  'structure.acceptance-incomplete.todo':
    'Vul in wie de bevinding aanvaardt en waarom, of maak beide cellen leeg.',
  'structure.figures-differ.what':
    'De cijfers op het blad {sheet} tellen samen {shown:euro}, en de bedragen van het plan {amount:euro}: er is sindsdien een bedrag gewijzigd.',
  'structure.figures-differ.todo':
    'Maak de cijfers opnieuw in het venster Actieplan, bij Ministers.',
  'structure.key-twice.what':
    'De rij van cel {cell} op het blad {sheet} is een kopie met dezelfde verborgen sleutel; ze is als een nieuwe rij gelezen.',
  'structure.key-twice.todo': 'Kijk na of de rij echt nieuw is, en verwijder ze anders.',

  'doubt.minister-tidied.title': 'Inlezen: ministerstitel netjes geschreven',
  'doubt.minister-tidied.what': 'Ministerstitel “{source}” ({where}) is gelezen als “{taken}”.',
  'doubt.minister-tidied.todo': 'Kijk na of dat de juiste titel is.',
  'doubt.actors-split.title': 'Inlezen: namen van actoren gescheiden',
  'doubt.actors-split.what':
    'De namen “{source}” ({where}) staan zonder scheiding en zijn gelezen als “{taken}”.',
  'doubt.actors-split.todo': 'Kijk na of elke naam apart staat zoals het hoort.',
  'doubt.budget-unsure.title': 'Inlezen: budgettekst niet eenduidig',
  'doubt.budget-unsure.what':
    'De budgettekst “{source}” ({where}) kan ook anders gelezen worden; er is van gemaakt: “{taken}”.',
  'doubt.budget-unsure.todo': 'Kijk de budgetregels van deze maatregel na.',
  'doubt.row-joined.title': 'Inlezen: rij bij de vorige gevoegd',
  'doubt.row-joined.what':
    'De rij zonder nummer op {where} (“{source}”) is bij de rij ervoor gevoegd ({taken}).',
  'doubt.row-joined.todo': 'Kijk na of de tekst op de juiste plaats staat.',
  'doubt.code-unexplained.title': 'Inlezen: code zonder uitleg',
  'doubt.code-unexplained.what':
    'Code “{source}” ({where}) is overgenomen zoals hij er staat; het document zegt niet wat hij betekent.',
  'doubt.code-unexplained.todo': 'Kies een code uit de lijst, of zet deze code in de lijst.',
  'doubt.action-without-heading.title': 'Inlezen: actie zonder kop',
  'doubt.action-without-heading.what':
    'De kop van de actie bij “{source}” ({where}) is niet gevonden; er is van gemaakt: “{taken}”.',
  'doubt.action-without-heading.todo': 'Vul de titel van de actie in op het blad Lijsten.',
  'doubt.action-retitled.title': 'Inlezen: actie met twee koppen',
  'doubt.action-retitled.what':
    'De kop “{source}” ({where}) heeft het nummer van een actie die al een titel heeft: “{taken}”. Die titel bleef.',
  'doubt.action-retitled.todo':
    'Kijk of het document twee plannen bevat of een nummer tweemaal heeft, en pas de nummers aan.',
  'doubt.column-not-used.title': 'Inlezen: kolom niet overgenomen',
  'doubt.column-not-used.what': 'De kolom “{source}” ({where}) is niet overgenomen.',
  'doubt.column-not-used.todo': 'Neem over wat in het plan hoort; anders hoeft u niets te doen.',

  'unused.title': 'Inlezen: rij niet overgenomen',
  'unused.what': 'De rij op {where} is niet overgenomen: {why}. Er staat: “{text}”.',
  'unused.text': 'De tekst op {where} is niet overgenomen: {why}. Er staat: “{text}”.',
  'unused.todo': 'Neem over wat in het plan hoort; anders hoeft u niets te doen.',
  'unused-reason.no-known-header': 'haar tabel heeft geen kolomkoppen die bij een plan horen',
  'unused-reason.before-first-measure': 'ze staat voor de eerste maatregel',
  'unused-reason.not-a-plan-row': 'ze heeft niet de vorm van een rij van het plan',
  'unused-reason.empty': 'ze is leeg',
  'unused-reason.outside-tables':
    'hij heeft een nummer als een maatregel, maar staat buiten de tabellen',

  'part.column': 'de kolom {column} op het blad {sheet} ontbreekt',
  'part.codes': 'de lijst van codes ontbreekt',
  'part.departments': 'de lijst van beleidsdomeinen ontbreekt',
  'part.policyLines': 'de lijst van beleidslijnen ontbreekt',
  'part.actions': 'de lijst van acties ontbreekt',
  'part.measures': 'het blad Maatregelen ontbreekt',
  'part.budgetLines': 'het blad Budget ontbreekt',
  'part.ministers': 'de lijst van ministers ontbreekt',
  'part.recommendations': 'het blad Resolutie ontbreekt',
  'part.previousActions': 'het blad Vorig plan ontbreekt',
  'part.abbreviations': 'het blad Afkortingen ontbreekt',

  'scope.all.one': 'Nagekeken met {count} regel.',
  'scope.all.other': 'Nagekeken met {count} regels.',
  'scope.not-all.one': 'Nagekeken met {count} regel; niet nagekeken: {left}.',
  'scope.not-all.other': 'Nagekeken met {count} regels; niet nagekeken: {left}.',
  'scope.off': 'Uitgezet in dit plan: {rules}.',
  'scope.left': '{rule} ({why})',
} as const;
