import { cellOfNominee, nomineeAt } from '../../../src/taskpane/models/nominee-at';
import { nomineePage, nomineeText } from '../../../src/taskpane/models/nominee-page';
import { judgeGrids } from '../../../src/excel/judge';
import { sheet } from '../../support/sheets';
import { demo } from '../demo';

const { judged } = demo();
const placeOf = (outcome: string): number => judged.assessments.findIndex((one) => one.outcome === outcome);

function page(outcome: string) {
  const found = nomineePage(judged, placeOf(outcome), 'vi');
  if (found === null) throw new Error('no page');
  return found;
}

test('what decides stands first, and what the council judges last', () => {
  const results = page('ineligible').criteria.map(({ result }) => result);
  expect(results[0]).toBe('unmet');
  expect(results.at(-1)).toBe('not-assessed');
  const order = ['unmet', 'unknown', 'met', 'not-assessed'];
  expect(results).toEqual([...results].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('each step names its cells as links, and no longer in its text', () => {
  for (const outcome of ['ineligible', 'needs-evidence']) {
    const { steps } = page(outcome);
    expect(steps.length).toBeGreaterThan(0);
    for (const { text, cells } of steps) {
      expect(cells.length).toBeGreaterThan(0);
      for (const { name } of cells) expect(text).not.toContain(`(${name})`);
    }
  }
  expect(page('eligible').steps).toEqual([]);
});

test('no cell is to be filled twice: the rating of the year is asked for with those of all years', () => {
  const grid = sheet({
    rows: [
      ['STT', 'Họ và tên', 'Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024', 'Giấy khen 2022', 'Sáng kiến'],
      [1, 'Thổ Bích Nga', '', '', '', '', ''],
    ],
  });
  const judging = judgeGrids([grid], { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('not judged');
  const steps = nomineePage(judging.judged, 0, 'vi')?.steps ?? [];
  expect(steps.map(({ text }) => text)).toContain('Ghi xếp loại năm 2022–2024');
  const cells = steps.flatMap((step) => step.cells.map(({ name }) => name));
  expect(cells.length).toBeGreaterThan(3);
  expect(cells).toEqual([...new Set(cells)]);
});

test('every condition says what was read in cells of the sheet, with the plan’s own words above', () => {
  for (const criterion of page('ineligible').criteria) {
    expect(criterion.text).not.toBe('');
    for (const { sentence, cells } of criterion.conditions) {
      expect(sentence).toMatch(/\.$/);
      for (const { name, cell } of cells) expect(name.endsWith(String(cell.row + 1))).toBe(true);
    }
  }
});

test('as text: who, the outcome, what is missing, every criterion', () => {
  const shown = page('needs-evidence');
  const text = nomineeText(shown, 'vi');
  expect(text).toContain(shown.name);
  expect(text).toContain('Cần bổ sung minh chứng');
  expect(text).toContain('Để đủ điều kiện cần bổ sung:');
  for (const { id } of shown.criteria) expect(text).toContain(`${id}. `);
});

test('a nominee’s row leads back to the nominee', () => {
  for (const place of judged.assessments.keys()) {
    const cell = cellOfNominee(judged, place);
    if (cell === null) throw new Error('no cell');
    expect(nomineeAt(judged, cell)).toBe(place);
  }
  expect(nomineeAt(judged, { sheet: 'Trang khác', row: 9, column: 0 })).toBeNull();
});
