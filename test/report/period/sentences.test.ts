import { plainText, type ReportDocument } from '../../../src/report/document';
import { judged, nominationsOf } from '../../support/assessments';
import { documentTexts, paragraphText, reportOf } from '../../support/reports';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';
import { collectivesOf, modelsOf, peopleOf, periodReportOf, type Model, type Person } from './years';

const person = (name: string, result: Person['result'] = 'eligible', unit = 'Văn phòng'): Person => ({
  name,
  unit,
  result,
});
const HANG = 'Nguyễn Thị Hằng';
const LOC = 'Trần Hữu Lộc';
const DUNG = 'Lê Ngọc Dũng';
const GIFT: Model = { name: 'Hũ gạo tình thương', unit: 'Hội Phụ nữ tỉnh', stage: 'Nhân rộng' };

/** A paragraph's text with plain spaces. */
function said(document: ReportDocument, id: string): string | undefined {
  return paragraphText(document, id)?.replace(/\u00a0/g, ' ');
}

/** The cell of the last column in the row of a nominee. */
function courseOf(document: ReportDocument, annex: number, name: string): string[] {
  const rows = document.sections[annex]?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
  return rows.flatMap(({ cells }) => {
    const texts = cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));
    return texts.includes(name) ? [(texts.at(-1) ?? '').replace(/\n/g, ' ')] : [];
  });
}

describe('none, one, and many', () => {
  const one = periodReportOf([peopleOf(2022, [person(HANG)]), peopleOf(2023, [person(HANG)])]);
  const many = periodReportOf([
    peopleOf(2022, [person(HANG), person(LOC), person(DUNG, 'failing')]),
    peopleOf(2023, [person(HANG), person(DUNG, 'failing')]),
    collectivesOf(2022, { 'Văn phòng': true, 'Phòng Tổng hợp': false }),
  ]);
  const gap = periodReportOf([peopleOf(2022, [person(HANG)]), peopleOf(2024, [person(HANG)])]);
  const none = periodReportOf([peopleOf(2022, [person(HANG, 'failing')]), peopleOf(2023, [person(HANG, 'failing')])]);

  test.each<[string, ReportDocument, string, string]>([
    [
      'one',
      one,
      'II.1.judged',
      'Trong giai đoạn 2022 - 2025, Ban Dân vận Tỉnh ủy xét đề nghị 01 cá nhân, với 02 lượt xét qua các năm; không có tập thể, mô hình nào được đề nghị.',
    ],
    [
      'many',
      many,
      'II.1.judged',
      'Trong giai đoạn 2022 - 2025, Ban Dân vận Tỉnh ủy xét đề nghị 05 trường hợp, gồm 02 tập thể và 03 cá nhân, với 07 lượt xét qua các năm; không có mô hình nào được đề nghị.',
    ],
    ['a year between', gap, 'II.1.unknown', 'Chưa có số liệu năm 2023.'],
    ['no year between', one, 'II.1.unknown', 'undefined'],
    ['nothing open', one, 'II.1.open', 'Không có trường hợp nào còn phải bổ sung minh chứng hoặc đối chiếu.'],
    [
      'one',
      one,
      'II.2.individual',
      'Trong 01 cá nhân được đề nghị, có 01 cá nhân đủ điều kiện ít nhất một năm: năm 2022 có 01/01; năm 2023 có 01/01 (Phụ lục 2).',
    ],
    [
      'a kind of one year',
      many,
      'II.2.collective',
      'Năm 2022, trong 02 tập thể được đề nghị có 01 tập thể đủ điều kiện (Phụ lục 1).',
    ],
    [
      'nobody',
      none,
      'II.2.individual',
      'Trong 01 cá nhân được đề nghị, không có cá nhân nào đủ điều kiện ở năm nào (Phụ lục 2).',
    ],
    [
      'all stay',
      one,
      'II.3.individual',
      'Về cá nhân: có 01 cá nhân đủ điều kiện liên tục các năm 2022 và 2023; không có lượt nào đủ điều kiện năm trước mà năm sau không còn đủ điều kiện (cột Diễn biến, Phụ lục 2).',
    ],
    [
      'some do not',
      many,
      'II.3.individual',
      'Về cá nhân: có 01 cá nhân đủ điều kiện liên tục các năm 2022 và 2023; có 01 lượt không còn đủ điều kiện so với năm trước đó, đều do không được đề nghị lại (cột Diễn biến, Phụ lục 2).',
    ],
    ['one list', many, 'II.3.once', 'Danh sách tập thể chỉ có năm 2022 nên chưa có số liệu để đánh giá tính liên tục.'],
    ['nobody', none, 'II.3.individual', 'Về cá nhân: chưa có cá nhân nào đủ điều kiện nên chưa xét tính liên tục.'],
    [
      'awards',
      many,
      'II.4.individual',
      'Về cá nhân: có 02 cá nhân đạt danh hiệu thi đua, với 03 lượt qua các năm; có 02 cá nhân được khen thưởng, với 03 lượt qua các năm (Phụ lục 4).',
    ],
    [
      'no awards',
      none,
      'II.4.individual',
      'Về cá nhân: không có cá nhân nào đạt danh hiệu thi đua; không có cá nhân nào được khen thưởng.',
    ],
    [
      'awards that no list tells',
      many,
      'II.4.collective',
      'Về tập thể: có 01 tập thể đạt danh hiệu thi đua, với 01 lượt qua các năm; chưa có số liệu về khen thưởng (Phụ lục 4).',
    ],
    ['no models', one, 'II.5.models', 'Danh sách mô hình Dân vận khéo giai đoạn 2021 - 2025 không có mô hình nào.'],
    [
      'the list of the last year',
      many,
      'IV.2.a.text',
      'Có 01 tập thể và 01 cá nhân đủ điều kiện ở năm gần nhất có danh sách; đề nghị Hội đồng bình xét xem xét, lựa chọn:',
    ],
    [
      'nobody to select',
      none,
      'IV.2.a.text',
      'Không có trường hợp nào đủ điều kiện ở năm gần nhất có danh sách để lựa chọn.',
    ],
    [
      'nobody to select',
      none,
      'IV.2.b.text',
      'Không có trường hợp nào đủ điều kiện ở tất cả các năm có danh sách để lựa chọn.',
    ],
  ])('%s: %#', (_, document, id, text) => {
    expect(String(said(document, id))).toBe(text);
  });

  test('the annex of awards has no columns for what no list says anything of', () => {
    const groups = (document: ReportDocument): string[] =>
      (document.sections[4]?.blocks ?? []).flatMap((block) =>
        block.kind === 'table' ? (block.header[0] ?? []).map(({ text }) => text) : [],
      );
    const titles = periodReportOf([
      collectivesOf(2022, { 'Văn phòng': true }),
      collectivesOf(2023, { 'Văn phòng': true }),
    ]);
    expect(groups(titles)).toEqual(['TT', 'Đối tượng', 'Đơn vị', 'Danh hiệu thi đua']);
    expect(groups(many)).toEqual(['TT', 'Đối tượng', 'Đơn vị', 'Danh hiệu thi đua', 'Hình thức khen thưởng']);
  });

  test('an annex without rows says so', () => {
    expect(said(one, 'PL1.table.none')).toBe('Không có tập thể nào được đề nghị.');
    expect(said(one, 'PL3.table.none')).toBe('Không có mô hình nào được đề nghị.');
    expect(said(none, 'PL4.none')).toBe('Không có trường hợp nào ghi danh hiệu thi đua hoặc hình thức khen thưởng.');
    expect(said(one, 'PL5.none')).toBe('Không có trường hợp nào.');
  });
});

describe('the course of a nominee', () => {
  const document = periodReportOf([
    peopleOf(2022, [person(HANG), person(LOC), person(DUNG, 'lacking')]),
    peopleOf(2023, [person(HANG), person(LOC, 'failing'), person(DUNG, 'lacking')]),
    peopleOf(2024, [person(HANG), person('Võ Thanh Yến', 'failing')]),
  ]);

  test.each([
    [HANG, 'Đủ điều kiện liên tục'],
    [
      LOC,
      'Năm 2023 không còn đủ điều kiện: Xếp loại năm 2023: “HTNV” (Cá nhân 2023!D4); còn 2 tiêu chí khác không đạt (1 tiêu chí vì cùng lý do)',
    ],
    [DUNG, 'Chưa năm nào đủ điều kiện. Năm 2023 cần bổ sung minh chứng (Phụ lục 5)'],
  ])('%s: %s', (name, course) => {
    expect(courseOf(document, 2, name)).toEqual([course]);
  });

  test('who dropped out because nobody nominated them again', () => {
    const left = periodReportOf([peopleOf(2022, [person(HANG), person(LOC)]), peopleOf(2023, [person(LOC)])]);
    expect(courseOf(left, 2, HANG)).toEqual(['Năm 2023 không còn đủ điều kiện (không được đề nghị)']);
  });
});

describe('one person or two', () => {
  const two = (first: Person, second: Person, units = true) =>
    periodReportOf([peopleOf(2022, [first], units), peopleOf(2023, [second], units)]);

  test('of one unit, whatever the place in the list: one', () => {
    const document = periodReportOf([
      peopleOf(2022, [person(LOC), person(HANG)]),
      peopleOf(2023, [person(HANG), person(LOC)]),
    ]);
    expect(courseOf(document, 2, HANG)).toEqual(['Đủ điều kiện liên tục']);
  });

  test('of two units in different years: two, and somebody is to compare them', () => {
    const document = two(person(HANG, 'eligible', 'Phòng A'), person(HANG, 'lacking', 'Phòng B'));
    expect(courseOf(document, 2, HANG)).toHaveLength(2);
    expect(said(document, 'II.1.open')).toBe(
      'Còn 01 trường hợp cần bổ sung minh chứng và 02 trường hợp cần đối chiếu họ tên giữa các năm (Phụ lục 5).',
    );
    expect(documentTexts(document)).toContain(
      'Trùng họ tên với người ở danh sách khác năm (2023), khác đơn vị: xác minh có phải một người',
    );
  });

  test('of two units in one year: two, without a doubt', () => {
    const both = [person(HANG, 'eligible', 'Phòng A'), person(HANG, 'eligible', 'Phòng B')];
    const document = periodReportOf([peopleOf(2022, both), peopleOf(2023, both)]);
    expect(courseOf(document, 2, HANG)).toEqual(['Đủ điều kiện liên tục', 'Đủ điều kiện liên tục']);
    expect(said(document, 'II.1.open')).toContain('Không có trường hợp nào');
  });

  test('joined by the name alone: one, and said to be doubtful', () => {
    const document = two(person(HANG), person(HANG), false);
    expect(courseOf(document, 2, HANG)).toEqual(['Đủ điều kiện liên tục. Cần đối chiếu họ tên (Phụ lục 5)']);
    expect(said(document, 'II.1.open')).toBe('Còn 01 trường hợp cần đối chiếu họ tên giữa các năm (Phụ lục 5).');
  });
});

describe('models', () => {
  test('count from 2021 on, without being judged then', () => {
    const document = periodReportOf([
      modelsOf(2021, [
        { ...GIFT, stage: 'Phát hiện' },
        { ...GIFT, name: 'Camera an ninh', stage: '' },
      ]),
      modelsOf(2022, [GIFT]),
    ]);
    expect(said(document, 'II.5.models')).toBe(
      'Danh sách mô hình Dân vận khéo giai đoạn 2021 - 2025 có 02 mô hình (Phụ lục 3), trong đó có 01 mô hình đã đến khâu Nhân rộng.',
    );
    expect(said(document, 'II.1.judged')).toContain('xét đề nghị 01 mô hình;');
    expect(courseOf(document, 3, 'Camera an ninh')).toEqual(['Có trong danh sách năm 2021, không xét']);
  });

  test('spread to where the lists say', () => {
    const document = periodReportOf([
      modelsOf(2022, [{ ...GIFT, where: 'huyện Bắc Bình', field: 'An sinh xã hội' }], ['where', 'field']),
      modelsOf(2023, [{ ...GIFT, where: 'huyện Tuy Phong', field: 'An sinh xã hội' }], ['where', 'field']),
    ]);
    const places = document.sections[0]?.blocks.find((block) => block.kind === 'list' && block.id === 'II.5.places');
    expect(places?.kind === 'list' ? places.items.map(plainText) : []).toEqual([
      'Hũ gạo tình thương (Hội Phụ nữ tỉnh): huyện Bắc Bình; huyện Tuy Phong.',
    ]);
    expect(said(document, 'II.5.fields')).toBe('Theo lĩnh vực: An sinh xã hội (01 mô hình).');
    expect(said(document, 'II.5.unknown')).toBeUndefined();
  });

  test('and where no list says it, that is said', () => {
    const document = periodReportOf([modelsOf(2022, [GIFT])]);
    expect(said(document, 'II.5.units')).toBe('Các mô hình đã nhân rộng thuộc: Hội Phụ nữ tỉnh (01 mô hình).');
    expect(said(document, 'II.5.unknown')).toBe(
      'Danh sách không có cột ghi nơi nhân rộng và lĩnh vực nên chưa có số liệu về nơi nhân rộng và lĩnh vực.',
    );
  });
});

describe('a year of which only its report stands in the workbook', () => {
  const then = judged({ collective: 4, individual: 8, model: 0 });
  const old = reportOf(then, { nominations: nominationsOf(then, { year: 2022 }) });
  const document = periodReportOf([...readWorkbook(renderWorkbook(old)).grids, peopleOf(2023, [person(HANG)])]);

  test('gives its figures, and says where they are from', () => {
    expect(said(document, 'II.1.reported')).toBe(
      'Số liệu năm 2022 lấy theo trang “Báo cáo 2022”; không có danh sách từng trường hợp nên không nêu trong các phụ lục.',
    );
    const table = document.sections[0]?.blocks.find((block) => block.kind === 'table' && block.id === 'II.1.table');
    const rows = table?.kind === 'table' ? table.rows : [];
    const values = rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'number' ? cell.value : null)).slice(1));
    expect(values).toEqual([
      [4, 2, 8, 3, 0, 0, 12, 5],
      [0, 0, 1, 0, 0, 0, 1, 0],
      [4, 2, 9, 3, 0, 0, 13, 5],
    ]);
  });

  test('names nobody', () => {
    expect(said(document, 'II.1.judged')).toContain('xét đề nghị 01 cá nhân;');
  });
});
