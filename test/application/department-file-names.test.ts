import { departmentFileNames } from '../../src/application/department-file-names';

test.each([
  ['OV', '2026-1', 'OV 2026-1'],
  ['Kanselarij/Bestuur', '2026-1', 'Kanselarij-Bestuur 2026-1'],
  ['..', '../..', '-'],
  ['a:b*?"<>|', 'r', 'a-b- r'],
  ['CON', '.', '_CON'],
  ['\u0007', '\n', '- -'],
  ['x'.repeat(200), 'r', 'x'.repeat(80)],
])('the file of %j in round %j is %j', (department, round, file) => {
  expect(departmentFileNames([department], round).get(department)).toBe(file);
});

test('no two files have one name, whatever their capitals', () => {
  const names = departmentFileNames(['ov', 'OV', 'O/V', 'O:V'], '1');
  expect([...names.values()]).toEqual(['ov 1', 'OV 1 (2)', 'O-V 1', 'O-V 1 (2)']);
});
