import { fold } from '../../src/text/fold';
import type { HeaderChoice } from '../../src/nominations/map-columns';
import { judgeSheets, type Judged, type TestCell } from './sheets';

/** Who stands in the table of `tableOf`. */
export const NAMES = ['Nguyễn Thị Hằng', 'Trần Hữu Lộc', 'Lê Ngọc Dũng'];
/** A column's header and the cells below it. */
export type Column = readonly [header: string, ...cells: TestCell[]];

/** A table of three people: STT, name, then the given columns. */
export function tableOf(
  columns: readonly Column[],
  title = 'DANH SÁCH NĂM 2024',
  choices: Record<string, HeaderChoice> = {},
): Judged {
  return judgeSheets(
    [
      {
        rows: [
          [title],
          ['STT', 'Họ và tên', ...columns.map(([header]) => header)],
          ...NAMES.map((name, n) => [n + 1, name, ...columns.map((column) => column[n + 1] ?? '')]),
        ],
      },
    ],
    { headers: new Map(Object.entries(choices).map(([header, choice]) => [fold(header), choice])) },
  );
}
/** What was read of a field for a nominee, as `2024 known 3`. */
export const reading = (judged: Judged, field: string, name = NAMES[0] ?? '') => {
  const found = judged.of(name).nomination.evidence.filter((one) => one.field === field);
  return found.map((one) => `${String(one.year)} ${one.reading.state} ${String(one.reading.level)}`);
};
