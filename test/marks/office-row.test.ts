import { officeRow } from '../../src/marks/office-row';
import { markTexts } from '../../src/marks/texts';

test.each(['vi', 'en'] as const)('the first words of a result’s row name its row in the list: %s', (language) => {
  const { place } = markTexts(language).sheet;
  for (const sheet of ['Cá nhân', 'Tổ 2, dòng 4'])
    for (const row of [7, 10, 100_000])
      expect(officeRow(place(row, sheet))).toEqual({ sheet, row: row - 1, column: 0 });
});

test.each(['', 'Vị trí', 'KẾT QUẢ NĂM 2024', '8', 'Cá nhân', 'Cá nhân, dòng', 'Cá nhân, dòng 08', ', dòng 8'])(
  'other words name none: “%s”',
  (words) => {
    expect(officeRow(words)).toBeNull();
  },
);
