import type { reportTextsNl } from './report-texts.nl';

export const reportTextsFr = {
  'where.line': 'ligne {line}',
  'where.table-row': 'tableau {table}, ligne {row}',
  'where.paragraph': 'paragraphe {paragraph}',

  'mail.plan': 'le plan d’action',
  'mail.subject': '{plan} : classeur de {department} pour la campagne {round}',
  'mail.subject-by':
    '{plan} : classeur de {department} pour la campagne {round}, si possible avant le {deadline}',
  'mail.greeting': 'Chère collègue, cher collègue,',
  'mail.asked.one':
    'Dans la campagne {round} de {plan}, nous demandons à {department} où en est {count} mesure.',
  'mail.asked.other':
    'Dans la campagne {round} de {plan}, nous demandons à {department} où en sont {count} mesures.',
  'mail.todo':
    'Ouvrez le classeur {file} en annexe, lisez la première feuille et remplissez les colonnes en couleur. Enregistrez-le comme fichier Excel et renvoyez-le en annexe à votre réponse.',
  'mail.deadline': 'Nous aimerions le recevoir au plus tard le {deadline}.',
  'mail.no-deadline': 'Renvoyez-le dès qu’il est rempli.',
  'mail.contact': 'Des questions ? Contactez {contact}.',
  'mail.close': 'Bien cordialement,',

  'structure.title': 'Les feuilles et les colonnes sont comme il faut',
  'structure.table-missing.what':
    'Le tableau {table} est introuvable ; il était attendu sur la feuille {sheet}.',
  'structure.table-missing.todo':
    'Remettez la feuille et ses en-têtes de colonne, ou reprenez-les d’une version antérieure.',
  'structure.sheet-renamed.what':
    'La feuille {sheet} s’appelle ici {found} et a été lue comme telle.',
  'structure.sheet-renamed.todo': 'Rendez à la feuille son nom {sheet}.',
  'structure.table-converted.what':
    'Les lignes de {table} sur la feuille {sheet} ne sont plus dans un tableau Excel ; les nouvelles lignes n’ont donc pas de listes déroulantes.',
  'structure.table-converted.todo': 'Refaites-en un tableau : Insertion, Tableau.',
  'structure.column-missing.what':
    'La colonne {column} de {table} manque sur la feuille {sheet} ; son contenu n’a pas été vérifié.',
  'structure.column-missing.todo': 'Ajoutez une colonne avec l’en-tête {column}.',
  'structure.column-renamed.what':
    'La colonne {column} de la feuille {sheet} s’appelle ici {found} et a été lue comme telle.',
  'structure.column-renamed.todo': 'Rendez à la colonne son en-tête {column}.',
  'structure.column-twice.what':
    'La colonne {column} figure deux fois sur la feuille {sheet} ; seule la première a été lue.',
  'structure.column-twice.todo': 'Supprimez la colonne de trop, ou donnez-lui un autre en-tête.',
  'structure.merged-cells.what':
    'Des cellules sont fusionnées sur la feuille {sheet} ({range}) ; seule la première garde son contenu.',
  'structure.merged-cells.todo': 'Annulez la fusion et remplissez chaque cellule.',
  'structure.error-value.what': 'La cellule {cell} de la feuille {sheet} donne l’erreur {text}.',
  'structure.error-value.todo': 'Tapez la valeur vous-même, ou corrigez la formule.',
  'structure.blank-rows.what':
    'Il y a des lignes vides entre les autres sur la feuille {sheet} : {rows}.',
  'structure.blank-rows.todo': 'Supprimez les lignes vides.',
  'structure.hidden-rows.what':
    'Des lignes sont masquées sur la feuille {sheet}, mais elles comptent : {rows}.',
  'structure.hidden-rows.todo': 'Affichez-les, ou supprimez-les si elles ne valent plus.',
  'structure.rows-below-table.what':
    'Il y a des lignes sous le tableau de la feuille {sheet}, qui ont été lues quand même : {rows}.',
  'structure.rows-below-table.todo': 'Agrandissez le tableau pour qu’elles en fassent partie.',
  'structure.grade-unknown.what':
    'Sur la feuille {sheet}, la cellule {cell} donne « {text} » comme gravité d’une règle, ce qui n’existe pas ; la règle garde sa gravité habituelle.',
  'structure.grade-unknown.todo': 'Choisissez fout, waarschuwing, tip ou uit, ou videz la cellule.',
  'structure.rule-unknown.what':
    'Sur la feuille {sheet}, la cellule {cell} nomme la règle « {text} », qui n’existe pas ; ce qui se trouve à côté n’a pas d’effet.',
  'structure.rule-unknown.todo': 'Corrigez le nom de la règle, ou supprimez la ligne.',
  'structure.acceptance-incomplete.what':
    'Sur la feuille {sheet}, un constat est accepté sans nom ou sans raison (cellule {cell}) ; il compte donc encore.',
  'structure.acceptance-incomplete.todo':
    'Indiquez qui accepte le constat et pourquoi, ou videz les deux cellules.',
  'structure.figures-differ.what':
    'Les chiffres de la feuille {sheet} totalisent {shown:euro}, et les montants du plan {amount:euro} : un montant a été modifié depuis.',
  'structure.figures-differ.todo': 'Refaites les chiffres dans le volet Actieplan, sous Ministres.',
  'structure.key-twice.what':
    'La ligne de la cellule {cell} sur la feuille {sheet} est une copie avec la même clé masquée ; elle a été lue comme une nouvelle ligne.',
  'structure.key-twice.todo':
    'Vérifiez si la ligne est vraiment nouvelle, et supprimez-la dans le cas contraire.',

  'doubt.minister-tidied.title': 'Lecture : titre de ministre mis au propre',
  'doubt.minister-tidied.what': 'Le titre « {source} » ({where}) a été lu comme « {taken} ».',
  'doubt.minister-tidied.todo': 'Vérifiez si c’est le bon titre.',
  'doubt.actors-split.title': 'Lecture : noms d’acteurs séparés',
  'doubt.actors-split.what':
    'Les noms « {source} » ({where}) n’ont pas de séparation et ont été lus comme « {taken} ».',
  'doubt.actors-split.todo': 'Vérifiez si chaque nom est séparé comme il faut.',
  'doubt.budget-unsure.title': 'Lecture : texte budgétaire équivoque',
  'doubt.budget-unsure.what':
    'Le texte budgétaire « {source} » ({where}) peut aussi se lire autrement ; il a été pris comme : « {taken} ».',
  'doubt.budget-unsure.todo': 'Vérifiez les lignes budgétaires de cette mesure.',
  'doubt.row-joined.title': 'Lecture : ligne jointe à la précédente',
  'doubt.row-joined.what':
    'La ligne sans numéro, {where} (« {source} »), a été jointe à la ligne précédente ({taken}).',
  'doubt.row-joined.todo': 'Vérifiez si le texte est au bon endroit.',
  'doubt.code-unexplained.title': 'Lecture : code sans explication',
  'doubt.code-unexplained.what':
    'Le code « {source} » ({where}) a été repris tel quel ; le document ne dit pas ce qu’il signifie.',
  'doubt.code-unexplained.todo': 'Choisissez un code de la liste, ou ajoutez ce code à la liste.',
  'doubt.action-without-heading.title': 'Lecture : action sans titre',
  'doubt.action-without-heading.what':
    'L’en-tête de l’action de « {source} » ({where}) est introuvable ; il a été pris comme : « {taken} ».',
  'doubt.action-without-heading.todo': 'Remplissez le titre de l’action sur la feuille Lijsten.',
  'doubt.action-retitled.title': 'Lecture : action à deux titres',
  'doubt.action-retitled.what':
    'Le titre « {source} » ({where}) porte le numéro d’une action qui a déjà un titre : « {taken} ». Ce dernier reste.',
  'doubt.action-retitled.todo':
    'Voyez si le document contient deux plans ou porte deux fois le même numéro, et adaptez les numéros.',
  'doubt.column-not-used.title': 'Lecture : colonne non reprise',
  'doubt.column-not-used.what': 'La colonne « {source} » ({where}) n’a pas été reprise.',
  'doubt.column-not-used.todo': 'Reprenez ce qui relève du plan ; sinon, il n’y a rien à faire.',

  'unused.title': 'Lecture : ligne non reprise',
  'unused.what': 'La ligne, {where}, n’a pas été reprise : {why}. On y lit : « {text} ».',
  'unused.text': 'Le texte, {where}, n’a pas été repris : {why}. On y lit : « {text} ».',
  'unused.todo': 'Reprenez ce qui relève du plan ; sinon, il n’y a rien à faire.',
  'unused-reason.no-known-header': 'son tableau n’a pas les en-têtes de colonne d’un plan',
  'unused-reason.before-first-measure': 'elle précède la première mesure',
  'unused-reason.not-a-plan-row': 'elle n’a pas la forme d’une ligne du plan',
  'unused-reason.empty': 'elle est vide',
  'unused-reason.outside-tables': 'il porte un numéro de mesure, mais se trouve hors des tableaux',

  'part.column': 'la colonne {column} de la feuille {sheet} manque',
  'part.codes': 'la liste des codes manque',
  'part.departments': 'la liste des domaines politiques manque',
  'part.policyLines': 'la liste des lignes politiques manque',
  'part.actions': 'la liste des actions manque',
  'part.measures': 'la feuille Maatregelen manque',
  'part.budgetLines': 'la feuille Budget manque',
  'part.ministers': 'la liste des ministres manque',
  'part.recommendations': 'la feuille Resolutie manque',
  'part.previousActions': 'la feuille Vorig plan manque',
  'part.abbreviations': 'la feuille Afkortingen manque',

  'scope.all.one': 'Vérifié avec {count} règle.',
  'scope.all.other': 'Vérifié avec {count} règles.',
  'scope.not-all.one': 'Vérifié avec {count} règle ; non vérifié : {left}.',
  'scope.not-all.other': 'Vérifié avec {count} règles ; non vérifié : {left}.',
  'scope.off': 'Désactivé dans ce plan : {rules}.',
  'scope.left': '{rule} ({why})',
} as const satisfies Record<keyof typeof reportTextsNl, string>;
