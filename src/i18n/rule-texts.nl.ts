/**
 * What the rules say, in Dutch: per rule a title, and per message what is wrong and what to do. Besides
 * the data of the message every text can name the place: `{where}` ("maatregel 4.3"), and `{Where}` at
 * the beginning of a sentence.
 */
export const ruleTextsNl = {
  'place.plan': 'het plan',
  'place.list': 'het blad Lijsten',
  'place.policyLine': 'beleidslijn {number}',
  'place.action': 'actie {number}',
  'place.measure': 'maatregel {number}',
  'place.measure-unnumbered': 'een maatregel zonder nummer',
  'place.budgetLine': 'een budgetregel van maatregel {number}',
  'place.budgetLine-unnumbered': 'een budgetregel',
  'place.recommendation': 'aanbeveling {number}',
  'place.recommendation-unnumbered': 'een aanbeveling zonder nummer',
  'place.previousAction': 'actie {number} van het vorige plan',
  'place.previousAction-unnumbered': 'een actie zonder nummer van het vorige plan',
  'place.abbreviation': 'de afkorting {number}',

  'list-filled.title': 'De lijsten zijn ingevuld',
  'list-filled.why':
    'Zonder de lijst kan niemand nagaan of de waarden kloppen, en zijn de keuzelijsten leeg.',
  'list-filled.codes.what':
    'De lijst van codes is leeg, dus is niet na te gaan of de codes van de maatregelen kloppen.',
  'list-filled.codes.todo': 'Zet de codes en wat ze betekenen op het blad Lijsten.',
  'list-filled.actions.what':
    'De lijst van acties is leeg, dus is niet na te gaan of de maatregelen onder de juiste actie staan.',
  'list-filled.actions.todo': 'Zet de acties met hun nummer en titel op het blad Lijsten.',
  'list-filled.ministers.what':
    'De lijst van ministers is leeg, dus is niet na te gaan of de ministerstitels kloppen.',
  'list-filled.ministers.todo': 'Zet de ministers en hun titels op het blad Lijsten.',
  'list-filled.previousStatuses.what':
    'De lijst van statussen is leeg, dus is niet na te gaan of de statussen van het vorige plan kloppen.',
  'list-filled.previousStatuses.todo': 'Zet de mogelijke statussen op het blad Lijsten.',

  'list-named.title': 'Alles in de lijsten heeft een nummer of een naam',
  'list-named.why':
    'De andere bladen vinden wat in een lijst staat alleen onder zijn nummer of naam.',
  'list-named.policy-line.what':
    'In de lijst van beleidslijnen staat “{title}” zonder nummer, dus kan geen actie eronder vallen.',
  'list-named.policy-line.todo': 'Vul het nummer in, of verwijder de rij.',
  'list-named.action.what':
    'In de lijst van acties staat “{title}” zonder nummer, dus kan geen maatregel eronder vallen.',
  'list-named.action.todo': 'Vul het nummer in, of verwijder de rij.',
  'list-named.code.what':
    'In de lijst van codes staat “{label}” zonder code, dus kan geen maatregel die krijgen.',
  'list-named.code.todo': 'Vul de code in, of verwijder de rij.',
  'list-named.department.what':
    'In de lijst van beleidsdomeinen staat “{meaning}” zonder afkorting, dus vindt de lijst zijn maatregelen niet.',
  'list-named.department.todo': 'Vul de afkorting in, of verwijder de rij.',
  'list-named.term.what':
    'Op het blad Afkortingen staat “{meaning}” zonder afkorting of begrip, dus vindt niemand die betekenis.',
  'list-named.term.todo': 'Vul de afkorting of het begrip in, of verwijder de rij.',
  'list-named.damaged.what':
    'In een lijst heeft Excel van een nummer {shown} gemaakt; wie op het nummer filtert of zoekt, vindt het niet.',
  'list-named.damaged.todo': 'Maak de cel op als tekst en typ het nummer opnieuw.',

  'list-unique.title': 'Niets staat twee keer in een lijst',
  'list-unique.why': 'Wat in een lijst wordt opgezocht, moet één ding betekenen.',
  'list-unique.policy-line.what':
    'Nummer {number} staat meer dan één keer in de lijst van beleidslijnen, met de titels {titles:quoted}; zo is niet te zien onder welke een actie valt.',
  'list-unique.policy-line.todo':
    'Geef een van beide een ander nummer, of verwijder wat dubbel is.',
  'list-unique.code.what':
    'Code {code} staat meer dan één keer in de lijst van codes; zo is niet te zien wat ze betekent.',
  'list-unique.code.todo': 'Verwijder op het blad Lijsten de rij die niet klopt.',
  'list-unique.department.what':
    'Beleidsdomein {name} staat meer dan één keer in de lijst; zo zou het twee werkmappen krijgen.',
  'list-unique.department.todo': 'Verwijder op het blad Lijsten de rij die dubbel is.',
  'list-unique.title.what':
    'De titel “{title}” staat op het blad Lijsten bij {ministers:quoted}; een titel heeft één minister, dus tellen de maatregelen alleen bij de eerste mee.',
  'list-unique.title.todo': 'Laat de titel staan bij één minister.',

  'cell-readable.title': 'In elke cel staat wat er hoort',
  'cell-readable.why':
    'Wat in een cel niet te lezen is, telt nergens mee, zonder dat iemand het ziet.',
  'cell-readable.amount.what':
    'Als bedrag staat er “{shown}”, en dat is geen getal; het telt nergens mee.',
  'cell-readable.amount.todo':
    'Typ alleen het bedrag, zoals 12500 of 12500,50; woorden horen in de toelichting.',
  'cell-readable.fte.what':
    'Als aantal VTE staat er “{shown}”, en dat is geen getal; het telt nergens mee.',
  'cell-readable.fte.todo': 'Typ het aantal als getal, zoals 0,5.',
  'cell-readable.per.what':
    'Als frequentie staat er “{shown}”; zo is niet te zeggen hoe vaak het bedrag telt.',
  'cell-readable.per.todo':
    'Kies eenmalig, per jaar of per schooljaar, of laat de cel leeg als het niet gezegd is.',
  'cell-readable.date.what':
    'In de periode staat “{shown}”, en dat is geen datum; het bedrag kan daardoor bij het verkeerde jaar tellen, of bij geen.',
  'cell-readable.date.todo': 'Typ een jaar (2017), een maand (04/2017) of een dag (01/04/2017).',
  'cell-readable.starting-point.what':
    'Als uitgangspunt staat er bij {where} “{shown}”; dat telt als niet ingevuld.',
  'cell-readable.starting-point.todo': 'Kies ja, of maak de cel leeg.',
  'cell-readable.other.what':
    'In een keuzelijst van {where} staat “{shown}”, en dat is geen van de keuzes; het telt als niet ingevuld.',
  'cell-readable.other.todo': 'Kies een waarde uit de lijst van de cel.',

  'number-form.title': 'Elke maatregel heeft een nummer in de juiste vorm',
  'number-form.why': 'Budgetregels en verwijzingen vinden een maatregel alleen onder haar nummer.',
  'number-form.missing.what':
    'Een maatregel heeft geen nummer, dus kan niets naar de maatregel verwijzen.',
  'number-form.missing.todo':
    'Vul een nummer in zoals {example}, of verwijder de rij als ze geen maatregel is.',
  'number-form.malformed.what':
    '“{shown}” is geen nummer van een maatregel, dus is niet te zeggen bij welke actie de maatregel hoort.',
  'number-form.malformed.todo': 'Schrijf het nummer zoals {example}.',
  'number-form.untidy.what':
    'Het nummer “{shown}” is niet geschreven zoals de andere, waardoor wie op {number} filtert of zoekt de maatregel niet vindt.',
  'number-form.untidy.todo': 'Schrijf {number}.',

  'number-damaged.title': 'Excel heeft geen nummers van maatregelen veranderd',
  'number-damaged.why':
    'Excel verandert 5.10 in 5.1 en 3.4 in een datum; dan vindt niemand de maatregel nog, of vindt men een andere.',
  'number-damaged.decimal.what':
    'Nummer {number} is door Excel een getal geworden en staat er nu als {shown}, waardoor wie op {number} filtert of zoekt de maatregel niet vindt.',
  'number-damaged.decimal.todo': 'Maak de cel op als tekst en typ {number} opnieuw.',
  'number-damaged.date.what':
    'Nummer {number} is door Excel een datum geworden en staat er nu als {shown}, waardoor wie op {number} filtert of zoekt de maatregel niet vindt.',
  'number-damaged.date.todo': 'Maak de cel op als tekst en typ {number} opnieuw.',
  'number-damaged.lost-zero.what':
    'Deze maatregel had nummer {number}, maar de nul is verloren: nu heeft een andere maatregel hetzelfde nummer, {shown}.',
  'number-damaged.lost-zero.todo':
    'Typ {number} in een cel die als tekst is opgemaakt, of geef de maatregel een ander nummer.',
  'number-damaged.unclear.what':
    'Excel heeft van een nummer {shown} gemaakt; het kan {choices:or} geweest zijn, en zo vindt niemand de maatregel onder haar nummer.',
  'number-damaged.unclear.todo': 'Maak de cel op als tekst en typ het juiste nummer: {choices:or}.',
  'number-damaged.lost.what':
    'Excel heeft van een nummer {shown} gemaakt; welk nummer het was, is niet meer te zien.',
  'number-damaged.lost.todo':
    'Maak de cel op als tekst en typ het nummer opnieuw; een vroegere versie toont welk het was.',

  'number-duplicate.title': 'Elk nummer komt één keer voor',
  'number-duplicate.why':
    'Bij een nummer dat twee keer bestaat, is niet te zien welke van de twee bedoeld is.',
  'number-duplicate.measure.what':
    'Nummer {number} is al van een andere maatregel, dus is bij een verwijzing of een budgetregel niet te zien welke van de twee bedoeld is.',
  'number-duplicate.measure.todo':
    'Geef een van beide een ander nummer, of verwijder de rij als ze een kopie is.',
  'number-duplicate.action.what':
    'Nummer {number} staat meer dan één keer in de lijst van acties, met de titels {titles:quoted}; zo is niet te zien onder welke actie een maatregel valt.',
  'number-duplicate.action.todo':
    'Geef een van beide een ander nummer, of verwijder wat dubbel is.',

  'number-under-action.title': 'Elke maatregel staat onder de actie van haar nummer',
  'number-under-action.why':
    'Een maatregel onder de verkeerde actie telt verkeerd mee en wordt niet gevonden.',
  'number-under-action.other-action.what':
    'Maatregel {number} staat onder actie {action}, maar volgens haar nummer hoort ze bij actie {own}.',
  'number-under-action.other-action.todo':
    'Verplaats de maatregel naar actie {own}, of geef ze een nummer van actie {action}.',
  'number-under-action.unlisted-action.what':
    'Maatregel {number} staat onder actie {action}, die niet in de lijst van acties staat; volgens haar nummer hoort ze bij actie {own}.',
  'number-under-action.unlisted-action.todo':
    'Zet de maatregel onder actie {own}, of voeg actie {action} toe op het blad Lijsten en geef de maatregel een nummer daarvan.',
  'number-under-action.unknown-action.what':
    '{Where} hoort bij actie {action}, maar die staat niet in de lijst van acties.',
  'number-under-action.unknown-action.todo':
    'Verbeter het nummer, of voeg actie {action} toe op het blad Lijsten.',
  'number-under-action.no-action.what':
    '{Where} staat onder geen actie en telt dus bij geen enkele actie mee.',
  'number-under-action.no-action.todo': 'Vul in bij welke actie de maatregel hoort.',

  'number-gap.title': 'Er ontbreken geen nummers',
  'number-gap.why': 'Een gat in de nummering doet denken dat er iets weggevallen is.',
  'number-gap.one.what':
    'Er is geen maatregel {missing}; lezers zullen zich afvragen of er een maatregel weggevallen is voor {before}.',
  'number-gap.one.todo': 'Voeg de maatregel toe als ze ontbreekt, of hernummer vanaf {before}.',
  'number-gap.several.what':
    'De maatregelen {first} tot en met {last} zijn er niet; lezers zullen zich afvragen of ze weggevallen zijn voor {before}.',
  'number-gap.several.todo':
    'Voeg de maatregelen toe als ze ontbreken, of hernummer vanaf {before}.',
  'number-gap.action-one.what':
    'Er is geen actie {missing}; lezers zullen zich afvragen of er een actie weggevallen is voor actie {before}.',
  'number-gap.action-one.todo': 'Voeg de actie toe als ze ontbreekt, of hernummer de acties.',
  'number-gap.action-several.what':
    'De acties {first} tot en met {last} zijn er niet; lezers zullen zich afvragen of ze weggevallen zijn voor actie {before}.',
  'number-gap.action-several.todo': 'Voeg de acties toe als ze ontbreken, of hernummer de acties.',

  'number-order.title': 'De maatregelen staan op volgorde van hun nummer',
  'number-order.why': 'Wie een nummer zoekt, kijkt waar het hoort te staan.',
  'number-order.moved.what':
    'Maatregel {number} staat niet op haar plaats in de volgorde van de nummers.',
  'number-order.moved.todo': 'Sorteer de tabel, of geef de maatregel een nummer dat hier past.',
  'number-order.sorted.what':
    'De maatregelen staan niet op volgorde van hun nummer: er staan er {count} op een andere plaats.',
  'number-order.sorted.todo': 'U hoeft niets te doen als u de tabel zelf anders gesorteerd hebt.',

  'action-has-measures.title': 'Elke actie heeft maatregelen',
  'action-has-measures.why': 'Een actie zonder maatregel belooft iets dat niemand uitvoert.',
  'action-has-measures.none.what':
    'Actie {action} (“{title}”) heeft geen enkele maatregel, dus wordt ze door niemand uitgevoerd.',
  'action-has-measures.none.todo':
    'Voeg een maatregel toe, of verwijder de actie op het blad Lijsten.',

  'action-policy-line.title': 'Elke actie hoort bij een beleidslijn',
  'action-policy-line.why': 'Een actie zonder beleidslijn ontbreekt in de cijfers per beleidslijn.',
  'action-policy-line.missing.what':
    'Actie {action} hoort bij geen beleidslijn en ontbreekt dus in de cijfers per beleidslijn.',
  'action-policy-line.missing.todo': 'Kies op het blad Lijsten een beleidslijn: {lines:or}.',
  'action-policy-line.unknown.what':
    'Actie {action} hoort bij beleidslijn {line}, maar die bestaat niet.',
  'action-policy-line.unknown.todo':
    'Kies {lines:or}, of voeg beleidslijn {line} toe op het blad Lijsten.',

  'action-recommended.title': 'Elke actie antwoordt op een aanbeveling',
  'action-recommended.why':
    'Wie het plan naast de resolutie legt, zoekt bij elke actie waarop ze antwoordt.',
  'action-recommended.none.what':
    'Geen enkele aanbeveling noemt actie {action} (“{title}”); zo is niet te zien waarop ze een antwoord is.',
  'action-recommended.none.todo':
    'Noem de actie op het blad Resolutie, of laat het zo als ze een andere reden heeft.',
  'action-recommended.several.what':
    'Geen enkele aanbeveling noemt de acties {actions}; zo is niet te zien waarop ze een antwoord zijn.',
  'action-recommended.several.todo':
    'Noem ze op het blad Resolutie, of laat het zo als ze een andere reden hebben.',

  'code-known.title': 'Elke maatregel heeft een code uit de lijst',
  'code-known.why':
    'De cijfers per code kloppen alleen als elke maatregel een code heeft waarvan men weet wat ze betekent.',
  'code-known.missing.what': '{Where} heeft geen code en telt dus niet mee in de cijfers per code.',
  'code-known.missing.todo': 'Kies {codes:or}.',
  'code-known.unknown.what':
    '{Where} heeft code {code}, die niet in de lijst staat; wat de code betekent, is dus niet bekend.',
  'code-known.unknown.todo': 'Kies {codes:or}, of voeg {code} toe op het blad Lijsten.',
  'code-known.variant.what':
    '{Where} heeft code “{code}”, die in de lijst als “{listed}” staat; zo telt ze apart.',
  'code-known.variant.todo': 'Schrijf {listed}.',
  'code-known.unknown-told.what':
    '{Where} heeft code {code}, die niet in de lijst staat; de omschrijving begint met “{words}”, wat op {listed} wijst.',
  'code-known.unknown-told.todo':
    'Schrijf {listed} als dat klopt, of kies een andere code uit de lijst.',
  'code-known.unknown-traced.todo': 'Kies {codes:or}, of voeg {code} toe op het blad Lijsten.',
  'code-known.unknown-traced.what':
    '{Where} heeft code {code}, die niet in de lijst staat; volgens het blad Vorig plan is ze het vervolg van vorige actie {previous}, dus wellicht niet nieuw.',

  'code-previous.title': 'De codes kloppen met het vorige plan',
  'code-previous.why':
    'Nieuw beleid dat er al was, of bestaand beleid dat nergens vandaan komt, valt het Parlement op.',
  'code-previous.not-new.what':
    '{Where} heeft code {code}, nieuw, maar volgens het blad Vorig plan is ze het vervolg van vorige actie {previous}; dan is ze niet nieuw en tellen de cijfers per code verkeerd.',
  'code-previous.not-new.todo':
    'Kies {codes:or}, of zeg op het blad Vorig plan waar de vorige actie dan wel verdergaat, als de maatregel echt nieuw is.',
  'code-previous.untraced.what':
    '{Where} heeft code {code}, dus niet nieuw, maar geen enkele actie van het vorige plan gaat erin verder; zo is niet te zien waar ze vandaan komt.',
  'code-previous.untraced.todo':
    'Noem de maatregel op het blad Vorig plan bij de actie die erin verdergaat, of verander de code als ze nieuw is; komt ze van elders, laat het dan zo.',
  'code-previous.many-untraced.what':
    'De maatregelen {measures} zijn volgens hun code niet nieuw, maar geen enkele actie van het vorige plan gaat erin verder; zo is niet te zien waar ze vandaan komen.',
  'code-previous.many-untraced.todo':
    'Noem ze op het blad Vorig plan bij de acties die erin verdergaan, of laat het zo als ze van elders komen.',

  'reference-exists.title': 'Waar een tekst naar verwijst, bestaat',
  'reference-exists.why':
    'Wie een verwijzing volgt naar iets dat er niet is, staat met lege handen.',
  'reference-exists.measure.what':
    'In {where} staat “{text}”, maar maatregel {target} bestaat niet; de lezer vindt daar niets.',
  'reference-exists.measure.todo': 'Verbeter het nummer, of haal de verwijzing weg.',
  'reference-exists.measure-after-last.what':
    'In {where} staat “{text}”, maar actie {action} eindigt bij maatregel {last}; de lezer vindt daar niets.',
  'reference-exists.measure-after-last.todo':
    'Verbeter {target} tot het nummer dat bedoeld is, of haal de verwijzing weg.',
  'reference-exists.renumbered.what':
    'In {where} staat “{text}”, maar maatregel {target} heet nu {number}; de lezer vindt {target} niet.',
  'reference-exists.renumbered.todo':
    'Schrijf {number}, of verbeter het nummer als een andere maatregel bedoeld is.',
  'reference-exists.range.what':
    'In {where} staat “{text}”, maar niet alles daarvan bestaat: {targets} niet.',
  'reference-exists.range.todo':
    'Verbeter het begin of het einde van de reeks, of noem de nummers één voor één.',
  'reference-exists.action.what':
    'In {where} staat “{text}”, maar actie {target} bestaat niet; de lezer vindt daar niets.',
  'reference-exists.action.todo': 'Verbeter het nummer, of haal de verwijzing weg.',

  'reference-kind.title': 'Een tekst noemt een maatregel een maatregel en een actie een actie',
  'reference-kind.why': '“Actie 6.1” en “maatregel 6” laten de lezer raden wat bedoeld is.',
  'reference-kind.is-measure.what.one':
    'In {where} staat “{text}”, maar {targets} is het nummer van een maatregel, geen actie; zo is niet duidelijk wat bedoeld is.',
  'reference-kind.is-measure.what.other':
    'In {where} staat “{text}”, maar {targets} zijn nummers van maatregelen, geen acties; zo is niet duidelijk wat bedoeld is.',
  'reference-kind.is-measure.todo.one':
    'Noem {targets} in de tekst een maatregel, of schrijf het nummer van de hele actie als die bedoeld is.',
  'reference-kind.is-measure.todo.other':
    'Noem {targets} in de tekst maatregelen, of schrijf de nummers van de hele acties als die bedoeld zijn.',
  'reference-kind.is-action.what.one':
    'In {where} staat “{text}”, maar {targets} is het nummer van een actie, geen maatregel; zo is niet duidelijk wat bedoeld is.',
  'reference-kind.is-action.what.other':
    'In {where} staat “{text}”, maar {targets} zijn nummers van acties, geen maatregelen; zo is niet duidelijk wat bedoeld is.',
  'reference-kind.is-action.todo.one':
    'Noem {targets} in de tekst een actie, of schrijf het volledige nummer van de maatregel als die bedoeld is.',
  'reference-kind.is-action.todo.other':
    'Noem {targets} in de tekst acties, of schrijf de volledige nummers van de maatregelen als die bedoeld zijn.',

  'reference-fits.title': 'Waar een tekst naar verwijst, gaat over wat daar staat',
  'reference-fits.why':
    'Een verwijzing naar het verkeerde nummer valt niet op: het bestaat, maar gaat over iets anders.',
  'reference-fits.measure.what':
    'In {where} staat “{text}”, maar de woorden {words:quoted} daarbij gaan over maatregel {better}; wie {target} opzoekt, vindt iets anders.',
  'reference-fits.measure.todo':
    'Verander {target} in {better}, of zeg in de tekst waarom {target} bedoeld is.',
  'reference-fits.action.what':
    'In {where} staat “{text}”, maar de woorden {words:quoted} daarbij gaan over actie {better}; wie actie {target} opzoekt, vindt iets anders.',
  'reference-fits.action.todo':
    'Verander {target} in {better}, of zeg in de tekst waarom actie {target} bedoeld is.',

  'actor-department.title': 'Elke maatregel heeft een beleidsdomein dat haar uitvoert',
  'actor-department.why':
    'Alleen beleidsdomeinen krijgen een werkmap; wat van allen is, doet vaak niemand.',
  'actor-department.nobody.what':
    '{Where} heeft geen actoren, dus is niemand ervoor verantwoordelijk en komt ze in geen enkele werkmap.',
  'actor-department.nobody.todo': 'Vul in wie de maatregel uitvoert.',
  'actor-department.partners.what':
    '{Where} heeft alleen partners ({actors}) en geen beleidsdomein, dus komt ze in geen enkele werkmap.',
  'actor-department.partners.todo':
    'Voeg het beleidsdomein toe dat de maatregel opvolgt, of zet het op het blad Lijsten als het daar ontbreekt.',
  'actor-department.uncoordinated.what':
    '{Where} is van {departments} samen, maar niet te zien is wie coördineert.',
  'actor-department.uncoordinated.todo':
    'Zet “(coördinatie)” achter een van hen, of laat het zo als ieder zijn deel doet.',
  'actor-department.many-uncoordinated.what':
    'De maatregelen {measures} zijn elk van meer dan één beleidsdomein, maar niet te zien is wie coördineert.',
  'actor-department.many-uncoordinated.todo':
    'Zet bij elk “(coördinatie)” achter een van hen, of laat het zo als ieder zijn deel doet.',

  'actor-duplicate.title': 'Geen actor staat twee keer bij een maatregel',
  'actor-duplicate.why': 'Een actor die er twee keer staat, is vaak iemand anders die bedoeld was.',
  'actor-duplicate.twice.what':
    'Bij {where} staat actor {name} twee keer; misschien is de tweede keer iemand anders bedoeld.',
  'actor-duplicate.twice.todo': 'Haal de tweede weg, of vervang ze door wie bedoeld is.',
  'actor-duplicate.two-names.what':
    'Bij {where} staan “{other}” en “{name}”, en dat is dezelfde actor; zo lijken het er twee.',
  'actor-duplicate.two-names.todo': 'Haal “{name}” weg, of vervang het door wie bedoeld is.',

  'actor-known.title': 'De actoren staan er zoals in de lijsten',
  'actor-known.why':
    'Een afkorting die anders geschreven is, hoort voor een filter bij niemand, en het beleidsdomein krijgt de maatregel niet.',
  'actor-known.variant.what':
    'Bij {where} staat actor “{name}”, die in de lijsten “{listed}” heet; wie op {listed} filtert, vindt de maatregel niet.',
  'actor-known.variant.todo': 'Schrijf “{listed}”.',
  'actor-known.near.what':
    'Bij {where} staat actor “{name}”, die in geen lijst staat; waarschijnlijk is “{listed}” bedoeld, die de maatregel zo niet krijgt.',
  'actor-known.near.todo':
    'Schrijf “{listed}”, of voeg “{name}” toe aan de afkortingen als het iemand anders is.',
  'actor-known.two-ways.what':
    'Bij {where} staat actor “{name}”, elders geschreven als “{other}”; wie op een van beide filtert, mist de andere.',
  'actor-known.two-ways.todo': 'Schrijf overal “{other}”, of overal “{name}”.',

  'minister-known.title': 'Elke maatregel heeft een minister uit de lijst',
  'minister-known.why':
    'De overzichten per minister tellen alleen titels die bij één minister van de lijst horen.',
  'minister-known.missing.what':
    '{Where} heeft geen minister en ontbreekt dus in de overzichten per minister.',
  'minister-known.missing.todo': 'Vul de verantwoordelijke minister in.',
  'minister-known.unknown.what':
    'Bij {where} staat “{title}”, maar die titel heeft geen enkele minister in de lijst.',
  'minister-known.unknown.todo':
    'Verbeter de titel, of voeg ze op het blad Lijsten toe bij de juiste minister.',
  'minister-known.nobody.todo':
    'Verbeter de titel, of voeg ze op het blad Lijsten toe bij de juiste minister.',
  'minister-known.held.what':
    'Bij {where} staat “{title}”; die bevoegdheden heeft {holder}, maar de titel staat niet in de lijst en telt dus nergens mee.',
  'minister-known.held.todo':
    'Voeg de titel op het blad Lijsten toe bij die minister, of schrijf een titel die er al staat.',
  'minister-known.divided.what':
    'Bij {where} staat “{title}”, maar die bevoegdheden zijn verdeeld over {holders}.',
  'minister-known.divided.todo':
    'Schrijf de titel van elke minister apart, of verbeter de lijst op het blad Lijsten.',
  'minister-known.variant.what':
    'Bij {where} staat “{title}”, maar in de lijst staat het als “{listed}”; zo telt het apart.',
  'minister-known.variant.todo': 'Schrijf “{listed}”.',
  'minister-known.near.what':
    'Bij {where} staat “{title}”, een titel die niet in de lijst staat; waarschijnlijk is “{listed}” bedoeld.',
  'minister-known.near.todo': 'Schrijf “{listed}”, of voeg de titel toe op het blad Lijsten.',
  'minister-known.nobody.what.one':
    'Bij {where} staat “{title}”, maar geen enkele minister in de lijst heeft de bevoegdheid {portfolios}; in de overzichten per minister ontbreekt dit dus.',
  'minister-known.nobody.what.other':
    'Bij {where} staat “{title}”, maar geen enkele minister in de lijst heeft de bevoegdheden {portfolios}; in de overzichten per minister ontbreekt dit dus.',
  'minister-known.twice.what':
    'Bij {where} staat “{title}” twee keer; zo lijken er meer ministers te zijn dan er zijn.',
  'minister-known.twice.todo': 'Laat de titel één keer staan.',

  'minister-department.title': 'De ministers horen bij de beleidsdomeinen',
  'minister-department.why':
    'Een minister verantwoordt wat zijn beleidsdomein doet; ontbreekt een van beide, dan mist iemand de maatregel.',
  'minister-department.no-minister.what':
    '{Where} heeft {departments} bij de actoren, maar geen van de ministers die erbij staan is daarvoor bevoegd; in het overzicht van wie dat wel is, ontbreekt ze dus.',
  'minister-department.no-minister.todo':
    'Voeg de ministers toe die voor {departments} bevoegd zijn, of laat het zo als alleen de coördinerende minister verantwoordelijk is.',
  'minister-department.no-department.what':
    'Bij {where} staat “{title}”, maar {departments:or} staat niet bij de actoren en krijgt de maatregel dus niet in zijn werkmap.',
  'minister-department.no-department.todo':
    'Voeg {departments:or} toe bij de actoren, of haal de titel weg.',

  'budget-understood.title': 'De budgettekst is duidelijk',
  'budget-understood.why':
    'Een bedrag dat niet of verkeerd gelezen wordt, maakt elk totaal verkeerd.',
  'budget-understood.empty.what':
    '{Where} heeft geen budget; zo is niet te zien of er geld nodig is.',
  'budget-understood.empty.todo':
    'Vul het bedrag in, of schrijf “Binnen de reguliere middelen” als er geen apart budget is.',
  'budget-understood.undecided.what':
    'Het budget van {where} is nog niet bepaald (“{text}”) en telt dus nog niet mee.',
  'budget-understood.undecided.todo': 'Vul het bedrag in zodra het bekend is.',
  'budget-understood.not-understood.what':
    'In de budgettekst van {where} is “{text}” niet begrepen; een bedrag dat daarin staat, telt niet mee.',
  'budget-understood.not-understood.todo':
    'Schrijf het bedrag in cijfers, zoals 12.500 € (2018), of schrijf waarom er geen is.',
  'budget-understood.no-currency.what':
    'In de budgettekst van {where} staat “{text}” zonder €; het is niet zeker dat dat een bedrag in euro is.',
  'budget-understood.no-currency.todo':
    'Zet € bij het bedrag, of maak duidelijk dat het getal iets anders telt.',
  'budget-understood.other-currency.what':
    'In de budgettekst van {where} staat “{text}”, wat geen euro is en dus niet meetelt.',
  'budget-understood.other-currency.todo': 'Schrijf het bedrag in euro.',
  'budget-understood.thousands-unclear.what':
    'In de budgettekst van {where} kan “{text}” duizenden betekenen of cijfers na de komma.',
  'budget-understood.thousands-unclear.todo':
    'Schrijf duizenden met een punt en centen met een komma, zoals 1.250,50 €.',
  'budget-understood.decimals-unclear.what':
    'In de budgettekst van {where} is bij “{text}” niet duidelijk wat euro en wat cent is.',
  'budget-understood.decimals-unclear.todo':
    'Schrijf duizenden met een punt en centen met een komma, zoals 1.250,50 €.',
  'budget-understood.period-shared.what':
    'In de budgettekst van {where} kan de periode “{text}” bij één bedrag horen of bij allemaal.',
  'budget-understood.period-shared.todo':
    'Zet bij elk bedrag zijn eigen periode, of kijk op het blad Budget na of ze goed gelezen is.',
  'budget-understood.period-reversed.what':
    'In de budgettekst van {where} eindigt de periode “{text}” voor ze begint.',
  'budget-understood.period-reversed.todo': 'Zet het begin en het einde in de juiste volgorde.',
  'budget-understood.in-words.what':
    'In de budgettekst van {where} staat een bedrag in woorden (“{text}”); alleen cijfers tellen mee in de totalen.',
  'budget-understood.in-words.todo': 'Schrijf het bedrag in cijfers, zoals 12.500 € (2018).',
  'budget-understood.rate.what':
    'In de budgettekst van {where} staat bij een bedrag “{text}”; het is maar één keer geteld, want hoe vaak het terugkomt is niet gezegd of niet te berekenen.',
  'budget-understood.rate.todo': 'Schrijf hoeveel het samen of per jaar is.',

  'budget-regular-means.title': 'Een bedrag staat niet naast de reguliere middelen',
  'budget-regular-means.why': 'De lezer moet weten of een bedrag nieuw geld is.',
  'budget-regular-means.beside.what':
    'De budgettekst van {where} noemt de reguliere middelen en ook een bedrag (“{text}”); de lezer weet niet of het bedrag daarbij komt of daarin zit.',
  'budget-regular-means.beside.todo':
    'Schrijf “bovenop de reguliere middelen”, of haal een van beide weg.',

  'budget-matches-text.title': 'De budgetregels komen overeen met de budgettekst',
  'budget-matches-text.why':
    'De totalen komen van het blad Budget, de lezer leest de tekst; beide moeten hetzelfde zeggen.',
  'budget-matches-text.missing.what':
    'De budgettekst van {where} noemt {amount:euro}, maar op het blad Budget staat dat bedrag niet; het ontbreekt dus in de totalen.',
  'budget-matches-text.missing.todo':
    'Voeg op het blad Budget een regel toe, of haal het bedrag uit de tekst.',
  'budget-matches-text.extra.what':
    'Op het blad Budget staat {amount:euro} bij deze maatregel, maar niet in haar budgettekst (“{text}”).',
  'budget-matches-text.extra.todo':
    'Zet het bedrag ook in de budgettekst, of verwijder de budgetregel.',
  'budget-matches-text.amount.what':
    'Op het blad Budget staat {amount:euro}, maar in de budgettekst van de maatregel staat {inText:euro}.',
  'budget-matches-text.amount.todo':
    'Neem {inText:euro} over uit de tekst, of verbeter de tekst tot {amount:euro}.',
  'budget-matches-text.period.what':
    'De periode van deze budgetregel staat niet zo in de budgettekst van de maatregel (“{text}”).',
  'budget-matches-text.period.todo': 'Neem de periode over uit de tekst, of verbeter de tekst.',
  'budget-matches-text.missing-fte.what':
    'De budgettekst van {where} noemt {fte:number} VTE, maar op het blad Budget staat dat niet.',
  'budget-matches-text.missing-fte.todo':
    'Voeg op het blad Budget een regel toe, of haal het aantal uit de tekst.',
  'budget-matches-text.extra-fte.what':
    'Op het blad Budget staat {fte:number} VTE bij deze maatregel, maar niet in haar budgettekst (“{text}”).',
  'budget-matches-text.extra-fte.todo':
    'Zet het aantal ook in de budgettekst, of verwijder de budgetregel.',
  'budget-matches-text.fte.what':
    'Op het blad Budget staat {fte:number} VTE, maar in de budgettekst van de maatregel staat {inText:number} VTE.',
  'budget-matches-text.fte.todo':
    'Neem {inText:number} VTE over uit de tekst, of verbeter de tekst tot {fte:number} VTE.',

  'budget-line-measure.title': 'Elke budgetregel hoort bij een maatregel',
  'budget-line-measure.why': 'Een bedrag zonder maatregel telt bij geen minister en geen actie.',
  'budget-line-measure.missing.what':
    'Een budgetregel hoort bij geen maatregel en telt dus bij geen enkele maatregel of actie mee.',
  'budget-line-measure.missing.todo':
    'Kies de maatregel, of verwijder de regel als hij niet meer geldt.',
  'budget-line-measure.unknown.what':
    'Een budgetregel hoort bij maatregel {shown}, maar die bestaat niet; het bedrag telt dus bij geen enkele maatregel of actie mee.',
  'budget-line-measure.unknown.todo':
    'Kies de juiste maatregel, of verwijder de regel als hij niet meer geldt.',
  'budget-line-measure.renumbered.what':
    'Een budgetregel hoort bij maatregel {shown}, maar die heet nu {measure}; onder het oude nummer vindt niemand het bedrag.',
  'budget-line-measure.renumbered.todo':
    'Schrijf {measure}, of kies een andere maatregel als die bedoeld is.',
  'budget-line-measure.damaged.what':
    'Bij een budgetregel heeft Excel van maatregel {measure} {shown} gemaakt, waardoor wie op {measure} filtert of zoekt het bedrag niet vindt.',
  'budget-line-measure.damaged.todo': 'Maak de cel op als tekst en typ {measure} opnieuw.',
  'budget-line-measure.lost.what':
    'Bij een budgetregel heeft Excel van het nummer van de maatregel {shown} gemaakt; welke maatregel het was, is niet meer te zien, dus telt het bedrag bij geen enkele maatregel mee.',
  'budget-line-measure.lost.todo': 'Kies de juiste maatregel.',
  'budget-line-measure.untidy.what':
    'Bij een budgetregel is het nummer van maatregel {measure} geschreven als “{shown}”, waardoor wie op {measure} filtert of zoekt het bedrag niet vindt.',
  'budget-line-measure.untidy.todo': 'Schrijf {measure}.',

  'budget-line-values.title': 'Wat een budgetregel zegt, kan kloppen',
  'budget-line-values.why':
    'Een bedrag of een periode die niet kan kloppen, geeft totalen die niet kloppen.',
  'budget-line-values.reversed.what':
    'De periode van een budgetregel loopt van {from} tot {to}: ze eindigt voor ze begint, dus is niet te zeggen in welke jaren het bedrag telt.',
  'budget-line-values.reversed.todo':
    'Wissel het begin en het einde om, of verbeter een van beide.',
  'budget-line-values.negative-amount.what':
    'Het bedrag van een budgetregel is negatief ({amount:euro}) en gaat dus van de totalen af.',
  'budget-line-values.negative-amount.todo':
    'Haal het minteken weg, of schrijf in de toelichting waarom het bedrag afgetrokken wordt.',
  'budget-line-values.negative-fte.what':
    'Het aantal VTE van een budgetregel is negatief ({fte:number}).',
  'budget-line-values.negative-fte.todo': 'Verbeter het aantal.',
  'budget-line-values.rounded.what':
    'Het bedrag van een budgetregel is {shown}, met meer dan twee cijfers na de komma; er wordt gerekend met {amount:euro}.',
  'budget-line-values.rounded.todo':
    'Schrijf {amount:euro}, of verbeter het bedrag als de komma duizenden moest scheiden.',
  'budget-line-values.maybe-month.what':
    'Een budgetregel loopt tot {shown}; Excel maakt die datum ook van {month}, en zo is het gelezen: tot en met die maand.',
  'budget-line-values.maybe-month.todo':
    'Schrijf {month} als de hele maand meetelt; typ de datum opnieuw als tekst (met een apostrof ervoor) als de eerste dag bedoeld is.',

  'budget-executor.title': 'Wie geld krijgt, staat bij de actoren',
  'budget-executor.why': 'Wie geld krijgt, wordt gevraagd wat ermee gebeurd is.',
  'budget-executor.no-actor.what.one':
    'Volgens het blad Budget gaat er bij {where} geld naar {names:quoted}, maar bij de actoren staat die naam niet; zo is niet te zien wie de maatregel mee uitvoert.',
  'budget-executor.no-actor.what.other':
    'Volgens het blad Budget gaat er bij {where} geld naar {names:quoted}, maar bij de actoren staan die namen niet; zo is niet te zien wie de maatregel mee uitvoert.',
  'budget-executor.no-actor.todo':
    'Voeg bij de actoren toe wie de maatregel mee uitvoert, of laat het zo als wie het geld krijgt niets uitvoert.',

  'recommendation-number.title': 'Elke aanbeveling heeft haar nummer',
  'recommendation-number.why': 'Het nummer is de enige weg van het plan terug naar de resolutie.',
  'recommendation-number.missing.what':
    'Een aanbeveling heeft geen nummer, dus is ze in de resolutie niet terug te vinden.',
  'recommendation-number.missing.todo':
    'Vul het nummer uit de resolutie in, of verwijder de rij als ze geen aanbeveling is.',
  'recommendation-number.duplicate.what':
    'Nummer {number} is al van een andere aanbeveling, dus is niet te zien welke van de twee bedoeld is.',
  'recommendation-number.duplicate.todo':
    'Verbeter het nummer, of verwijder de rij als ze een kopie is.',
  'recommendation-number.damaged.what':
    'Nummer {number} van een aanbeveling is door Excel veranderd in {shown}, waardoor niemand de aanbeveling onder haar nummer vindt.',
  'recommendation-number.damaged.todo': 'Maak de cel op als tekst en typ {number} opnieuw.',
  'recommendation-number.lost.what':
    'Excel heeft van het nummer van een aanbeveling {shown} gemaakt; welk nummer het was, is niet meer te zien.',
  'recommendation-number.lost.todo':
    'Maak de cel op als tekst en typ het nummer uit de resolutie opnieuw.',

  'budget-double.title': 'Geen bedrag staat er twee keer',
  'budget-double.why':
    'Hetzelfde geld dat twee keer geteld wordt, maakt het plan duurder dan het is.',
  'budget-double.same-measure.what':
    'Er staan twee budgetregels die helemaal gelijk zijn ({where}, {amount:euro}); zo telt het bedrag misschien dubbel.',
  'budget-double.same-measure.todo':
    'Verwijder een van beide, of zet in de toelichting waarin ze verschillen.',
  'budget-double.other-measure.what':
    'Hetzelfde bedrag ({amount:euro}) staat met dezelfde gegevens ook bij maatregel {measure}; zo telt het misschien dubbel.',
  'budget-double.other-measure.todo':
    'Laat het staan bij één maatregel en verwijs er bij de andere naar, of zet in de toelichting dat het twee bedragen zijn.',

  'budget-period.title': 'De perioden van de budgetregels vallen in de tijd van het plan',
  'budget-period.why':
    'Een verkeerd getypt jaar haalt een bedrag uit het overzicht waar men het zoekt.',
  'budget-period.outside.what':
    'Bij {where} staat {date}, terwijl de andere regels van {first} tot {last} lopen; een bedrag in een ver jaar ziet niemand in de overzichten.',
  'budget-period.outside.todo': 'Verbeter het jaar, of laat het zo als het klopt.',
  'budget-period.outside-year.what':
    'Bij {where} staat {date}, terwijl de andere regels over {year} gaan; een bedrag in een ver jaar ziet niemand in de overzichten.',
  'budget-period.outside-year.todo': 'Verbeter het jaar, of laat het zo als het klopt.',

  'recommendation-answered.title': 'Elke aanbeveling heeft een antwoord',
  'recommendation-answered.why':
    'Het Parlement wil bij elke aanbeveling zien wat ermee gebeurt, of waarom niet.',
  'recommendation-answered.unanswered.what':
    '{Where} heeft geen actie en geen reden waarom niet; het Parlement ziet niet wat ermee gebeurt.',
  'recommendation-answered.unanswered.todo':
    'Vul de acties in die erop antwoorden, of schrijf in de toelichting waarom er geen is.',

  'recommendation-target-exists.title': 'De acties die een aanbeveling noemt, bestaan',
  'recommendation-target-exists.why': 'Een antwoord dat naar niets verwijst, is geen antwoord.',
  'recommendation-target-exists.unknown.what':
    'Bij {where} staat actie {action}, maar die bestaat niet; de lezer vindt daar geen antwoord.',
  'recommendation-target-exists.unknown.todo': 'Verbeter het nummer, of haal het weg.',
  'recommendation-target-exists.is-measure.what':
    'Bij {where} staat {measure} waar een actie hoort, maar dat is een maatregel; de aanbeveling telt daardoor bij geen actie mee.',
  'recommendation-target-exists.is-measure.todo':
    'Schrijf actie {action}, en noem de maatregel in de toelichting als dat nodig is.',
  'recommendation-target-exists.untidy.what':
    'Bij {where} staat “{shown}” in plaats van alleen het nummer {action}; zo telt de aanbeveling bij die actie niet mee.',
  'recommendation-target-exists.untidy.todo': 'Schrijf {action}.',
  'recommendation-target-exists.decimal.what':
    'In de acties van {where} heeft Excel {shown} gemaakt van wat er getypt werd; het kunnen de acties {actions} zijn of iets anders, en zo telt de aanbeveling bij geen actie mee.',
  'recommendation-target-exists.decimal.todo':
    'Zet elk nummer op een eigen regel (Alt+Enter) in een cel die als tekst is opgemaakt.',
  'recommendation-target-exists.lost.what':
    'In de acties van {where} heeft Excel {shown} gemaakt van wat er getypt werd; welke acties het waren, is niet meer te zien.',
  'recommendation-target-exists.lost.todo':
    'Zet elk nummer op een eigen regel (Alt+Enter) in een cel die als tekst is opgemaakt.',

  'recommendation-fits.title': 'Een aanbeveling krijgt haar antwoord van een actie die erover gaat',
  'recommendation-fits.why':
    'Een antwoord dat over iets anders gaat, is voor het Parlement geen antwoord.',
  'recommendation-fits.action.what':
    'Bij {where} staat actie {target}, maar de woorden {words:quoted} van de aanbeveling gaan over actie {better}; wie bij actie {target} kijkt, vindt geen antwoord.',
  'recommendation-fits.action.todo':
    'Verander {target} in {better}, of noem beide acties als ze allebei antwoorden.',

  'previous-action-number.title': 'Elke actie van het vorige plan heeft haar nummer',
  'previous-action-number.why': 'Het nummer is de enige weg terug naar het vorige plan.',
  'previous-action-number.missing.what':
    'Een actie van het vorige plan heeft geen nummer, dus is ze in dat plan niet terug te vinden.',
  'previous-action-number.missing.todo':
    'Vul het nummer uit het vorige plan in, of verwijder de rij als ze geen actie is.',
  'previous-action-number.duplicate.what':
    'Nummer {number} is al van een andere actie van het vorige plan, dus is niet te zien welke van de twee bedoeld is.',
  'previous-action-number.duplicate.todo':
    'Verbeter het nummer, of verwijder de rij als ze een kopie is.',
  'previous-action-number.damaged.what':
    'Nummer {number} van een actie van het vorige plan is door Excel veranderd in {shown}, waardoor niemand de actie onder haar nummer vindt.',
  'previous-action-number.damaged.todo': 'Maak de cel op als tekst en typ {number} opnieuw.',
  'previous-action-number.lost.what':
    'Excel heeft van het nummer van een actie van het vorige plan {shown} gemaakt; welk nummer het was, is niet meer te zien.',
  'previous-action-number.lost.todo':
    'Maak de cel op als tekst en typ het nummer uit het vorige plan opnieuw.',
  'previous-action-number.other-heading.what':
    'Vorige actie {number} staat onder hoofdstuk {heading}, maar volgens haar nummer hoort ze bij hoofdstuk {own}.',
  'previous-action-number.other-heading.todo':
    'Zet de actie onder hoofdstuk {own}, of verbeter haar nummer.',

  'previous-action-status.title': 'Elke actie van het vorige plan heeft een status uit de lijst',
  'previous-action-status.why': 'Zonder status weet niemand of een belofte van toen is nagekomen.',
  'previous-action-status.missing.what':
    '{Where} heeft geen status; zo is niet te zien of ze uitgevoerd is.',
  'previous-action-status.missing.todo': 'Kies {statuses:or}.',
  'previous-action-status.unknown.what':
    '{Where} heeft status “{status}”, die niet in de lijst staat; wat de status betekent, is dus niet bekend.',
  'previous-action-status.unknown.todo':
    'Kies {statuses:or}, of voeg de status toe op het blad Lijsten.',
  'previous-action-status.variant.what':
    '{Where} heeft status “{status}”, die in de lijst als “{listed}” staat; zo telt ze apart.',
  'previous-action-status.variant.todo': 'Schrijf “{listed}”.',
  'previous-action-status.near.what':
    '{Where} heeft status “{status}”, die niet in de lijst staat; waarschijnlijk is “{listed}” bedoeld.',
  'previous-action-status.near.todo':
    'Schrijf “{listed}”, of voeg de status toe op het blad Lijsten.',

  'previous-action-target-exists.title': 'Waar een vorige actie naartoe ging, bestaat',
  'previous-action-target-exists.why': 'Wat verdergaat, moet in dit plan terug te vinden zijn.',
  'previous-action-target-exists.measure.what':
    'Volgens de tabel gaat {where} verder in maatregel {target}, maar die bestaat niet.',
  'previous-action-target-exists.measure.todo':
    'Verbeter het nummer, of haal het weg als de actie niet verdergezet wordt.',
  'previous-action-target-exists.action.what':
    'Volgens de tabel gaat {where} verder in actie {target}, maar die bestaat niet.',
  'previous-action-target-exists.action.todo':
    'Verbeter het nummer, of haal het weg als de actie niet verdergezet wordt.',
  'previous-action-target-exists.renumbered.what':
    'Volgens de tabel gaat {where} verder in maatregel {target}, maar die heet nu {number}.',
  'previous-action-target-exists.renumbered.todo':
    'Schrijf {number}, of verbeter het nummer als een andere maatregel bedoeld is.',
  'previous-action-target-exists.nowhere.what':
    '{Where} heeft status “{status}”, maar er staat niet bij waar ze in dit plan verdergaat.',
  'previous-action-target-exists.nowhere.todo':
    'Vul de maatregel of de actie in, of schrijf in de toelichting waar ze elders is opgenomen.',

  'previous-action-fits.title': 'Een vorige actie loopt door waar haar onderwerp staat',
  'previous-action-fits.why':
    'Wie nagaat wat er van het vorige plan geworden is, moet bij het juiste nummer uitkomen.',
  'previous-action-fits.measure.what':
    '{Where} verwijst naar maatregel {target}, maar de woorden {words:quoted} gaan over maatregel {better}; zo lijkt de actie op de verkeerde plaats door te lopen.',
  'previous-action-fits.measure.todo':
    'Verander {target} in {better}, of noem beide maatregelen als de actie in allebei doorloopt.',
  'previous-action-fits.action.what':
    '{Where} verwijst naar actie {target}, maar de woorden {words:quoted} gaan over actie {better}; zo lijkt ze op de verkeerde plaats door te lopen.',
  'previous-action-fits.action.todo':
    'Verander {target} in {better}, of noem beide acties als ze in allebei doorloopt.',

  'text-formula.title': 'Geen tekst lijkt op een formule',
  'text-formula.why': 'Een tekst die Excel uitrekent, wordt een fout of doet iets wat niemand wil.',
  'text-formula.looks.what':
    'Een tekst van {where} begint als een formule (“{text}”); wie hem in een ander blad plakt of opnieuw typt, krijgt een fout.',
  'text-formula.looks.todo':
    'Begin de tekst met een woord, of laat het zo als hij hier blijft staan.',

  'text-length.title': 'Elke tekst past in een cel',
  'text-length.why': 'Excel bewaart van een cel niet meer dan 32.767 tekens.',
  'text-length.too-long.what':
    'Een tekst van {where} telt {length:number} tekens, en in een cel van Excel passen er 32.767; het einde gaat verloren.',
  'text-length.too-long.todo': 'Kort de tekst in, of verdeel hem over meer rijen.',

  'text-characters.title': 'De teksten bevatten geen vreemde tekens',
  'text-characters.why':
    'Een verhaspeld woord maakt een officieel document slordig, en is niet te vinden.',
  'text-characters.control.what':
    'In een tekst van {where} staan stuurtekens van een ander programma (“{text}”); Excel toont er niets of een blokje voor.',
  'text-characters.control.todo': 'Haal ze weg; aan de woorden verandert niets.',
  'text-characters.lost.what':
    'In een tekst van {where} is een letter verloren gegaan (“{text}”); de lezer ziet een vraagteken in een ruit.',
  'text-characters.lost.todo':
    'Typ de letter opnieuw, of kopieer de tekst opnieuw uit het document.',
  'text-characters.garbled.what':
    'In een tekst van {where} zijn letters met een accent of aanhalingstekens verhaspeld (“{text}”); de lezer begrijpt het woord niet.',
  'text-characters.garbled.todo':
    'Typ de woorden opnieuw, of kopieer de tekst opnieuw uit het document.',

  'text-spaces.title': 'De spaties in de teksten zijn gewone, enkele spaties',
  'text-spaces.why':
    'Zoeken, filteren en vergelijken kijken naar elk teken, ook naar wat men niet ziet.',
  'text-spaces.double.what':
    'In een tekst van {where} staan spaties te veel (“{text}”); wie de woorden zoekt, vindt ze zo niet altijd.',
  'text-spaces.double.todo': 'Haal de overtollige spaties weg.',
  'text-spaces.invisible.what':
    'In een tekst van {where} staan tekens die niet te zien zijn of alleen op een spatie lijken (“{text}”); wie de woorden zoekt, vindt ze niet.',
  'text-spaces.invisible.todo': 'Vervang ze door gewone spaties, of haal ze weg.',
  'text-spaces.many.what':
    'Er zijn {cells} cellen met spaties te veel, of met tekens die niet te zien zijn; wie de woorden zoekt, vindt ze zo niet altijd.',
  'text-spaces.many.todo': 'Laat ze allemaal in één keer herstellen.',

  'abbreviation-meaning.title': 'Elke afkorting heeft één betekenis',
  'abbreviation-meaning.why': 'Een afkorting met twee betekenissen legt niets uit.',
  'abbreviation-meaning.missing.what':
    'De afkorting {term} staat in de lijst zonder betekenis, dus is ze nog altijd niet uitgelegd.',
  'abbreviation-meaning.missing.todo': 'Vul de betekenis in, of verwijder de rij.',
  'abbreviation-meaning.several.what':
    'De afkorting {term} heeft in de lijst meer dan één betekenis: {meanings:quoted}; de lezer weet niet welke bedoeld is.',
  'abbreviation-meaning.several.todo':
    'Laat één betekenis staan, of gebruik voor de andere een andere afkorting.',
  'abbreviation-meaning.twice.what':
    'De afkorting {term} staat meer dan één keer in de lijst, zonder dat er een andere betekenis bij staat; één keer is genoeg.',
  'abbreviation-meaning.twice.todo': 'Laat één rij staan, met de betekenis erbij.',

  'abbreviation-used.title': 'Elke afkorting in de lijst wordt gebruikt',
  'abbreviation-used.why':
    'Een lijst met wat niet gebruikt wordt, doet de lezer zoeken naar wat er niet is.',
  'abbreviation-used.unused.what':
    'De afkorting {term} staat in de lijst, maar komt in de teksten van het plan niet voor; de lezer zoekt ze tevergeefs.',
  'abbreviation-used.unused.todo':
    'Verwijder ze uit de lijst, of laat ze staan als ze elders in het document voorkomt.',
  'abbreviation-used.several.what':
    'De afkortingen {terms} staan in de lijst, maar komen in de teksten van het plan niet voor; de lezer zoekt ze tevergeefs.',
  'abbreviation-used.several.todo':
    'Verwijder ze uit de lijst, of laat ze staan als ze elders in het document voorkomen.',

  'abbreviation-defined.title': 'Elke afkorting die het plan gebruikt, is uitgelegd',
  'abbreviation-defined.why':
    'Een plan wordt gelezen door mensen buiten het beleidsdomein, die zijn afkortingen niet kennen.',
  'abbreviation-defined.undefined.todo':
    'Voeg {term} toe op het blad Afkortingen, of schrijf de naam voluit.',
  'abbreviation-defined.misread.what':
    'Hier staat “{term}”, dat lijkt op de afkorting {listed} uit de lijst; wie op {listed} zoekt, vindt dit niet.',
  'abbreviation-defined.misread.todo':
    'Schrijf {listed}, of laat het zo als “{term}” iets anders is.',
  'abbreviation-defined.several.what':
    'Deze afkortingen worden gebruikt maar staan niet in de lijst: {terms}; niet elke lezer kent ze.',
  'abbreviation-defined.several.todo':
    'Voeg ze toe op het blad Afkortingen, of schrijf de namen voluit.',
  'abbreviation-defined.undefined.what':
    'De afkorting {term} wordt hier gebruikt, maar staat niet in de lijst van afkortingen; niet elke lezer kent ze.',
} as const;
