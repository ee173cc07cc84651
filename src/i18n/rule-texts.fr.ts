import type { ruleTextsNl } from './rule-texts.nl';

export const ruleTextsFr = {
  'place.plan': 'le plan',
  'place.list': 'la feuille Lijsten',
  'place.policyLine': 'la ligne politique {number}',
  'place.action': 'l’action {number}',
  'place.measure': 'la mesure {number}',
  'place.measure-unnumbered': 'une mesure sans numéro',
  'place.budgetLine': 'une ligne budgétaire de la mesure {number}',
  'place.budgetLine-unnumbered': 'une ligne budgétaire',
  'place.recommendation': 'la recommandation {number}',
  'place.recommendation-unnumbered': 'une recommandation sans numéro',
  'place.previousAction': 'l’action {number} du plan précédent',
  'place.previousAction-unnumbered': 'une action sans numéro du plan précédent',
  'place.abbreviation': 'l’abréviation {number}',

  'list-filled.title': 'Les listes sont remplies',
  'list-filled.why':
    'Sans la liste, personne ne peut vérifier les valeurs, et les listes déroulantes sont vides.',
  'list-filled.codes.what':
    'La liste des codes est vide : il est impossible de vérifier les codes des mesures.',
  'list-filled.codes.todo': 'Mettez les codes et leur signification sur la feuille Lijsten.',
  'list-filled.actions.what':
    'La liste des actions est vide : il est impossible de vérifier que chaque mesure se trouve sous la bonne action.',
  'list-filled.actions.todo':
    'Mettez les actions avec leur numéro et leur titre sur la feuille Lijsten.',
  'list-filled.ministers.what':
    'La liste des ministres est vide : il est impossible de vérifier les titres des ministres.',
  'list-filled.ministers.todo': 'Mettez les ministres et leurs titres sur la feuille Lijsten.',
  'list-filled.previousStatuses.what':
    'La liste des statuts est vide : il est impossible de vérifier les statuts du plan précédent.',
  'list-filled.previousStatuses.todo': 'Mettez les statuts possibles sur la feuille Lijsten.',

  'list-named.title': 'Tout dans les listes a un numéro ou un nom',
  'list-named.why':
    'Les autres feuilles ne trouvent ce qui est dans une liste que par son numéro ou son nom.',
  'list-named.policy-line.what':
    'La liste des lignes politiques contient « {title} » sans numéro : aucune action ne peut en relever.',
  'list-named.policy-line.todo': 'Indiquez le numéro, ou supprimez la ligne.',
  'list-named.action.what':
    'La liste des actions contient « {title} » sans numéro : aucune mesure ne peut en relever.',
  'list-named.action.todo': 'Indiquez le numéro, ou supprimez la ligne.',
  'list-named.code.what':
    'La liste des codes contient « {label} » sans code : aucune mesure ne peut l’avoir.',
  'list-named.code.todo': 'Indiquez le code, ou supprimez la ligne.',
  'list-named.department.what':
    'La liste des domaines politiques contient « {meaning} » sans abréviation : la liste ne trouve pas ses mesures.',
  'list-named.department.todo': 'Indiquez l’abréviation, ou supprimez la ligne.',
  'list-named.term.what':
    'La feuille Afkortingen contient « {meaning} » sans abréviation ni terme : personne ne trouve cette signification.',
  'list-named.term.todo': 'Indiquez l’abréviation ou le terme, ou supprimez la ligne.',
  'list-named.damaged.what':
    'Dans une liste, Excel a fait {shown} d’un numéro ; qui filtre ou cherche le numéro ne le trouve pas.',
  'list-named.damaged.todo': 'Mettez la cellule au format texte et retapez le numéro.',

  'list-unique.title': 'Rien ne figure deux fois dans une liste',
  'list-unique.why': 'Ce que l’on cherche dans une liste doit avoir un seul sens.',
  'list-unique.policy-line.what':
    'Le numéro {number} figure plusieurs fois dans la liste des lignes politiques, avec les titres {titles:quoted} ; on ne voit donc pas de laquelle relève une action.',
  'list-unique.policy-line.todo':
    'Donnez un autre numéro à l’une d’elles, ou supprimez celle qui est de trop.',
  'list-unique.code.what':
    'Le code {code} figure plusieurs fois dans la liste des codes ; on ne voit donc pas ce qu’il signifie.',
  'list-unique.code.todo': 'Supprimez la ligne inexacte sur la feuille Lijsten.',
  'list-unique.department.what':
    'Le domaine politique {name} figure plusieurs fois dans la liste ; il recevrait ainsi deux classeurs.',
  'list-unique.department.todo': 'Supprimez la ligne en trop sur la feuille Lijsten.',
  'list-unique.title.what':
    'Sur la feuille Lijsten, le titre « {title} » figure chez {ministers:quoted} ; un titre n’a qu’un ministre, et les mesures ne comptent donc que pour le premier.',
  'list-unique.title.todo': 'Laissez le titre chez un seul ministre.',

  'cell-readable.title': 'Chaque cellule contient ce qui y a sa place',
  'cell-readable.why':
    'Ce qui est illisible dans une cellule ne compte nulle part, sans que personne le voie.',
  'cell-readable.amount.what':
    'Comme montant on lit « {shown} », ce qui n’est pas un nombre : il n’est compté nulle part.',
  'cell-readable.amount.todo':
    'Tapez seulement le montant, comme 12500 ou 12500,50 ; les mots vont dans la remarque.',
  'cell-readable.fte.what':
    'Comme nombre d’ETP on lit « {shown} », ce qui n’est pas un nombre : il n’est compté nulle part.',
  'cell-readable.fte.todo': 'Tapez le nombre en chiffres, comme 0,5.',
  'cell-readable.per.what':
    'Comme fréquence on lit « {shown} » : on ne sait pas combien de fois le montant compte.',
  'cell-readable.per.todo':
    'Choisissez eenmalig (une fois), per jaar (par an) ou per schooljaar (par année scolaire), ou laissez la cellule vide si ce n’est pas dit.',
  'cell-readable.date.what':
    'La période contient « {shown} », qui n’est pas une date ; le montant peut donc compter dans une mauvaise année, ou dans aucune.',
  'cell-readable.date.todo': 'Tapez une année (2017), un mois (04/2017) ou un jour (01/04/2017).',
  'cell-readable.starting-point.what':
    'Comme point de départ, {where} indique « {shown} », ce qui compte comme non rempli.',
  'cell-readable.starting-point.todo': 'Choisissez ja (oui), ou videz la cellule.',
  'cell-readable.other.what':
    'Dans un choix pour {where} on lit « {shown} », qui n’est pas un des choix : cela compte comme non rempli.',
  'cell-readable.other.todo': 'Choisissez une valeur dans la liste de la cellule.',

  'number-form.title': 'Chaque mesure a un numéro de la bonne forme',
  'number-form.why':
    'Les lignes budgétaires et les renvois ne trouvent une mesure que par son numéro.',
  'number-form.missing.what': 'Une mesure n’a pas de numéro : rien ne peut y renvoyer.',
  'number-form.missing.todo':
    'Remplissez un numéro comme {example}, ou supprimez la ligne si ce n’est pas une mesure.',
  'number-form.malformed.what':
    '« {shown} » n’est pas un numéro de mesure : il ne dit pas à quelle action la mesure appartient.',
  'number-form.malformed.todo': 'Écrivez le numéro comme {example}.',
  'number-form.untidy.what':
    'Le numéro « {shown} » n’est pas écrit comme les autres : qui filtre ou cherche {number} ne trouve pas la mesure.',
  'number-form.untidy.todo': 'Écrivez {number}.',

  'number-damaged.title': 'Excel n’a pas changé de numéros de mesures',
  'number-damaged.why':
    'Excel change 5.10 en 5.1 et 3.4 en date ; personne ne trouve alors la mesure, ou on en trouve une autre.',
  'number-damaged.decimal.what':
    'Excel a fait du numéro {number} un nombre, affiché comme {shown} : qui filtre ou cherche {number} ne trouve pas la mesure.',
  'number-damaged.decimal.todo': 'Mettez la cellule au format texte et retapez {number}.',
  'number-damaged.date.what':
    'Excel a fait du numéro {number} une date, affichée comme {shown} : qui filtre ou cherche {number} ne trouve pas la mesure.',
  'number-damaged.date.todo': 'Mettez la cellule au format texte et retapez {number}.',
  'number-damaged.lost-zero.what':
    'Cette mesure avait le numéro {number}, mais le zéro s’est perdu : une autre mesure a maintenant le même numéro, {shown}.',
  'number-damaged.lost-zero.todo':
    'Tapez {number} dans une cellule au format texte, ou donnez un autre numéro à la mesure.',
  'number-damaged.unclear.what':
    'Excel a fait {shown} d’un numéro ; c’était peut-être {choices:or}, et personne ne trouve la mesure sous son numéro.',
  'number-damaged.unclear.todo':
    'Mettez la cellule au format texte et tapez le bon numéro : {choices:or}.',
  'number-damaged.lost.what':
    'Excel a fait {shown} d’un numéro ; on ne voit plus quel numéro c’était.',
  'number-damaged.lost.todo':
    'Mettez la cellule au format texte et retapez le numéro ; une version antérieure le montre.',

  'number-duplicate.title': 'Chaque numéro ne sert qu’une fois',
  'number-duplicate.why': 'D’un numéro qui existe deux fois, on ne voit pas lequel est visé.',
  'number-duplicate.measure.what':
    'Une autre mesure a déjà le numéro {number} : un renvoi ou une ligne budgétaire ne dit pas laquelle des deux est visée.',
  'number-duplicate.measure.todo':
    'Donnez un autre numéro à l’une des deux, ou supprimez la ligne si c’est une copie.',
  'number-duplicate.action.what':
    'Le numéro {number} figure plusieurs fois dans la liste des actions, avec les titres {titles:quoted} ; on ne voit donc pas de quelle action relève une mesure.',
  'number-duplicate.action.todo':
    'Donnez un autre numéro à l’une d’elles, ou supprimez celle qui est de trop.',

  'number-under-action.title': 'Chaque mesure se trouve sous l’action de son numéro',
  'number-under-action.why':
    'Une mesure sous une mauvaise action compte au mauvais endroit et n’est pas trouvée.',
  'number-under-action.other-action.what':
    'La mesure {number} se trouve sous l’action {action}, mais son numéro la rattache à l’action {own}.',
  'number-under-action.other-action.todo':
    'Déplacez la mesure vers l’action {own}, ou donnez-lui un numéro de l’action {action}.',
  'number-under-action.unlisted-action.what':
    'La mesure {number} se trouve sous l’action {action}, qui n’est pas dans la liste des actions ; selon son numéro elle appartient à l’action {own}.',
  'number-under-action.unlisted-action.todo':
    'Mettez la mesure sous l’action {own}, ou ajoutez l’action {action} sur la feuille Lijsten et donnez à la mesure un numéro de cette action.',
  'number-under-action.unknown-action.what':
    '{Where} appartient à l’action {action}, qui n’est pas dans la liste des actions.',
  'number-under-action.unknown-action.todo':
    'Corrigez le numéro, ou ajoutez l’action {action} sur la feuille Lijsten.',
  'number-under-action.no-action.what':
    '{Where} ne se trouve sous aucune action et ne compte donc pour aucune.',
  'number-under-action.no-action.todo': 'Indiquez à quelle action la mesure appartient.',

  'number-gap.title': 'Aucun numéro ne manque',
  'number-gap.why': 'Un trou dans la numérotation fait croire que quelque chose a disparu.',
  'number-gap.one.what':
    'Il n’y a pas de mesure {missing} ; le lecteur se demandera si une mesure s’est perdue avant {before}.',
  'number-gap.one.todo': 'Ajoutez la mesure si elle manque, ou renumérotez à partir de {before}.',
  'number-gap.several.what':
    'Il n’y a pas de mesures {first} à {last} ; le lecteur se demandera si elles se sont perdues avant {before}.',
  'number-gap.several.todo':
    'Ajoutez les mesures si elles manquent, ou renumérotez à partir de {before}.',
  'number-gap.action-one.what':
    'Il n’y a pas d’action {missing} ; le lecteur se demandera si une action s’est perdue avant l’action {before}.',
  'number-gap.action-one.todo': 'Ajoutez l’action si elle manque, ou renumérotez les actions.',
  'number-gap.action-several.what':
    'Il n’y a pas d’actions {first} à {last} ; le lecteur se demandera si elles se sont perdues avant l’action {before}.',
  'number-gap.action-several.todo':
    'Ajoutez les actions si elles manquent, ou renumérotez les actions.',

  'number-order.title': 'Les mesures suivent l’ordre de leurs numéros',
  'number-order.why': 'Qui cherche un numéro regarde où il devrait être.',
  'number-order.moved.what': 'La mesure {number} n’est pas à sa place dans l’ordre des numéros.',
  'number-order.moved.todo': 'Triez le tableau, ou donnez à la mesure un numéro qui convient ici.',
  'number-order.sorted.what':
    'Les mesures ne suivent pas l’ordre de leurs numéros : {count} d’entre elles sont déplacées.',
  'number-order.sorted.todo':
    'Vous n’avez rien à faire si vous avez trié le tableau autrement vous-même.',

  'action-has-measures.title': 'Chaque action a des mesures',
  'action-has-measures.why': 'Une action sans mesure promet ce que personne n’exécute.',
  'action-has-measures.none.what':
    'L’action {action} (« {title} ») n’a aucune mesure : personne ne l’exécute donc.',
  'action-has-measures.none.todo':
    'Ajoutez une mesure, ou supprimez l’action sur la feuille Lijsten.',

  'action-policy-line.title': 'Chaque action appartient à une ligne politique',
  'action-policy-line.why':
    'Une action sans ligne politique manque dans les chiffres par ligne politique.',
  'action-policy-line.missing.what':
    'L’action {action} n’appartient à aucune ligne politique : elle manque dans les chiffres par ligne politique.',
  'action-policy-line.missing.todo':
    'Choisissez une ligne politique sur la feuille Lijsten : {lines:or}.',
  'action-policy-line.unknown.what':
    'L’action {action} appartient à la ligne politique {line}, qui n’existe pas.',
  'action-policy-line.unknown.todo':
    'Choisissez {lines:or}, ou ajoutez la ligne politique {line} sur la feuille Lijsten.',

  'action-recommended.title': 'Chaque action répond à une recommandation',
  'action-recommended.why':
    'Qui lit le plan à côté de la résolution cherche à quoi répond chaque action.',
  'action-recommended.none.what':
    'Aucune recommandation ne cite l’action {action} (« {title} ») ; on ne voit donc pas à quoi elle répond.',
  'action-recommended.none.todo':
    'Citez l’action sur la feuille Resolutie, ou laissez ainsi si elle a une autre raison.',
  'action-recommended.several.what':
    'Aucune recommandation ne cite les actions {actions} ; on ne voit donc pas à quoi elles répondent.',
  'action-recommended.several.todo':
    'Citez-les sur la feuille Resolutie, ou laissez ainsi si elles ont une autre raison.',

  'code-known.title': 'Chaque mesure a un code de la liste',
  'code-known.why':
    'Les chiffres par code ne sont exacts que si chaque mesure a un code dont on connaît le sens.',
  'code-known.missing.what':
    '{Where} n’a pas de code et ne compte donc pas dans les chiffres par code.',
  'code-known.missing.todo': 'Choisissez {codes:or}.',
  'code-known.unknown.what':
    '{Where} a le code {code}, qui n’est pas dans la liste ; on ne sait donc pas ce qu’il signifie.',
  'code-known.unknown.todo': 'Choisissez {codes:or}, ou ajoutez {code} sur la feuille Lijsten.',
  'code-known.variant.what':
    '{Where} a le code « {code} », que la liste écrit « {listed} » ; ainsi il compte à part.',
  'code-known.variant.todo': 'Écrivez {listed}.',
  'code-known.unknown-told.what':
    '{Where} a le code {code}, qui n’est pas dans la liste ; la description commence par « {words} », ce qui indique {listed}.',
  'code-known.unknown-told.todo':
    'Écrivez {listed} si c’est exact, ou choisissez un autre code de la liste.',
  'code-known.unknown-traced.todo':
    'Choisissez {codes:or}, ou ajoutez {code} sur la feuille Lijsten.',
  'code-known.unknown-traced.what':
    '{Where} a le code {code}, qui n’est pas dans la liste ; selon la feuille Vorig plan elle poursuit l’action précédente {previous}, et n’est donc sans doute pas nouvelle.',

  'code-previous.title': 'Les codes concordent avec le plan précédent',
  'code-previous.why':
    'Une politique nouvelle qui existait déjà, ou ancienne et venue de nulle part, n’échappe pas au Parlement.',
  'code-previous.not-new.what':
    '{Where} a le code {code}, nouveau, mais selon la feuille Vorig plan elle poursuit l’action précédente {previous} ; elle n’est alors pas nouvelle, et les chiffres par code sont inexacts.',
  'code-previous.not-new.todo':
    'Choisissez {codes:or}, ou indiquez sur la feuille Vorig plan où l’action précédente se poursuit alors, si la mesure est vraiment nouvelle.',
  'code-previous.untraced.what':
    '{Where} a le code {code}, donc pas nouveau, mais aucune action du plan précédent ne s’y poursuit ; on ne voit donc pas d’où elle vient.',
  'code-previous.untraced.todo':
    'Citez la mesure sur la feuille Vorig plan, à l’action qui s’y poursuit, ou changez le code si elle est nouvelle ; laissez ainsi si elle vient d’ailleurs.',
  'code-previous.many-untraced.what':
    'Selon leur code, les mesures {measures} ne sont pas nouvelles, mais aucune action du plan précédent ne s’y poursuit ; on ne voit donc pas d’où elles viennent.',
  'code-previous.many-untraced.todo':
    'Citez-les sur la feuille Vorig plan, aux actions qui s’y poursuivent, ou laissez ainsi si elles viennent d’ailleurs.',

  'reference-exists.title': 'Ce à quoi un texte renvoie existe',
  'reference-exists.why':
    'Qui suit un renvoi vers ce qui n’existe pas se retrouve les mains vides.',
  'reference-exists.measure.what':
    'Dans {where} on lit « {text} », mais la mesure {target} n’existe pas ; le lecteur n’y trouve rien.',
  'reference-exists.measure.todo': 'Corrigez le numéro, ou enlevez le renvoi.',
  'reference-exists.measure-after-last.what':
    'Dans {where} on lit « {text} », mais l’action {action} finit à la mesure {last} ; le lecteur n’y trouve rien.',
  'reference-exists.measure-after-last.todo':
    'Remplacez {target} par le numéro voulu, ou enlevez le renvoi.',
  'reference-exists.renumbered.what':
    'Dans {where} on lit « {text} », mais la mesure {target} s’appelle maintenant {number} : le lecteur ne trouve pas {target}.',
  'reference-exists.renumbered.todo':
    'Écrivez {number}, ou corrigez le numéro s’il s’agit d’une autre mesure.',
  'reference-exists.range.what':
    'Dans {where} on lit « {text} », mais une partie n’existe pas : {targets}.',
  'reference-exists.range.todo':
    'Corrigez le début ou la fin de la série, ou citez les numéros un par un.',
  'reference-exists.action.what':
    'Dans {where} on lit « {text} », mais l’action {target} n’existe pas ; le lecteur n’y trouve rien.',
  'reference-exists.action.todo': 'Corrigez le numéro, ou enlevez le renvoi.',

  'reference-kind.title': 'Un texte appelle mesure une mesure et action une action',
  'reference-kind.why':
    '« Action 6.1 » et « mesure 6 » laissent le lecteur deviner ce qui est visé.',
  'reference-kind.is-measure.what.one':
    'Dans {where} on lit « {text} », mais {targets} est le numéro d’une mesure, pas d’une action ; ce qui est visé n’est pas clair.',
  'reference-kind.is-measure.what.other':
    'Dans {where} on lit « {text} », mais {targets} sont des numéros de mesures, pas d’actions ; ce qui est visé n’est pas clair.',
  'reference-kind.is-measure.todo.one':
    'Appelez {targets} une mesure dans le texte, ou écrivez le numéro de l’action entière si c’est elle qui est visée.',
  'reference-kind.is-measure.todo.other':
    'Appelez {targets} des mesures dans le texte, ou écrivez les numéros des actions entières si ce sont elles qui sont visées.',
  'reference-kind.is-action.what.one':
    'Dans {where} on lit « {text} », mais {targets} est le numéro d’une action, pas d’une mesure ; ce qui est visé n’est pas clair.',
  'reference-kind.is-action.what.other':
    'Dans {where} on lit « {text} », mais {targets} sont des numéros d’actions, pas de mesures ; ce qui est visé n’est pas clair.',
  'reference-kind.is-action.todo.one':
    'Appelez {targets} une action dans le texte, ou écrivez le numéro complet de la mesure si c’est elle qui est visée.',
  'reference-kind.is-action.todo.other':
    'Appelez {targets} des actions dans le texte, ou écrivez les numéros complets des mesures si ce sont elles qui sont visées.',

  'reference-fits.title': 'Ce à quoi un texte renvoie traite de ce que dit le texte',
  'reference-fits.why':
    'Un renvoi vers un mauvais numéro ne se remarque pas : il existe, mais porte sur autre chose.',
  'reference-fits.measure.what':
    'Dans {where} on lit « {text} », mais les mots {words:quoted} qui l’accompagnent concernent la mesure {better} ; qui consulte {target} trouve autre chose.',
  'reference-fits.measure.todo':
    'Remplacez {target} par {better}, ou dites dans le texte pourquoi {target} est visée.',
  'reference-fits.action.what':
    'Dans {where} on lit « {text} », mais les mots {words:quoted} qui l’accompagnent concernent l’action {better} ; qui consulte l’action {target} trouve autre chose.',
  'reference-fits.action.todo':
    'Remplacez {target} par {better}, ou dites dans le texte pourquoi l’action {target} est visée.',

  'actor-department.title': 'Chaque mesure a un domaine politique qui l’exécute',
  'actor-department.why':
    'Seuls les domaines politiques reçoivent un classeur ; ce qui est à tous n’est souvent fait par personne.',
  'actor-department.nobody.what':
    '{Where} n’a pas d’acteurs : personne n’en est donc responsable et elle ne vient dans aucun classeur.',
  'actor-department.nobody.todo': 'Indiquez qui exécute la mesure.',
  'actor-department.partners.what':
    '{Where} n’a que des partenaires ({actors}) et aucun domaine politique : elle ne vient donc dans aucun classeur.',
  'actor-department.partners.todo':
    'Ajoutez le domaine politique qui suit la mesure, ou mettez-le sur la feuille Lijsten s’il y manque.',
  'actor-department.uncoordinated.what':
    '{Where} est partagée par {departments}, mais on ne voit pas qui coordonne.',
  'actor-department.uncoordinated.todo':
    'Mettez « (coördinatie) » derrière l’un d’eux, ou laissez ainsi si chacun fait sa part.',
  'actor-department.many-uncoordinated.what':
    'Les mesures {measures} sont chacune partagées par plusieurs domaines politiques, mais on ne voit pas qui coordonne.',
  'actor-department.many-uncoordinated.todo':
    'Pour chacune, mettez « (coördinatie) » derrière l’un d’eux, ou laissez ainsi si chacun fait sa part.',

  'actor-duplicate.title': 'Aucun acteur ne figure deux fois à une mesure',
  'actor-duplicate.why': 'Un acteur cité deux fois est souvent un autre qui était visé.',
  'actor-duplicate.twice.what':
    'Pour {where} l’acteur {name} figure deux fois ; un autre est peut-être visé la deuxième fois.',
  'actor-duplicate.twice.todo': 'Enlevez la deuxième mention, ou remplacez-la par l’acteur visé.',
  'actor-duplicate.two-names.what':
    'Pour {where} figurent « {other} » et « {name} », qui sont le même acteur ; on croit ainsi qu’il y en a deux.',
  'actor-duplicate.two-names.todo': 'Enlevez « {name} », ou remplacez-le par l’acteur visé.',

  'actor-known.title': 'Les acteurs sont écrits comme dans les listes',
  'actor-known.why':
    'Pour un filtre, une abréviation écrite autrement n’est à personne, et le domaine politique ne reçoit pas la mesure.',
  'actor-known.variant.what':
    'Pour {where} l’acteur est écrit « {name} », qui s’appelle « {listed} » dans les listes ; qui filtre {listed} ne trouve pas la mesure.',
  'actor-known.variant.todo': 'Écrivez « {listed} ».',
  'actor-known.near.what':
    'Pour {where} est cité l’acteur « {name} », qui n’est dans aucune liste ; il s’agit sans doute de « {listed} », qui ne reçoit ainsi pas la mesure.',
  'actor-known.near.todo':
    'Écrivez « {listed} », ou ajoutez « {name} » aux abréviations s’il s’agit d’un autre.',
  'actor-known.two-ways.what':
    'Pour {where} l’acteur est écrit « {name} », ailleurs « {other} » ; qui filtre l’un manque l’autre.',
  'actor-known.two-ways.todo': 'Écrivez partout « {other} », ou partout « {name} ».',

  'minister-known.title': 'Chaque mesure a un ministre de la liste',
  'minister-known.why':
    'Les aperçus par ministre ne comptent que les titres d’un seul ministre de la liste.',
  'minister-known.missing.what':
    '{Where} n’a pas de ministre et manque donc dans les aperçus par ministre.',
  'minister-known.missing.todo': 'Indiquez le ministre compétent.',
  'minister-known.unknown.what':
    'Pour {where} on lit « {title} », mais aucun ministre de la liste n’a ce titre.',
  'minister-known.unknown.todo':
    'Corrigez le titre, ou ajoutez-le au bon ministre sur la feuille Lijsten.',
  'minister-known.nobody.todo':
    'Corrigez le titre, ou ajoutez-le au bon ministre sur la feuille Lijsten.',
  'minister-known.held.what':
    'Pour {where} on lit « {title} » ; {holder} a ces compétences, mais le titre n’est pas dans la liste et ne compte donc nulle part.',
  'minister-known.held.todo':
    'Ajoutez le titre à ce ministre sur la feuille Lijsten, ou écrivez un titre qui y est déjà.',
  'minister-known.divided.what':
    'Pour {where} on lit « {title} », mais ces compétences sont réparties entre {holders}.',
  'minister-known.divided.todo':
    'Écrivez le titre de chaque ministre à part, ou corrigez la liste sur la feuille Lijsten.',
  'minister-known.variant.what':
    'Pour {where} on lit « {title} », que la liste écrit « {listed} » ; ainsi il compte à part.',
  'minister-known.variant.todo': 'Écrivez « {listed} ».',
  'minister-known.near.what':
    'Pour {where} on lit « {title} », un titre qui n’est pas dans la liste ; c’est sans doute « {listed} ».',
  'minister-known.near.todo': 'Écrivez « {listed} », ou ajoutez le titre sur la feuille Lijsten.',
  'minister-known.nobody.what.one':
    'Pour {where} on lit « {title} », mais aucun ministre de la liste n’a la compétence {portfolios} : cela manque donc dans les aperçus par ministre.',
  'minister-known.nobody.what.other':
    'Pour {where} on lit « {title} », mais aucun ministre de la liste n’a les compétences {portfolios} : cela manque donc dans les aperçus par ministre.',
  'minister-known.twice.what':
    'Pour {where} « {title} » figure deux fois ; on croit ainsi qu’il y a plus de ministres.',
  'minister-known.twice.todo': 'Laissez le titre une seule fois.',

  'minister-department.title': 'Les ministres correspondent aux domaines politiques',
  'minister-department.why':
    'Un ministre répond de ce que fait son domaine politique ; si l’un des deux manque, quelqu’un manque la mesure.',
  'minister-department.no-minister.what':
    '{Where} a {departments} parmi ses acteurs, mais aucun de ses ministres n’en est chargé ; elle manque donc dans l’aperçu des ministres qui le sont.',
  'minister-department.no-minister.todo':
    'Ajoutez les ministres chargés de {departments}, ou laissez ainsi si seul le ministre coordinateur est responsable.',
  'minister-department.no-department.what':
    'Pour {where} on lit « {title} », mais {departments:or} ne figure pas parmi les acteurs et ne reçoit donc pas la mesure dans son classeur.',
  'minister-department.no-department.todo':
    'Ajoutez {departments:or} aux acteurs, ou enlevez le titre.',

  'budget-understood.title': 'Le texte du budget est clair',
  'budget-understood.why': 'Un montant illisible ou mal lu fausse tous les totaux.',
  'budget-understood.empty.what':
    '{Where} n’a pas de budget : on ne voit pas s’il faut de l’argent.',
  'budget-understood.empty.todo':
    'Remplissez le montant, ou écrivez « Binnen de reguliere middelen » (moyens réguliers) s’il n’y a pas de budget propre.',
  'budget-understood.undecided.what':
    'Le budget n’est pas encore fixé ({where} : « {text} ») et ne compte donc pas encore.',
  'budget-understood.undecided.todo': 'Remplissez le montant dès qu’il est connu.',
  'budget-understood.not-understood.what':
    'Dans le texte budgétaire de {where}, « {text} » n’a pas été compris ; un montant qui s’y trouve ne compte pas.',
  'budget-understood.not-understood.todo':
    'Écrivez le montant en chiffres, comme 12.500 € (2018), ou écrivez pourquoi il n’y en a pas.',
  'budget-understood.no-currency.what':
    'Dans le texte du budget ({where}), « {text} » est sans € ; il n’est pas sûr que ce soit un montant en euros.',
  'budget-understood.no-currency.todo':
    'Ajoutez € au montant, ou précisez que le nombre compte autre chose.',
  'budget-understood.other-currency.what':
    'Dans le texte du budget ({where}), « {text} » n’est pas en euros et ne compte donc pas.',
  'budget-understood.other-currency.todo': 'Écrivez le montant en euros.',
  'budget-understood.thousands-unclear.what':
    'Dans le texte du budget ({where}), « {text} » peut désigner des milliers ou des décimales.',
  'budget-understood.thousands-unclear.todo':
    'Écrivez les milliers avec un point et les cents avec une virgule, comme 1.250,50 €.',
  'budget-understood.decimals-unclear.what':
    'Dans le texte du budget ({where}), « {text} » ne dit pas clairement ce qui est euro et ce qui est cent.',
  'budget-understood.decimals-unclear.todo':
    'Écrivez les milliers avec un point et les cents avec une virgule, comme 1.250,50 €.',
  'budget-understood.period-shared.what':
    'Dans le texte du budget ({where}), la période « {text} » peut valoir pour un montant ou pour tous.',
  'budget-understood.period-shared.todo':
    'Donnez à chaque montant sa période, ou vérifiez sur la feuille Budget qu’elle est bien lue.',
  'budget-understood.period-reversed.what':
    'Dans le texte du budget ({where}), la période « {text} » finit avant de commencer.',
  'budget-understood.period-reversed.todo': 'Mettez le début et la fin dans le bon ordre.',
  'budget-understood.in-words.what':
    'Le texte budgétaire de {where} donne un montant en lettres (« {text} ») ; seuls les chiffres comptent dans les totaux.',
  'budget-understood.in-words.todo': 'Écrivez le montant en chiffres, comme 12.500 € (2018).',
  'budget-understood.rate.what':
    'Dans le texte budgétaire de {where}, un montant est donné « {text} » ; il n’est compté qu’une fois, car le nombre de fois n’est pas dit ou ne peut être calculé.',
  'budget-understood.rate.todo': 'Écrivez combien cela fait au total ou par an.',

  'budget-regular-means.title': 'Aucun montant n’accompagne les moyens réguliers',
  'budget-regular-means.why': 'Le lecteur doit savoir si un montant est de l’argent neuf.',
  'budget-regular-means.beside.what':
    'Le texte budgétaire de {where} cite les moyens réguliers et aussi un montant (« {text} ») ; le lecteur ne sait pas si le montant s’y ajoute ou en fait partie.',
  'budget-regular-means.beside.todo':
    'Écrivez que le montant s’ajoute aux moyens réguliers, ou enlevez l’un des deux.',

  'budget-matches-text.title': 'Les lignes budgétaires correspondent au texte du budget',
  'budget-matches-text.why':
    'Les totaux viennent de la feuille Budget, le lecteur lit le texte ; les deux doivent concorder.',
  'budget-matches-text.missing.what':
    'Le texte du budget cite {amount:euro} ({where}), mais ce montant n’est pas sur la feuille Budget et manque donc dans les totaux.',
  'budget-matches-text.missing.todo':
    'Ajoutez une ligne sur la feuille Budget, ou enlevez le montant du texte.',
  'budget-matches-text.extra.what':
    'La feuille Budget donne {amount:euro} à cette mesure, mais son texte du budget ne le dit pas (« {text} »).',
  'budget-matches-text.extra.todo':
    'Mettez aussi le montant dans le texte du budget, ou supprimez la ligne budgétaire.',
  'budget-matches-text.amount.what':
    'La feuille Budget dit {amount:euro}, mais le texte du budget de la mesure dit {inText:euro}.',
  'budget-matches-text.amount.todo':
    'Reprenez {inText:euro} du texte, ou corrigez le texte en {amount:euro}.',
  'budget-matches-text.period.what':
    'Le texte du budget de la mesure a une autre période que cette ligne budgétaire (« {text} »).',
  'budget-matches-text.period.todo': 'Reprenez la période du texte, ou corrigez le texte.',
  'budget-matches-text.missing-fte.what':
    'Le texte du budget cite {fte:number} ETP ({where}), mais la feuille Budget ne les a pas.',
  'budget-matches-text.missing-fte.todo':
    'Ajoutez une ligne sur la feuille Budget, ou enlevez le nombre du texte.',
  'budget-matches-text.extra-fte.what':
    'La feuille Budget donne {fte:number} ETP à cette mesure, mais son texte du budget ne le dit pas (« {text} »).',
  'budget-matches-text.extra-fte.todo':
    'Mettez aussi le nombre dans le texte du budget, ou supprimez la ligne budgétaire.',
  'budget-matches-text.fte.what':
    'La feuille Budget dit {fte:number} ETP, mais le texte du budget de la mesure dit {inText:number} ETP.',
  'budget-matches-text.fte.todo':
    'Reprenez {inText:number} ETP du texte, ou corrigez le texte en {fte:number} ETP.',

  'budget-line-measure.title': 'Chaque ligne budgétaire appartient à une mesure',
  'budget-line-measure.why':
    'Un montant sans mesure ne compte pour aucun ministre ni aucune action.',
  'budget-line-measure.missing.what':
    'Une ligne budgétaire n’appartient à aucune mesure et ne compte donc pour aucune mesure ni action.',
  'budget-line-measure.missing.todo':
    'Choisissez la mesure, ou supprimez la ligne si elle ne vaut plus.',
  'budget-line-measure.unknown.what':
    'Une ligne budgétaire appartient à la mesure {shown}, qui n’existe pas ; le montant ne compte donc pour aucune mesure ni action.',
  'budget-line-measure.unknown.todo':
    'Choisissez la bonne mesure, ou supprimez la ligne si elle ne vaut plus.',
  'budget-line-measure.renumbered.what':
    'Une ligne budgétaire appartient à la mesure {shown}, qui s’appelle maintenant {measure} : sous l’ancien numéro, personne ne trouve le montant.',
  'budget-line-measure.renumbered.todo':
    'Écrivez {measure}, ou choisissez une autre mesure si c’est elle qui est visée.',
  'budget-line-measure.damaged.what':
    'Dans une ligne budgétaire, Excel a fait {shown} de la mesure {measure} : qui filtre ou cherche {measure} ne trouve pas le montant.',
  'budget-line-measure.damaged.todo': 'Mettez la cellule au format texte et retapez {measure}.',
  'budget-line-measure.lost.what':
    'Dans une ligne budgétaire, Excel a fait {shown} du numéro de la mesure ; on ne voit plus quelle mesure c’était, et le montant ne compte pour aucune mesure.',
  'budget-line-measure.lost.todo': 'Choisissez la bonne mesure.',
  'budget-line-measure.untidy.what':
    'Dans une ligne budgétaire, le numéro de la mesure {measure} est écrit « {shown} » : qui filtre ou cherche {measure} ne trouve pas le montant.',
  'budget-line-measure.untidy.todo': 'Écrivez {measure}.',

  'budget-line-values.title': 'Ce que dit une ligne budgétaire peut être vrai',
  'budget-line-values.why': 'Un montant ou une période impossible donne des totaux inexacts.',
  'budget-line-values.reversed.what':
    'La période d’une ligne budgétaire va de {from} à {to} : elle finit avant de commencer, et on ne peut dire dans quelles années le montant compte.',
  'budget-line-values.reversed.todo': 'Échangez le début et la fin, ou corrigez l’un des deux.',
  'budget-line-values.negative-amount.what':
    'Le montant d’une ligne budgétaire est négatif ({amount:euro}) : il est déduit des totaux.',
  'budget-line-values.negative-amount.todo':
    'Enlevez le signe moins, ou écrivez dans la remarque pourquoi le montant est déduit.',
  'budget-line-values.negative-fte.what':
    'Le nombre d’ETP d’une ligne budgétaire est négatif ({fte:number}).',
  'budget-line-values.negative-fte.todo': 'Corrigez le nombre.',
  'budget-line-values.rounded.what':
    'Le montant d’une ligne budgétaire est {shown}, avec plus de deux décimales : il compte pour {amount:euro}.',
  'budget-line-values.rounded.todo':
    'Écrivez {amount:euro}, ou corrigez le montant si la virgule devait séparer les milliers.',
  'budget-line-values.maybe-month.what':
    'Une ligne budgétaire court jusqu’au {shown} ; Excel fait aussi cette date de {month}, et c’est ainsi qu’elle a été lue : jusqu’à la fin de ce mois.',
  'budget-line-values.maybe-month.todo':
    'Écrivez {month} si tout le mois compte ; retapez la date comme texte (précédée d’une apostrophe) si c’est le premier jour qui est voulu.',

  'budget-executor.title': 'Qui reçoit de l’argent figure parmi les acteurs',
  'budget-executor.why': 'À qui reçoit de l’argent, on demande ce qui en a été fait.',
  'budget-executor.no-actor.what.one':
    'Selon la feuille Budget, de l’argent de {where} va à {names:quoted}, un nom qui ne figure pas parmi les acteurs ; on ne voit donc pas qui aide à exécuter la mesure.',
  'budget-executor.no-actor.what.other':
    'Selon la feuille Budget, de l’argent de {where} va à {names:quoted}, des noms qui ne figurent pas parmi les acteurs ; on ne voit donc pas qui aide à exécuter la mesure.',
  'budget-executor.no-actor.todo':
    'Ajoutez aux acteurs qui aide à exécuter la mesure, ou laissez ainsi si qui reçoit l’argent n’exécute rien.',

  'recommendation-number.title': 'Chaque recommandation a son numéro',
  'recommendation-number.why': 'Le numéro est le seul chemin du plan vers la résolution.',
  'recommendation-number.missing.what':
    'Une recommandation n’a pas de numéro, et on ne la retrouve pas dans la résolution.',
  'recommendation-number.missing.todo':
    'Indiquez le numéro de la résolution, ou supprimez la ligne si ce n’est pas une recommandation.',
  'recommendation-number.duplicate.what':
    'Le numéro {number} est déjà celui d’une autre recommandation ; on ne voit pas laquelle est visée.',
  'recommendation-number.duplicate.todo':
    'Corrigez le numéro, ou supprimez la ligne si c’est une copie.',
  'recommendation-number.damaged.what':
    'Excel a changé le numéro {number} d’une recommandation en {shown} : personne ne la trouve sous son numéro.',
  'recommendation-number.damaged.todo': 'Mettez la cellule au format texte et retapez {number}.',
  'recommendation-number.lost.what':
    'Excel a fait {shown} du numéro d’une recommandation ; on ne voit plus quel numéro c’était.',
  'recommendation-number.lost.todo':
    'Mettez la cellule au format texte et retapez le numéro de la résolution.',

  'budget-double.title': 'Aucun montant ne figure deux fois',
  'budget-double.why': 'Le même argent compté deux fois rend le plan plus cher qu’il n’est.',
  'budget-double.same-measure.what':
    'Deux lignes budgétaires sont identiques ({where}, {amount:euro}) ; le montant compte donc peut-être deux fois.',
  'budget-double.same-measure.todo':
    'Supprimez l’une d’elles, ou notez en remarque ce qui les distingue.',
  'budget-double.other-measure.what':
    'Le même montant ({amount:euro}) figure aussi, avec les mêmes données, à la mesure {measure} ; il compte donc peut-être deux fois.',
  'budget-double.other-measure.todo':
    'Laissez-le à une seule mesure et renvoyez-y dans l’autre, ou notez en remarque qu’il s’agit de deux montants.',

  'budget-period.title': 'Les périodes des lignes budgétaires tombent dans le temps du plan',
  'budget-period.why': 'Une année mal tapée retire un montant de l’aperçu où on le cherche.',
  'budget-period.outside.what':
    'Une ligne budgétaire porte {date} ({where}), alors que les autres vont de {first} à {last} ; personne ne voit un montant d’une année lointaine dans les aperçus.',
  'budget-period.outside.todo': 'Corrigez l’année, ou laissez-la si elle est exacte.',
  'budget-period.outside-year.what':
    'Une ligne budgétaire porte {date} ({where}), alors que les autres portent sur {year} ; personne ne voit un montant d’une année lointaine dans les aperçus.',
  'budget-period.outside-year.todo': 'Corrigez l’année, ou laissez-la si elle est exacte.',

  'recommendation-answered.title': 'Chaque recommandation a une réponse',
  'recommendation-answered.why':
    'Le Parlement veut voir pour chaque recommandation ce qui est fait, ou pourquoi rien ne l’est.',
  'recommendation-answered.unanswered.what':
    '{Where} n’a ni action ni raison de ne pas en avoir ; le Parlement ne voit pas ce qu’elle devient.',
  'recommendation-answered.unanswered.todo':
    'Indiquez les actions qui y répondent, ou expliquez dans la remarque pourquoi il n’y en a pas.',

  'recommendation-target-exists.title': 'Les actions que cite une recommandation existent',
  'recommendation-target-exists.why': 'Une réponse qui ne renvoie à rien n’en est pas une.',
  'recommendation-target-exists.unknown.what':
    'Pour {where} est citée l’action {action}, qui n’existe pas ; le lecteur n’y trouve pas de réponse.',
  'recommendation-target-exists.unknown.todo': 'Corrigez le numéro, ou enlevez-le.',
  'recommendation-target-exists.is-measure.what':
    'Pour {where} on lit {measure} à la place d’une action, mais c’est une mesure ; la recommandation ne compte donc pour aucune action.',
  'recommendation-target-exists.is-measure.todo':
    'Écrivez l’action {action}, et citez la mesure dans la remarque si nécessaire.',
  'recommendation-target-exists.untidy.what':
    'Pour {where} on lit « {shown} » au lieu du seul numéro {action} ; la recommandation ne compte donc pas pour cette action.',
  'recommendation-target-exists.untidy.todo': 'Écrivez {action}.',
  'recommendation-target-exists.decimal.what':
    'Dans les actions de {where}, Excel a fait {shown} de ce qui a été tapé ; ce sont peut-être les actions {actions}, ou autre chose, et la recommandation ne compte ainsi pour aucune action.',
  'recommendation-target-exists.decimal.todo':
    'Mettez chaque numéro sur sa propre ligne (Alt+Entrée), dans une cellule au format texte.',
  'recommendation-target-exists.lost.what':
    'Dans les actions de {where}, Excel a fait {shown} de ce qui a été tapé ; on ne voit plus quelles actions c’étaient.',
  'recommendation-target-exists.lost.todo':
    'Mettez chaque numéro sur sa propre ligne (Alt+Entrée), dans une cellule au format texte.',

  'recommendation-fits.title': 'L’action qui répond à une recommandation traite du même sujet',
  'recommendation-fits.why':
    'Une réponse qui porte sur autre chose n’est pas une réponse pour le Parlement.',
  'recommendation-fits.action.what':
    'Pour {where} l’action {target} est citée, mais les mots {words:quoted} de la recommandation concernent l’action {better} ; qui consulte l’action {target} n’y trouve pas de réponse.',
  'recommendation-fits.action.todo':
    'Remplacez {target} par {better}, ou citez les deux actions si toutes deux y répondent.',

  'previous-action-number.title': 'Chaque action du plan précédent a son numéro',
  'previous-action-number.why': 'Le numéro est le seul chemin vers le plan précédent.',
  'previous-action-number.missing.what':
    'Une action du plan précédent n’a pas de numéro, et on ne la retrouve pas dans ce plan.',
  'previous-action-number.missing.todo':
    'Indiquez le numéro du plan précédent, ou supprimez la ligne si ce n’est pas une action.',
  'previous-action-number.duplicate.what':
    'Le numéro {number} est déjà celui d’une autre action du plan précédent ; on ne voit pas laquelle est visée.',
  'previous-action-number.duplicate.todo':
    'Corrigez le numéro, ou supprimez la ligne si c’est une copie.',
  'previous-action-number.damaged.what':
    'Excel a changé le numéro {number} d’une action du plan précédent en {shown} : personne ne la trouve sous son numéro.',
  'previous-action-number.damaged.todo': 'Mettez la cellule au format texte et retapez {number}.',
  'previous-action-number.lost.what':
    'Excel a fait {shown} du numéro d’une action du plan précédent ; on ne voit plus quel numéro c’était.',
  'previous-action-number.lost.todo':
    'Mettez la cellule au format texte et retapez le numéro du plan précédent.',
  'previous-action-number.other-heading.what':
    'L’action précédente {number} figure sous le chapitre {heading}, mais selon son numéro elle relève du chapitre {own}.',
  'previous-action-number.other-heading.todo':
    'Mettez l’action sous le chapitre {own}, ou corrigez son numéro.',

  'previous-action-status.title': 'Chaque action du plan précédent a un statut de la liste',
  'previous-action-status.why':
    'Sans statut, personne ne sait si une promesse d’alors a été tenue.',
  'previous-action-status.missing.what':
    '{Where} n’a pas de statut : on ne voit pas si elle a été exécutée.',
  'previous-action-status.missing.todo': 'Choisissez {statuses:or}.',
  'previous-action-status.unknown.what':
    '{Where} a le statut « {status} », qui n’est pas dans la liste ; on ne sait donc pas ce qu’il signifie.',
  'previous-action-status.unknown.todo':
    'Choisissez {statuses:or}, ou ajoutez le statut sur la feuille Lijsten.',
  'previous-action-status.variant.what':
    '{Where} a le statut « {status} », que la liste écrit « {listed} » ; ainsi elle compte à part.',
  'previous-action-status.variant.todo': 'Écrivez « {listed} ».',
  'previous-action-status.near.what':
    '{Where} a le statut « {status} », qui n’est pas dans la liste ; c’est sans doute « {listed} ».',
  'previous-action-status.near.todo':
    'Écrivez « {listed} », ou ajoutez le statut sur la feuille Lijsten.',

  'previous-action-target-exists.title': 'Ce en quoi une action précédente continue existe',
  'previous-action-target-exists.why': 'Ce qui se poursuit doit se retrouver dans ce plan.',
  'previous-action-target-exists.measure.what':
    'D’après le tableau, {where} continue dans la mesure {target}, qui n’existe pas.',
  'previous-action-target-exists.measure.todo':
    'Corrigez le numéro, ou enlevez-le si l’action n’est pas continuée.',
  'previous-action-target-exists.action.what':
    'D’après le tableau, {where} continue dans l’action {target}, qui n’existe pas.',
  'previous-action-target-exists.action.todo':
    'Corrigez le numéro, ou enlevez-le si l’action n’est pas continuée.',
  'previous-action-target-exists.renumbered.what':
    'Selon le tableau, {where} se poursuit dans la mesure {target}, qui s’appelle maintenant {number}.',
  'previous-action-target-exists.renumbered.todo':
    'Écrivez {number}, ou corrigez le numéro s’il s’agit d’une autre mesure.',
  'previous-action-target-exists.nowhere.what':
    '{Where} a le statut « {status} », mais on ne dit pas où elle continue dans ce plan.',
  'previous-action-target-exists.nowhere.todo':
    'Indiquez la mesure ou l’action, ou écrivez dans la remarque où elle a été reprise.',

  'previous-action-fits.title': 'Une action précédente se poursuit là où son sujet est traité',
  'previous-action-fits.why':
    'Qui vérifie ce qu’est devenu le plan précédent doit arriver au bon numéro.',
  'previous-action-fits.measure.what':
    '{Where} renvoie à la mesure {target}, mais les mots {words:quoted} concernent la mesure {better} ; elle semble donc se poursuivre au mauvais endroit.',
  'previous-action-fits.measure.todo':
    'Remplacez {target} par {better}, ou citez les deux mesures si elle se poursuit dans les deux.',
  'previous-action-fits.action.what':
    '{Where} renvoie à l’action {target}, mais les mots {words:quoted} concernent l’action {better} ; elle semble donc se poursuivre au mauvais endroit.',
  'previous-action-fits.action.todo':
    'Remplacez {target} par {better}, ou citez les deux actions si elle se poursuit dans les deux.',

  'text-formula.title': 'Aucun texte ne ressemble à une formule',
  'text-formula.why':
    'Un texte qu’Excel calcule devient une erreur, ou fait ce que personne ne veut.',
  'text-formula.looks.what':
    'Un texte de {where} commence comme une formule (« {text} ») ; qui le colle dans une autre feuille ou le retape obtient une erreur.',
  'text-formula.looks.todo': 'Commencez le texte par un mot, ou laissez-le s’il reste ici.',

  'text-length.title': 'Chaque texte tient dans une cellule',
  'text-length.why': 'Excel ne garde d’une cellule que 32.767 caractères.',
  'text-length.too-long.what':
    'Un texte de {where} compte {length:number} caractères, et une cellule d’Excel en contient 32.767 ; la fin se perd.',
  'text-length.too-long.todo': 'Raccourcissez le texte, ou répartissez-le sur plusieurs lignes.',

  'text-characters.title': 'Les textes ne contiennent pas de caractères étrangers',
  'text-characters.why': 'Un mot altéré rend un document officiel négligé, et reste introuvable.',
  'text-characters.control.what':
    'Un texte de {where} a des caractères de contrôle d’un autre programme (« {text} ») ; Excel n’affiche rien, ou un carré.',
  'text-characters.control.todo': 'Enlevez-les ; les mots ne changent pas.',
  'text-characters.lost.what':
    'Un texte de {where} a perdu une lettre (« {text} ») ; le lecteur voit un point d’interrogation dans un losange.',
  'text-characters.lost.todo': 'Retapez la lettre, ou recopiez le texte depuis le document.',
  'text-characters.garbled.what':
    'Un texte de {where} a des accents ou des guillemets altérés (« {text} ») ; le lecteur ne comprend pas le mot.',
  'text-characters.garbled.todo': 'Retapez les mots, ou recopiez le texte depuis le document.',

  'text-spaces.title': 'Les espaces des textes sont simples et ordinaires',
  'text-spaces.why': 'Chercher, filtrer et comparer regardent chaque caractère, même invisible.',
  'text-spaces.double.what':
    'Un texte de {where} a des espaces en trop (« {text} ») ; qui cherche les mots ne les trouve pas toujours.',
  'text-spaces.double.todo': 'Enlevez les espaces superflus.',
  'text-spaces.invisible.what':
    'Un texte de {where} a des caractères invisibles ou qui ressemblent seulement à un espace (« {text} ») ; qui cherche les mots ne les trouve pas.',
  'text-spaces.invisible.todo': 'Remplacez-les par des espaces ordinaires, ou enlevez-les.',
  'text-spaces.many.what':
    'Il y a {cells} cellules avec des espaces en trop ou des caractères invisibles ; qui cherche les mots ne les trouve pas toujours.',
  'text-spaces.many.todo': 'Faites-les corriger toutes en une fois.',

  'abbreviation-meaning.title': 'Chaque abréviation a une seule signification',
  'abbreviation-meaning.why': 'Une abréviation à deux sens n’explique rien.',
  'abbreviation-meaning.missing.what':
    'L’abréviation {term} est dans la liste sans signification, et n’est donc toujours pas expliquée.',
  'abbreviation-meaning.missing.todo': 'Indiquez la signification, ou supprimez la ligne.',
  'abbreviation-meaning.several.what':
    'L’abréviation {term} a plusieurs significations dans la liste : {meanings:quoted} ; le lecteur ne sait pas laquelle est visée.',
  'abbreviation-meaning.several.todo':
    'Laissez une seule signification, ou utilisez une autre abréviation pour l’autre.',
  'abbreviation-meaning.twice.what':
    'L’abréviation {term} figure plusieurs fois dans la liste, sans autre signification ; une fois suffit.',
  'abbreviation-meaning.twice.todo': 'Gardez une seule ligne, avec la signification.',

  'abbreviation-used.title': 'Chaque abréviation de la liste est utilisée',
  'abbreviation-used.why':
    'Une liste de ce qui n’est pas utilisé fait chercher ce qui n’y est pas.',
  'abbreviation-used.unused.what':
    'L’abréviation {term} est dans la liste, mais ne figure pas dans les textes du plan ; le lecteur la cherche en vain.',
  'abbreviation-used.unused.todo':
    'Supprimez-la de la liste, ou laissez-la si elle figure ailleurs dans le document.',
  'abbreviation-used.several.what':
    'Les abréviations {terms} sont dans la liste, mais ne figurent pas dans les textes du plan ; le lecteur les cherche en vain.',
  'abbreviation-used.several.todo':
    'Supprimez-les de la liste, ou laissez-les si elles figurent ailleurs dans le document.',

  'abbreviation-defined.title': 'Chaque abréviation que le plan utilise est expliquée',
  'abbreviation-defined.why':
    'Un plan est lu par des personnes extérieures, qui ne connaissent pas ses abréviations.',
  'abbreviation-defined.undefined.todo':
    'Ajoutez {term} sur la feuille Afkortingen, ou écrivez le nom en entier.',
  'abbreviation-defined.misread.what':
    'On lit ici « {term} », qui ressemble à l’abréviation {listed} de la liste ; qui cherche {listed} ne trouve pas ceci.',
  'abbreviation-defined.misread.todo':
    'Écrivez {listed}, ou laissez ainsi si « {term} » est autre chose.',
  'abbreviation-defined.several.what':
    'Ces abréviations sont utilisées mais ne sont pas dans la liste : {terms} ; tous les lecteurs ne les connaissent pas.',
  'abbreviation-defined.several.todo':
    'Ajoutez-les sur la feuille Afkortingen, ou écrivez les noms en entier.',
  'abbreviation-defined.undefined.what':
    'L’abréviation {term} est utilisée ici, mais n’est pas dans la liste des abréviations ; tous les lecteurs ne la connaissent pas.',
} as const satisfies Record<keyof typeof ruleTextsNl, string>;
