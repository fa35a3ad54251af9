import fc from 'fast-check';
import { judgeSheets, type TestCell } from '../support/sheets';

/** The contract's rule of joining, word by word and slowly, against what the program joins. */

interface Person {
  readonly name: string;
  readonly unit: string | null;
  readonly birth: string | null;
  readonly id: string | null;
}

const person = fc.record({
  name: fc.constantFrom('Lê Chi', 'Ngô Dung'),
  unit: fc.constantFrom(null, null, 'Văn phòng', 'Phòng A', 'Phòng B'),
  birth: fc.constantFrom(null, null, '1980', '05/03/1980', '06/03/1980', '1981'),
  id: fc.constantFrom(null, null, null, 'A1', 'A2', 'A3'),
});

function agree(a: Person, b: Person): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (a.name !== b.name) return false;
  if (a.birth !== null && b.birth !== null) {
    if (a.birth.slice(-4) !== b.birth.slice(-4)) return false;
    if (a.birth.length > 4 && b.birth.length > 4) return a.birth === b.birth;
  }
  return a.unit === null || b.unit === null || a.unit === b.unit;
}

/** Groups of row numbers. */
function joinedSlowly(people: readonly Person[]): number[][] {
  const groups: number[][] = [];
  people.forEach((one, n) => {
    const rowsOf = (group: readonly number[]) => people.filter((_, at) => group.includes(at));
    const found =
      groups.find((group) => one.id !== null && rowsOf(group).some(({ id }) => id === one.id)) ??
      groups.find((group) => rowsOf(group).every((other) => agree(other, one)));
    if (found === undefined) groups.push([n]);
    else found.push(n);
  });
  return groups;
}

// Contract 3.27–3.30
test('rows join the first nominee with all of whose rows they agree', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 14 }), (people) => {
      const rows: TestCell[][] = people.map(({ name, unit, birth, id }) => [name, unit, birth, id, 'HTTNV']);
      const judged = judgeSheets([{ rows: [['Họ và tên', 'Đơn vị', 'Ngày sinh', 'Mã cán bộ', 'Xếp loại'], ...rows] }], {
        year: 2024,
      });
      const joined = judged.nominations.nominations.map((one) => one.at.map(({ row }) => row - 1));
      expect(joined).toEqual(joinedSlowly(people));
    }),
    { numRuns: 500 },
  );
});

test('as many namesakes as rows are joined in a short time', () => {
  const many = (make: (n: number) => TestCell[]) => {
    const rows = Array.from({ length: 8000 }, (_, n) => [...make(n), 'HTTNV']);
    const started = performance.now();
    judgeSheets([{ rows: [['STT', 'Họ và tên', 'Đơn vị', 'Mã cán bộ', 'Xếp loại'], ...rows] }], { year: 2024 });
    return performance.now() - started;
  };
  const plain = many((n) => [n + 1, `Lê Chi ${String(n)}`, 'Văn phòng', null]);
  // Quadratic, each of these took a hundred times as long.
  const bound = 20 * plain + 500;
  expect(many((n) => [n + 1, 'Lê Chi', `Phòng ${String(n)}`, null])).toBeLessThan(bound);
  expect(many((n) => [n + 1, 'Lê Chi', 'Văn phòng', `A${String(n)}`])).toBeLessThan(bound);
  expect(many((n) => [n + 1, 'Lê Chi', 'Văn phòng', null])).toBeLessThan(bound);
});
