import { areaAddress } from '../../src/grid/area';
import { BUILT_IN } from '../../src/criteria/built-in';
import { criteriaSheet, type CriteriaSheet, type SheetRow } from '../../src/criteria/criteria-sheet';
import type { Condition, CriteriaSet } from '../../src/criteria/criterion';
import { sheetNotes } from '../../src/criteria/sheet-notes';
import type { SheetColumn } from '../../src/criteria/sheet-words';

/** The sheet `Tiêu chí` as it is written: what stands where, how it lies, what can be chosen. */

const SHEET = criteriaSheet(BUILT_IN);
const at = (column: SheetColumn): number => SHEET.columns.indexOf(column);

/** The rows of a role. */
const of = (role: SheetRow['role'], sheet: CriteriaSheet = SHEET): readonly SheetRow[] =>
  sheet.rows.filter((row) => row.role === role);

/** The built-in set with the conditions of one criterion changed. */
function withConditions(id: string, conditions: readonly Condition[]): CriteriaSet {
  return { ...BUILT_IN, criteria: BUILT_IN.criteria.map((one) => (one.id === id ? { ...one, conditions } : one)) };
}

describe('from top to bottom', () => {
  it('title, hint, header, criteria with their further conditions, periods, points, notes', () => {
    const roles = SHEET.rows.map(({ role }) => role);
    const runs = roles.flatMap((role, n) => {
      if (role === roles[n - 1]) return [];
      const end = roles.findIndex((other, m) => m > n && other !== role);
      return [`${String((end < 0 ? roles.length : end) - n)} ${role}`];
    });
    expect(runs.join(', ')).toBe(
      '1 title, 1 hint, 1 header, 2 criterion, 1 condition, 10 criterion, 1 condition, 7 criterion, 2 condition, 3 criterion, ' +
        '1 blank, 1 heading, 1 labels, 1 value, 1 blank, 1 heading, 1 labels, 3 value, 1 blank, ' +
        '1 heading, 7 sentence, 1 labels, 10 meaning, 1 labels, 4 meaning',
    );
  });

  it('knows where its header and its notes begin', () => {
    expect(SHEET.rows[SHEET.headerRow]?.cells.slice(0, 4)).toEqual([
      'Mã',
      'Trong kế hoạch',
      'Đối tượng',
      'Nội dung tiêu chí',
    ]);
    expect(SHEET.rows[SHEET.notesRow]?.cells).toEqual(['Cách ghi']);
  });

  it('says what it is, and that the office may edit it', () => {
    expect(of('title')[0]?.cells).toEqual(['TIÊU CHÍ XÉT CHỌN MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN']);
    expect(String(of('hint')[0]?.cells[0])).toContain('Có thể sửa, thêm, bớt, sắp xếp lại các dòng');
  });

  it('a criterion that nobody gave a condition has none in its row; what is empty is an empty cell', () => {
    const [c4] = of('criterion').filter(({ cells }) => cells[at('id')] === 'C4');
    const conditions: SheetColumn[] = ['rule', 'bound', 'need', 'only', 'instead', 'insteadBound', 'period'];
    expect(conditions.map((column) => c4?.cells[at(column)])).toEqual(conditions.map(() => null));
    const [c2] = of('criterion').filter(({ cells }) => cells[at('id')] === 'C2');
    expect(c2?.cells[at('remains')]).toBeNull();
  });

  it('a criterion of the office’s own has no place in the plan', () => {
    const own = BUILT_IN.criteria.map((one) =>
      one.id === 'C4' ? { ...one, place: { section: '', item: 0 } as const } : one,
    );
    const [c4] = of('criterion', criteriaSheet({ ...BUILT_IN, criteria: own })).filter(
      ({ cells }) => cells[0] === 'C4',
    );
    expect([c4?.cells[at('place')], of('criterion')[3]?.cells[at('place')]]).toEqual([null, 'II.3, ý 4']);
  });

  it('kinds stand one a line', () => {
    expect(of('criterion')[0]?.cells[at('kinds')]).toBe('Tập thể;\nCá nhân');
  });

  it('a further condition repeats the id alone', () => {
    const filled = (row: SheetRow | undefined) => row?.cells.filter((cell) => cell !== null);
    expect(filled(of('condition').at(-1))).toEqual(['CN7', 'Sáng kiến được công nhận', 1, 'Luôn xét']);
  });

  it('the levels of points are named', () => {
    const labels = of('labels')[1]?.cells;
    expect(labels).toEqual([null, 'Mức', 'Từ điểm', 'Xếp loại']);
    expect(
      of('value')
        .slice(-3)
        .map(({ cells }) => cells),
    ).toEqual([
      [null, 4, 90, 'Hoàn thành xuất sắc nhiệm vụ'],
      [null, 3, 70, 'Hoàn thành tốt nhiệm vụ'],
      [null, 2, 50, 'Hoàn thành nhiệm vụ'],
    ]);
  });

  it('the notes explain every rule and every need, with the levels of each rule', () => {
    const notes = sheetNotes().flatMap((note) => (note.is === 'meaning' ? [note] : []));
    expect(notes.map(({ word, level }) => `${word}: ${level.slice(0, 12)}`)).toEqual([
      'Ghi nhận ở cột tiêu chí: (để trống)',
      'Không bị kỷ luật: (để trống)',
      'Xếp loại năm xét: 4 Hoàn thành',
      'Danh hiệu năm xét: Tập thể: 1 T',
      'Xếp loại hằng năm: 4 Hoàn thành',
      'Danh hiệu hằng năm: Tập thể: 1 T',
      'Khen thưởng hằng năm: 1 Giấy khen ',
      'Sáng kiến được công nhận: 1 cơ sở · 2 ',
      'Có sáng kiến: (để trống)',
      'Phiếu suy tôn: 1% – 100%',
      'Luôn xét: ',
      'Khi có cột: ',
      'Khi có cột và không có cột chấm: ',
      'Chỉ để loại: ',
    ]);
    for (const { meaning } of notes) expect(meaning).toMatch(/^.{20,}$/);
    expect(String(of('sentence')[0]?.cells[0])).toMatch(/^Mỗi tiêu chí một dòng\. /);
    expect(sheetNotes().filter((note) => note.is === 'sentence' && !/^.{80,}\.$/.test(note.text))).toEqual([]);
  });

  it('a note’s meaning stands below the text, its level below the short name', () => {
    const [rule] = of('meaning');
    const need = of('meaning').at(-1);
    expect(rule?.cells).toEqual([
      'Ghi nhận ở cột tiêu chí',
      null,
      null,
      'Cột chấm của chính tiêu chí này phải ghi là đạt; thiếu cột thì chưa đủ minh chứng',
      '(để trống)',
    ]);
    expect(need?.cells[at('about')]).toBeNull();
    expect(
      of('labels')
        .slice(-2)
        .map(({ cells }) => cells),
    ).toEqual([
      ['Điều kiện xét', null, null, 'Ý nghĩa', 'Mức cần đạt'],
      ['Khi nào xét', null, null, 'Ý nghĩa', null],
    ]);
  });
});

describe('how it lies', () => {
  it('title, hint and sentences reach over all columns', () => {
    for (const { merges } of [...of('title'), ...of('hint'), ...of('sentence')]) expect(merges).toEqual([[0, 13]]);
  });

  it('a note’s word reaches over the first three columns, its meaning and level over those of text and conditions', () => {
    const merges = of('meaning').map((row) => row.merges);
    expect(merges[0]).toEqual([
      [0, 2],
      [4, 10],
    ]);
    expect(merges.at(-1)).toEqual([
      [0, 2],
      [3, 10],
    ]);
  });

  it('nothing else is merged: the office sorts and filters its rows', () => {
    const others = SHEET.rows.filter(({ role }) => !['title', 'hint', 'sentence', 'meaning', 'labels'].includes(role));
    expect(others.flatMap(({ merges }) => merges)).toEqual([]);
  });

  it('every column has a width, the text the greatest', () => {
    expect(SHEET.widths).toHaveLength(14);
    expect(SHEET.widths.every((width) => width >= 6)).toBe(true);
    expect(SHEET.widths.indexOf(Math.max(...SHEET.widths))).toBe(at('text'));
  });
});

describe('shares are shown as percentages', () => {
  const shares = (set: CriteriaSet): string[] => {
    const sheet = criteriaSheet(set);
    return sheet.shares.map(({ row, column }) => `${String(sheet.rows[row]?.cells[0])} ${sheet.columns[column] ?? ''}`);
  };

  it.each<[string, CriteriaSet, string[]]>([
    ['the votes of the plan', BUILT_IN, ['TT6 bound']],
    [
      'votes in a criterion’s first row',
      withConditions('C4', [{ rule: 'votes', bound: 0.6, need: 'always' }]),
      ['C4 bound', 'TT6 bound'],
    ],
    [
      'votes in another rule’s stead',
      withConditions('C4', [
        { rule: 'title-this-year', bound: 1, need: 'always', orElse: { rule: 'votes', bound: 0.6 } },
      ]),
      ['C4 insteadBound', 'TT6 bound'],
    ],
  ])('%s', (_, set, expected) => {
    expect(shares(set)).toEqual(expected);
  });
});

describe('what can be chosen', () => {
  const choices = (column: SheetColumn) => {
    const found = SHEET.choices.find(({ area }) => area.left === at(column));
    if (found === undefined) throw new Error(`nothing to choose in ${column}`);
    return found;
  };

  it('over all criteria and the blank row below, so that a row put in at the end has the lists too', () => {
    expect(SHEET.choices.map(({ area }) => areaAddress(area))).toEqual(
      ['C', 'G', 'I', 'J', 'K'].map((column) => `${column}4:${column}30`),
    );
    expect(SHEET.rows[28]?.role).toBe('criterion');
    expect(SHEET.rows[29]?.role).toBe('blank');
  });

  it.each<[SheetColumn, string, boolean]>([
    ['kinds', 'Tập thể | Cá nhân | Mô hình | Tập thể; Cá nhân | Tập thể; Cá nhân; Mô hình', false],
    ['only', 'Tập thể | Cá nhân | Mô hình | Tập thể; Cá nhân | Tập thể; Cá nhân; Mô hình', false],
    [
      'rule',
      'Ghi nhận ở cột tiêu chí | Không bị kỷ luật | Xếp loại năm xét | Danh hiệu năm xét | Xếp loại hằng năm | Danh hiệu hằng năm | Khen thưởng hằng năm | Sáng kiến được công nhận | Có sáng kiến | Phiếu suy tôn',
      true,
    ],
    ['need', 'Luôn xét | Khi có cột | Khi có cột và không có cột chấm | Chỉ để loại', true],
    [
      'instead',
      'Xếp loại năm xét | Danh hiệu năm xét | Xếp loại hằng năm | Danh hiệu hằng năm | Khen thưởng hằng năm | Sáng kiến được công nhận | Phiếu suy tôn',
      true,
    ],
  ])('%s: %s', (column, expected, only) => {
    expect(choices(column).choices.join(' | ')).toBe(expected);
    expect(choices(column).only).toBe(only);
  });
});
