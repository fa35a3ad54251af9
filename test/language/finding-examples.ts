import type { CellRef } from '../../src/grid/area';
import { columnIndex } from '../../src/grid/area';
import type { Finding, FindingCode, FindingOf } from '../../src/nominations/finding';
import { finding } from '../../src/nominations/finding';

/** (`Cá nhân`, `L14`) as a cell. */
export function cellAt(sheet: string, address: string): CellRef {
  return { sheet, row: Number(address.replace(/\D/g, '')) - 1, column: columnIndex(address.replace(/\d/g, '')) };
}

const here = (address: string): CellRef => cellAt('Cá nhân', address);

type Example<Code extends FindingCode> = FindingOf<Code> | readonly FindingOf<Code>[];

/** At least one finding of each code, as in the office's workbooks; `docs/findings.md` quotes their sentences. */
const EXAMPLES: { readonly [Code in FindingCode]: Example<Code> } = {
  'unknown-value': [
    make('unknown-value', here('L14'), { field: 'rating', text: 'Hoàn thành khá' }),
    make('unknown-value', here('C8'), { field: 'rating', text: 'x', marked: ['HTXSNV', 'HTNV'] }),
    make('unknown-value', here('F8'), { field: 'title', text: 'x', marked: [] }),
  ],
  'wrong-scale': make('wrong-scale', cellAt('Tập thể', 'D12'), { text: 'CSTĐCS', kind: 'collective' }),
  'out-of-range': [
    make('out-of-range', here('H9'), { field: 'ratingPoints', text: '105', minimum: 0, maximum: 100 }),
    make('out-of-range', here('G11'), { field: 'votes', text: '14/13', minimum: 0, maximum: 13 }),
  ],
  'cell-error': make('cell-error', here('J20'), { text: '#N/A' }),
  'duplicate-nominee': make('duplicate-nominee', here('B30'), { name: 'Mai Hữu Tâm', first: here('B15') }),
  'missing-name': make('missing-name', here('B22'), {}),
  'required-column-missing': make('required-column-missing', here('B6'), { rule: 'initiative', kind: 'individual' }),
  'year-gap': make('year-gap', null, { kind: 'collective', field: 'title', year: 2023 }),
  contradiction: [
    make('contradiction', cellAt('2024', 'F9'), {
      reason: 'differs',
      field: 'rating',
      text: 'HTNV',
      other: 'HTTNV',
      first: here('J9'),
    }),
    make('contradiction', here('I9'), { reason: 'points', text: '65', other: 'HTTNV', first: here('H9') }),
    make('contradiction', here('K10'), { reason: 'title-low-rating', text: 'LĐTT', other: 'HTNV', year: 2024 }),
    make('contradiction', here('K11'), {
      reason: 'title-without-initiative',
      text: 'CSTĐCS',
      other: 'HTTNV',
      year: 2024,
    }),
    make('contradiction', cellAt('Tập thể', 'F12'), {
      reason: 'collective-title-rating',
      text: 'TTLĐXS',
      other: 'HTTNV',
      year: 2024,
    }),
    make('contradiction', cellAt('Tập thể', 'G12'), {
      reason: 'vote-count',
      text: '12/13',
      other: '11/13',
      first: cellAt('Kiểm phiếu', 'D5'),
    }),
  ],
  'value-guessed': make('value-guessed', here('J17'), {
    field: 'rating',
    text: 'Hoàn thành tốt nhiêm vụ',
    readAs: 'Hoàn thành tốt nhiệm vụ',
  }),
  'header-guessed': make('header-guessed', here('H8'), {
    field: 'rating',
    text: 'Xếp lọai chất lượng',
    readAs: 'Xếp loại chất lượng',
  }),
  'same-name': make('same-name', cellAt('Bảng 2', 'B7'), { name: 'Trần Thị Hoa', first: here('B12') }),
  'initiative-without-level': make('initiative-without-level', here('N15'), { text: 'Phần mềm theo dõi văn bản' }),
  'vote-read-from-date': make('vote-read-from-date', cellAt('Tập thể', 'G13'), { text: '12/07/2024', readAs: '7/12' }),
  'year-from-decision-date': make('year-from-decision-date', cellAt('Thành tích', 'F13'), {
    text: '15/01/2024',
    year: 2023,
  }),
  'other-giver': make('other-giver', here('K18'), { text: 'Giấy khen của Công đoàn', giver: 'Công đoàn' }),
  'joined-after-year': make('joined-after-year', here('G19'), { joined: 2025, year: 2024 }),
  'unmapped-column': make('unmapped-column', here('Z8'), { text: 'Thành tiền' }),
  'asked-for': make('asked-for', here('AA8'), { text: 'Danh hiệu đề nghị' }),
  'decision-pending': make('decision-pending', null, { kind: 'individual', field: 'commendation', year: 2024 }),
  'year-out-of-period': make('year-out-of-period', here('D8'), { year: 2019, first: 2022, last: 2025 }),
  'criteria-invalid': make('criteria-invalid', cellAt('Tiêu chí', 'E9'), { reason: 'weight', text: 'cao' }),
  'setting-invalid': make('setting-invalid', cellAt('Cấu hình', 'B5'), {
    reason: 'year',
    name: 'Năm xét',
    text: 'năm nay',
  }),
};

function make<Code extends FindingCode>(
  code: Code,
  cell: CellRef | null,
  params: FindingOf<Code>['params'],
): FindingOf<Code> {
  // `finding` returns the union; with this code it is this member.
  return finding(code, cell, params as never) as unknown as FindingOf<Code>;
}

export const FINDING_EXAMPLES: readonly Finding[] = Object.values(EXAMPLES).flatMap(
  (example) => example as Finding | Finding[],
);
