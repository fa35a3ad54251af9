import type { Assessment } from '../../src/assessment/assessment';
import { judgeGrids } from '../../src/excel/judge';
import { because } from '../../src/language/conditions';
import { reasonFor } from '../../src/language/reasons';
import { nextStepTexts } from '../../src/language/reasons-steps';
import { nomineePage } from '../../src/taskpane/models/nominee-page';
import { list } from '../support/one-cell';
import { judgeSheets, sheet, type TestCell, type TestSheet } from '../support/sheets';

/** Cells that are filled, but not so that they can be read: the explanation and the step say what to mend. */

const NAME = 'Nguyễn Văn An';

/** Ratings of 2023 and 2024, two columns each; then a Giấy khen of both years and an initiative, all good. */
const rated = (...marks: readonly TestCell[]): TestSheet => ({
  name: 'Cá nhân',
  rows: [
    ['STT', 'Họ và tên', 'Năm về cơ quan', 'Xếp loại', '', '', '', 'GK 2023', 'GK 2024', 'Sáng kiến'],
    ['', '', '', 'Năm 2023', '', 'Năm 2024', ''],
    ['', '', '', 'HTXSNV', 'HTTNV', 'HTXSNV', 'HTTNV'],
    [1, NAME, 2023, ...marks, 'x', 'x', 'Cấp cơ sở'],
  ],
  merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:G1', 'D2:E2', 'F2:G2', 'H1:H3', 'I1:I3', 'J1:J3'],
});

const of = (table: TestSheet): Assessment => judgeSheets([table]).of(NAME);

function said({ criteria }: Assessment, id: string, rule: string, language: 'vi' | 'en'): string {
  const condition = criteria.find((one) => one.id === id)?.conditions.find((one) => one.rule === rule);
  return condition === undefined ? '' : because(condition, language);
}

const steps = ({ nearest }: Assessment, language: 'vi' | 'en'): string[] => nextStepTexts(nearest, language);

describe('two columns of one rating marked in one row', () => {
  const twice = of(rated('', 'x', 'x', 'X'));

  test('the explanation says so, and which', () => {
    expect(twice.outcome).toBe('needs-evidence');
    expect(said(twice, 'C2', 'rating-this-year', 'vi')).toBe(
      'Năm 2024: đánh dấu ở 2 cột (F4, G4), chỉ được để một dấu, cần từ “Hoàn thành tốt nhiệm vụ” trở lên.',
    );
    expect(said(twice, 'C2', 'rating-this-year', 'en')).toBe(
      '2024: marked in 2 columns (F4, G4), only one mark may stay; required: “Tasks completed well” or higher.',
    );
    expect(reasonFor(twice, 'vi')).toContain('Xếp loại năm 2024: đánh dấu ở 2 cột (F4, G4), chỉ được để một dấu');
  });

  test('the step asks to leave one of the marks', () => {
    expect(steps(twice, 'vi')).toEqual(['Chỉ để một dấu ở xếp loại năm 2024 (F4, G4)']);
    expect(steps(twice, 'en')).toEqual(['Leave only one mark for the rating of 2024 (F4, G4)']);
  });

  test('what is blank beside it is still asked for', () => {
    expect(steps(of(rated('', '', 'x', 'x')), 'vi')).toEqual([
      'Ghi xếp loại năm 2023 (D4)',
      'Chỉ để một dấu ở xếp loại năm 2024 (F4, G4)',
    ]);
  });

  test('of two years each is said for itself, and both are mended in one breath', () => {
    const both = of(rated('x', 'x', 'x', 'x'));
    expect(said(both, 'CN7', 'rating-every-year', 'vi')).toContain(
      'năm 2023: đánh dấu ở 2 cột (D4, E4), chỉ được để một dấu; năm 2024: đánh dấu ở 2 cột (F4, G4)',
    );
    expect(nextStepTexts(both.nearest, 'vi', { mostCells: 9 })).toContain(
      'Chỉ để một dấu ở xếp loại năm 2023, 2024 (D4, E4, F4, G4)',
    );
  });

  test('the pane leads to all the marked cells', () => {
    const judging = judgeGrids([sheet(rated('', 'x', 'x', 'x'))], { fallbackYear: 2024 });
    if (judging.kind !== 'judged') throw new Error('not judged');
    const page = nomineePage(judging.judged, 0, 'vi');
    const line = page?.criteria.find(({ id }) => id === 'C2')?.conditions[0];
    expect(line?.cells.map(({ name }) => name)).toEqual(['F4', 'G4']);
    expect(page?.steps.map(({ text, cells }) => [text, ...cells.map(({ name }) => name)])).toEqual([
      ['Chỉ để một dấu ở xếp loại năm 2024', 'F4', 'G4'],
    ]);
  });
});

describe('points that lie outside what the header or the scale allows', () => {
  const GOOD = { 'GK 2023': 'x', 'GK 2024': 'x', 'Sáng kiến': 'Cấp cơ sở', 'Năm về cơ quan': 2023 };
  const with_ = (cells: Readonly<Record<string, TestCell>>) =>
    of(list('individual', Object.keys({ ...GOOD, ...cells }), [[NAME, ...Object.values({ ...GOOD, ...cells })]]));

  test.each<[TestCell, string]>([
    [25, '“25”'],
    [-1, '“-1”'],
    ['20,5', '“20,5”'],
  ])('%j of 20 for a criterion', (points, quoted) => {
    const one = with_({ 'Xếp loại 2023': 'HTTNV', 'Xếp loại 2024': 'HTTNV', 'C4 (20 điểm)': points });
    expect(said(one, 'C4', 'mark', 'vi')).toBe(`Chưa ghi đạt hay không đạt: ${quoted} (I4), ngoài thang điểm 0–20.`);
    expect(said(one, 'C4', 'mark', 'en')).toBe(
      `Not yet marked as met or not met: ${quoted} (I4), outside 0–20 points.`,
    );
    expect(steps(one, 'vi')).toEqual(['Sửa điểm tiêu chí C4 thành số từ 0 đến 20 (I4)']);
    expect(steps(one, 'en')).toEqual(['Correct the points: criterion C4, from 0 to 20 (I4)']);
  });

  test('many marks to set are one step, points to correct stay their own', () => {
    const marks = { C1: '', C2: '', C3: '', 'C4 (2,5 điểm)': 3 };
    expect(steps(with_({ 'Xếp loại 2023': 'HTTNV', 'Xếp loại 2024': 'HTTNV', ...marks }), 'vi')).toEqual([
      'Đánh dấu x (đạt) hoặc k (không đạt) ở các tiêu chí C1, C2, C3 (I4, J4, K4)',
      'Sửa điểm tiêu chí C4 thành số từ 0 đến 2,5 (L4)',
    ]);
  });

  test('points of a rating', () => {
    const one = with_({ 'Xếp loại 2023': 'HTTNV', 'Điểm xếp loại 2024': 120 });
    expect(said(one, 'C2', 'rating-this-year', 'vi')).toBe(
      'Năm 2024: “120” (H4), ngoài thang điểm 0–100, cần từ “Hoàn thành tốt nhiệm vụ” trở lên.',
    );
    expect(steps(one, 'vi')).toEqual(['Sửa điểm xếp loại năm 2024 thành số từ 0 đến 100 (H4)']);
    expect(steps(one, 'en')).toEqual(['Correct the points: rating of 2024, from 0 to 100 (H4)']);
  });
});
