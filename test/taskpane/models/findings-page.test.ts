import { finding, type Finding } from '../../../src/nominations/finding';
import { findingGroups, findingOrder, step } from '../../../src/taskpane/models/findings-page';
import { sheet } from '../../support/sheets';

const cell = (row: number) => ({ sheet: 'Cá nhân', row, column: 0 });
const guess = (row: number, text: string) =>
  finding('value-guessed', cell(row), { field: 'rating', text, readAs: 'Hoàn thành tốt nhiệm vụ' });
const findings: readonly Finding[] = [
  guess(0, 'Hoàn thành tôt nhiệm vụ'),
  finding('unmapped-column', cell(1), { text: 'Tuổi' }),
  finding('unknown-value', cell(2), { field: 'rating', text: 'Khá' }),
  guess(3, 'Hoàn thành tôt'),
];
const grids = [
  sheet({
    name: 'Cá nhân',
    rows: [['Hoàn thành tôt nhiệm vụ'], ['Tuổi'], ['Khá'], ['CSTĐ; Hoàn thành tôt']],
  }),
];

test('the gravest first; what can be given a meaning or another column says so', () => {
  const groups = findingGroups(findings, { grids }, 'vi');
  expect(groups.map(({ code, severity, count }) => [severity, code, count])).toEqual([
    ['error', 'unknown-value', 1],
    ['warning', 'value-guessed', 2],
    ['info', 'unmapped-column', 1],
  ]);
  expect(groups.map(({ lines }) => lines[0]?.remedy)).toEqual(['give-meaning', null, 'choose-column']);
});

test('a group stays where it is when the first of its findings is repaired', () => {
  const initiative = finding('initiative-without-level', cell(2), { text: 'Lịch công tác' });
  const codes = (of: readonly Finding[]) => findingGroups(of, { grids }, 'vi').map(({ code }) => code);
  const before = codes([guess(0, 'Hoàn thành tôt'), initiative, guess(3, 'Hoàn thành tôt')]);
  expect(before).toHaveLength(2);
  expect(codes([initiative, guess(3, 'Hoàn thành tôt')])).toEqual(before);
});

test('levels that are known are given no meaning: two of them are marked', () => {
  const remedies = [[], ['HTXSNV', 'HTNV']].map((marked) => {
    const one = finding('unknown-value', cell(0), { field: 'rating', text: 'x', marked });
    return findingGroups([one], { grids }, 'vi')[0]?.lines[0]?.remedy;
  });
  expect(remedies).toEqual(['give-meaning', null]);
});

test('only a guess that is the cell’s whole text is repaired with a click', () => {
  const [, guessed] = findingGroups(findings, { grids }, 'vi');
  expect(guessed?.repairs).toEqual([
    { cell: cell(0), was: 'Hoàn thành tôt nhiệm vụ', becomes: 'Hoàn thành tốt nhiệm vụ' },
  ]);
  expect(guessed?.lines.map(({ repair }) => repair !== null)).toEqual([true, false]);
});

test('a guess is repaired however the cell is spaced', () => {
  const spaced = [sheet({ name: 'Cá nhân', rows: [['Hoàn thành\u00a0 tôt nhiệm vụ ']] })];
  const [, guessed] = findingGroups(findings, { grids: spaced }, 'vi');
  expect(guessed?.repairs).toEqual([
    { cell: cell(0), was: 'Hoàn thành\u00a0 tôt nhiệm vụ ', becomes: 'Hoàn thành tốt nhiệm vụ' },
  ]);
});

test('a guess in a font of an old encoding is not repaired: today’s letters would look wrong in it', () => {
  const old = [sheet({ name: 'Cá nhân', rows: [[{ value: 'Hoàn thành tôt nhiệm vụ', font: '.VnTime' }]] })];
  const [, guessed] = findingGroups(findings, { grids: old }, 'vi');
  expect(guessed?.repairs).toEqual([]);
});

test('next and previous walk all findings in the order shown, and round', () => {
  const order = findingOrder(findings);
  expect(order).toEqual([2, 0, 3, 1]);
  expect(step(order, null, 1)).toBe(2);
  expect(step(order, 2, 1)).toBe(0);
  expect(step(order, 1, 1)).toBe(2);
  expect(step(order, 2, -1)).toBe(1);
  expect(step([], null, 1)).toBeNull();
});
