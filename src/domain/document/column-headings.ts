import type { ColumnRole, TableKind } from './columns';

/** What a heading may say, in Dutch, English and French; the first pattern that fits decides. */
type Vocabulary = readonly (readonly [ColumnRole, RegExp])[];

const NUMBER: Vocabulary[number] = [
  'number',
  /^(?:nr|nummer|no|n[°ºo]|#|num|numéro|number|volgnr|volgnummer|id|ref)(?:[.\s]|$)(?!.*\b(?:actie|action)$)|^(?:maatregel|measure|mesure|aanbeveling|recommendation|recommandation)s?-?\s?(?:nr|nummer|no|number|n[°º]|numéro)\.?$/,
];
const REMARK: Vocabulary[number] = [
  'remark',
  /^(?:toelichting|opmerking|commentaar|reden|motivering|remark|comment|explanation|reason|note|remarque|explication|commentaire|motif)/,
];

const MEASURES: Vocabulary = [
  [
    'minister',
    /^min\.?(?:\(s\))?$|^bevoegdhe(?:id|den)$|^(?:portefeuille|portfolio)s?$|(?:^|\s)(?:schepen|gedeputeerde|wethouder|collegelid|échevine?|cabinet (?:member|secretary))(?:\(s\)|s|en|leden)?$|(?<!ad)minist(?!\p{L}*\s+(?:van|voor|for|of|de|du|des|bevoegd)\s|\p{L}*\s+d['’])/u,
  ],
  [
    'budget',
    /^(?!(?:binnen|within|dans|via|uit|zonder|without|sans|geen|no|aucun)\s)(?:.*[^\p{L}])?(?:budget|begroting|middelen|financi|financement|kost|bedrag|krediet|raming|resources?|funding|funds|costs?|means|amount|moyens|coûts?|montant|crédit|ressources)/u,
  ],
  NUMBER,
  [
    'code',
    /^(?:code|type|soort|aard|statuut|categorie|category|catégorie|letter|lettre|nature|[a-z](?:\/[a-z]){1,4})$/,
  ],
  [
    'lead',
    /^(?:trekker|trekkende|coördinator|coördinatie|coördinerend|lead\b|coordinator|coordinating|pilote|coordinateur|coordination|porteur|chef de file|penhouder|eindverantwoordelijke)|^\p{L}+ pilote$/u,
  ],
  [
    'actors',
    /^(?:(?:betrokken|verantwoordelijke|uitvoerende|bevoegde|andere|overige|involved|responsible|implementing|other|autres)\s+)?(?:actor|acteur|uitvoerder|opérateur|operator|in samenwerking met|wie$|wie\b.*|partner|partenaire|betrokkene|beleidsdomein|policy (?:domain|area)|domaine|departement|department|département|who\b|qui\b|intervenant|exécut|implement|dienst|service|entiteit|entity|entité|instantie|organi[sz]atie|organi[sz]ation|bodies|stakeholder|parties)/,
  ],
  [
    'policyLine',
    /^(?:beleidslijn|policy line|ligne|axe|axis|pijler|pillar|pilier|strategische doelstelling|strategic objective|objectif stratégique)/,
  ],
  ['action', /^(?:actie|action)s?(?:\s*(?:nr|nummer|titel|title|titre)\.?)?$/],
  [
    'initiatives',
    /^(?:(?:concrete|specifieke|specific)\s+)?(?:initiatie|initiative|deelactie|projecten|projects|projets|concrete acti|sous-action|sub-action)/,
  ],
  [
    'text',
    /maatregel|omschrijving|beschrijving|measure|mesure|descripti|descriptif|inhoud|contenu|content|^wat\b|^what\b|^quoi\b|^tekst|^text|^titel|^title|intitulé|^acties? |^actions? /,
  ],
];

const RECOMMENDATIONS: Vocabulary = [
  NUMBER,
  ['seeAlso', /^(?:zie ook|see also|voir aussi|andere plannen|other plans|autres plans)/],
  ['startingPoint', /^(?:uitgangspunt|starting point|point de départ)/],
  REMARK,
  ['text', /aanbeveling|recommend|recommand|resolut|résolution|motie|motion/],
  [
    'answer',
    /actie|action|maatregel|measure|mesure|antwoord|answer|réponse|response|gevolg|uitvoering|suite|implementation|exécution/,
  ],
];

const PREVIOUS_ACTIONS: Vocabulary = [
  NUMBER,
  [
    'status',
    /^(?:mate van )?uitvoering|^realisatie|^opvolging|^implementation|^exécution|^mise en œuvre|^réalisation|status|stand van zaken|statut|(?:^|\s)état|avancement|voortgang|progress|^state/,
  ],
  REMARK,
  ['heading', /^(?:hoofdstuk|heading|chapter|chapitre|titre|thema|theme|thème)/],
  ['text', /vorig|previous|précédent|former|ancien|(?:^|\s)oude?\s|(?:^|\s)old\s/],
  [
    'reference',
    /verwijz|koppeling|vervolg|^waar(?:$|\s)|^where|(?:^|\s)(?:dit|this|ce|présent)\s\S*plan|correspond|overeenk|refer|référence|renvoi|link|lien|nieuw|new|nouve|huidig|current|actuel|geactualiseerd|updated|opgenomen|taken up|repris|continu|poursui/,
  ],
  ['text', /actie|action|maatregel|measure|mesure|omschrijving|beschrijving|descripti/],
];

const MEANING: Vocabulary[number] = [
  'text',
  /betekenis|voluit|omschrijving|definitie|uitleg|verklaring|toelichting|meaning|definition|description|explanation|full|signification|définition|explication/,
];

const TERMS: Vocabulary = [
  [
    'number',
    /^(?:afkorting|begrip|term|letterwoord|abbreviation|acronym|concept|abréviation|sigle|terme|notion|mot|woord|word)/,
  ],
  MEANING,
];

const LEGEND: Vocabulary = [
  ['code', /^(?:code|letter|lettre|symbool|symbole?|teken)$/],
  MEANING,
  ['text', /^(?:label|soort|type|naam|name|nom)/],
];

const VOCABULARIES: Readonly<Record<TableKind, Vocabulary>> = {
  measures: MEASURES,
  recommendations: RECOMMENDATIONS,
  previousActions: PREVIOUS_ACTIONS,
  terms: TERMS,
  legend: LEGEND,
};

/** What a heading says its column holds in a table of this kind; `null` when it is not known. */
export function roleOfHeading(kind: TableKind, heading: string): ColumnRole | null {
  return VOCABULARIES[kind].find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

/** A description beside a title: together they are the text of a measure. */
export function isMoreText(heading: string): boolean {
  return /^(?:(?:korte|nadere|verdere|short|brief|brève) )?(?:omschrijving|beschrijving|descripti|descriptif|toelichting bij|inhoud|contenu|content|titel|title|intitulé)/.test(
    heading,
  );
}

/** Right beside the text of a measure it is more of that text; beside a budget it may be about that. */
export function isExplanation(heading: string): boolean {
  return REMARK[1].test(heading);
}

/** "Stand", "Statut": how far a measure is, or its code; the cells decide. */
export function isMarkHeading(heading: string): boolean {
  return /^(?:status|statut|stand|staat|state|état|kenmerk|mark|marque|nieuw\s?\/\s?bestaand|bestaand\s?\/\s?nieuw)$/.test(
    heading,
  );
}

/** Who carries a measure out together with whoever has a column of its own. */
export function isPartners(heading: string): boolean {
  return /^(?:partner|partenaire|andere |overige |other |autres |betrokken|in samenwerking)/.test(
    heading,
  );
}

/** "Verantwoordelijke dienst": of several columns of actors the one that leads. */
export function isResponsibleActor(heading: string): boolean {
  return /^(?:verantwoordelijke?n?|bevoegde?|responsible|responsables?|compétente?|owner)(?:$|\s)/.test(
    heading,
  );
}

/** "Verantwoordelijke" alone may be a minister or a service: the cells decide. */
export function isWhoeverIsResponsible(heading: string): boolean {
  return /^(?:verantwoordelijke?n?|bevoegde?|responsible|responsables?|compétente?|owner)$/.test(
    heading,
  );
}
