/** The texts of the task pane, in Dutch: the reference for the other languages. */
export const paneTextsNl = {
  'pages.label': 'Onderdelen',
  'page.plan': 'Plan',
  'page.check': 'Nakijken',
  'page.ministers': 'Ministers',
  'page.loading': 'Even geduld…',
  'action.cancel': 'Stop',
  'action.cancelled': 'Gestopt. Er is niets veranderd.',
  'action.undo': 'Maak ongedaan',
  'action.undone': 'Ongedaan gemaakt.',
  'action.again': 'Probeer opnieuw',
  'action.renewing': 'De bladen met bevindingen en cijfers worden bijgewerkt…',
  'action.renewed': 'De bladen met bevindingen en cijfers zijn bijgewerkt.',
  'not-renewed.protected':
    'Het plan is gewijzigd, maar het blad {sheet} is beveiligd en toont nog wat er was: hef de beveiliging op (Controleren, Blad beveiligen) en probeer het opnieuw.',
  'not-renewed.own-columns':
    'Het plan is gewijzigd, maar het blad {sheet} toont nog wat er was, om uw eigen kolommen niet te verliezen: zet die op een ander blad en probeer het opnieuw.',
  'not-renewed.for-now':
    'Het plan is gewijzigd, maar de bladen met bevindingen en cijfers tonen nog wat er was: probeer het zo dadelijk opnieuw.',
  'action.close': 'Sluit',
  'action.show-more.one': 'Toon nog {count}',
  'action.show-more.other': 'Toon nog {count}',

  'count.measures.one': '{count} maatregel',
  'count.measures.other': '{count} maatregelen',
  'count.places.one': '{count} plaats',
  'count.places.other': '{count} plaatsen',
  'count.error.one': '{count} fout',
  'count.error.other': '{count} fouten',
  'count.warning.one': '{count} waarschuwing',
  'count.warning.other': '{count} waarschuwingen',
  'count.hint.one': '{count} tip',
  'count.hint.other': '{count} tips',
  'count.all': '{parts}',
  'grade.error': 'Fout',
  'grade.warning': 'Waarschuwing',
  'grade.hint': 'Tip',

  'plan.title': 'Plan in deze werkmap zetten',
  'plan.intro':
    'Lees een plan in uit Word (.docx), een webpagina (.html) of tekst (.txt). Er verandert pas iets aan de werkmap als u dat zegt.',
  'plan.choose': 'Kies een document',
  'plan.drop': 'of sleep het hierheen',
  'plan.one-file': 'Kies één document tegelijk.',
  'plan.without': 'Nog geen document?',
  'plan.example': 'Begin met het voorbeeldplan',
  'plan.empty': 'Begin met een leeg plan',
  'plan.reading': 'Het document wordt gelezen…',
  'plan.comparing': 'Er wordt gekeken wat er al in de werkmap staat…',
  'plan.placing': 'Het plan wordt in de werkmap gezet…',
  'plan.undoing': 'De werkmap wordt teruggezet…',
  'plan.choose-other': 'Kies iets anders',

  'preview.title': 'Dit is gelezen',
  'preview.empty-title': 'Een leeg plan',
  'preview.empty':
    'De bladen en kolommen van een plan, zonder maatregelen. De codes B, V en N staan al in de lijst.',
  'preview.untitled': 'Plan zonder titel',
  'preview.from': 'Uit {file}',
  'preview.measures': 'Maatregelen',
  'preview.actions': 'Acties',
  'preview.policy-lines': 'Beleidslijnen',
  'preview.budget-lines': 'Budgetregels',
  'preview.ministers': 'Ministers',
  'preview.departments': 'Beleidsdomeinen',
  'preview.recommendations': 'Aanbevelingen',
  'preview.previous-actions': 'Acties uit het vorige plan',
  'preview.terms': 'Afkortingen en begrippen',
  'preview.doubts.one': '{count} plaats om na te kijken',
  'preview.doubts.other': '{count} plaatsen om na te kijken',
  'preview.not-used.one': '{count} rij niet overgenomen',
  'preview.not-used.other': '{count} rijen niet overgenomen',
  'preview.all-used': 'Alles is overgenomen, zonder twijfel.',

  'place.new':
    'Deze werkmap heeft nog geen plan. Er komen {count} bladen bij: {sheets}. Uw eigen bladen blijven zoals ze zijn.',
  'place.put': 'Zet in deze werkmap',
  'place.update-title': 'Wat er verandert',
  'place.update':
    'Deze werkmap heeft al een plan. Alleen wat verschilt, wordt gewijzigd; wat u ernaast getypt hebt, blijft staan.',
  'place.same': 'De werkmap zegt al hetzelfde als het document. Er is niets te doen.',
  'place.row-counts': '{title}: {parts}',
  'place.added.one': '{count} nieuw',
  'place.added.other': '{count} nieuw',
  'place.changed.one': '{count} gewijzigd',
  'place.changed.other': '{count} gewijzigd',
  'place.gone.one': '{count} niet meer in het document (blijft staan)',
  'place.gone.other': '{count} niet meer in het document (blijven staan)',
  'place.without-room.one': '{count} zonder plaats (wordt niet toegevoegd)',
  'place.without-room.other': '{count} zonder plaats (worden niet toegevoegd)',
  'place.without-room-why':
    'Er staat iets onder de tabel, of de tabel ontbreekt. Maak de rijen onder de tabel leeg en lees het document opnieuw in.',
  'place.names': '{kind}: {names}',
  'place.names-added': 'Nieuw',
  'place.names-changed': 'Gewijzigd',
  'place.names-gone': 'Niet meer in het document',
  'place.names-without-room': 'Zonder plaats',
  'place.update-now': 'Werk het plan bij',
  'place.done-new': 'Het plan staat in de werkmap.',
  'place.done-update': 'Het plan is bijgewerkt.',
  'place.check-now': 'Kijk het na',

  'check.title': 'Plan nakijken',
  'check.running': 'Het plan wordt nagekeken…',
  'check.again': 'Kijk opnieuw na',
  'check.followed': 'De lijst volgt wat u in de werkmap verandert.',
  'check.not-followed':
    'Excel meldt hier geen wijzigingen: kies Kijk opnieuw na als u iets veranderd hebt.',
  'check.found': '{counts} in {measures}.',
  'check.updated': 'Bijgewerkt: {counts}.',
  'check.nothing': 'niets gevonden',
  'check.all-clear': 'Niets gevonden',
  'check.all-clear-text': 'Wat nagekeken is, is in orde.',
  'check.grades': 'Toon',
  'check.filters': 'Filter',
  'check.filters-on': 'Filter (aan)',
  'check.department': 'Beleidsdomein',
  'check.minister': 'Minister',
  'check.sheet': 'Blad',
  'check.any': 'Alle',
  'check.clear': 'Wis de filter',
  'check.none-shown': 'Met deze filter is er niets te tonen.',
  'check.group-of': '{grade}: {title}. {count}',
  'check.go': 'Ga naar {cell} op {sheet}',
  'check.shown': '{cell} op {sheet} is geselecteerd.',
  'check.before': 'Nu',
  'check.after': 'Wordt',
  'check.blank': '(leeg)',
  'check.fix': 'Herstel',
  'check.fix-at': 'Herstel {cell} op {sheet}',
  'check.fix-all.one': 'Herstel deze {count}',
  'check.fix-all.other': 'Herstel alle {count}',
  'check.fix-ask.one': 'Bij {count} herstel moet u kiezen. Hebt u gezien wat het wordt?',
  'check.fix-ask.other': 'Bij {count} herstellingen moet u kiezen. Hebt u gezien wat het wordt?',
  'check.fix-yes': 'Ja, herstel',
  'check.fix-no': 'Nee',
  'check.fix-safe.one': 'Herstel {count} bevinding',
  'check.fix-safe.other': 'Herstel {count} bevindingen',
  'check.fix-safe-why': 'Daarbij valt niets te kiezen en gaat niets verloren.',
  'check.fixing': 'De werkmap wordt hersteld…',
  'check.fixed.one': '{count} cel hersteld.',
  'check.fixed.other': '{count} cellen hersteld.',
  'check.accept': 'Aanvaard',
  'check.accept-of': 'Aanvaard: {what}',
  'check.accept-why':
    'Wie aanvaardt het zo, en waarom? Het komt op het blad Aanvaard en telt niet meer mee tot de cel verandert.',
  'check.accept-name': 'Naam',
  'check.accept-reason': 'Reden',
  'check.accept-name-missing': 'Vul in wie het aanvaardt.',
  'check.accept-reason-missing': 'Vul in waarom het zo blijft.',
  'check.accept-no': 'Niet aanvaarden',
  'check.accepting': 'De bevinding wordt aanvaard…',
  'check.accepted-now': 'De bevinding is aanvaard.',
  'check.accepted': 'Aanvaard ({count})',
  'check.accepted-by': 'Aanvaard door {by}: {reason}',
  'check.accepted-by-on': 'Aanvaard door {by} op {on}: {reason}',
  'check.checked': 'Wat is nagekeken ({count})',
  'check.not-checked': 'Niet nagekeken ({count})',
  'check.not-checked-why': '{title}: {why}',

  'ministers.title': 'Cijfers per minister',
  'ministers.counting': 'De cijfers worden geteld…',
  'ministers.again': 'Tel opnieuw',
  'ministers.followed': 'De cijfers volgen wat u in de werkmap verandert.',
  'ministers.in-short':
    '{measures}, {mentions}: een maatregel van verschillende ministers staat bij elk van hen.',
  'ministers.mentions.one': '{count} vermelding',
  'ministers.mentions.other': '{count} vermeldingen',
  'ministers.with-amount':
    '{count} van {measures} met een bedrag, samen {amount:euro} (elk bedrag één keer).',
  'ministers.not-read': 'Let op: {why}; wat daarin hoort, is niet meegeteld.',
  'ministers.unread.one':
    'Let op: {count} bedrag kon niet gelezen worden en is niet meegeteld; Nakijken zegt welk.',
  'ministers.unread.other':
    'Let op: {count} bedragen konden niet gelezen worden en zijn niet meegeteld; Nakijken zegt welke.',
  'ministers.none': 'Er zijn nog geen maatregelen om te tellen.',
  'ministers.measures-table': 'Maatregelen per minister en code',
  'ministers.money-table': 'Bedragen per minister',
  'ministers.minister': 'Minister',
  'ministers.total': 'Totaal',
  'ministers.amount': 'Bedrag',
  'ministers.measures': 'Met bedrag',
  'ministers.nobody': 'Zonder minister',
  'ministers.no-code': 'Zonder code',
  'ministers.total-mentions': 'Alle vermeldingen',
  'ministers.which': 'Welke bedragen',
  'ministers.own': 'Eigen',
  'ministers.full': 'Volledig',
  'ministers.shared': 'Verdeeld',
  'ministers.own-why': 'Alleen bedragen die deze minister noemen.',
  'ministers.full-why':
    'Alle bedragen van zijn maatregelen, ook die van maatregelen met andere ministers. Tel deze kolom niet op: het echte totaal is {amount:euro}.',
  'ministers.shared-why':
    'Eigen bedragen, en een gelijk deel van de bedragen van gedeelde maatregelen. Samen is dat het echte totaal.',
  'ministers.true-total': 'Echt totaal',
  'ministers.money': '{amount:euro}',
  'ministers.pages-title': 'Een pagina per minister',
  'ministers.pages-why':
    'Een Word-document met de maatregelen, bedragen en aanbevelingen van een minister, om te mailen of te drukken.',
  'ministers.pages-of': 'Van wie',
  'ministers.pages-all': 'Alle ministers',
  'ministers.pages': 'Maak de pagina',
  'ministers.making-pages': 'De pagina wordt gemaakt…',
  'ministers.pages-made': '{file} is gemaakt en staat bij uw downloads.',
  'ministers.pivots-title': 'Zelf filteren en schikken',
  'ministers.pivots-why':
    'Draaitabellen komen op een eigen blad. Staan ze er al, dan tellen ze opnieuw en blijven ze zoals u ze geschikt hebt.',
  'ministers.pivots': 'Maak draaitabellen',
  'ministers.making-pivots': 'De draaitabellen worden gemaakt…',
  'ministers.pivots-made': 'De draaitabellen staan op het blad Draaitabellen.',

  'problem.title': 'Dat is niet gelukt',
  'problem.cell-being-edited':
    'Excel is bezig met een cel: druk op Enter of Esc in de werkmap en probeer het opnieuw.',
  'problem.protected-sheet':
    'Het blad {sheet} is beveiligd, dus is er niets veranderd: hef de beveiliging op (Controleren, Blad beveiligen) en probeer het opnieuw.',
  'problem.protected-workbook':
    'De werkmap is beveiligd, dus is er niets veranderd: hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.',
  'problem.read-only':
    'De werkmap is alleen te lezen, dus is er niets veranderd: kies Bewerken, of bewaar een kopie en werk daarin.',
  'problem.too-large':
    'De werkmap is te groot voor Excel op het web: open ze in Excel op uw computer en probeer het daar opnieuw.',
  'problem.busy':
    'Excel is bezig of even niet bereikbaar: wacht een ogenblik en probeer het opnieuw.',
  'problem.closed': 'De werkmap is gesloten: open ze opnieuw, en open dan dit venster.',
  'too-old.title': 'Actieplan werkt hier niet',
  'problem.too-old':
    'Deze Excel is te oud voor Actieplan: u hebt Microsoft 365, Excel 2021 of een latere versie nodig.',
  'problem.changed-meanwhile.one':
    'Iemand heeft intussen {cells} gewijzigd, dus is er niets overschreven: kijk het plan opnieuw na.',
  'problem.changed-meanwhile.other':
    'Iemand heeft intussen {count} cellen gewijzigd ({cells}), dus is er niets overschreven: kijk het plan opnieuw na.',
  'problem.no-such-sheet': 'Het blad {sheet} is er niet meer: kijk het plan opnieuw na.',
  'problem.name-taken':
    'De werkmap heeft al een blad of tabel met de naam {name} die geen deel van een plan is: geef het een andere naam, of gebruik een nieuwe werkmap.',
  'problem.not-acceptable':
    'Een fout in de bladen of kolommen zelf kan niet aanvaard worden: herstel ze, zoals erbij staat.',
  'problem.incomplete':
    'Er is niets aanvaard, want de naam of de reden ontbreekt: vul beide in en probeer het opnieuw.',
  'problem.no-room':
    'Op het blad {sheet} is geen plaats voor een rij, dus is er niets aanvaard: maak de rijen onder de tabel leeg of zet haar kolommen terug, en probeer het opnieuw.',
  'problem.refused':
    'Excel heeft het geweigerd ({hostCode}) en er is niets veranderd: probeer het opnieuw, en meld het als het dan niet lukt aan wie de invoegtoepassing beheert.',
  'problem.not-a-plan':
    'Deze werkmap heeft nog geen plan (er is geen blad {sheet} met kolommen zoals {columns}): zet er eerst een plan in.',
  'problem.text-too-long':
    'Een tekst voor {cell} op {sheet} is te lang voor Excel ({characters} tekens; er passen er {limit} in een cel): kort hem in het document in en lees het opnieuw in.',
  'problem.too-many-rows':
    'Dit plan vraagt op het blad {sheet} {rows} rijen, en Excel heeft er plaats voor {limit}: verdeel het over verschillende documenten.',
  'problem.no-tables':
    'In het document staan geen tabellen en geen genummerde maatregelen: kies het document met het plan.',
  'problem.no-measures':
    'In het document staan tabellen, maar geen genummerde maatregelen: kies het document met het plan.',
  'problem.unexpected':
    'Er is iets misgegaan in Actieplan zelf: sluit dit venster en open het opnieuw, en meld het als het terugkomt.',
  'problem.to-plan': 'Naar Plan',
  'document.empty': 'Het bestand is leeg: kies een ander document.',
  'document.pdf':
    'Een PDF kan niet ingelezen worden: open het in Word, bewaar het als .docx en kies dat.',
  'document.old-word':
    'Een .doc van Word 2003 of ouder kan niet ingelezen worden: open het in Word, bewaar het als .docx en kies dat.',
  'document.encrypted':
    'Het document is met een wachtwoord beveiligd: haal het wachtwoord weg in Word en kies het opnieuw.',
  'document.is-workbook':
    'Dit is een werkmap, geen document: open ze in Excel en kies daar Nakijken.',
  'document.other-document':
    'Deze soort document kan niet ingelezen worden: open het in Word, bewaar het als .docx en kies dat.',
  'document.picture': 'Dit is een afbeelding: kies een document met tekst en tabellen.',
  'document.zip-bomb':
    'Het bestand wordt bij het openen onwaarschijnlijk groot, dus is het niet geopend: vraag een nieuwe kopie.',
  'document.damaged':
    'Het document is beschadigd of onvolledig: open het in Word, bewaar het opnieuw en kies dat.',
  'document.too-large':
    'Het document is te groot om in te lezen: haal de afbeeldingen eruit en kies het opnieuw.',
  'document.unknown-kind':
    'Dit soort bestand kan niet ingelezen worden: kies een document van Word (.docx), een webpagina (.html) of tekst (.txt).',
} as const;
