import { actorKind } from '../../../src/domain/plan/actor-kind';

const DEPARTMENTS = [
  { name: 'OV', meaning: 'beleidsdomein Onderwijs en Vorming' },
  { name: 'DEF', meaning: 'Defensie' },
  { name: 'Cultuur', meaning: null },
  { name: 'EAU', meaning: "département de l'Eau" },
];

test.each([
  'OV',
  'ov',
  ' OV ',
  'OV (Agentschap Talen)',
  'Onderwijs en Vorming',
  'Departement Onderwijs & Vorming',
  'het departement Onderwijs  en Vorming',
  'Beleidsdomein OV',
  'Dep. OV',
  'dep OV',
  'Department of OV',
  'Departement Defensie',
  'Departement van Defensie',
  'departement Cultuur',
  "Département de l'Eau",
  "De\u0301partement de l'Eau",
])('%j is a department', (name) => {
  expect(actorKind(name, DEPARTMENTS)).toBe('department');
});

test.each([
  '',
  'Departement',
  'OVM',
  'Onderwijs',
  'Agentschap OV',
  'Vereniging (OV)',
  'Departement Werk',
])('%j is a partner', (name) => {
  expect(actorKind(name, DEPARTMENTS)).toBe('partner');
});

test('without a list of departments everyone is a partner', () => {
  expect(actorKind('OV', [])).toBe('partner');
});
