import { reading, tableOf, type Column } from '../support/small-tables';

describe('headers.md: “Where two columns match one field and neither is dated”', () => {
  test.each<[why: string, columns: readonly Column[], winner: string, loser: string]>([
    [
      'the leader’s result wins, wherever it stands',
      [
        ['Xếp loại', 'HTTNV'],
        ['Mức xếp loại của Lãnh đạo', 'HTXSNV'],
      ],
      'D rating',
      'C2',
    ],
    [
      'the leader’s result wins, standing first',
      [
        ['Mức xếp loại của Lãnh đạo', 'HTXSNV'],
        ['Xếp loại', 'HTTNV'],
      ],
      'C rating',
      'D2',
    ],
    [
      'the final result wins',
      [
        ['Đánh giá', 'HTTNV', 'HTTNV', 'HTTNV'],
        ['Kết quả xếp loại', 'HTXSNV'],
      ],
      'D rating',
      'C2',
    ],
    [
      'Xếp loại công chức beside Đánh giá is the rating',
      [
        ['Đánh giá', 'HTTNV', 'HTTNV', 'HTTNV'],
        ['Xếp loại công chức', 'HTXSNV'],
      ],
      'D rating',
      'C2',
    ],
    [
      'a column of codes loses',
      [
        ['Danh hiệu', '1650359885', '1650359892', ''],
        ['Danh hiệu thi đua', 'LĐTT', 'CSTĐCS', ''],
      ],
      'D title',
      'C2',
    ],
    [
      'the one more of whose cells the scale knows wins',
      [
        ['Hình thức KT', 'tốt lắm', 'GK', 'khá'],
        ['Khen thưởng', 'GK', 'BK', ''],
      ],
      'D commendation',
      'C2',
    ],
    [
      'else the first',
      [
        ['Xếp loại', 'HTTNV', 'HTTNV'],
        ['Đánh giá', 'HTXSNV', 'HTXSNV'],
      ],
      'C rating',
      'D2',
    ],
    [
      'units: the first',
      [
        ['Phòng', 'Văn phòng'],
        ['Đơn vị', 'Ban Dân vận'],
        ['Xếp loại', 'HTTNV'],
      ],
      'C unit',
      'D2',
    ],
  ])('%s', (_why, columns, winner, loser) => {
    const judged = tableOf(columns);
    expect(judged.columns()).toContain(winner);
    expect(judged.columns()).toHaveLength(columns.length);
    expect(judged.findings()).toContain(`unmapped-column Sheet1!${loser}`);
  });
  test('only the winner is evidence', () => {
    const judged = tableOf([
      ['Xếp loại', 'KHTNV'],
      ['Mức xếp loại của Lãnh đạo', 'HTXSNV'],
    ]);
    expect(reading(judged, 'rating')).toEqual(['2024 known 4']);
  });
  test('Xếp loại đảng viên beside Xếp loại công chức: one is the rating, the other is nothing', () => {
    const judged = tableOf([
      ['Xếp loại đảng viên', 'HTXSNV'],
      ['Xếp loại công chức', 'HTTNV'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'D rating']);
    expect(reading(judged, 'rating')).toEqual(['2024 known 3']);
  });
  test('dated columns of other years beside an undated one are no rivals', () => {
    const judged = tableOf([
      ['Xếp loại 2022', 'HTTNV'],
      ['Xếp loại 2023', 'HTTNV'],
      ['Xếp loại', 'HTXSNV'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2022', 'D rating@2023', 'E rating']);
    expect(reading(judged, 'rating')).toEqual(['2022 known 3', '2023 known 3', '2024 known 4']);
  });
  test('“Two mark columns for one criterion: both must be met” — they are no rivals', () => {
    const judged = tableOf([
      ['Xếp loại', 'HTTNV'],
      ['C4', 'x'],
      ['TC C4', 'không'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating', 'D mark:C4', 'E mark:C4']);
    expect(judged.criterion('Nguyễn Thị Hằng', 'C4')).toBe('unmet');
  });
});
