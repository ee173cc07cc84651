import type { paneTextsNl } from './pane-texts.nl';

export const paneTextsFr = {
  'pages.label': 'Parties',

  'page.plan': 'Plan',
  'page.check': 'Vérifier',
  'page.ministers': 'Ministres',
  'page.loading': 'Un instant…',

  'action.cancel': 'Arrêter',
  'action.cancelled': 'Arrêté. Rien n’a changé.',
  'action.undo': 'Annuler',
  'action.undone': 'Annulé.',
  'action.again': 'Réessayer',
  'action.renewing': 'Mise à jour des feuilles des constats et des chiffres…',
  'action.renewed': 'Les feuilles des constats et des chiffres sont à jour.',
  'not-renewed.protected':
    'Le plan a été modifié, mais la feuille {sheet} est protégée et montre encore ce qu’il y avait : ôtez la protection (Révision, Ôter la protection) et réessayez.',
  'not-renewed.own-columns':
    'Le plan a été modifié, mais la feuille {sheet} montre encore ce qu’il y avait, pour ne pas perdre vos propres colonnes : mettez-les sur une autre feuille et réessayez.',
  'not-renewed.for-now':
    'Le plan a été modifié, mais les feuilles des constats et des chiffres montrent encore ce qu’il y avait : réessayez dans un instant.',
  'action.close': 'Fermer',
  'action.show-more.one': 'Afficher encore {count}',
  'action.show-more.other': 'Afficher encore {count}',

  'count.measures.one': '{count} mesure',
  'count.measures.other': '{count} mesures',
  'count.places.one': '{count} endroit',
  'count.places.other': '{count} endroits',
  'count.error.one': '{count} erreur',
  'count.error.other': '{count} erreurs',
  'count.warning.one': '{count} avertissement',
  'count.warning.other': '{count} avertissements',
  'count.hint.one': '{count} conseil',
  'count.hint.other': '{count} conseils',
  'count.all': '{parts}',

  'grade.error': 'Erreur',
  'grade.warning': 'Avertissement',
  'grade.hint': 'Conseil',

  'plan.title': 'Mettre un plan dans ce classeur',
  'plan.intro':
    'Lisez un plan à partir de Word (.docx), d’une page web (.html) ou d’un texte (.txt). Rien ne change dans le classeur avant que vous ne le demandiez.',
  'plan.choose': 'Choisir un document',
  'plan.drop': 'ou déposez-le ici',
  'plan.one-file': 'Choisissez un seul document à la fois.',
  'plan.without': 'Pas encore de document ?',
  'plan.example': 'Commencer avec le plan d’exemple',
  'plan.empty': 'Commencer avec un plan vide',
  'plan.reading': 'Lecture du document…',
  'plan.comparing': 'Examen de ce que contient déjà le classeur…',
  'plan.placing': 'Le plan est mis dans le classeur…',
  'plan.undoing': 'Le classeur est remis dans son état précédent…',
  'plan.choose-other': 'Choisir autre chose',

  'preview.title': 'Voici ce qui a été lu',
  'preview.empty-title': 'Un plan vide',
  'preview.empty':
    'Les feuilles et les colonnes d’un plan, sans mesures. Les codes B, V et N sont déjà dans la liste.',
  'preview.untitled': 'Plan sans titre',
  'preview.from': 'De {file}',
  'preview.measures': 'Mesures',
  'preview.actions': 'Actions',
  'preview.policy-lines': 'Lignes politiques',
  'preview.budget-lines': 'Lignes budgétaires',
  'preview.ministers': 'Ministres',
  'preview.departments': 'Domaines politiques',
  'preview.recommendations': 'Recommandations',
  'preview.previous-actions': 'Actions du plan précédent',
  'preview.terms': 'Abréviations et termes',
  'preview.doubts.one': '{count} endroit à vérifier',
  'preview.doubts.other': '{count} endroits à vérifier',
  'preview.not-used.one': '{count} ligne non reprise',
  'preview.not-used.other': '{count} lignes non reprises',
  'preview.all-used': 'Tout a été repris, sans doute.',

  'place.new':
    'Ce classeur n’a pas encore de plan. Il reçoit {count} feuilles : {sheets}. Vos propres feuilles restent telles quelles.',
  'place.put': 'Mettre dans ce classeur',
  'place.update-title': 'Ce qui change',
  'place.update':
    'Ce classeur a déjà un plan. Seul ce qui diffère est modifié ; ce que vous avez tapé à côté reste.',
  'place.same': 'Le classeur dit déjà la même chose que le document. Il n’y a rien à faire.',
  'place.row-counts': '{title} : {parts}',
  'place.added.one': '{count} nouveau',
  'place.added.other': '{count} nouveaux',
  'place.changed.one': '{count} modifié',
  'place.changed.other': '{count} modifiés',
  'place.gone.one': '{count} n’est plus dans le document (reste)',
  'place.gone.other': '{count} ne sont plus dans le document (restent)',
  'place.without-room.one': '{count} sans place (n’est pas ajouté)',
  'place.without-room.other': '{count} sans place (ne sont pas ajoutés)',
  'place.without-room-why':
    'Il y a quelque chose sous le tableau, ou le tableau manque. Videz les lignes sous le tableau et relisez le document.',
  'place.names': '{kind} : {names}',
  'place.names-added': 'Nouveau',
  'place.names-changed': 'Modifié',
  'place.names-gone': 'Plus dans le document',
  'place.names-without-room': 'Sans place',
  'place.update-now': 'Mettre le plan à jour',
  'place.done-new': 'Le plan est dans le classeur.',
  'place.done-update': 'Le plan est à jour.',
  'place.check-now': 'Le vérifier',

  'check.title': 'Vérifier le plan',
  'check.running': 'Vérification du plan…',
  'check.again': 'Vérifier de nouveau',
  'check.followed': 'La liste suit ce que vous changez dans le classeur.',
  'check.not-followed':
    'Excel ne signale pas les changements ici : choisissez Vérifier de nouveau après un changement.',
  'check.found': '{counts} dans {measures}.',
  'check.updated': 'Mis à jour : {counts}.',
  'check.nothing': 'rien trouvé',
  'check.all-clear': 'Rien trouvé',
  'check.all-clear-text': 'Ce qui a été vérifié est en ordre.',
  'check.grades': 'Afficher',
  'check.filters': 'Filtre',
  'check.filters-on': 'Filtre (actif)',
  'check.department': 'Domaine politique',
  'check.minister': 'Ministre',
  'check.sheet': 'Feuille',
  'check.any': 'Tous',
  'check.clear': 'Effacer le filtre',
  'check.none-shown': 'Avec ce filtre, il n’y a rien à afficher.',
  'check.group-of': '{grade} : {title}. {count}',
  'check.go': 'Aller à {cell} sur {sheet}',
  'check.shown': '{cell} sur {sheet} est sélectionné.',
  'check.before': 'Maintenant',
  'check.after': 'Devient',
  'check.blank': '(vide)',
  'check.fix': 'Corriger',
  'check.fix-at': 'Corriger {cell} sur {sheet}',
  'check.fix-all.one': 'Corriger {count}',
  'check.fix-all.other': 'Corriger les {count}',
  'check.fix-ask.one': '{count} correction demande un choix. Avez-vous vu ce que cela devient ?',
  'check.fix-ask.other':
    '{count} corrections demandent un choix. Avez-vous vu ce que cela devient ?',
  'check.fix-yes': 'Oui, corriger',
  'check.fix-no': 'Non',
  'check.fix-safe.one': 'Corriger {count} constatation',
  'check.fix-safe.other': 'Corriger {count} constatations',
  'check.fix-safe-why': 'Il n’y a rien à choisir et rien ne se perd.',
  'check.fixing': 'Correction du classeur…',
  'check.fixed.one': '{count} cellule corrigée.',
  'check.fixed.other': '{count} cellules corrigées.',
  'check.accept': 'Accepter',
  'check.accept-of': 'Accepter : {what}',
  'check.accept-why':
    'Qui l’accepte tel quel, et pourquoi ? La constatation va sur la feuille des constatations acceptées et ne compte plus jusqu’à ce que la cellule change.',
  'check.accept-name': 'Nom',
  'check.accept-reason': 'Raison',
  'check.accept-name-missing': 'Indiquez qui l’accepte.',
  'check.accept-reason-missing': 'Indiquez pourquoi cela reste ainsi.',
  'check.accept-no': 'Ne pas accepter',
  'check.accepting': 'Acceptation de la constatation…',
  'check.accepted-now': 'La constatation est acceptée.',
  'check.accepted': 'Acceptées ({count})',
  'check.accepted-by': 'Acceptée par {by} : {reason}',
  'check.accepted-by-on': 'Acceptée par {by} le {on} : {reason}',
  'check.checked': 'Ce qui a été vérifié ({count})',
  'check.not-checked': 'Pas vérifié ({count})',
  'check.not-checked-why': '{title} : {why}',

  'ministers.title': 'Chiffres par ministre',
  'ministers.counting': 'Calcul des chiffres…',
  'ministers.again': 'Recompter',
  'ministers.followed': 'Les chiffres suivent ce que vous changez dans le classeur.',
  'ministers.in-short':
    '{measures}, {mentions} : une mesure de plusieurs ministres figure chez chacun d’eux.',
  'ministers.mentions.one': '{count} mention',
  'ministers.mentions.other': '{count} mentions',
  'ministers.with-amount':
    '{count} sur {measures} avec un montant, {amount:euro} ensemble (chaque montant une fois).',
  'ministers.not-read': 'Attention : {why} ; ce qui en relève n’est pas compté.',
  'ministers.unread.one':
    'Attention : {count} montant n’a pas pu être lu et n’est pas compté ; Vérifier dit lequel.',
  'ministers.unread.other':
    'Attention : {count} montants n’ont pas pu être lus et ne sont pas comptés ; Vérifier dit lesquels.',
  'ministers.none': 'Il n’y a pas encore de mesures à compter.',
  'ministers.measures-table': 'Mesures par ministre et par code',
  'ministers.money-table': 'Montants par ministre',
  'ministers.minister': 'Ministre',
  'ministers.total': 'Total',
  'ministers.amount': 'Montant',
  'ministers.measures': 'Avec montant',
  'ministers.nobody': 'Sans ministre',
  'ministers.no-code': 'Sans code',
  'ministers.total-mentions': 'Toutes les mentions',
  'ministers.which': 'Quels montants',
  'ministers.own': 'Propres',
  'ministers.full': 'Complets',
  'ministers.shared': 'Répartis',
  'ministers.own-why': 'Seulement les montants qui nomment ce ministre.',
  'ministers.full-why':
    'Tous les montants des mesures du ministre, aussi ceux des mesures avec d’autres ministres. N’additionnez pas cette colonne : le vrai total est {amount:euro}.',
  'ministers.shared-why':
    'Les montants propres, et une part égale des montants des mesures partagées. Ensemble, c’est le vrai total.',
  'ministers.true-total': 'Vrai total',
  'ministers.money': '{amount:euro}',
  'ministers.pages-title': 'Une page par ministre',
  'ministers.pages-why':
    'Un document Word avec les mesures, les montants et les recommandations d’un ministre, à envoyer ou à imprimer.',
  'ministers.pages-of': 'De qui',
  'ministers.pages-all': 'Tous les ministres',
  'ministers.pages': 'Faire la page',
  'ministers.making-pages': 'La page est en cours de création…',
  'ministers.pages-made': '{file} est créé et se trouve dans vos téléchargements.',
  'ministers.pivots-title': 'Filtrer et disposer vous-même',
  'ministers.pivots-why':
    'Les tableaux croisés reçoivent leur propre feuille. S’ils y sont déjà, ils recomptent et gardent votre disposition.',
  'ministers.pivots': 'Créer les tableaux croisés',
  'ministers.making-pivots': 'Création des tableaux croisés…',
  'ministers.pivots-made': 'Les tableaux croisés sont sur la feuille Draaitabellen.',

  'problem.title': 'Cela n’a pas réussi',
  'problem.cell-being-edited':
    'Excel est occupé par une cellule : appuyez sur Entrée ou Échap dans le classeur et réessayez.',
  'problem.protected-sheet':
    'La feuille {sheet} est protégée, donc rien n’a changé : ôtez la protection (Révision, Ôter la protection de la feuille) et réessayez.',
  'problem.protected-workbook':
    'Le classeur est protégé, donc rien n’a changé : ôtez la protection (Révision, Protéger le classeur) et réessayez.',
  'problem.read-only':
    'Le classeur est en lecture seule, donc rien n’a changé : choisissez Modifier, ou enregistrez une copie et travaillez-y.',
  'problem.too-large':
    'Le classeur est trop grand pour Excel sur le web : ouvrez-le dans Excel sur votre ordinateur et réessayez là.',
  'problem.busy':
    'Excel est occupé ou n’est pas joignable pour l’instant : attendez un moment et réessayez.',
  'problem.closed': 'Le classeur est fermé : ouvrez-le de nouveau, puis ouvrez ce volet.',
  'too-old.title': 'Actieplan ne fonctionne pas ici',
  'problem.too-old':
    'Cet Excel est trop ancien pour Actieplan : il vous faut Microsoft 365, Excel 2021 ou une version plus récente.',
  'problem.changed-meanwhile.one':
    'Quelqu’un a entre-temps modifié {cells}, donc rien n’a été écrasé : vérifiez le plan de nouveau.',
  'problem.changed-meanwhile.other':
    'Quelqu’un a entre-temps modifié {count} cellules ({cells}), donc rien n’a été écrasé : vérifiez le plan de nouveau.',
  'problem.no-such-sheet': 'La feuille {sheet} n’existe plus : vérifiez le plan de nouveau.',
  'problem.name-taken':
    'Le classeur a déjà une feuille ou un tableau du nom de {name} qui ne fait pas partie d’un plan : donnez-lui un autre nom, ou utilisez un nouveau classeur.',
  'problem.not-acceptable':
    'Un défaut des feuilles ou des colonnes elles-mêmes ne peut pas être accepté : corrigez-le, comme indiqué.',
  'problem.incomplete':
    'Rien n’a été accepté, car le nom ou la raison manque : indiquez les deux et réessayez.',
  'problem.no-room':
    'La feuille {sheet} n’a pas de place pour une ligne, donc rien n’a été accepté : videz les lignes sous le tableau ou remettez ses colonnes, et réessayez.',
  'problem.refused':
    'Excel l’a refusé ({hostCode}) et rien n’a changé : réessayez, et si cela échoue signalez-le à qui gère le complément.',
  'problem.not-a-plan':
    'Ce classeur n’a pas encore de plan (il n’y a pas de feuille {sheet} avec des colonnes comme {columns}) : mettez-y d’abord un plan.',
  'problem.text-too-long':
    'Un texte pour {cell} sur {sheet} est trop long pour Excel ({characters} caractères ; une cellule en prend {limit}) : abrégez-le dans le document et relisez celui-ci.',
  'problem.too-many-rows':
    'Ce plan demande {rows} lignes sur la feuille {sheet}, et Excel a de la place pour {limit} : répartissez-le sur plusieurs documents.',
  'problem.no-tables':
    'Le document n’a ni tableaux ni mesures numérotées : choisissez le document qui contient le plan.',
  'problem.no-measures':
    'Le document a des tableaux, mais pas de mesures numérotées : choisissez le document qui contient le plan.',
  'problem.unexpected':
    'Quelque chose s’est mal passé dans Actieplan même : fermez ce volet et rouvrez-le, et signalez-le si cela revient.',
  'problem.to-plan': 'Vers Plan',

  'document.empty': 'Le fichier est vide : choisissez un autre document.',
  'document.pdf':
    'Un PDF ne peut pas être lu : ouvrez-le dans Word, enregistrez-le en .docx et choisissez celui-ci.',
  'document.old-word':
    'Un .doc de Word 2003 ou plus ancien ne peut pas être lu : ouvrez-le dans Word, enregistrez-le en .docx et choisissez celui-ci.',
  'document.encrypted':
    'Le document est protégé par un mot de passe : ôtez-le dans Word et choisissez le document de nouveau.',
  'document.is-workbook':
    'Ceci est un classeur, pas un document : ouvrez-le dans Excel et choisissez-y Vérifier.',
  'document.other-document':
    'Ce type de document ne peut pas être lu : ouvrez-le dans Word, enregistrez-le en .docx et choisissez celui-ci.',
  'document.picture': 'Ceci est une image : choisissez un document avec du texte et des tableaux.',
  'document.zip-bomb':
    'Le fichier devient invraisemblablement grand à l’ouverture, donc il n’a pas été ouvert : demandez une nouvelle copie.',
  'document.damaged':
    'Le document est endommagé ou incomplet : ouvrez-le dans Word, enregistrez-le de nouveau et choisissez celui-ci.',
  'document.too-large':
    'Le document est trop grand pour être lu : enlevez les images et choisissez-le de nouveau.',
  'document.unknown-kind':
    'Ce type de fichier ne peut pas être lu : choisissez un document Word (.docx), une page web (.html) ou un texte (.txt).',
} satisfies Record<keyof typeof paneTextsNl, string>;
