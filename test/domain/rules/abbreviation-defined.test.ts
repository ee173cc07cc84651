import { fieldOf } from '../../../src/domain/check/finding';
import { abbreviationDefined } from '../../../src/domain/rules/abbreviation-defined';
import { actor, measure, planWith, recommendation } from '../../support/plan-builders';
import { testRule } from '../../support/test-rule';

const abbreviations = [
  { term: 'CLB', meaning: 'Centrum voor leerlingenbegeleiding' },
  { term: 'ET 2020', meaning: 'Education and Training 2020' },
  { term: 'VVSG', meaning: 'Vereniging' },
];
const glossary = [{ term: 'LIVC (Lokale Integrale Veiligheidscel)', definition: 'Overleg.' }];

function planWithText(description: string) {
  return planWith({ abbreviations, glossary, measures: [measure({ description })] });
}

const at = fieldOf('measure', measure(), 'description');

testRule(abbreviationDefined, {
  valid: {
    'abbreviations of the list, in other forms': planWithText(
      "De CLB's en de CLB-sector volgen ET2020 en ET 2020 op.",
    ),
    'a department, a term of the glossary, and what everybody knows': planWithText(
      'OV legt de LIVC aan de EU voor.',
    ),
    'what the text itself explains': planWithText(
      'De Vlaamse Onderwijsraad (VLOR) en de OCMW (openbare centra) helpen.',
    ),
    'words of a heading in capitals': planWithText(
      'ZORG VOOR WATER\nDe grachten worden geruimd.\n\nBELEIDSDOELEN TUINEN\nMeer groen.',
    ),
    'numerals, single letters, and words with one capital': planWithText(
      'Deel III van Plan A, bijlage IV, met Atlas en Brussel.',
    ),
    'a misspelt actor, which is actor-known': planWith({
      abbreviations,
      measures: [measure({ actors: [actor('OV'), actor('VWSG')], description: 'Met de VWSG.' })],
    }),
    'an actor that looks like a listed abbreviation, which is actor-known': planWith({
      abbreviations,
      measures: [measure({ actors: [actor('OV'), actor('VV5G'), actor('VVSG')] })],
    }),
    'a listed abbreviation in other capitals, and a short word that looks like one': planWith({
      abbreviations: [
        { term: 'NOLB', meaning: 'Raad' },
        { term: 'AII', meaning: 'Instituut' },
      ],
      measures: [measure({ description: 'Nolb vraagt All om raad.' })],
    }),
    'any abbreviation, where the plan lists none': planWith({
      abbreviations: [],
      measures: [measure({ description: 'Met de VLOR.' })],
    }),
  },
  invalid: {
    'a word that looks like a listed abbreviation': {
      input: planWith({
        abbreviations: [{ term: 'AgII', meaning: 'Agentschap' }],
        measures: [measure({ description: 'Met Agil en AgII.' })],
      }),
      findings: [
        { message: 'misread', data: { term: 'Agil', listed: 'AgII' }, at, suggestion: 'AgII' },
      ],
    },
    'an abbreviation that nobody explains, where it is used first': {
      input: planWithText('Met de VLOR en de VLOR.'),
      findings: [{ message: 'undefined', data: { term: 'VLOR' }, at }],
    },
    'an abbreviation in a heading and in a text': {
      input: planWith({
        abbreviations,
        measures: [
          measure({ description: 'RAAD VAN DE VLOR' }),
          measure({ number: '1.2', description: 'Met de VLOR.' }),
        ],
      }),
      findings: [
        {
          message: 'undefined',
          data: { term: 'VLOR' },
          at: fieldOf('measure', measure({ number: '1.2' }), 'description'),
        },
      ],
    },
    'many of those, once, each with its first measure': {
      input: planWith({
        abbreviations,
        measures: [
          measure({ description: 'Met de VLOR en NT2X.' }),
          measure({ number: '1.2', description: 'Met de SERV en de VLOR.' }),
        ],
        recommendations: [recommendation({ text: 'Luister naar K&GB.' })],
      }),
      findings: [
        {
          message: 'several',
          data: { terms: ['VLOR (1.1)', 'NT2X (1.1)', 'SERV (1.2)', 'K&GB'] },
          at: { kind: 'plan', key: null, number: null, field: null },
        },
      ],
    },
  },
});
