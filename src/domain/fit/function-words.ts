/**
 * Words that say nothing about a subject in any plan: function words, the verbs and nouns that every
 * measure is written with, and what leads to a reference. Without accents, by language.
 */
const DUTCH = `
  aan aangeven aangegeven achter af al alle allemaal alleen allen als alsook alsmede alvorens ander andere
  anderen anders basis beide ben bepaald bepaalde beschreven bij bijvoorbeeld binnen blijft blijven boven buiten
  daar daarbij daardoor daarmee daarna daarnaast daarom daarop daarvan daarvoor dan dat de deze die dient dienen
  dit doen doet door dus dan echter een eerste elk elke elkaar en enkele er erop ervan ervoor etc evenals
  gaan gaat gebeurt gebeuren geen gehele gegeven gekregen gelden geldt gemaakt genoemd genoemde geven geeft gericht
  ging goed had hadden hebben hebt heeft heel helpen helpt hem hen het hier hierbij hierdoor hierin hiermee
  hiervoor hierop hij hoe houden houdt hun iedere ieder iedereen iemand in inclusief indien inzake is
  jaar jaren jaarlijks jaarlijkse kader kan kiezen komen komt konden krijgen krijgt kunnen laten lopende maar maak maakt maken
  maatregel maatregelen actie acties mag meer meest mede mee met mits moet moeten mogelijk mogen na naar naargelang
  nadat nagaan namelijk naast nieuw nieuwe niet niets nodig nog nu of om omdat omschreven omtrent onder ondanks onze ook
  op opgenomen over overal per rond samen sinds sommige soms staan staat steeds te tegen tegenover ten tenzij ter
  terwijl tevens tijdens toe tot totdat tussen twee uit van vanaf vanuit veel verder vermeld verschillende
  via vier voor vooral voorts voorzien voorziet waar waaraan waarbij waardoor waarin waarmee waarop waarvan waarvoor wanneer want
  waren was wat we weer wel welke werd werden wie wij wil willen word worden wordt zal ze zeer zelf zich zie zien
  zij zijn zo zoals zodat zodra zonder zou zouden zowel zullen
  eventueel eventuele gepast gepaste geschikt geschikte respectievelijk voldoende weg bijzonder bijzondere passend passende
  drie vijf zes zeven acht negen tien honderd duizend eigen extra gezamenlijke goed goede groot grote hoog hoge klein kleine
  laag lage lang lange nodige rekening volgende vorige zet zetten`;
const ENGLISH = `
  a about above across action actions after again all along also among an and any are as at be because been before
  being below between both but by can could described did do does doing done down during each every few first for from
  further get gets given gives had has have having he her here him his how if in into is it its itself just made
  make makes many may measure measures might more most must new no nor not of off on once one only onto or other
  others our out over own per see set several shall she should since so some such than that the their them then
  there these they this those through to together too under until up upon use used using very via was we well were
  what when where whether which while who whose why will with within without would year years yearly
  two three four five six seven eight nine ten hundred good large small own next`;
const FRENCH = `
  a afin ainsi alors annee annees annuel apres au aucun aussi autre autres aux avant avec car ce cela celle
  celles celui ces cet cette ceux chaque chez comme contre dans de decrit decrite deja depuis des donc dont du elle
  elles en encore entre est et etaient etait ete etre eux fait faire font ici il ils jusque la le les leur leurs
  lors lui mais meme memes mesure mesures mieux moins ne ni non nos notre nous nouveau nouvelle on ont ou par parce
  pas pendant peu peut peuvent plus pour pourra prevu prevue prevues quand que quel quelle quelles quels qui quoi sa sans se selon
  sera seront ses si soit son sont sous sur tous tout toute toutes tres un une vers voir vos votre vous y
  deux trois quatre cinq six sept huit neuf dix cent mille bon bonne bonnes grand grande grands grandes petit petite petits petites`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [DUTCH, ENGLISH, FRENCH].flatMap((words) => words.trim().split(/\s+/)),
);

/** Words that plans of every subject are written with: they tell little, though not nothing. */
const COMMONPLACE = `
  aanbieden aanbod aandacht aanmoedigen aanpak activiteit activiteiten advies afspraken afstemmen afstemming begeleiden begeleiding
  bekijken beleid bestaande betalen betaald betrekken betrokken bevorderen deelnemen deelname effect gebruik gebruiken gebruikt inrichten
  initiatief initiatieven inzetten inzet kosten lokaal lokale middelen mogelijkheid onderzoek onderzoeken ondersteunen ondersteuning
  ontwikkelen ontwikkeling oprichten opstarten opmaken opstellen organiseren organisatie organisaties overheid overleg overheden
  personen plaats plaatsen project projecten realiseren resultaat resultaten samenwerken samenwerking sector stimuleren steun
  uitbouwen uitbreiden uitvoeren uitvoering uitwerken verbeteren verhogen verlenen versterken vlaamse waken werken werking
  access activities activity approach cooperation develop development government implementation improve local offer
  organisations organise people policy programme programmes project projects provide research results support work
  accompagnement acces action activites aide aidees aider appui cadre creation developpement developper gouvernement
  local locale locales locaux mise moyens offre politique projet projets recherche renforcer resultats soutien soutenir travail utiliser`;

const COMMONPLACE_WORDS: ReadonlySet<string> = new Set(COMMONPLACE.trim().split(/\s+/));

export function isCommonplace(word: string): boolean {
  return COMMONPLACE_WORDS.has(word);
}

/** Whether a word, in small letters without accents, can say nothing about a subject. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
