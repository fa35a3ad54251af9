import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readNominations } from '../../src/nominations/read-nominations';
import { blockTexts, reportOf } from '../support/reports';
import { sheet } from '../support/sheets';
import { peopleOf, periodReportOf, type Person } from './period/years';

/** A counting sheet of the office's own, without units, placed before the lists. */
const COUNTING = sheet({
  name: 'Kiểm phiếu',
  rows: [
    ['KIỂM PHIẾU'],
    ['TT', 'Tên đối tượng', 'Số phiếu thu về', 'Số phiếu đồng ý'],
    [1, 'Trần Thị Bình', 13, 12],
    [2, 'Lê Văn Cường', 13, 12],
  ],
});
const PEOPLE: readonly Person[] = [
  { name: 'Trần Thị Bình', result: 'lacking' },
  { name: 'Lê Văn Cường', result: 'eligible' },
];

describe('a counting sheet before the lists', () => {
  it('is not named as the place where the annual report’s open cases stand', () => {
    const nominations = readNominations([COUNTING, peopleOf(2024, PEOPLE)], { criteria: BUILT_IN });
    const texts =
      reportOf(assess(nominations, BUILT_IN), { nominations }).sections[4]?.blocks.flatMap(blockTexts) ?? [];
    expect(texts).toContain('Cá nhân 2024, dòng 3');
    expect(texts.filter((text) => text.includes('Kiểm phiếu'))).toEqual([]);
    // Cells of the nominee's own sheet are named without it.
    expect(texts.join('\n')).toContain('(F3)');
  });

  it('makes it no more doubtful who the nominees of the period’s years are', () => {
    const lists = [2022, 2023, 2024].map((year) => peopleOf(year, PEOPLE));
    const annex = (grids: Parameters<typeof periodReportOf>[0]) =>
      periodReportOf(grids).sections[5]?.blocks.flatMap(blockTexts);
    expect(annex([COUNTING, ...lists])).toEqual(annex(lists));
  });
});
