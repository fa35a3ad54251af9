import { assess } from '../../../src/assessment/assess';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { readNominations } from '../../../src/nominations/read-nominations';
import { evidenceForms } from '../../../src/report/papers/evidence-form';
import { planReplies } from '../../../src/report/papers/replies/plan-replies';
import { readReplies } from '../../../src/report/papers/replies/read-replies';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { writeEvidenceForm } from '../../../src/xlsx/write-evidence-form';
import { filled, paperInput, placeOf } from '../../support/papers';
import { sheet } from '../../support/sheets';

const COMBINED = 'Danh hiệu thi đua/Hình thức khen thưởng';

describe('a list with titles and commendations in one column', () => {
  const grids = [
    sheet({
      name: 'Cá nhân',
      rows: [
        ['DANH SÁCH CÁ NHÂN NĂM 2024'],
        [
          'STT',
          'Họ và tên',
          'Đơn vị',
          'Xếp loại 2024',
          ...[2022, 2023, 2024].map((year) => `${COMBINED} ${String(year)}`),
        ],
        [1, 'Nguyễn Văn An', 'Phòng Một', 'HTTNV', 'LĐTT; GK', 'LĐTT; GK', ''],
        [2, 'Trần Thị Bình', 'Phòng Một', 'HTTNV', 'LĐTT; GK', 'LĐTT; GK', 'LĐTT; GK'],
      ],
    }),
  ];
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  const [form] = evidenceForms(paperInput(assess(nominations, BUILT_IN), { nominations }));
  if (form === undefined) throw new Error('nobody lacks evidence');

  it('asks for both under the column’s own name, not for a title alone', () => {
    const asked = form.sheets[0]?.columns.filter(({ header }) => /Danh hiệu|khen thưởng/.test(header));
    expect(asked).toEqual([expect.objectContaining({ header: COMBINED, year: 2024, choices: [] })]);
  });

  it('takes both back into that column', () => {
    const [grid] = readWorkbook(writeEvidenceForm(form)).grids;
    if (grid === undefined) throw new Error('the form has no sheet');
    const [, column] = placeOf(grid, COMBINED);
    const [row] = placeOf(grid, 'Nguyễn Văn An');
    const reply = filled(grid, [[row, column, 'LĐTT; Giấy khen']]);
    const plan = planReplies(readReplies([reply], BUILT_IN, 2024), nominations, grids);
    expect(plan.fill.map(({ cell, becomes }) => [cell.row, cell.column, becomes])).toEqual([[2, 6, 'LĐTT; Giấy khen']]);
    expect([...plan.conflicts, ...plan.unmatched]).toEqual([]);
  });
});
