/** The texts of the command line, in Dutch: the reference for the other languages. */
export const cliTextsNl = {
  'help.all': `actieplan – een actieplan van Word naar Excel, nagekeken en opgeteld

Gebruik
  actieplan import DOCUMENT -o PLAN.xlsx    maakt een werkmap van een plan (.docx, .html, .txt, .md)
  actieplan check PLAN.xlsx                 kijkt een werkmap na
  actieplan fix PLAN.xlsx -o NIEUW.xlsx     herstelt wat te herstellen is zonder iets te kiezen
  actieplan summary PLAN.xlsx               telt op per minister, code, actie, jaar en fonds
  actieplan split PLAN.xlsx -o MAP          maakt een werkmap voor elk beleidsdomein
  actieplan merge PLAN.xlsx TERUG.xlsx … -o NIEUW.xlsx
                                            voegt werkmappen die terugkwamen samen met het plan
  actieplan restore PLAN.xlsx -o NIEUW.xlsx neemt een samenvoeging terug
  actieplan help OPDRACHT                   zegt meer over één opdracht, met voorbeelden

Opties bij elke opdracht
  --format text|json    tekst om te lezen (als u niets zegt), of JSON voor een ander programma
  --json                hetzelfde als --format json
  --lang nl|en|fr       taal van de tekst (als u niets zegt: nl); de werkmap zelf is Nederlands
  -h, --help            deze uitleg
  --version             versie van dit programma

Eindstatus
  0  gedaan
  1  gedaan, en de werkmap heeft fouten (bij check en fix)
  2  niet gedaan; in één zin staat waarom, en er is geen bestand geschreven of veranderd

Een voorbeeld
  actieplan import plan.docx -o plan.xlsx
  actieplan check plan.xlsx
`,
  'help.import': `actieplan import DOCUMENT -o PLAN.xlsx [--json] [--lang nl|en|fr]

Maakt een werkmap van een plan in Word (.docx), HTML (.html) of tekst met tabellen (.txt, .md). Wat er
staat, wordt overgenomen zoals het er staat. Waar het programma niet zeker van was en wat het niet
gebruikt heeft, staat op het blad Controle, samen met wat de controle vond.
Het document wordt niet veranderd. Een werkmap die al PLAN.xlsx heet, wordt vervangen.

Voorbeelden
  actieplan import plan.docx -o plan.xlsx
  actieplan import plan.html -o plan.xlsx --json > plan.json
`,
  'help.check': `actieplan check PLAN.xlsx [--format text|json] [--lang nl|en|fr]

Kijkt een werkmap na en zegt per bevinding waar ze staat, wat er scheelt en wat u kunt doen:
  fout           zo kan het blad niet gebruikt worden
  waarschuwing   waarschijnlijk verkeerd
  tip            kan beter
De werkmap wordt niet veranderd. De eindstatus is 1 als er fouten zijn, anders 0.

Voorbeelden
  actieplan check plan.xlsx
  actieplan check plan.xlsx --format json > controle.json
`,
  'help.fix': `actieplan fix PLAN.xlsx -o NIEUW.xlsx [--rule REGEL …] [--json] [--lang nl|en|fr]

Herstelt wat hersteld kan worden zonder dat iemand moet kiezen en zonder dat er iets verloren gaat,
en schrijft het resultaat in een nieuwe werkmap. De oude blijft zoals ze is.
Met --rule gebeurt dat alleen voor de regels die u noemt; check zegt hoe ze heten.
De eindstatus is 1 als er daarna nog fouten zijn, anders 0.

Voorbeelden
  actieplan fix plan.xlsx -o plan-hersteld.xlsx
  actieplan fix plan.xlsx -o plan-hersteld.xlsx --rule number-damaged
`,
  'help.summary': `actieplan summary PLAN.xlsx [--sharing equal|full|coordinating] [--pages DIR] [--format text|json] [--lang nl|en|fr]

Telt maatregelen en bedragen op per minister, code, actie, jaar en fonds.
Elk bedrag telt één keer, zoals het in het plan staat. Een maatregel van meer ministers telt bij elk van
hen; zijn bedragen staan er volledig én gelijk verdeeld, en alleen de verdeelde tellen op tot het totaal.
Met --sharing kiest u hoe gedeelde bedragen tellen: equal (gelijk verdeeld), full (volledig bij elke
minister) of coordinating (bij de coördinerende minister). Zonder --sharing geldt wat de werkmap zegt.
Met --pages komt er in een map voor elke minister een pagina: een Word-document en een werkmap met zijn
maatregelen, bedragen en aanbevelingen.

Voorbeelden
  actieplan summary plan.xlsx
  actieplan summary plan.xlsx --pages ministers
  actieplan summary plan.xlsx --format json > cijfers.json
`,
  'help.split': `actieplan split PLAN.xlsx -o MAP [--round NAAM] [--deadline DATUM] [--contact NAAM] [--email ADRES]
                [--format text|json] [--lang nl|en|fr]

Begint een ronde: maakt in MAP voor elk beleidsdomein een werkmap met zijn eigen maatregelen, bedragen en
voortgang, en een .txt met de tekst van de mail. Wat elk beleidsdomein kreeg, wordt in PLAN.xlsx zelf
bijgehouden (bladen Ronden en Voortgang): merge heeft dat nodig om te zien wat er veranderd is. Al het
andere in PLAN.xlsx blijft zoals het is. Voor elke werkmap klaar is, wordt nagekeken dat er niets van een
ander beleidsdomein in staat. Bestaande bestanden in MAP worden nooit overschreven.
Zonder --round krijgt de ronde het jaar en een volgnummer, zoals 2026-1. Staat de ronde al op het blad
Ronden, dan gelden de datums en het contact van daar.

Voorbeelden
  actieplan split plan.xlsx -o ronde
  actieplan split plan.xlsx -o ronde --round 2026-2 --deadline 2026-12-15 --email plan@voorbeeld.be
`,
  'help.merge': `actieplan merge PLAN.xlsx TERUG.xlsx … -o NIEUW.xlsx [--strict] [--format text|json] [--lang nl|en|fr]

Voegt de werkmappen die de beleidsdomeinen van de laatste ronde terugstuurden samen met het plan. Elke cel
wordt vergeleken met wat verstuurd is en met wat er nu in het plan staat: wat alleen het beleidsdomein
veranderde, wordt overgenomen; waar iemand moet kiezen, blijft de waarde van het plan staan en staat het
verschil in het verslag. Een bestand dat niet te lezen is of niet van deze ronde is, houdt de andere niet
tegen. Alles wat verandert, staat op het blad Logboek; restore neemt het terug.
Met --strict beslist u per rij: raakte u een rij zelf ook aan, dan wordt er niets van overgenomen.
NIEUW.xlsx mag PLAN.xlsx zelf zijn.
De eindstatus is 1 als iemand iets moet beslissen of een bestand niet samengevoegd is, anders 0.

Voorbeelden
  actieplan merge plan.xlsx terug/*.xlsx -o plan-samengevoegd.xlsx
  actieplan merge plan.xlsx OV.xlsx WVG.xlsx -o plan-samengevoegd.xlsx --format json > verslag.json
`,
  'help.restore': `actieplan restore PLAN.xlsx -o NIEUW.xlsx [--merge NUMMER] [--format text|json] [--lang nl|en|fr]

Neemt een samenvoeging terug, ook dagen later: elke cel krijgt weer wat er voor de samenvoeging in stond.
Wat iemand sindsdien veranderde, blijft staan en staat in het verslag. Zonder --merge is het de laatste
samenvoeging; het nummer staat op het blad Logboek. NIEUW.xlsx mag PLAN.xlsx zelf zijn.
De eindstatus is 1 als niet alles teruggenomen kon worden, anders 0.

Voorbeelden
  actieplan restore plan.xlsx -o plan-hersteld.xlsx
  actieplan restore plan.xlsx -o plan.xlsx --merge 2
`,
  version: 'actieplan {version}',

  'progress.reading': 'Het document wordt gelezen…',
  'progress.writing': 'De werkmap wordt geschreven…',
  'progress.checking': 'De werkmap wordt nagekeken…',
  'progress.fixing': 'De werkmap wordt hersteld…',
  'progress.summing': 'De werkmap wordt opgeteld…',
  'progress.writing-pages': 'De pagina’s van de ministers worden geschreven…',
  'progress.splitting': 'De werkmappen van de beleidsdomeinen worden gemaakt…',
  'progress.merging': 'De werkmappen worden samengevoegd…',
  'progress.restoring': 'De samenvoeging wordt teruggenomen…',

  amount: '{amount:euro}',
  'count.error.one': '{count} fout',
  'count.error.other': '{count} fouten',
  'count.warning.one': '{count} waarschuwing',
  'count.warning.other': '{count} waarschuwingen',
  'count.hint.one': '{count} tip',
  'count.hint.other': '{count} tips',
  'count.measures.one': '{count} maatregel',
  'count.measures.other': '{count} maatregelen',
  'count.places.one': '{count} plaats',
  'count.places.other': '{count} plaatsen',
  'count.mentions.one': '{count} vermelding bij een minister',
  'count.mentions.other': '{count} vermeldingen bij een minister',
  'count.policy-lines.one': '{count} beleidslijn',
  'count.policy-lines.other': '{count} beleidslijnen',
  'count.actions.one': '{count} actie',
  'count.actions.other': '{count} acties',
  'count.amounts.one': '{count} bedrag',
  'count.amounts.other': '{count} bedragen',
  'count.ministers.one': '{count} minister',
  'count.ministers.other': '{count} ministers',
  'count.recommendations.one': '{count} aanbeveling',
  'count.recommendations.other': '{count} aanbevelingen',
  'count.previous-actions.one': '{count} actie uit het vorige plan',
  'count.previous-actions.other': '{count} acties uit het vorige plan',
  'count.abbreviations.one': '{count} afkorting',
  'count.abbreviations.other': '{count} afkortingen',
  'count.terms.one': '{count} begrip',
  'count.terms.other': '{count} begrippen',

  'import.title': 'Gelezen uit {file}:',
  'import.code': '{code} {count}',
  'import.amounts': '{amounts} in {measures}, samen {printed:euro} (elk bedrag één keer)',
  'import.doubts.one': '{count} plaats om na te kijken (ook op het blad Controle):',
  'import.doubts.other': '{count} plaatsen om na te kijken (ook op het blad Controle):',
  'import.not-used.one': 'Niet overgenomen: {count} (ook op het blad Controle):',
  'import.not-used.other': 'Niet overgenomen: {count} (ook op het blad Controle):',
  'import.more.one': '… en nog {count}',
  'import.more.other': '… en nog {count}',
  'import.check': 'Controle: {counts}; meer op het blad Controle.',
  'import.workbook': 'Werkmap: {output}',

  'check.title': 'Controle van {workbook} (regels {ruleSet})',
  'count.nothing': 'niets gevonden',
  'check.all-clear': 'Niets gevonden: wat nagekeken is, is in orde.',
  'check.severity.error': 'FOUTEN – zo kan het blad niet gebruikt worden',
  'check.severity.warning': 'WAARSCHUWINGEN – waarschijnlijk verkeerd',
  'check.severity.hint': 'TIPS – kan beter',
  'check.checked.one': 'Nagekeken met {count} regel:',
  'check.checked.other': 'Nagekeken met {count} regels:',
  'check.rule': '{title} ({rule})',
  'check.accepted.one': 'AANVAARD ({count})',
  'check.accepted.other': 'AANVAARD ({count})',
  'check.accepted-by': 'aanvaard door {by}: {why}',
  'check.accepted-by-on': 'aanvaard door {by} op {on}: {why}',
  'check.off': 'Uitgezet in dit plan: {rule}.',
  'check.regraded': 'In dit plan telt als {grade}: {rule}.',
  'check.grade.error': 'fout',
  'check.grade.warning': 'waarschuwing',
  'check.grade.hint': 'tip',
  'check.not-checked': 'Niet nagekeken: “{title}” ({rule}), want {why}.',

  'fix.made.one': '{count} cel hersteld.',
  'fix.made.other': '{count} cellen hersteld.',
  'fix.left': 'Wat er nog is: {counts}.',
  'fix.renewed.one': 'Het blad {sheets} is bijgewerkt.',
  'fix.renewed.other': 'De bladen {sheets} zijn bijgewerkt.',
  'fix.not-renewed.protected':
    'Het blad {sheet} toont nog wat er vóór dit herstel stond, want het is beveiligd: hef de beveiliging op en maak het blad opnieuw in het venster Actieplan.',
  'fix.not-renewed.own-columns':
    'Het blad {sheet} toont nog wat er vóór dit herstel stond, want er staan kolommen of cellen van uzelf op: zet die op een ander blad en maak dit blad opnieuw in het venster Actieplan.',
  'fix.not-renewed.other-content':
    'Het blad {sheet} toont nog wat er vóór dit herstel stond, want er staan tabellen, afbeeldingen of notities van uzelf op: zet die op een ander blad en maak dit blad opnieuw in het venster Actieplan.',
  'fix.not-renewed.unknown-form':
    'Het blad {sheet} toont nog wat er vóór dit herstel stond, want het bestand is in een vorm bewaard die hier niet aangevuld kan worden: bewaar het in Excel als gewone .xlsx-werkmap en probeer het opnieuw.',
  'fix.workbook': 'Werkmap: {output}',

  'merge.title': 'Ronde {round}',
  'merge.department': 'Beleidsdomein',
  'merge.rows-out': 'Rijen uit',
  'merge.rows-back': 'Rijen terug',
  'merge.applied': 'Overgenomen',
  'merge.conflicts': 'Te beslissen',
  'merge.ignored': 'Niet overgenomen',
  'merge.measures': 'Maatregelen: {out} uit, {back} terug.',
  'merge.missing': 'Nog niet terug: {departments}.',
  'merge.duplicate': '{file} zegt hetzelfde als {of} en is niet nog eens samengevoegd.',
  'merge.refused.other-plan':
    '{file} hoort bij een ander plan en is niet samengevoegd: kijk na of dit de juiste werkmap is.',
  'merge.refused.old-round':
    '{file} is van een vroegere ronde en is niet samengevoegd: vraag de werkmap van deze ronde.',
  'merge.refused.old-round-named':
    '{file} is van de vroegere ronde {round} en is niet samengevoegd: vraag de werkmap van deze ronde.',
  'merge.refused.unknown-round':
    '{file} is van de ronde {round}, die dit plan niet kent, en is niet samengevoegd: neem de versie van het plan waaruit ze verstuurd is.',
  'merge.refused.unknown-department':
    '{file} is van {department}, dat in deze ronde niets kreeg, en is niet samengevoegd: kijk na of dit de juiste werkmap is.',
  'merge.refused.contradicting':
    '{file} bevat delen van twee werkmappen en is niet samengevoegd: vraag het beleidsdomein welke het bedoelt.',
  'merge.refused.not-recognised':
    'Van {file} is niet te zeggen van welk beleidsdomein ze is, en ze is niet samengevoegd: neem de werkmap die verstuurd is en zet de antwoorden daarin.',
  'merge.refused.several-departments':
    '{file} bevat rijen van {departments} door elkaar en is niet samengevoegd: vraag elk beleidsdomein zijn eigen werkmap.',
  'merge.conflict-title.one': 'TE BESLISSEN ({count}) – de waarde van het plan blijft staan',
  'merge.conflict-title.other': 'TE BESLISSEN ({count}) – de waarde van het plan blijft staan',
  'merge.row': '{sheet} {row}',
  'merge.base': 'verstuurd:',
  'merge.ours': 'nu:       ',
  'merge.theirs': 'terug:    ',
  'merge.conflict.both-changed': 'meer dan één kant veranderde dit, en niet hetzelfde',
  'merge.conflict.deleted-and-changed': 'de ene kant haalde de rij weg, de andere veranderde ze',
  'merge.conflict.added-twice': 'er is al een andere rij met die naam',
  'merge.conflict.not-own-row': 'dit is geen rij van dit beleidsdomein',
  'merge.conflict.fixed-field': 'dit veld mag het beleidsdomein alleen lezen',
  'merge.conflict.damaged-by-excel':
    'wat terugkwam, is geen gewone waarde (een formule, een fout, of door het programma veranderd)',
  'merge.conflict.large-change': 'het bedrag is tien keer zo groot of zo klein als het was',
  'merge.ignored-title.one': 'NIET OVERGENOMEN ({count}) – niemand hoeft iets te beslissen',
  'merge.ignored-title.other': 'NIET OVERGENOMEN ({count}) – niemand hoeft iets te beslissen',
  'merge.ignored.already-there': 'staat al zo in het plan',
  'merge.ignored.repaired': 'door het programma veranderd; wat er stond, is behouden',
  'merge.ignored.row-kept': 'de rij is weg uit de werkmap, maar blijft in het plan',
  'merge.ignored.not-own-row': 'rij van een ander, zoals ze in het plan staat',
  'merge.ignored.column-gone': 'de kolom is weg uit de werkmap; wat erin stond, is behouden',
  'merge.ignored.table-gone': 'de tabel is weg uit de werkmap; wat erin stond, is behouden',
  'merge.ignored.no-room':
    'er is geen plaats voor een nieuwe rij: onder de tabel staat iets anders',
  'merge.workbook': 'Werkmap: {output}',
  'split.sent.one': 'Ronde {round}: {count} werkmap is klaar om te versturen.',
  'split.sent.other': 'Ronde {round}: {count} werkmappen zijn klaar om te versturen.',
  'split.file': '{department}: {measures}, {rows} rijen – {file}',
  'split.not-sent.one':
    'Niet verstuurd is maatregel {measures}: bij de actoren staat geen beleidsdomein van het blad Lijsten.',
  'split.not-sent.other':
    'Niet verstuurd zijn de maatregelen {measures}: bij de actoren staat geen beleidsdomein van het blad Lijsten.',
  'split.no-department': 'bij de actoren staat geen beleidsdomein',
  'split.mails':
    'De tekst voor elke mail staat in het .txt-bestand met dezelfde naam, in {folder}.',
  'split.kept':
    '{file} is bijgewerkt met ronde {round}: bewaar dit bestand, want hierin worden de antwoorden samengevoegd.',
  'split.exists':
    '{file} bestaat al en wordt niet overschreven, dus er is niets verstuurd: kies een andere map of een andere ronde.',
  'split.leak':
    'In de werkmap van {department} zou “{found}” staan, dat er niet in hoort ({part}), dus er is niets gemaakt: meld dit aan wie Actieplan onderhoudt.',
  'split.no-room':
    'In {file} is op het blad {sheet} geen plaats voor nieuwe rijen, want onder de tabel staat iets: maak daar plaats.',
  'split.sheet-taken':
    'In {file} staat al een eigen blad {sheet}, dat voor de ronden nodig is: geef dat blad een andere naam.',
  'split.round-not-kept':
    'In {file} kan het blad {sheet} niet bijgewerkt worden, want het is beveiligd of er staat iets anders op: hef de beveiliging op of zet dat op een ander blad.',
  'split.round-name':
    'Een ronde kan niet “{round}” heten: kies een naam van ten hoogste 40 tekens, zonder puntkomma.',
  'split.round-sent':
    'Ronde {round} is uit {file} al verstuurd: kies een andere naam met --round, of laat --round weg.',
  'split.nobody':
    'In {file} staat bij geen enkele maatregel een beleidsdomein van het blad Lijsten, dus er is niets te versturen: vul daar de beleidsdomeinen aan.',
  'merge.no-round':
    'Uit {file} is nog geen ronde verstuurd, dus er is niets om mee te vergelijken: verstuur eerst een ronde met actieplan split.',
  'merge.damaged-base':
    'In {file} is beschadigd wat er verstuurd is (rij {row}), en er is niets samengevoegd: neem een eerdere versie van de werkmap.',
  'merge.log-in-the-way':
    'In {file} kan het blad {sheet} niet aangevuld worden, want er staat iets van uzelf op of onder de tabel, en er is niets veranderd: geef dat blad een andere naam.',

  'restore.done.one': 'Samenvoeging {merge} teruggenomen: {count} cel hersteld.',
  'restore.done.other': 'Samenvoeging {merge} teruggenomen: {count} cellen hersteld.',
  'restore.refused-title.one': 'NIET TERUGGENOMEN ({count})',
  'restore.refused-title.other': 'NIET TERUGGENOMEN ({count})',
  'restore.refused.changed': 'iemand veranderde dit sindsdien',
  'restore.refused.gone': 'de rij of de kolom is er niet meer',
  'restore.refused.no-room': 'onder de tabel is geen plaats om de rij terug te zetten',
  'restore.nothing-merged':
    'In {file} is niets samengevoegd dat teruggenomen kan worden: kijk na of dit de juiste werkmap is.',
  'restore.no-such-merge':
    'De samenvoeging {merge} kan in {file} niet teruggenomen worden: kies {merges:or}.',

  'summary.title': 'Cijfers van {workbook}',
  'summary.pages.one': 'Een pagina voor {count} minister in {folder}:',
  'summary.pages.other': 'Een pagina voor elk van de {count} ministers in {folder}:',
  'summary.not-read': 'Let op: {why}; wat daarin hoort, is niet meegeteld.',
  'summary.unread-amounts.one':
    'Let op: {count} bedrag kon niet gelezen worden en is niet meegeteld; check zegt welk.',
  'summary.unread-amounts.other':
    'Let op: {count} bedragen konden niet gelezen worden en zijn niet meegeteld; check zegt welke.',
  'summary.with-amount':
    '{withAmount} van {measures} maatregelen met een bedrag, samen {printed:euro} (elk bedrag één keer)',
  'summary.regular.one': '{count} maatregel binnen de reguliere middelen',
  'summary.regular.other': '{count} maatregelen binnen de reguliere middelen',
  'summary.fte': '{fte} VTE',
  'summary.minister': 'Minister',
  'summary.measures': 'Maatregelen',
  'summary.measures-with-amount': 'Met bedrag',
  'summary.own': 'Eigen',
  'summary.full': 'Volledig',
  'summary.shared': 'Verdeeld',
  'summary.without-minister': 'zonder minister',
  'summary.without-code': 'zonder code',
  'summary.without-action': 'zonder actie',
  'summary.unlisted-action': '(niet in de lijst)',
  'summary.total': 'Totaal',
  'summary.total-mentions': 'Totaal van de vermeldingen',
  'summary.ministers-note':
    'Eigen: bedragen die deze minister noemen. Volledig: alle bedragen van zijn maatregelen, ook die met andere ministers; tel deze kolom niet op. Verdeeld: eigen bedragen, en zijn gelijk deel van de andere; samen het totaal.',
  'summary.chosen': 'Gekozen',
  'summary.sharing-equal':
    'Gekozen: een bedrag dat ministers delen en dat geen van hen noemt, telt gelijk verdeeld.',
  'summary.sharing-full':
    'Gekozen: een bedrag dat ministers delen en dat geen van hen noemt, telt volledig bij elk van hen; samen is dat meer dan er is.',
  'summary.sharing-coordinating':
    'Gekozen: een bedrag dat ministers delen en dat geen van hen noemt, telt bij de coördinerende minister.',
  'summary.reconciliation':
    'Aansluiting: bij de ministers {assigned:euro}, zonder minister {without:euro}, meer dan één keer geteld {repeated:euro}; alle bedragen elk één keer {printed:euro}; verschil {difference:euro}.',
  'summary.action': 'Actie',
  'summary.recommendations': 'Aanbevelingen',
  'summary.previous-actions': 'Vorige acties',
  'summary.amount': 'Bedrag',
  'summary.period': 'Wanneer',
  'summary.yearly': 'jaarlijks: in {year}',
  'summary.in': 'in {from}',
  'summary.over': 'van {from} tot en met {to}',
  'summary.without-period': 'zonder periode, of met een open periode',
  'summary.fund': 'Fonds',

  'usage.no-command': 'Zeg wat u wilt doen: {commands:or}; actieplan --help legt het uit.',
  'usage.unknown-command':
    'De opdracht {command} bestaat niet: kies {commands:or}; actieplan --help legt het uit.',
  'usage.unknown-option':
    'De optie {option} bestaat hier niet: kies {options:or}; actieplan --help legt het uit.',
  'usage.option-without-value':
    'De optie {option} krijgt geen waarde: laat weg wat erachter staat.',
  'usage.option-value-missing': 'Na {option} ontbreekt de waarde: zet ze erachter.',
  'usage.option-twice': 'De optie {option} staat er twee keer: laat er één weg.',
  'usage.option-value-unknown': '{value} kan niet na {option}: kies {choices:or}.',
  'usage.json-and-text': '--json en --format text spreken elkaar tegen: laat er één weg.',
  'usage.no-file.import':
    'Zeg welk document u wilt inlezen, bijvoorbeeld: actieplan import plan.docx -o plan.xlsx.',
  'usage.no-file.check':
    'Zeg welke werkmap u wilt nakijken, bijvoorbeeld: actieplan check plan.xlsx.',
  'usage.no-file.fix':
    'Zeg welke werkmap u wilt herstellen, bijvoorbeeld: actieplan fix plan.xlsx -o plan-hersteld.xlsx.',
  'usage.no-file.summary':
    'Zeg welke werkmap u wilt optellen, bijvoorbeeld: actieplan summary plan.xlsx.',
  'usage.one-file.import':
    'Er zijn meer documenten gegeven ({files}), en import leest er één tegelijk: geef er één.',
  'usage.one-file.check':
    'Er zijn meer werkmappen gegeven ({files}), en check kijkt er één tegelijk na: geef er één.',
  'usage.one-file.fix':
    'Er zijn meer werkmappen gegeven ({files}), en fix herstelt er één tegelijk: geef er één, en zet de nieuwe na -o.',
  'usage.one-file.summary':
    'Er zijn meer werkmappen gegeven ({files}), en summary telt er één tegelijk op: geef er één.',
  'usage.no-file.split':
    'Zeg van welk plan u werkmappen wilt maken, bijvoorbeeld: actieplan split plan.xlsx -o ronde.',
  'usage.one-file.split':
    'Er zijn meer werkmappen gegeven ({files}), en split verstuurt er één tegelijk: geef er één, en zet de map na -o.',
  'usage.no-day': 'Bij {option} hoort een dag, zoals 2026-12-15, en {value} is er geen.',
  'usage.no-file.merge':
    'Zeg welk plan u wilt aanvullen en welke werkmappen terugkwamen, bijvoorbeeld: actieplan merge plan.xlsx OV.xlsx -o plan-samengevoegd.xlsx.',
  'usage.no-file.restore':
    'Zeg in welke werkmap u een samenvoeging wilt terugnemen, bijvoorbeeld: actieplan restore plan.xlsx -o plan-hersteld.xlsx.',
  'usage.one-file.restore':
    'Er zijn meer werkmappen gegeven ({files}), en restore herstelt er één tegelijk: geef er één, en zet de nieuwe na -o.',
  'usage.no-returned':
    'Zeg achter {file} welke werkmappen terugkwamen, bijvoorbeeld: actieplan merge {file} OV.xlsx -o plan-samengevoegd.xlsx.',
  'usage.no-output':
    'Zeg met -o hoe de nieuwe werkmap moet heten, bijvoorbeeld: actieplan {command} … -o plan.xlsx.',
  'usage.unknown-rule':
    'De regel {rule} bestaat niet: fix kan herstellen wat deze regels vinden: {rules}.',
  'usage.rule-without-safe-fix':
    'Wat de regel {rule} vindt, vraagt een keuze en kan fix niet herstellen; wel wat deze regels vinden: {rules}.',

  'file.not-found': 'Het bestand {file} bestaat niet: kijk de naam en de map na.',
  'file.is-folder': '{file} is een map: geef een bestand.',
  'file.not-a-file': '{file} is geen gewoon bestand: bewaar het eerst op schijf.',
  'file.empty': 'Het bestand {file} is leeg: vraag het opnieuw, of neem een eerdere versie.',
  'file.too-large':
    'Het bestand {file} is te groot voor een actieplan: haal er bijvoorbeeld de afbeeldingen uit.',
  'file.no-permission':
    'U mag het bestand {file} niet lezen: vraag leesrechten, of kopieer het naar een map van uzelf.',
  'file.in-use': 'Het bestand {file} is in gebruik: sluit het in het andere programma.',
  'file.unreadable':
    'Het bestand {file} kan niet gelezen worden ({code}): kopieer het naar een andere schijf en probeer opnieuw.',

  'output.not-xlsx': 'De nieuwe werkmap kan niet {file} heten: geef een naam die op .xlsx eindigt.',
  'output.is-folder': '{file} is een map: zet er de naam van een werkmap achter.',
  'output.not-a-file': '{file} is geen gewoon bestand: kies een andere naam.',
  'output.is-input':
    '{file} is het bestand dat gelezen wordt, en dat blijft zoals het is: kies een andere naam na -o.',
  'output.no-folder':
    'De map {folder} bestaat niet, dus {file} kan er niet komen: maak ze eerst, of kies een andere.',
  'output.folder-is-file':
    '{folder} is geen map, dus {file} kan er niet komen: kies een andere map.',
  'output.no-permission':
    'U mag {file} niet schrijven: vraag schrijfrechten, of kies een map van uzelf.',
  'output.in-use': '{file} is in gebruik: sluit de werkmap in Excel, of kies een andere naam.',
  'output.disk-full': 'De schijf is vol, dus {file} is niet geschreven: maak plaats vrij.',
  'output.name-too-long': 'De naam {file} is te lang: kies een kortere.',
  'output.failed': '{file} kan niet geschreven worden ({code}): kies een andere map of schijf.',

  'document.empty': 'Het document {file} is leeg: bewaar het plan opnieuw en probeer dan nog eens.',
  'document.pdf':
    '{file} is een pdf, en daaruit zijn de tabellen niet te lezen: neem het plan in Word (.docx).',
  'document.old-word':
    '{file} is een document van Word 2003 of vroeger (.doc): open het in Word en bewaar het als .docx.',
  'document.encrypted':
    '{file} is beveiligd met een wachtwoord: haal het wachtwoord weg in Word en bewaar het opnieuw.',
  'document.is-workbook':
    '{file} is een werkmap en geen document: import maakt er een van een document; een werkmap kijkt u na met actieplan check.',
  'document.other-document':
    '{file} is geen document van Word (.docx): open het in Word of LibreOffice en bewaar het als .docx.',
  'document.picture':
    '{file} is een afbeelding, en daaruit is geen tekst te lezen: neem het plan in Word (.docx).',
  'document.zip-bomb':
    '{file} wordt bij het uitpakken onveilig groot en is niet geopend: vraag een nieuw document aan wie het stuurde.',
  'document.damaged':
    '{file} is beschadigd of niet volledig: vraag het opnieuw, of open het in Word en bewaar het opnieuw.',
  'document.too-large':
    '{file} is te groot voor een actieplan: haal er weg wat niet bij het plan hoort.',
  'document.unknown-kind':
    '{file} is geen document dat import kan lezen: neem het plan als .docx, .html, .txt of .md.',

  'plan.no-tables':
    'In {file} staan geen tabellen en geen genummerde maatregelen: kijk na of dit het plan is.',
  'plan.no-measures':
    'In {file} staan tabellen, maar geen genummerde maatregelen: kijk na of dit het plan is.',
  'plan.text-too-long':
    'In {file} staat een tekst van {characters} tekens bij {column} (blad {sheet}, cel {cell}), en een cel van Excel houdt er {limit}: splits die tekst.',
  'plan.too-many-rows':
    'In {file} staat een plan dat op het blad {sheet} {rows} rijen vraagt, en er is plaats voor {limit}: verdeel het plan over verschillende documenten.',

  'xlsx.empty': 'De werkmap {file} is leeg: vraag ze opnieuw, of neem een eerdere versie.',
  'xlsx.encrypted':
    '{file} is beveiligd met een wachtwoord: haal het wachtwoord weg in Excel en bewaar de werkmap opnieuw.',
  'xlsx.old-excel':
    '{file} is een werkmap van Excel 2003 of vroeger (.xls): open ze in Excel en bewaar ze als .xlsx.',
  'xlsx.other-kind.word':
    '{file} is een document en geen werkmap: maak er eerst een werkmap van met actieplan import.',
  'xlsx.other-kind.html':
    '{file} is een document en geen werkmap: maak er eerst een werkmap van met actieplan import.',
  'xlsx.other-kind.text':
    '{file} is een tekst en geen werkmap: maak er eerst een werkmap van met actieplan import.',
  'xlsx.other-kind.pdf': '{file} is een pdf en geen werkmap: geef de werkmap zelf (.xlsx).',
  'xlsx.other-kind.powerpoint':
    '{file} is een presentatie en geen werkmap: geef de werkmap zelf (.xlsx).',
  'xlsx.other-kind.opendocument':
    '{file} is een OpenDocument-bestand: open het in LibreOffice of Excel en bewaar het als .xlsx.',
  'xlsx.other-kind.binary-excel':
    '{file} is een binaire werkmap (.xlsb): open ze in Excel en bewaar ze als .xlsx.',
  'xlsx.not-a-workbook':
    '{file} is geen werkmap van Excel: geef een bestand dat Excel als .xlsx bewaarde.',
  'xlsx.zip-bomb':
    '{file} wordt bij het uitpakken onveilig groot en is niet geopend: vraag een nieuwe werkmap aan wie ze stuurde.',
  'xlsx.too-large': '{file} is te groot voor een actieplan: kijk na of dit de juiste werkmap is.',
  'xlsx.damaged':
    '{file} is beschadigd of niet volledig: vraag de werkmap opnieuw, of open ze in Excel en bewaar ze opnieuw.',
  'xlsx.no-such-sheet':
    'Het blad {sheet} van {file} kan niet veranderd worden: open de werkmap in Excel en bewaar ze opnieuw.',

  'workbook.not-a-plan':
    'De werkmap {file} bevat geen actieplan, want er is geen blad {sheet} met de kolommen {columns}: maak er een met actieplan import.',

  unexpected:
    'Er ging iets mis dat niet mag, en er is niets geschreven; bezorg de regels hieronder aan wie dit programma onderhoudt.',
} as const;
