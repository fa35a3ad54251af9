import fc from 'fast-check';
import { groupBy } from '../../src/grid/group-by';

test('groups come as their first items do, items as they stand, and those without a key nowhere', () => {
  const words = ['bò', 'cá', 'bê', '', 'cua', '__proto__', 'bò'];
  expect([...groupBy(words, (word) => word[0])]).toEqual([
    ['b', ['bò', 'bê', 'bò']],
    ['c', ['cá', 'cua']],
    ['_', ['__proto__']],
  ]);
});

test('every item that has a key is in its group once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (items) => {
      const groups = groupBy(items.keys(), (n) => (items[n] === 0 ? undefined : items[n]));
      expect([...groups.values()].flat().sort((a, b) => a - b)).toEqual(
        items.flatMap((item, n) => (item === 0 ? [] : [n])),
      );
      for (const [key, group] of groups) expect(group.every((n) => items[n] === key)).toBe(true);
    }),
  );
});
