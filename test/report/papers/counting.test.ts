import { BUILT_IN } from '../../../src/criteria/built-in';
import { assess } from '../../../src/assessment/assess';
import type { Grid } from '../../../src/grid/grid';
import { planMarks } from '../../../src/marks/plan-marks';
import { markTexts } from '../../../src/marks/texts';
import { readNominations } from '../../../src/nominations/read-nominations';
import { mergeReport } from '../../../src/report/passages/merge';
import { countingSheet } from '../../../src/report/papers/counting';
import { paperOf } from '../../../src/report/papers/all-papers';
import { memoryOf } from '../../../src/xlsx/render-memory';
import { blockTexts, documentTexts, paragraphText } from '../../support/reports';
import { filled, finishedGrids, paperInput, placeOf } from '../../support/papers';
import { sheet, judgeSheets, type TestSheet } from '../../support/sheets';

const PEOPLE: TestSheet = {
  name: 'Cá nhân',
  rows: [
    ['DANH SÁCH CÁ NHÂN NĂM 2024'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', ...years('Xếp loại'), ...years('Khen thưởng'), 'Cấp sáng kiến'],
    [1, 'Nguyễn Văn An', 'Chuyên viên', 'Phòng Một', ...all('HTTNV'), ...all('GK'), 'Cấp cơ sở'],
    [2, 'Trần Thị Bình', 'Chuyên viên', 'Phòng Hai', ...all('HTTNV'), ...all('GK'), 'Cấp cơ sở'],
    [3, 'Nguyễn Văn An', 'Văn thư', 'Phòng Ba', ...all('HTTNV'), ...all('GK'), 'Cấp cơ sở'],
    [4, 'Lê Văn Hạn', 'Văn thư', 'Phòng Ba', ...all('HTNV'), ...all('Không'), 'Cấp cơ sở'],
  ],
};
const TEAMS: TestSheet = {
  name: 'Tập thể',
  rows: [
    ['DANH SÁCH TẬP THỂ NĂM 2024'],
    ['STT', 'Tên tập thể', 'Xếp loại', ...years('Danh hiệu thi đua'), 'Số phiếu'],
    [1, 'Phòng Một', 'HTTNV', ...all('TTLĐTT'), ''],
    [2, 'Phòng Hai', 'HTTNV', ...all('TTLĐTT'), '13/13'],
    [3, 'Phòng Ba', 'HTTNV', '', 'TTLĐTT', '', ''],
  ],
};

function years(header: string): string[] {
  return [2022, 2023, 2024].map((year) => `${header} ${String(year)}`);
}
function all(value: string): string[] {
  return [value, value, value];
}

const before = judgeSheets([PEOPLE, TEAMS]);
const counting = countingSheet(paperInput(before.assessments, { nominations: before.nominations }));
const [empty] = finishedGrids(counting);
if (empty === undefined) throw new Error('no sheet');

/** The sheet with totals in every row: phát ra, thu về, đồng ý, không đồng ý. */
function counted(totals: (name: string, unit: string) => readonly (number | string)[]): Grid {
  if (empty === undefined) throw new Error('no sheet');
  const [header, issued] = placeOf(empty, 'phát ra');
  const [, name] = placeOf(empty, 'Tên đối tượng');
  const [, unit] = placeOf(empty, 'Đơn vị');
  const cells = empty.rows.flatMap((row, n) => {
    const who = row?.[name];
    if (n <= header || typeof row?.[0] !== 'number' || typeof who !== 'string') return [];
    return totals(who, String(row[unit] ?? '')).map((value, m) => [n, issued + m, value] as const);
  });
  return filled(empty, cells);
}

function readWith(grid: Grid) {
  const nominations = readNominations([sheet(PEOPLE), sheet(TEAMS), grid], { criteria: BUILT_IN });
  const shares = nominations.nominations.map(({ name, unit, evidence }) => [
    unit === null ? name : `${name} · ${unit}`,
    evidence.find(({ field, reading }) => field === 'votes' && reading.state === 'known')?.reading.level ?? null,
  ]);
  return { nominations, shares, assessments: assess(nominations, BUILT_IN) };
}

describe('the counting sheet', () => {
  it('lists those the council votes on: the eligible, and those who lack nothing but votes', () => {
    const texts = counting.sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    expect(texts).toEqual(expect.arrayContaining(['Nguyễn Văn An', 'Trần Thị Bình', 'Phòng Một', 'Phòng Hai']));
    expect(before.of('Lê Văn Hạn').outcome).toBe('ineligible');
    expect(before.of('Phòng Ba').outcome).toBe('needs-evidence');
    expect(texts).not.toContain('Lê Văn Hạn');
    expect(texts.filter((text) => text === 'Phòng Ba')).toHaveLength(1);
  });

  it('has a cell of its own for each total, none of them merged', () => {
    const [header] = placeOf(empty, 'phát ra');
    const below = empty.merges.filter(({ top }) => top > header && top < empty.rows.length - 8);
    // Only the headings of kinds are.
    expect(below.map(({ left, right }) => [left, right])).toEqual([
      [0, 6],
      [0, 6],
    ]);
  });

  it('says nothing of anybody before it is filled in', () => {
    const { nominations, shares } = readWith(empty);
    expect(shares).toEqual(readWith(sheet({ name: 'Trang trống', rows: [] })).shares);
    expect(nominations.findings.filter(({ cell }) => cell?.sheet === 'Kiểm phiếu')).toEqual([]);
    expect(nominations.nominations).toHaveLength(before.nominations.nominations.length);
  });

  it('made again without a nominee, gives the totals to nobody else, and tells of them', () => {
    const typed = counted((name, unit) => [13, 12, unit === 'Phòng Ba' ? 3 : 9, name === 'Nguyễn Văn An' ? 1 : 2]);
    const others = before.assessments.filter(
      ({ nomination: { name, unit } }) => name + unit !== 'Nguyễn Văn AnPhòng Một',
    );
    expect(others).toHaveLength(before.assessments.length - 1);
    const again = countingSheet(paperInput(others, { nominations: before.nominations }));
    const { document, unplaced } = mergeReport(again, memoryOf(counting), [typed]);
    const [kept] = finishedGrids(document);
    if (kept === undefined) throw new Error('no sheet');
    expect(kept.rows.flatMap((row) => (row?.[1] === 'Nguyễn Văn An' ? [row.slice(2, 7)] : []))).toEqual([
      ['Phòng Ba', 13, 12, 3, 1],
    ]);
    expect(unplaced.map(({ text }) => text)).toEqual(['13', '12', '9', '1']);
  });

  it('gives each nominee its votes, by name and unit, and doubles nobody', () => {
    const { nominations, shares, assessments } = readWith(
      counted((name, unit) => (name === 'Nguyễn Văn An' && unit === 'Phòng Ba' ? [13, 12, 3, 9] : [13, 12, 9, 3])),
    );
    expect(shares).toEqual([
      ['Nguyễn Văn An · Phòng Một', 0.75],
      ['Trần Thị Bình · Phòng Hai', 0.75],
      ['Nguyễn Văn An · Phòng Ba', 0.25],
      ['Lê Văn Hạn · Phòng Ba', null],
      ['Phòng Một', 0.75],
      ['Phòng Hai', 0.75],
      ['Phòng Ba', null],
    ]);
    expect(assessments.find(({ nomination }) => nomination.name === 'Phòng Một')?.outcome).toBe('eligible');
    const codes = nominations.findings.map(({ code }) => code);
    expect(codes).not.toContain('duplicate-nominee');
    expect(codes).not.toContain('same-name');
    // The council's count goes before what the list says, and the list is told so.
    expect(codes).toContain('contradiction');
  });

  it('is read also where it is known as a sheet of this program’s own, or bears a number', () => {
    const own = { name: '_DienHinh.sheet', refersTo: '"counting-2024"', hidden: true, local: true };
    const grid = counted(() => [13, 12, 6, 6]);
    for (const sheetName of ['Kiểm phiếu', 'Kiểm phiếu (2)']) {
      expect(readWith({ ...grid, sheet: sheetName, names: [own] }).shares[0]?.[1]).toBe(0.5);
    }
  });

  it('bears no marks, wherever it stands', () => {
    const grid = counted(() => [13, 12, 9, 3]);
    for (const grids of [
      [sheet(PEOPLE), sheet(TEAMS), grid],
      [grid, sheet(PEOPLE), sheet(TEAMS)],
    ]) {
      const nominations = readNominations(grids, { criteria: BUILT_IN });
      const plan = planMarks(nominations, assess(nominations, BUILT_IN), grids, markTexts('vi', BUILT_IN));
      expect(plan.blocks.map((block) => block.sheet).sort()).toEqual(['Cá nhân', 'Tập thể']);
      expect(plan.sheets).toEqual([]);
    }
  });

  it('refuses a collective that most did not agree to', () => {
    const { assessments } = readWith(counted((name) => (name === 'Phòng Một' ? [13, 13, 6, 7] : [13, 13, 13, 0])));
    expect(assessments.find(({ nomination }) => nomination.name === 'Phòng Một')?.outcome).toBe('ineligible');
  });

  it('takes the ballots given out where nobody wrote how many came back, and reads fractions as they are', () => {
    const { shares } = readWith(
      counted((name) => (name === 'Trần Thị Bình' ? [20, '', 5, ''] : ['', '', '12/13', ''])),
    );
    expect(shares[1]?.[1]).toBe(0.25);
    expect(shares[0]?.[1]).toBeCloseTo(12 / 13);
  });

  it('finds more votes than ballots out of range', () => {
    const { nominations, shares } = readWith(counted(() => [13, 12, 13, 0]));
    expect(shares[0]?.[1]).toBeNull();
    expect(nominations.findings.map(({ code }) => code)).toContain('out-of-range');
  });

  it('says in the minutes how many voted, and of how many ballots each was agreed to', () => {
    const { nominations, assessments } = readWith(counted(() => [13, 12, 9, 3]));
    const document = paperOf('minutes', paperInput(assessments, { nominations }));
    expect(paragraphText(document, 'I.present')).toContain(': 12 thành viên bỏ phiếu; ');
    expect(documentTexts(document)).toContain('9/12 (75\u00a0%)');
  });

  it('lists the same nominees once the votes are there', () => {
    const { nominations, assessments } = readWith(counted(() => [13, 13, 1, 12]));
    const again = countingSheet(paperInput(assessments, { nominations }));
    const names = (document: typeof again) =>
      document.sections
        .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table').flatMap(blockTexts))
        .sort();
    expect(names(again)).toEqual(names(counting));
  });

  it('says so where nobody is voted on', () => {
    const texts = countingSheet(paperInput([])).sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts));
    expect(texts).toContain('Không có trường hợp nào đưa ra bỏ phiếu.');
  });
});
