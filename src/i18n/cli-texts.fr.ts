import type { cliTextsNl } from './cli-texts.nl';

export const cliTextsFr = {
  'help.all': `actieplan – un plan d’action de Word à Excel, vérifié et totalisé

Utilisation
  actieplan import DOCUMENT -o PLAN.xlsx    fait un classeur d’un plan (.docx, .html, .txt, .md)
  actieplan check PLAN.xlsx                 vérifie un classeur
  actieplan fix PLAN.xlsx -o NOUVEAU.xlsx   corrige ce qui peut l’être sans choisir
  actieplan summary PLAN.xlsx               totalise par ministre, code, action, année et fonds
  actieplan split PLAN.xlsx -o DOSSIER      fait un classeur pour chaque domaine politique
  actieplan merge PLAN.xlsx RETOUR.xlsx … -o NOUVEAU.xlsx
                                            fusionne les classeurs revenus avec le plan
  actieplan restore PLAN.xlsx -o NOUVEAU.xlsx
                                            annule une fusion
  actieplan help COMMANDE                   en dit plus sur une commande, avec des exemples

Options de chaque commande
  --format text|json    du texte à lire (par défaut), ou du JSON pour un autre programme
  --json                la même chose que --format json
  --lang nl|en|fr       langue du texte (par défaut : nl) ; le classeur lui-même est en néerlandais
  -h, --help            cette explication
  --version             version de ce programme

Code de sortie
  0  fait
  1  fait, et le classeur contient des erreurs (check et fix)
  2  pas fait ; une phrase dit pourquoi, et aucun fichier n’a été écrit ni modifié

Un exemple
  actieplan import plan.docx -o plan.xlsx
  actieplan check plan.xlsx
`,
  'help.import': `actieplan import DOCUMENT -o PLAN.xlsx [--json] [--lang nl|en|fr]

Fait un classeur d’un plan en Word (.docx), HTML (.html) ou texte avec tableaux (.txt, .md). Ce qui y
figure est repris tel quel. Ce dont le programme n’était pas sûr et ce qu’il n’a pas utilisé se trouve sur
la feuille Controle, avec ce que la vérification a trouvé.
Le document n’est pas modifié. Un classeur qui s’appelle déjà PLAN.xlsx est remplacé.

Exemples
  actieplan import plan.docx -o plan.xlsx
  actieplan import plan.html -o plan.xlsx --json > plan.json
`,
  'help.check': `actieplan check PLAN.xlsx [--format text|json] [--lang nl|en|fr]

Vérifie un classeur et dit pour chaque constatation où elle est, ce qui ne va pas et que faire :
  erreur           la feuille est inutilisable telle quelle
  avertissement    probablement faux
  conseil          peut être mieux
Le classeur n’est pas modifié. Le code de sortie est 1 s’il y a des erreurs, sinon 0.

Exemples
  actieplan check plan.xlsx
  actieplan check plan.xlsx --format json > verification.json
`,
  'help.fix': `actieplan fix PLAN.xlsx -o NOUVEAU.xlsx [--rule RÈGLE …] [--json] [--lang nl|en|fr]

Corrige ce qui peut l’être sans que personne ne doive choisir et sans rien perdre, et écrit le résultat
dans un nouveau classeur. L’ancien reste tel quel.
Avec --rule, uniquement pour les règles que vous nommez ; check dit comment elles s’appellent.
Le code de sortie est 1 s’il reste des erreurs ensuite, sinon 0.

Exemples
  actieplan fix plan.xlsx -o plan-corrige.xlsx
  actieplan fix plan.xlsx -o plan-corrige.xlsx --rule number-damaged
`,
  'help.summary': `actieplan summary PLAN.xlsx [--sharing equal|full|coordinating] [--pages DIR] [--format text|json] [--lang nl|en|fr]

Totalise les mesures et les montants par ministre, code, action, année et fonds.
Chaque montant compte une fois, tel qu’il figure dans le plan. Une mesure de plusieurs ministres compte
chez chacun ; ses montants y figurent en entier et répartis à parts égales, et seuls les montants répartis
s’additionnent jusqu’au total.
Avec --sharing vous choisissez comment comptent les montants partagés : equal (parts égales), full (en
entier chez chaque ministre) ou coordinating (chez le ministre coordinateur). Sinon vaut ce que dit le classeur.
Avec --pages, un dossier reçoit une page par ministre : un document Word et un classeur avec ses mesures,
ses montants et ses recommandations.

Exemples
  actieplan summary plan.xlsx
  actieplan summary plan.xlsx --pages ministres
  actieplan summary plan.xlsx --format json > chiffres.json
`,
  'help.split': `actieplan split PLAN.xlsx -o DOSSIER [--round NOM] [--deadline DATE] [--contact NOM] [--email ADRESSE]
                [--format text|json] [--lang nl|en|fr]

Commence une campagne : fait dans DOSSIER, pour chaque domaine politique, un classeur avec ses propres
mesures, montants et avancement, et un .txt avec le texte du courriel. Ce que chacun a reçu est gardé dans
PLAN.xlsx lui-même (feuilles Ronden et Voortgang) : merge en a besoin pour voir ce qui a changé. Tout le
reste de PLAN.xlsx reste tel quel. Avant qu’un classeur soit prêt, on vérifie qu’il ne contient rien d’un
autre domaine. Les fichiers qui sont déjà dans DOSSIER ne sont jamais remplacés.
Sans --round, la campagne reçoit l’année et un numéro, comme 2026-1. Si elle figure déjà sur la feuille
Ronden, les dates et le contact de cette feuille valent.

Exemples
  actieplan split plan.xlsx -o campagne
  actieplan split plan.xlsx -o campagne --round 2026-2 --deadline 2026-12-15 --email plan@exemple.be
`,
  'help.merge': `actieplan merge PLAN.xlsx RETOUR.xlsx … -o NOUVEAU.xlsx [--strict] [--format text|json] [--lang nl|en|fr]

Fusionne avec le plan les classeurs que les domaines politiques ont renvoyés pour la dernière campagne.
Chaque cellule est comparée à ce qui a été envoyé et à ce que contient le plan : ce que seul le domaine a
modifié est repris ; là où quelqu'un doit choisir, la valeur du plan reste et la différence figure dans le
rapport. Un fichier illisible ou d'une autre campagne n'arrête pas les autres. Tout ce qui change figure
sur la feuille Logboek ; restore l'annule.
Avec --strict, vous décidez par ligne : d'une ligne que vous avez touchée aussi, rien n'est repris.
NOUVEAU.xlsx peut être PLAN.xlsx lui-même.
Le code de sortie est 1 si quelqu'un doit décider ou si un fichier n'est pas fusionné, sinon 0.

Exemples
  actieplan merge plan.xlsx retour/*.xlsx -o plan-fusionne.xlsx
  actieplan merge plan.xlsx OV.xlsx WVG.xlsx -o plan-fusionne.xlsx --format json > rapport.json
`,
  'help.restore': `actieplan restore PLAN.xlsx -o NOUVEAU.xlsx [--merge NUMÉRO] [--format text|json] [--lang nl|en|fr]

Annule une fusion, même des jours plus tard : chaque cellule reprend ce qu'elle contenait avant la fusion.
Ce que quelqu'un a modifié depuis reste et figure dans le rapport. Sans --merge, c'est la dernière fusion ;
son numéro est sur la feuille Logboek. NOUVEAU.xlsx peut être PLAN.xlsx lui-même.
Le code de sortie est 1 si tout n'a pas pu être annulé, sinon 0.

Exemples
  actieplan restore plan.xlsx -o plan-restaure.xlsx
  actieplan restore plan.xlsx -o plan.xlsx --merge 2
`,
  version: 'actieplan {version}',

  'progress.reading': 'Lecture du document…',
  'progress.writing': 'Écriture du classeur…',
  'progress.checking': 'Vérification du classeur…',
  'progress.fixing': 'Correction du classeur…',
  'progress.summing': 'Totalisation du classeur…',
  'progress.writing-pages': 'Les pages des ministres sont en cours d’écriture…',
  'progress.splitting': 'Les classeurs des domaines politiques sont en cours de création…',
  'progress.merging': 'Les classeurs sont fusionnés…',
  'progress.restoring': 'La fusion est annulée…',

  amount: '{amount:euro}',
  'count.error.one': '{count} erreur',
  'count.error.other': '{count} erreurs',
  'count.warning.one': '{count} avertissement',
  'count.warning.other': '{count} avertissements',
  'count.hint.one': '{count} conseil',
  'count.hint.other': '{count} conseils',
  'count.measures.one': '{count} mesure',
  'count.measures.other': '{count} mesures',
  'count.places.one': '{count} endroit',
  'count.places.other': '{count} endroits',
  'count.mentions.one': '{count} mention chez un ministre',
  'count.mentions.other': '{count} mentions chez un ministre',
  'count.policy-lines.one': '{count} ligne politique',
  'count.policy-lines.other': '{count} lignes politiques',
  'count.actions.one': '{count} action',
  'count.actions.other': '{count} actions',
  'count.amounts.one': '{count} montant',
  'count.amounts.other': '{count} montants',
  'count.ministers.one': '{count} ministre',
  'count.ministers.other': '{count} ministres',
  'count.recommendations.one': '{count} recommandation',
  'count.recommendations.other': '{count} recommandations',
  'count.previous-actions.one': '{count} action du plan précédent',
  'count.previous-actions.other': '{count} actions du plan précédent',
  'count.abbreviations.one': '{count} abréviation',
  'count.abbreviations.other': '{count} abréviations',
  'count.terms.one': '{count} terme',
  'count.terms.other': '{count} termes',

  'import.title': 'Lu dans {file} :',
  'import.code': '{code} {count}',
  'import.amounts': '{amounts} dans {measures}, ensemble {printed:euro} (chaque montant une fois)',
  'import.doubts.one': '{count} endroit à vérifier (aussi sur la feuille Controle) :',
  'import.doubts.other': '{count} endroits à vérifier (aussi sur la feuille Controle) :',
  'import.not-used.one': 'Non repris : {count} (aussi sur la feuille Controle) :',
  'import.not-used.other': 'Non repris : {count} (aussi sur la feuille Controle) :',
  'import.more.one': '… et encore {count}',
  'import.more.other': '… et encore {count}',
  'import.check': 'Vérification : {counts} ; plus sur la feuille Controle.',
  'import.workbook': 'Classeur : {output}',

  'check.title': 'Vérification de {workbook} (règles {ruleSet})',
  'count.nothing': 'rien trouvé',
  'check.all-clear': 'Rien trouvé : ce qui a été vérifié est en ordre.',
  'check.severity.error': 'ERREURS – la feuille est inutilisable telle quelle',
  'check.severity.warning': 'AVERTISSEMENTS – probablement faux',
  'check.severity.hint': 'CONSEILS – peut être mieux',
  'check.checked.one': 'Vérifié avec {count} règle :',
  'check.checked.other': 'Vérifié avec {count} règles :',
  'check.rule': '{title} ({rule})',
  'check.accepted.one': 'ACCEPTÉ ({count})',
  'check.accepted.other': 'ACCEPTÉS ({count})',
  'check.accepted-by': 'accepté par {by} : {why}',
  'check.accepted-by-on': 'accepté par {by} le {on} : {why}',
  'check.off': 'Désactivée dans ce plan : {rule}.',
  'check.regraded': 'Dans ce plan, compte comme {grade} : {rule}.',
  'check.grade.error': 'erreur',
  'check.grade.warning': 'avertissement',
  'check.grade.hint': 'conseil',
  'check.not-checked': 'Non vérifié : « {title} » ({rule}), car {why}.',

  'fix.made.one': '{count} cellule corrigée.',
  'fix.made.other': '{count} cellules corrigées.',
  'fix.left': 'Ce qui reste : {counts}.',
  'fix.renewed.one': 'La feuille {sheets} est à jour.',
  'fix.renewed.other': 'Les feuilles {sheets} sont à jour.',
  'fix.not-renewed.protected':
    'La feuille {sheet} montre encore ce qu’il y avait avant cette réparation, car elle est protégée : ôtez la protection et refaites la feuille dans le volet Actieplan.',
  'fix.not-renewed.own-columns':
    'La feuille {sheet} montre encore ce qu’il y avait avant cette réparation, car elle contient des colonnes ou des cellules à vous : mettez-les sur une autre feuille et refaites celle-ci dans le volet Actieplan.',
  'fix.not-renewed.other-content':
    'La feuille {sheet} montre encore ce qu’il y avait avant cette réparation, car elle contient des tableaux, des images ou des notes à vous : mettez-les sur une autre feuille et refaites celle-ci dans le volet Actieplan.',
  'fix.not-renewed.unknown-form':
    'La feuille {sheet} montre encore ce qu’il y avait avant cette réparation, car le fichier est enregistré sous une forme qui ne peut pas être complétée ici : enregistrez-le dans Excel comme classeur .xlsx ordinaire et réessayez.',
  'fix.workbook': 'Classeur : {output}',

  'merge.title': 'Campagne {round}',
  'merge.department': 'Domaine politique',
  'merge.rows-out': 'Lignes envoyées',
  'merge.rows-back': 'Lignes revenues',
  'merge.applied': 'Reprises',
  'merge.conflicts': 'À décider',
  'merge.ignored': 'Non reprises',
  'merge.measures': 'Mesures : {out} envoyées, {back} revenues.',
  'merge.missing': 'Pas encore revenus : {departments}.',
  'merge.duplicate': "{file} dit la même chose que {of} et n'a pas été fusionné une seconde fois.",
  'merge.refused.other-plan':
    "{file} appartient à un autre plan et n'a pas été fusionné : vérifiez si c'est le bon classeur.",
  'merge.refused.old-round':
    "{file} est d'une campagne antérieure et n'a pas été fusionné : demandez le classeur de cette campagne.",
  'merge.refused.old-round-named':
    "{file} est de la campagne antérieure {round} et n'a pas été fusionné : demandez le classeur de cette campagne.",
  'merge.refused.unknown-round':
    "{file} est de la campagne {round}, que ce plan ne connaît pas, et n'a pas été fusionné : prenez la version du plan d'où il a été envoyé.",
  'merge.refused.unknown-department':
    "{file} est de {department}, qui n'a rien reçu dans cette campagne, et n'a pas été fusionné : vérifiez si c'est le bon classeur.",
  'merge.refused.contradicting':
    "{file} contient des parties de deux classeurs et n'a pas été fusionné : demandez au domaine lequel il veut dire.",
  'merge.refused.not-recognised':
    "{file} ne dit pas de quel domaine politique il est et n'a pas été fusionné : prenez le classeur envoyé et mettez-y les réponses.",
  'merge.refused.several-departments':
    "{file} mêle des lignes de {departments} et n'a pas été fusionné : demandez à chaque domaine son propre classeur.",
  'merge.conflict-title.one': 'À DÉCIDER ({count}) – la valeur du plan reste',
  'merge.conflict-title.other': 'À DÉCIDER ({count}) – la valeur du plan reste',
  'merge.row': '{sheet} {row}',
  'merge.base': 'envoyé :    ',
  'merge.ours': 'maintenant :',
  'merge.theirs': 'revenu :    ',
  'merge.conflict.both-changed': "plus d'un côté l'a modifié, et pas de la même façon",
  'merge.conflict.deleted-and-changed': "un côté a supprimé la ligne, l'autre l'a modifiée",
  'merge.conflict.added-twice': 'il y a déjà une autre ligne de ce nom',
  'merge.conflict.not-own-row': "ce n'est pas une ligne de ce domaine",
  'merge.conflict.fixed-field': 'le domaine ne peut que lire ce champ',
  'merge.conflict.damaged-by-excel':
    "ce qui est revenu n'est pas une valeur simple (une formule, une erreur, ou modifié par le programme)",
  'merge.conflict.large-change': "le montant est dix fois plus grand ou plus petit qu'avant",
  'merge.ignored-title.one': "NON REPRIS ({count}) – personne n'a rien à décider",
  'merge.ignored-title.other': "NON REPRIS ({count}) – personne n'a rien à décider",
  'merge.ignored.already-there': 'le plan le dit déjà',
  'merge.ignored.repaired': 'modifié par le programme ; ce qui y était est conservé',
  'merge.ignored.row-kept': "la ligne n'est plus dans le classeur, mais reste dans le plan",
  'merge.ignored.not-own-row': "ligne d'un autre, telle qu'elle est dans le plan",
  'merge.ignored.column-gone':
    "la colonne n'est plus dans le classeur ; ce qu'elle contenait est conservé",
  'merge.ignored.table-gone':
    "le tableau n'est plus dans le classeur ; ce qu'il contenait est conservé",
  'merge.ignored.no-room':
    "il n'y a pas de place pour une nouvelle ligne : autre chose se trouve sous le tableau",
  'merge.workbook': 'Classeur : {output}',
  'split.sent.one': 'Campagne {round} : {count} classeur est prêt à être envoyé.',
  'split.sent.other': 'Campagne {round} : {count} classeurs sont prêts à être envoyés.',
  'split.file': '{department} : {measures}, {rows} lignes – {file}',
  'split.not-sent.one':
    'La mesure {measures} n’a pas été envoyée : aucun domaine politique de la feuille Lijsten parmi ses acteurs.',
  'split.not-sent.other':
    'Les mesures {measures} n’ont pas été envoyées : aucun domaine politique de la feuille Lijsten parmi leurs acteurs.',
  'split.no-department': 'aucun domaine politique parmi les acteurs',
  'split.mails':
    'Le texte de chaque courriel se trouve dans le fichier .txt du même nom, dans {folder}.',
  'split.kept':
    '{file} contient maintenant la campagne {round} : gardez ce fichier, les réponses y seront fusionnées.',
  'split.exists':
    '{file} existe déjà et n’est pas remplacé, donc rien n’a été envoyé : choisissez un autre dossier ou une autre campagne.',
  'split.leak':
    'Le classeur de {department} contiendrait « {found} », qui n’y a pas sa place ({part}), donc rien n’a été fait : signalez-le à qui entretient Actieplan.',
  'split.no-room':
    'La feuille {sheet} de {file} n’a pas de place pour de nouvelles lignes, car quelque chose se trouve sous le tableau : faites-y de la place.',
  'split.sheet-taken':
    '{file} a déjà une feuille {sheet} à vous, un nom dont les campagnes ont besoin : renommez cette feuille.',
  'split.round-not-kept':
    'La feuille {sheet} de {file} ne peut pas être mise à jour, car elle est protégée ou contient autre chose : ôtez la protection ou déplacez ce contenu.',
  'split.round-name':
    'Une campagne ne peut pas s’appeler « {round} » : choisissez un nom de 40 caractères au plus, sans point-virgule.',
  'split.round-sent':
    'La campagne {round} a déjà été envoyée depuis {file} : choisissez un autre nom avec --round, ou omettez --round.',
  'split.nobody':
    'Aucune mesure de {file} ne nomme un domaine politique de la feuille Lijsten, donc il n’y a rien à envoyer : ajoutez-y les domaines.',
  'merge.no-round':
    "Aucune campagne n'a encore été envoyée depuis {file}, il n'y a donc rien à comparer : envoyez d'abord une campagne avec actieplan split.",
  'merge.damaged-base':
    "Dans {file}, ce qui a été envoyé est endommagé (ligne {row}), et rien n'a été fusionné : prenez une version antérieure du classeur.",
  'merge.log-in-the-way':
    "Dans {file}, la feuille {sheet} ne peut pas être complétée, car quelque chose à vous s'y trouve ou se trouve sous le tableau, et rien n'a été modifié : donnez un autre nom à cette feuille.",

  'restore.done.one': 'Fusion {merge} annulée : {count} cellule restaurée.',
  'restore.done.other': 'Fusion {merge} annulée : {count} cellules restaurées.',
  'restore.refused-title.one': 'NON ANNULÉ ({count})',
  'restore.refused-title.other': 'NON ANNULÉ ({count})',
  'restore.refused.changed': "quelqu'un l'a modifié depuis",
  'restore.refused.gone': "la ligne ou la colonne n'existe plus",
  'restore.refused.no-room': "il n'y a pas de place sous le tableau pour remettre la ligne",
  'restore.nothing-merged':
    "Rien n'a été fusionné dans {file} qui puisse être annulé : vérifiez si c'est le bon classeur.",
  'restore.no-such-merge':
    'La fusion {merge} ne peut pas être annulée dans {file} : choisissez {merges:or}.',

  'summary.title': 'Chiffres de {workbook}',
  'summary.pages.one': 'Une page pour {count} ministre dans {folder} :',
  'summary.pages.other': 'Une page pour chacun des {count} ministres dans {folder} :',
  'summary.not-read': 'Attention : {why} ; ce qui doit y figurer n’a pas été compté.',
  'summary.unread-amounts.one':
    'Attention : {count} montant n’a pas pu être lu et n’est pas compté ; check dit lequel.',
  'summary.unread-amounts.other':
    'Attention : {count} montants n’ont pas pu être lus et ne sont pas comptés ; check dit lesquels.',
  'summary.with-amount':
    '{withAmount} mesures sur {measures} avec un montant, ensemble {printed:euro} (chaque montant une fois)',
  'summary.regular.one': '{count} mesure dans les moyens réguliers',
  'summary.regular.other': '{count} mesures dans les moyens réguliers',
  'summary.fte': '{fte} ETP',
  'summary.minister': 'Ministre',
  'summary.measures': 'Mesures',
  'summary.measures-with-amount': 'Avec montant',
  'summary.own': 'Propre',
  'summary.full': 'En entier',
  'summary.shared': 'Réparti',
  'summary.without-minister': 'sans ministre',
  'summary.without-code': 'sans code',
  'summary.without-action': 'sans action',
  'summary.unlisted-action': '(pas dans la liste)',
  'summary.total': 'Total',
  'summary.total-mentions': 'Total des mentions',
  'summary.ministers-note':
    'Propre : les montants qui nomment ce ministre. En entier : tous les montants de ses mesures, aussi celles avec d’autres ministres ; n’additionnez pas cette colonne. Réparti : les montants propres, et une part égale des autres ; ensemble le total.',
  'summary.chosen': 'Choisi',
  'summary.sharing-equal':
    'Choisi : un montant que des ministres partagent sans qu’il en nomme un est réparti à parts égales.',
  'summary.sharing-full':
    'Choisi : un montant que des ministres partagent sans qu’il en nomme un compte en entier chez chacun ; ensemble, c’est plus qu’il n’y a.',
  'summary.sharing-coordinating':
    'Choisi : un montant que des ministres partagent sans qu’il en nomme un compte chez le ministre coordinateur.',
  'summary.reconciliation':
    'Rapprochement : chez les ministres {assigned:euro}, sans ministre {without:euro}, compté plus d’une fois {repeated:euro} ; chaque montant une fois {printed:euro} ; différence {difference:euro}.',
  'summary.action': 'Action',
  'summary.recommendations': 'Recommandations',
  'summary.previous-actions': 'Actions précédentes',
  'summary.amount': 'Montant',
  'summary.period': 'Quand',
  'summary.yearly': 'par an : en {year}',
  'summary.in': 'en {from}',
  'summary.over': 'de {from} à {to}',
  'summary.without-period': 'sans période, ou avec une période ouverte',
  'summary.fund': 'Fonds',

  'usage.no-command':
    'Dites ce que vous voulez faire : {commands:or} ; actieplan --help l’explique.',
  'usage.unknown-command':
    'La commande {command} n’existe pas : choisissez {commands:or} ; actieplan --help l’explique.',
  'usage.unknown-option':
    'L’option {option} n’existe pas ici : choisissez {options:or} ; actieplan --help l’explique.',
  'usage.option-without-value':
    'L’option {option} ne prend pas de valeur : supprimez ce qui la suit.',
  'usage.option-value-missing': 'La valeur de {option} manque : mettez-la derrière.',
  'usage.option-twice': 'L’option {option} figure deux fois : supprimez-en une.',
  'usage.option-value-unknown': '{value} ne peut pas suivre {option} : choisissez {choices:or}.',
  'usage.json-and-text': '--json et --format text se contredisent : supprimez l’un des deux.',
  'usage.no-file.import':
    'Dites quel document vous voulez lire, par exemple : actieplan import plan.docx -o plan.xlsx.',
  'usage.no-file.check':
    'Dites quel classeur vous voulez vérifier, par exemple : actieplan check plan.xlsx.',
  'usage.no-file.fix':
    'Dites quel classeur vous voulez corriger, par exemple : actieplan fix plan.xlsx -o plan-corrige.xlsx.',
  'usage.no-file.summary':
    'Dites quel classeur vous voulez totaliser, par exemple : actieplan summary plan.xlsx.',
  'usage.one-file.import':
    'Plusieurs documents ont été donnés ({files}), et import n’en lit qu’un à la fois : donnez-en un.',
  'usage.one-file.check':
    'Plusieurs classeurs ont été donnés ({files}), et check n’en prend qu’un à la fois : donnez-en un.',
  'usage.one-file.fix':
    'Plusieurs classeurs ont été donnés ({files}), et fix n’en prend qu’un à la fois : donnez-en un, et mettez le nouveau derrière -o.',
  'usage.one-file.summary':
    'Plusieurs classeurs ont été donnés ({files}), et summary n’en prend qu’un à la fois : donnez-en un.',
  'usage.no-file.split':
    'Dites de quel plan vous voulez faire des classeurs, par exemple : actieplan split plan.xlsx -o campagne.',
  'usage.one-file.split':
    'Plusieurs classeurs ont été donnés ({files}), et split en envoie un à la fois : donnez-en un, et mettez le dossier après -o.',
  'usage.no-day': '{option} prend un jour, comme 2026-12-15, et {value} n’en est pas un.',
  'usage.no-file.merge':
    'Dites quel plan compléter et quels classeurs sont revenus, par exemple : actieplan merge plan.xlsx OV.xlsx -o plan-fusionne.xlsx.',
  'usage.no-file.restore':
    'Dites dans quel classeur annuler une fusion, par exemple : actieplan restore plan.xlsx -o plan-restaure.xlsx.',
  'usage.one-file.restore':
    "Plusieurs classeurs sont donnés ({files}), et restore n'en traite qu'un à la fois : donnez-en un, et mettez le nouveau après -o.",
  'usage.no-returned':
    'Dites après {file} quels classeurs sont revenus, par exemple : actieplan merge {file} OV.xlsx -o plan-fusionne.xlsx.',
  'usage.no-output':
    'Dites avec -o comment le nouveau classeur doit s’appeler, par exemple : actieplan {command} … -o plan.xlsx.',
  'usage.unknown-rule':
    'La règle {rule} n’existe pas : fix peut corriger ce que trouvent ces règles : {rules}.',
  'usage.rule-without-safe-fix':
    'Ce que trouve la règle {rule} demande un choix et fix ne peut pas le corriger ; il peut corriger ce que trouvent ces règles : {rules}.',

  'file.not-found': 'Le fichier {file} n’existe pas : vérifiez son nom et son dossier.',
  'file.is-folder': '{file} est un dossier : donnez un fichier.',
  'file.not-a-file': '{file} n’est pas un fichier ordinaire : enregistrez-le d’abord sur disque.',
  'file.empty': 'Le fichier {file} est vide : redemandez-le, ou prenez une version antérieure.',
  'file.too-large':
    'Le fichier {file} est trop grand pour un plan d’action : retirez-en par exemple les images.',
  'file.no-permission':
    'Vous ne pouvez pas lire le fichier {file} : demandez l’accès, ou copiez-le dans un dossier à vous.',
  'file.in-use': 'Le fichier {file} est utilisé : fermez-le dans l’autre programme.',
  'file.unreadable':
    'Le fichier {file} ne peut pas être lu ({code}) : copiez-le sur un autre disque et réessayez.',

  'output.not-xlsx':
    'Le nouveau classeur ne peut pas s’appeler {file} : donnez un nom qui se termine par .xlsx.',
  'output.is-folder': '{file} est un dossier : ajoutez le nom d’un classeur.',
  'output.not-a-file': '{file} n’est pas un fichier ordinaire : choisissez un autre nom.',
  'output.is-input':
    '{file} est le fichier qui est lu, et il reste tel quel : choisissez un autre nom après -o.',
  'output.no-folder':
    'Le dossier {folder} n’existe pas, donc {file} ne peut pas y être mis : créez-le, ou choisissez-en un autre.',
  'output.folder-is-file':
    '{folder} n’est pas un dossier, donc {file} ne peut pas y être mis : choisissez un autre dossier.',
  'output.no-permission':
    'Vous ne pouvez pas écrire {file} : demandez l’accès, ou choisissez un dossier à vous.',
  'output.in-use':
    '{file} est utilisé : fermez le classeur dans Excel, ou choisissez un autre nom.',
  'output.disk-full': 'Le disque est plein, donc {file} n’a pas été écrit : faites de la place.',
  'output.name-too-long': 'Le nom {file} est trop long : choisissez-en un plus court.',
  'output.failed':
    '{file} ne peut pas être écrit ({code}) : choisissez un autre dossier ou un autre disque.',

  'document.empty': 'Le document {file} est vide : enregistrez de nouveau le plan et réessayez.',
  'document.pdf':
    '{file} est un PDF, dont les tableaux ne peuvent pas être lus : prenez le plan en Word (.docx).',
  'document.old-word':
    '{file} est un document de Word 2003 ou antérieur (.doc) : ouvrez-le dans Word et enregistrez-le en .docx.',
  'document.encrypted':
    '{file} est protégé par un mot de passe : retirez le mot de passe dans Word et enregistrez de nouveau.',
  'document.is-workbook':
    '{file} est un classeur et non un document : import en fait un d’un document ; un classeur se vérifie avec actieplan check.',
  'document.other-document':
    '{file} n’est pas un document de Word (.docx) : ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
  'document.picture':
    '{file} est une image, dont le texte ne peut pas être lu : prenez le plan en Word (.docx).',
  'document.zip-bomb':
    '{file} devient dangereusement grand une fois décompressé et n’a pas été ouvert : demandez un nouveau document à l’expéditeur.',
  'document.damaged':
    '{file} est endommagé ou incomplet : redemandez-le, ou ouvrez-le dans Word et enregistrez-le de nouveau.',
  'document.too-large':
    '{file} est trop grand pour un plan d’action : retirez-en ce qui ne fait pas partie du plan.',
  'document.unknown-kind':
    '{file} n’est pas un document qu’import peut lire : prenez le plan en .docx, .html, .txt ou .md.',

  'plan.no-tables':
    'Il n’y a ni tableaux ni mesures numérotées dans {file} : vérifiez si c’est bien le plan.',
  'plan.no-measures':
    'Il y a des tableaux dans {file}, mais pas de mesures numérotées : vérifiez si c’est bien le plan.',
  'plan.text-too-long':
    'Il y a dans {file} un texte de {characters} caractères sous {column} (feuille {sheet}, cellule {cell}), et une cellule d’Excel en contient {limit} : divisez ce texte.',
  'plan.too-many-rows':
    'Le plan dans {file} demande {rows} lignes sur la feuille {sheet}, et il y a de la place pour {limit} : répartissez le plan sur plusieurs documents.',

  'xlsx.empty': 'Le classeur {file} est vide : redemandez-le, ou prenez une version antérieure.',
  'xlsx.encrypted':
    '{file} est protégé par un mot de passe : retirez le mot de passe dans Excel et enregistrez de nouveau le classeur.',
  'xlsx.old-excel':
    '{file} est un classeur d’Excel 2003 ou antérieur (.xls) : ouvrez-le dans Excel et enregistrez-le en .xlsx.',
  'xlsx.other-kind.word':
    '{file} est un document et non un classeur : faites-en d’abord un classeur avec actieplan import.',
  'xlsx.other-kind.html':
    '{file} est un document et non un classeur : faites-en d’abord un classeur avec actieplan import.',
  'xlsx.other-kind.text':
    '{file} est un texte et non un classeur : faites-en d’abord un classeur avec actieplan import.',
  'xlsx.other-kind.pdf':
    '{file} est un PDF et non un classeur : donnez le classeur lui-même (.xlsx).',
  'xlsx.other-kind.powerpoint':
    '{file} est une présentation et non un classeur : donnez le classeur lui-même (.xlsx).',
  'xlsx.other-kind.opendocument':
    '{file} est un fichier OpenDocument : ouvrez-le dans LibreOffice ou Excel et enregistrez-le en .xlsx.',
  'xlsx.other-kind.binary-excel':
    '{file} est un classeur binaire (.xlsb) : ouvrez-le dans Excel et enregistrez-le en .xlsx.',
  'xlsx.not-a-workbook':
    '{file} n’est pas un classeur Excel : donnez un fichier qu’Excel a enregistré en .xlsx.',
  'xlsx.zip-bomb':
    '{file} devient dangereusement grand une fois décompressé et n’a pas été ouvert : demandez un nouveau classeur à l’expéditeur.',
  'xlsx.too-large':
    '{file} est trop grand pour un plan d’action : vérifiez si c’est le bon classeur.',
  'xlsx.damaged':
    '{file} est endommagé ou incomplet : redemandez le classeur, ou ouvrez-le dans Excel et enregistrez-le de nouveau.',
  'xlsx.no-such-sheet':
    'La feuille {sheet} de {file} ne peut pas être modifiée : ouvrez le classeur dans Excel et enregistrez-le de nouveau.',

  'workbook.not-a-plan':
    'Le classeur {file} ne contient pas de plan d’action, car il n’y a pas de feuille {sheet} avec les colonnes {columns} : faites-en un avec actieplan import.',

  unexpected:
    'Il s’est produit une erreur qui ne devrait pas arriver, et rien n’a été écrit ; transmettez les lignes ci-dessous à qui entretient ce programme.',
} as const satisfies Record<keyof typeof cliTextsNl, string>;
