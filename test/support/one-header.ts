import { judgeSheets, type Judged, type TestCell } from './sheets';

export interface HeaderTrial {
  /** The column's header, its levels from top to bottom. */
  readonly header: string | readonly string[];
  /** What stands below it, row by row; by default a plain `x`. */
  readonly cells?: readonly TestCell[];
  /** Whether the header is the name's, so that no other name column stands beside it. */
  readonly names?: boolean;
  /** Further headers right of it. */
  readonly beside?: readonly string[];
  /** Whether a rating of 2024 stands in the table too. */
  readonly rated?: boolean;
  readonly title?: string;
}

const PEOPLE = ['Nguyễn Thị Hằng', 'Trần Hữu Lộc', 'Lê Ngọc Dũng', 'Phạm Thùy Quyên'];

/**
 * Judges a plain nomination table with one column to be tried:
 * `STT | Họ và tên | Xếp loại chất lượng 2024 | <header> | …`, in rows 3 and on below a title in row 1.
 */
export function tryHeader(trial: HeaderTrial): Judged & { readonly column: number } {
  const { names = false, rated = true, beside = [] } = trial;
  const levels = typeof trial.header === 'string' ? [trial.header] : trial.header;
  const cells = trial.cells ?? PEOPLE.map(() => 'x');
  const left = ['STT', ...(names ? [] : ['Họ và tên']), ...(rated ? ['Xếp loại chất lượng 2024'] : [])];
  const header = levels.map((level, depth) => [
    ...left.map((text) => (depth === 0 ? text : '')),
    level,
    ...beside.map((text) => (depth === 0 ? text : '')),
  ]);
  const merges =
    levels.length < 2
      ? []
      : [...left, '', ...beside].flatMap((_, column) =>
          column === left.length
            ? []
            : [`${String.fromCharCode(65 + column)}3:${String.fromCharCode(65 + column)}${String(2 + levels.length)}`],
        );
  const rows = PEOPLE.map((name, n) => [
    n + 1,
    ...(names ? [] : [name]),
    ...(rated ? ['HTTNV'] : []),
    cells[n] ?? '',
    ...beside.map(() => ''),
  ]);
  const judged = judgeSheets(
    [{ name: 'Trang', rows: [[trial.title ?? 'DANH SÁCH NĂM 2024'], [], ...header, ...rows], merges }],
    {},
  );
  return { ...judged, column: left.length };
}

/**
 * What the header was read as: `rating@2023`, `unit`, `unmapped` (with its `unmapped-column`), `ignored` (nothing said),
 * `no table`. A guess has ` (guessed)` behind it.
 */
export function readAs(trial: HeaderTrial | string): string {
  const judged = tryHeader(typeof trial === 'string' ? { header: trial } : trial);
  const [table] = judged.nominations.tables;
  if (table === undefined) return 'no table';
  const here = (code: string) =>
    judged.nominations.findings.some((one) => one.code === code && one.cell?.column === judged.column);
  const found = table.columns.find((one) => one.column === judged.column);
  if (found === undefined) return here('unmapped-column') ? 'unmapped' : 'ignored';
  const year = found.year === null ? '' : `@${String(found.year)}`;
  return `${found.field}${year}${here('header-guessed') ? ' (guessed)' : ''}`;
}
