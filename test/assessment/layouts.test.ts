import * as fc from 'fast-check';
import { byTopics } from '../../src/assessment/by-topics';
import { explain } from '../../src/assessment/explain';
import { judgeFor } from '../../src/assessment/judge';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { Nomination } from '../../src/nominations/nomination';
import { list } from '../support/one-cell';
import { judgeSheets } from '../support/sheets';

/** Nominees whose evidence is about the same are judged by one layout; what they have beside each other changes nothing. */

const HEADERS = [
  'Xếp loại 2022',
  'Xếp loại 2023',
  'Xếp loại 2024',
  'Điểm xếp loại 2024',
  'GK 2023',
  'GK 2024',
  'Sáng kiến',
  'Kỷ luật',
  'Kỷ luật 2023',
  'C1',
  'C4',
  'CN2',
];
const VALUES = ['HTTNV', 'HTNV', '', '95', 'x', 'không', 'Cấp cơ sở', '', 'Khiển trách', 'x', 'không', '?'];

/** Eight people whose tables have the same columns, and other values in them. */
const { nominations } = judgeSheets([
  list(
    'individual',
    HEADERS,
    Array.from({ length: 8 }, (_, n) => [
      `Lê Thị ${'ABCDEGHI'[n] ?? ''}`,
      ...HEADERS.map((_header, column) => VALUES[(n * 5 + column) % VALUES.length] ?? ''),
    ]),
  ),
]);

/** A nominee without some of its evidence, who came in some year. */
const nominees = fc
  .record({
    from: fc.constantFrom(...nominations.nominations),
    without: fc.subarray(HEADERS.map((_, place) => place)),
    joinedYear: fc.constantFrom(null, 2010, 2022, 2023, 2024, 2030),
  })
  .map(({ from, without, joinedYear }): Nomination => ({
    ...from,
    joinedYear,
    evidence: from.evidence.filter((_, place) => !without.includes(place)),
  }));

test('whoever was judged before, a nominee is judged as if it were alone', () => {
  fc.assert(
    fc.property(fc.array(nominees, { minLength: 2, maxLength: 12 }), (all) => {
      const together = judgeFor(nominations, BUILT_IN);
      for (const one of all) {
        const alone = judgeFor(nominations, BUILT_IN)(one);
        const beside = together(one);
        expect(beside.results).toEqual(alone.results);
        expect(explain(beside, nominations.tables)).toEqual(explain(alone, nominations.tables));
      }
    }),
    { numRuns: 200 },
  );
});

test('rows of one table share their layout, whatever their cells say', () => {
  const judge = judgeFor(nominations, BUILT_IN);
  expect(new Set(nominations.nominations.map((one) => judge(one).layout)).size).toBe(1);
});

test.each([
  ['without a mark', (one: Nomination) => one.evidence.filter(({ field }) => field !== 'mark')],
  ['with its marks in another order', (one: Nomination) => [...one.evidence].reverse()],
  ['with a discipline bound to a year', (one: Nomination) => one.evidence.map(({ undated: _, ...piece }) => piece)],
  [
    'with a mark of another criterion',
    (one: Nomination) =>
      one.evidence.map((piece) => (piece.criterion === 'C4' ? { ...piece, criterion: 'C5' } : piece)),
  ],
  [
    'with a rating of another year',
    (one: Nomination) => one.evidence.map((piece) => (piece.year === 2022 ? { ...piece, year: 2021 } : piece)),
  ],
])('a nominee %s has a layout of its own', (_, change) => {
  const judge = judgeFor(nominations, BUILT_IN);
  const [one] = nominations.nominations;
  if (one === undefined) throw new Error('someone is nominated');
  const other = { ...one, evidence: change(one) };
  expect(judge(other).layout).not.toBe(judge(one).layout);
  expect(judge(other).layout).toBe(judge({ ...other }).layout);
});

test('who came before the period has the layout of those who were always there; who came later has not', () => {
  const judge = judgeFor(nominations, BUILT_IN);
  const [one] = nominations.nominations;
  if (one === undefined) throw new Error('someone is nominated');
  const layout = (joinedYear: number | null) => judge({ ...one, joinedYear }).layout;
  expect(layout(2010)).toBe(layout(null));
  expect(layout(2022)).toBe(layout(null));
  expect(layout(2023)).not.toBe(layout(null));
  expect(layout(2023).years).toEqual([2023, 2024]);
});

test('a question that several criteria hold is asked once', () => {
  const judge = judgeFor(nominations, BUILT_IN);
  const [one] = nominations.nominations;
  if (one === undefined) throw new Error('someone is nominated');
  const asked = judge(one).layout.questions.map(({ name, criterion }) => `${name} ${criterion}`);
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked.filter((name) => name.startsWith('no-discipline'))).toHaveLength(1);
});

test('of very many layouts the first five hundred are kept; those behind are made for each nominee', () => {
  let made = 0;
  const find = byTopics((evidence) => ({ of: evidence[0]?.year, number: ++made }));
  const topic = (year: number) => [{ field: 'rating' as const, year }];
  for (let year = 0; year < 600; year++) expect(find(topic(year)).of).toBe(year);
  expect(made).toBe(600);
  expect(find(topic(499)).number).toBe(500);
  expect(find(topic(500))).toEqual({ of: 500, number: 601 });
});

test('the beginning of a longer list has a layout of its own', () => {
  const find = byTopics((evidence) => evidence.length);
  const topics = [2022, 2023, 2024].map((year) => ({ field: 'rating' as const, year }));
  expect([3, 2, 0, 1, 3].map((length) => find(topics.slice(0, length)))).toEqual([3, 2, 0, 1, 3]);
});
