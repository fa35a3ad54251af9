import type { Assessment } from '../../src/assessment/assessment';
import type { Nomination } from '../../src/nominations/nomination';
import type { Chart } from '../../src/report/document';
import { finding } from '../../src/nominations/finding';
import { assessmentOf, evidence, judged, nominationsOf, nominee } from '../support/assessments';
import { blockTexts, documentTexts, paragraphText, reportOf } from '../support/reports';

const office = judged({ collective: 8, individual: 42, model: 10 });

describe('the annual report', () => {
  it('has the body and five annexes, each a section with the page that it needs', () => {
    const { sections } = reportOf(office);
    expect(sections.map(({ name, page }) => [name, page.orientation])).toEqual([
      ['Báo cáo 2024', 'portrait'],
      ['Báo cáo 2024 – PL1', 'landscape'],
      ['Báo cáo 2024 – PL2', 'landscape'],
      ['Báo cáo 2024 – PL3', 'landscape'],
      ['Báo cáo 2024 – PL4', 'landscape'],
      ['Báo cáo 2024 – PL5', 'portrait'],
    ]);
    for (const { page, role } of sections) {
      expect(page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
      expect([page.width, page.height].sort()).toEqual([210, 297]);
      expect(page.number).toEqual({ size: 14, first: role === 'annex' });
    }
  });

  it('keeps the sentence that leads to a list of criteria or nominees on the page of that list', () => {
    const commended = judged({ collective: 0, individual: 3, model: 0 }).map((one) => ({
      ...one,
      outcome: 'eligible' as const,
      nomination: { ...one.nomination, proposed: ['Bằng khen'] },
    }));
    const blocks = reportOf(commended).sections[0]?.blocks ?? [];
    const kept = blocks.flatMap((block, n) => {
      const next = blocks[n + 1];
      const leads = next?.kind === 'paragraph' && next.role === 'caption' && next.runs[0]?.text.startsWith('Bảng');
      return block.kind === 'paragraph' && leads === true ? [[block.id, block.keepWithNext === true]] : [];
    });
    expect(Object.fromEntries(kept)).toMatchObject({
      'II.3.intro': true,
      'IV.2.a.text': true,
      'IV.2.a.remains': true,
      'IV.2.b.text': true,
    });
  });

  it('names its parts as the contract does', () => {
    const headings = reportOf(office).sections[0]?.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.role === 'heading-1' ? blockTexts(block) : [],
    );
    expect(headings).toEqual([
      'I. TÌNH HÌNH, CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025; ĐỀ NGHỊ',
    ]);
  });

  it('shows the plan’s five tasks with who has them and when', () => {
    const table = reportOf(office).sections[0]?.blocks.find(
      (block) => block.kind === 'table' && block.id === 'I.3.table',
    );
    const texts = table === undefined ? [] : blockTexts(table);
    expect(table?.kind === 'table' ? table.rows.length : 0).toBe(5);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Chủ trì',
        'Phòng phối hợp',
        'Tháng 5/2023',
        'Phòng Đoàn thể và các hội',
        'Lãnh đạo Ban',
      ]),
    );
  });

  it('says that there is no data on the four steps where no table has such a column, and never 0', () => {
    const document = reportOf(office);
    expect(paragraphText(document, 'II.1.none')).toContain('chưa có số liệu');
    expect(documentTexts(document)).not.toContain('Chưa ghi khâu');
  });

  it('counts a kind by steps only where its table has such a column', () => {
    const models = [1, 4, 4, null].map((stage, n) =>
      assessmentOf(
        nominee('model', `Mô hình ${String(n)}`, 5 + n, { stage: stage as 1 | 4 | null }),
        'eligible',
        n + 1,
      ),
    );
    const nominations = nominationsOf(models, { fields: { model: ['name', 'stage'] } });
    const document = reportOf(models, { nominations });
    expect(paragraphText(document, 'II.1.model')).toBe(
      'Về mô hình: có 01 mô hình ở khâu Phát hiện, 02 mô hình ở khâu Nhân rộng và 01 mô hình chưa ghi khâu.',
    );
    expect(paragraphText(document, 'II.1.individual')).toContain('chưa có số liệu');
  });

  it('speaks of zero and one as people do', () => {
    const none = reportOf([]);
    expect(paragraphText(none, 'II.2.received')).toBe('Năm 2024, Ban Dân vận Tỉnh ủy không nhận được đề nghị nào.');
    expect(paragraphText(none, 'IV.2.a.text')).toContain('không có trường hợp nào đủ điều kiện');
    expect(paragraphText(none, 'PL1.table.none')).toBe('Không có tập thể nào được đề nghị.');

    const one = reportOf(judged({ collective: 1, individual: 0, model: 0 }, ['needs-evidence']));
    expect(paragraphText(one, 'II.2.received')).toBe(
      'Năm 2024, Ban Dân vận Tỉnh ủy nhận đề nghị xét 01 tập thể; không có cá nhân, mô hình nào được đề nghị.',
    );
    expect(paragraphText(one, 'II.2.collective')).toBe('01 tập thể được đề nghị cần bổ sung minh chứng (Phụ lục 1).');

    const same = reportOf(judged({ collective: 0, individual: 12, model: 0 }, ['eligible']));
    expect(paragraphText(same, 'II.2.individual')).toBe('Cả 12 cá nhân được đề nghị đều đủ điều kiện (Phụ lục 2).');

    const mixed = reportOf(judged({ collective: 0, individual: 3, model: 0 }, ['needs-evidence', 'ineligible']));
    expect(paragraphText(mixed, 'II.2.individual')).toBe(
      'Trong 03 cá nhân được đề nghị, không có cá nhân nào đủ điều kiện, có 02 cá nhân cần bổ sung minh chứng và 01 cá nhân chưa đủ điều kiện (Phụ lục 2).',
    );
  });

  it('compares with the years before in the period, and says which are missing', () => {
    const earlier = [
      { year: 2023, assessments: judged({ collective: 5, individual: 30, model: 4 }) },
      { year: 2021, assessments: judged({ collective: 5, individual: 30, model: 4 }) },
    ];
    const document = reportOf(office, { earlier });
    expect(paragraphText(document, 'II.4.change')).toBe(
      'So với năm 2023, số trường hợp được đề nghị tăng 21 (từ 39 lên 60); số trường hợp đủ điều kiện tăng 07 (từ 14 lên 21).',
    );
    expect(paragraphText(document, 'II.4.missing')).toContain('năm 2022 của giai đoạn 2022 - 2025');
    expect(paragraphText(reportOf(office), 'II.4.missing')).toContain('các năm 2022 và 2023');
    const first = reportOf(office, { nominations: { ...nominationsOf(office), year: 2022 } });
    expect(paragraphText(first, 'II.4.missing')).toContain('năm đầu của giai đoạn');
  });

  it('leaves to people what people must write', () => {
    const places = reportOf(office).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.runs.some(({ placeholder }) => placeholder === true) ? [block.id] : [],
      ),
    );
    expect(places).toEqual(
      expect.arrayContaining(['I.2.situation', 'III.1.more', 'III.2.more', 'III.3.causes', 'IV.1.more']),
    );
  });

  it('gives every block its own name, the same in each year', () => {
    const ids = (year: number): string[] =>
      reportOf(office, { nominations: { ...nominationsOf(office), year } }).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('id' in block ? [block.id] : [])),
      );
    expect(new Set(ids(2024)).size).toBe(ids(2024).length);
    expect(ids(2023)).toEqual(ids(2024));
  });

  it('shows birth dates only where the office asks for them, and never id numbers', () => {
    const person = nominee('individual', 'Thổ Đình Lộc', 5, {
      idNumber: '060012345678',
      birthDate: { year: 1980, month: 2, day: 3 },
    });
    const assessments = [assessmentOf(person, 'eligible', 1)];
    const dated = (showBirthDates: boolean): string =>
      JSON.stringify(reportOf(assessments, { settings: { showBirthDates } }));
    expect(dated(false)).not.toContain('1980');
    expect(dated(true)).toContain('"year":1980');
    expect(dated(true)).not.toContain('060012345678');
  });

  it('shows each assessed year’s rating as clerks write it, and the years with a commendation', () => {
    const row = { table: 1, row: 5, year: 2024, duplicate: false };
    const person = nominee('individual', 'Mang Thị Thảo', 5, {
      evidence: [
        evidence('rating', 2022, 4, row),
        evidence('rating', 2023, 3, row),
        evidence('commendation', 2022, 1, row),
        evidence('commendation', 2023, 0, row),
        evidence('commendation', 2024, 2, row),
      ],
    });
    const table = reportOf([assessmentOf(person, 'eligible', 1)]).sections[2]?.blocks.find(
      (one) => one.kind === 'table',
    );
    const cells = table?.kind === 'table' ? (table.rows[0]?.cells ?? []) : [];
    expect(cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))).toEqual(
      expect.arrayContaining(['HTXSNV', 'HTTNV', 'chưa ghi', '2022, 2024']),
    );
  });

  it('tells apart why a year holds nothing, and says what the signs mean', () => {
    const row = { table: 1, row: 5, year: 2024, duplicate: false };
    const unread = evidence('rating', 2023, 0, row, 'Hoàn thành khá');
    const person = nominee('individual', 'Mang Thị Thảo', 5, {
      joinedYear: 2023,
      evidence: [
        { ...unread, reading: { ...unread.reading, state: 'unknown' } },
        evidence('commendation', 2023, 0, row),
        evidence('commendation', 2024, 0, row),
      ],
    });
    const annex = (one: Nomination): string[] =>
      reportOf([assessmentOf(one, 'needs-evidence', 1)]).sections[2]?.blocks.flatMap(blockTexts) ?? [];
    const texts = annex(person);
    const name = texts.indexOf('Mang Thị Thảo');
    expect(texts.slice(name + 2, name + 6)).toEqual(['–', '?', 'chưa ghi', 'Không']);
    expect(texts).toContain(
      'Ghi chú: “–”: năm chưa về cơ quan, không xét; “chưa ghi”: danh sách để trống hoặc không có cột của năm đó; “?”: có ghi nhưng không đọc được.',
    );
    const full = [2022, 2023, 2024].flatMap((year) => [
      evidence('rating', year, 3, row),
      evidence('commendation', year, 1, row),
    ]);
    expect(annex({ ...person, joinedYear: null, evidence: full }).join('\n')).not.toContain('Ghi chú');
  });

  it('takes points for a rating where the words are missing', () => {
    const row = { table: 1, row: 5, year: 2024, duplicate: false };
    const person = nominee('individual', 'Mang Thị Thảo', 5, {
      evidence: [evidence('ratingPoints', 2023, 4, row, '95'), evidence('rating', 2024, 3, row)],
    });
    const texts = reportOf([assessmentOf(person, 'eligible', 1)]).sections[2]?.blocks.flatMap(blockTexts) ?? [];
    const name = texts.indexOf('Mang Thị Thảo');
    expect(texts.slice(name + 2, name + 5)).toEqual(['chưa ghi', 'HTXSNV', 'HTTNV']);
  });

  it('shows in a chart how many met, failed and lacked the criteria that most fall short of, most first; none where nobody does', () => {
    const chartOf = (assessments: readonly Assessment[]): Chart | undefined =>
      reportOf(assessments).sections[0]?.blocks.find(
        (block): block is Chart => block.kind === 'chart' && block.id === 'II.3.chart',
      );
    const chart = chartOf(office);
    const valuesOf = (name: string): readonly number[] => chart?.series.find((one) => one.name === name)?.values ?? [];
    expect(chart?.series.map(({ name }) => name)).toEqual(['Đạt', 'Không đạt', 'Thiếu minh chứng']);
    const sums = valuesOf('Không đạt').map((unmet, n) => unmet + (valuesOf('Thiếu minh chứng')[n] ?? 0));
    // As the table above it says of each criterion.
    const table = reportOf(office).sections[0]?.blocks.find((one) => one.kind === 'table' && one.id === 'II.3.table');
    const counted = new Map(
      table?.kind === 'table'
        ? table.rows.map(({ cells }) => {
            const [id] = cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));
            return [id, cells.slice(2, 5).map((cell) => (cell.kind === 'number' ? cell.value : null))];
          })
        : [],
    );
    chart?.categories.forEach((category, n) => {
      expect(chart.series.map(({ values }) => values[n])).toEqual(counted.get(category.split(' – ')[0]));
    });
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(Math.min(...sums)).toBeGreaterThan(0);
    expect(chart?.categories.length).toBeLessThanOrEqual(8);
    expect(chartOf(judged({ collective: 2, individual: 3, model: 0 }, ['eligible']))).toBeUndefined();
  });

  it('counts a department together with its people, in the office’s own order', () => {
    const table = reportOf(office).sections[0]?.blocks.find((one) => one.kind === 'table' && one.id === 'II.2.units');
    const rows =
      table?.kind === 'table'
        ? table.rows.map(({ cells }) =>
            cells.map((cell) => ('text' in cell ? cell.text : 'value' in cell ? cell.value : '')),
          )
        : [];
    expect(rows[0]?.slice(1, 5)).toEqual(['Phòng Dân vận các cơ quan Nhà nước', 1, 11, 3]);
    const nominated = rows.slice(0, -1).reduce((sum, row) => sum + Number(row[2]) + Number(row[3]) + Number(row[4]), 0);
    expect(nominated).toBe(60);
    const [label, collectives, people, models] = rows.at(-1) ?? [];
    expect([label, collectives, people, models]).toEqual(['Cộng', 8, 42, 10]);
  });

  it('names what is doubtful with its cell, errors and warnings only', () => {
    const findings = [
      finding('unknown-value', { sheet: 'Cá nhân', row: 8, column: 5 }, { field: 'rating', text: 'Hoàn thành khá' }),
      finding('unmapped-column', { sheet: 'Cá nhân', row: 4, column: 9 }, { text: 'Ghi thêm' }),
    ];
    const texts = documentTexts(reportOf(office, { nominations: nominationsOf(office, { findings }) }));
    expect(texts).toContain('Cá nhân!F9');
    expect(texts).not.toContain('Cá nhân!J5');
  });
});
