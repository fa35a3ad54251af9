import { enumerated } from '../../src/language/format';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A và B'],
  [['A (I5, I6)', 'B', 'C'], 'A (I5, I6), B và C'],
])('%j is told as “%s”', (items, said) => {
  expect(enumerated(items, 'và')).toBe(said);
});
