import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN } from '../../../src/criteria/built-in';
import { readNominations } from '../../../src/nominations/read-nominations';
import type { ReportDocument } from '../../../src/report/document';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';
import { validatorErrors } from '../../support/microsoft-validator';
import { LAM_DONG, PLAN_WORDS, WARD } from '../../support/offices';
import { documentTexts, paragraphText } from '../../support/reports';
import { finished } from './annex-rows';
import { collectivesOf, modelsOf, peopleOf, periodReportOf, type Person } from './years';

const PEOPLE: readonly Person[] = [
  { name: 'Nguyễn Thị Hằng', unit: 'Phòng A', result: 'eligible' },
  { name: 'Trần Hữu Lộc', unit: 'Phòng A', result: 'failing' },
];
const MODEL = { name: 'Hũ gạo tình thương', unit: 'Hội Nông dân', stage: 'Nhân rộng' };
const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n).flatMap((year) => [
    collectivesOf(year, { 'Văn phòng': true }),
    peopleOf(year, PEOPLE),
    modelsOf(year, [MODEL]),
  ]);
const sample = (name: string) => readWorkbook(readFileSync(join('test', 'samples', `${name}.xlsx`))).grids;
const texts = (document: ReportDocument): string =>
  documentTexts(document)
    .join('\n')
    .replace(/\u00a0/g, ' ');

const CONGRESS = 'Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025';

describe('the period 2022–2025', () => {
  const document = periodReportOf(years(2022, 2025));

  test('has an id, names for its sheets, and five annexes', () => {
    expect(document.id).toBe('period-2022-2025');
    expect(document.year).toBe(2025);
    expect(document.sections.map(({ name, role, page }) => [name, role, page.orientation])).toEqual([
      ['Báo cáo 2022-2025', 'body', 'portrait'],
      ['Báo cáo 2022-2025 – PL1', 'annex', 'landscape'],
      ['Báo cáo 2022-2025 – PL2', 'annex', 'landscape'],
      ['Báo cáo 2022-2025 – PL3', 'annex', 'landscape'],
      ['Báo cáo 2022-2025 – PL4', 'annex', 'landscape'],
      ['Báo cáo 2022-2025 – PL5', 'annex', 'landscape'],
    ]);
  });

  test('says what it is about, and that models are those since 2021', () => {
    const all = texts(document);
    expect(all).toContain('kết quả xây dựng, nhân rộng mô hình, điển hình tiên tiến giai đoạn 2022 - 2025\n');
    expect(all).toContain('MÔ HÌNH DÂN VẬN KHÉO GIAI ĐOẠN 2021 - 2025');
    expect(all).toContain('IV. PHƯƠNG HƯỚNG GIAI ĐOẠN 2026 - 2030; ĐỀ NGHỊ');
  });

  test('has a list for the conference and one for the congress', () => {
    const all = texts(document);
    expect(all).toContain('a) Danh sách lựa chọn biểu dương tại Hội nghị điển hình tiên tiến cấp tỉnh');
    expect(all).toContain(`b) Danh sách lựa chọn tôn vinh tại ${CONGRESS}`);
  });

  test('has charts by year with their captions', () => {
    const blocks = document.sections[0]?.blocks ?? [];
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
    expect(charts.map(({ id, categories }) => [id, categories.join(' ')])).toEqual(
      ['II.1.chart', 'II.2.chart', 'II.4.chart', 'II.5.chart'].map((id) => [id, '2022 2023 2024 2025']),
    );
    for (const { id } of charts) expect(paragraphText(document, `${id}.caption`)).toMatch(/^Biểu đồ \d\. /);
  });

  test('is the same for the same sheets', () => {
    expect(renderWorkbook(periodReportOf(years(2022, 2025)))).toEqual(renderWorkbook(document));
  });

  test('has no error for Microsoft’s validator', async () => {
    expect(await validatorErrors(renderWorkbook(document))).toEqual([]);
  });

  test('in the workbook it is no list of nominees', () => {
    const with_ = [...years(2022, 2025), ...readWorkbook(renderWorkbook(document)).grids];
    const nominations = readNominations(with_, { criteria: BUILT_IN });
    expect(nominations.tables).toHaveLength(12);
    expect(renderWorkbook(periodReportOf(with_))).toEqual(renderWorkbook(document));
  });
});

describe('before the period’s last year', () => {
  const document = periodReportOf(years(2022, 2023));

  test('it says up to when the figures go', () => {
    expect(texts(document)).toContain('giai đoạn 2022 - 2025 (số liệu đến năm 2023)');
    expect(texts(document)).toContain('IV. PHƯƠNG HƯỚNG THỜI GIAN TỚI; ĐỀ NGHỊ');
    expect(paragraphText(document, 'II.1.unknown')).toBeUndefined();
  });
});

describe('a later period', () => {
  const document = periodReportOf(years(2026, 2030));

  test('is told by its own years', () => {
    expect(document.id).toBe('period-2026-2030');
    expect(texts(document)).toContain('MÔ HÌNH DÂN VẬN KHÉO GIAI ĐOẠN 2026 - 2030');
    expect(texts(document)).toContain('IV. PHƯƠNG HƯỚNG GIAI ĐOẠN 2031 - 2035; ĐỀ NGHỊ');
    expect(
      finished(document)
        .annex(2)
        .map(({ cells }) => cells.get('Số năm đủ điều kiện')),
    ).toEqual(['5', '0']);
  });

  test('does not speak of a congress that was before it', () => {
    const own = documentTexts(document).filter((text) => !/^Tổ chức đánh giá, sơ kết, tổng kết/.test(text));
    expect(own.filter((text) => text.includes(CONGRESS) || text.includes('Hội nghị điển hình'))).toEqual([]);
    expect(texts(document)).toContain('b) Danh sách lựa chọn biểu dương điển hình tiên tiến liên tục của giai đoạn');
  });

  test('has room for five years of awards', async () => {
    expect(await validatorErrors(renderWorkbook(document))).toEqual([]);
  });
});

describe('an office with other names', () => {
  test.each([
    ['Lâm Đồng', LAM_DONG],
    ['a ward', WARD],
  ])('%s: nothing of the plan’s own names is left', (_, settings) => {
    const document = periodReportOf(years(2026, 2027), { settings });
    expect(documentTexts(document).filter((text) => PLAN_WORDS.test(text))).toEqual([]);
    for (const particular of [settings.superiorBody, settings.agency, settings.signatory, settings.capacity]) {
      expect(documentTexts(document)).toContain(particular);
    }
    expect(texts(document)).toContain(`tôn vinh tại ${settings.congress}`);
    expect(texts(document)).toContain(`đề nghị ${settings.council} xem xét, lựa chọn`);
    expect(document.author).toBe(settings.agencyInText);
  });

  test('birth dates stand in the annex only where the office asks for it', () => {
    const dates = (showBirthDates: boolean): number =>
      JSON.stringify(periodReportOf(sample('year-sheets'), { settings: { showBirthDates } })).split('"kind":"date"')
        .length - 1;
    expect(dates(false)).toBe(0);
    expect(dates(true)).toBe(11);
  });
});

describe('samples', () => {
  test.each(['office-2024', 'year-sheets', 'years-in-cells'])(
    '%s: no error for Microsoft’s validator',
    async (name) => {
      expect(await validatorErrors(renderWorkbook(periodReportOf(sample(name))))).toEqual([]);
    },
  );

  test('a sheet a year', () => {
    const document = periodReportOf(sample('year-sheets'));
    expect(texts(document)).toContain(
      'xét đề nghị 11 cá nhân, với 33 lượt xét qua các năm; không có tập thể, mô hình nào được đề nghị.',
    );
    expect(texts(document)).toContain('năm 2022 có 01/11; năm 2023 có 02/11; năm 2024 có 02/11 (Phụ lục 2).');
    expect(finished(document).annex(2)).toHaveLength(11);
  });

  test('the years of awards in one cell', () => {
    const rows = finished(periodReportOf(sample('years-in-cells'))).annex(4);
    const loc = rows.map(({ cells }) => cells).find((cells) => cells.get('Đối tượng') === 'NGUYỄN THANH LỘC');
    const years_ = ['2022', '2023', '2024'].map((year) => loc?.get(`Hình thức khen thưởng|${year}`));
    expect(years_).toEqual(['Giấy khen', 'Giấy khen', 'Giấy khen']);
    const tam = rows.map(({ cells }) => cells).find((cells) => cells.get('Đối tượng') === 'HỒ HOÀNG TÂM');
    expect(['2022', '2023', '2024'].map((year) => tam?.get(`Hình thức khen thưởng|${year}`))).toEqual([
      'Giấy khen',
      'Giấy khen',
      'Bằng khen',
    ]);
  });

  test('the office’s list of one year', () => {
    const document = periodReportOf(sample('office-2024'));
    expect(paragraphText(document, 'II.1.unknown')).toBe('Chưa có số liệu các năm 2022 và 2023.');
    expect([1, 2, 3].map((number) => finished(document).annex(number).length)).toEqual([8, 42, 10]);
    expect(JSON.stringify(document)).not.toContain('"kind":"date"');
  });
});
