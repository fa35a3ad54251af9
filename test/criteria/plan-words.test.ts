import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN } from '../../src/criteria/built-in';
import { PLAN_SETTINGS, PLAN_TASKS } from '../../src/criteria/plan';

/** The office's plan of 24 May 2023, its lines joined and its slips mended (`docs/criteria.md`). */
const PLAN = readFileSync(join(__dirname, 'plan-words.txt'), 'utf8').trim().split('\n');
const WHOLE = PLAN.join(' ');

/** The lines of a section: those that begin with a dash behind its heading. */
function section(heading: string): string[] {
  const start = PLAN.findIndex((line) => line.startsWith(heading));
  const lines: string[] = [];
  for (const line of PLAN.slice(start + 1)) {
    if (!line.startsWith('- ')) break;
    lines.push(line.slice(2).trim());
  }
  return lines;
}

describe('“Criteria texts shown to users are the plan’s words with the slips mended”', () => {
  test.each([
    ['II.3', '3. Tiêu chí chung', ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']],
    ['II.4.1', '4.1.', ['TT1', 'TT2', 'TT3', 'TT4', 'TT5', 'TT6']],
    ['II.4.2', '4.2.', ['CN1', 'CN2', 'CN3', 'CN4', 'CN5', 'CN6', 'CN7']],
  ])('%s is %s: one criterion a line, in its order', (name, heading, ids) => {
    const own = BUILT_IN.criteria.filter(({ place }) => place.section === name);
    expect(own.map(({ id, place }) => [id, place.item])).toEqual(ids.map((id, n) => [id, n + 1]));
    expect(own.map(({ text }) => text)).toEqual(section(heading));
  });

  test.each([
    ['MH1', 'II.1', 2, 'hiệu quả cao'],
    ['MH2', 'II.1', 2, 'sức lan tỏa trên các lĩnh vực của đời sống xã hội'],
    ['MH3', 'II.2', 2, 'tính nổi trội'],
  ])('%s: what %s, %i asks of models', (id, name, item, words) => {
    const own = BUILT_IN.criteria.find((one) => one.id === id);
    expect(own?.place).toEqual({ section: name, item });
    const heading = name === 'II.1' ? '1. Nội dung' : '2. Đối tượng';
    expect(section(heading)[item - 1]).toContain(words);
    expect(own?.text.toLowerCase()).toContain(words);
  });

  test('no text is short of words', () => {
    for (const { id, about, text, remains } of BUILT_IN.criteria) {
      expect(`${id} ${text}`).toMatch(/ .{12}/);
      expect(`${id} ${about}`).toMatch(/ .{6}/);
      if (id !== 'C2') expect(`${id} ${remains}`).toMatch(/ .{6}/);
    }
  });

  test('points reach levels 4, 3 and 2 from 90, 70 and 50; the first period is 2022–2025', () => {
    expect(BUILT_IN.pointBounds).toEqual([90, 70, 50]);
    expect(BUILT_IN.periods).toEqual([{ first: 2022, last: 2025 }]);
  });
});

describe('the particulars of the office are the plan’s own words', () => {
  /** Small letters without punctuation; “hằng năm” and CBCC as the settings write them. */
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/hàng năm/g, 'hằng năm')
      .replace(/cbcc/g, 'cán bộ, công chức')
      .replace(/[-–,.;:“”()\s]+/g, ' ')
      .trim();
  const plan = ` ${plain(WHOLE)} `;
  /** Those of some words that the plan does not say. */
  const strange = (...words: string[]) => words.filter((one) => plain(one) !== '' && !plan.includes(` ${plain(one)} `));

  test.each(PLAN_TASKS.map((task) => [task.number, task] as const))('task %i', (_, task) => {
    expect(task.text).toMatch(/.{20}\.$/);
    // The fourth leaves out what the plans are about.
    expect(
      strange(...(task.number === 4 ? task.text.split(/ (?:nội dung|và) |; có biện pháp /) : [task.text])),
    ).toEqual([]);
    const { lead, leadership, advising, cooperating, time } = task;
    expect(strange(...[lead, leadership, advising, cooperating, time].flatMap((words) => words.split('; ')))).toEqual(
      [],
    );
  });

  test('five tasks, the first three with their time', () => {
    expect(PLAN_TASKS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(PLAN_TASKS.map(({ time }) => time)).toEqual(['Tháng 5/2023', 'Hằng năm', 'Năm 2025', '', '']);
    expect(PLAN_TASKS.map(({ lead }) => lead)).toEqual([
      'Trưởng Ban',
      'Trưởng Ban',
      'Trưởng Ban',
      'Lãnh đạo Ban',
      'Phòng Dân vận các cơ quan Nhà nước',
    ]);
    expect(PLAN_TASKS.map(({ leadership }) => leadership)).toEqual([
      'Đồng chí Phó Trưởng ban Thường trực',
      'Các đồng chí Phó Trưởng ban phụ trách lĩnh vực',
      'Các đồng chí Phó Trưởng ban phụ trách lĩnh vực',
      '',
      '',
    ]);
    expect(PLAN_TASKS.map(({ advising }) => advising)).toEqual([
      'Phòng Dân vận các cơ quan Nhà nước',
      'Phòng Đoàn thể và các hội',
      'Phòng Dân vận các cơ quan Nhà nước; Phòng Đoàn thể và các hội',
      '',
      '',
    ]);
    expect(PLAN_TASKS.map(({ cooperating }) => cooperating)).toEqual([
      '',
      'Phòng Dân vận các cơ quan Nhà nước',
      '',
      '',
      'Phòng Đoàn thể và các hội',
    ]);
  });

  test('the letter’s head, signature and recipients', () => {
    expect(PLAN_SETTINGS).toMatchObject({
      superiorBody: 'TỈNH ỦY BÌNH THUẬN',
      agency: 'BAN DÂN VẬN',
      agencyInText: 'Ban Dân vận Tỉnh ủy',
      partyLine: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      symbol: '-BC/BDVTU',
      number: '',
      place: 'Bình Thuận',
      date: null,
      signingFor: 'K/T TRƯỞNG BAN',
      capacity: 'PHÓ TRƯỞNG BAN',
      council: 'Hội đồng bình xét',
      leaders: 'lãnh đạo Ban',
      congressYear: 2025,
      units: ['Phòng Dân vận các cơ quan Nhà nước', 'Phòng Đoàn thể và các hội'],
      tasks: PLAN_TASKS,
      showBirthDates: false,
      font: 'Times New Roman',
    });
    const { signatory, recipients, staff, movement, conference, congress, superiorPlan } = PLAN_SETTINGS;
    const names = [signatory, staff, movement, conference, congress, superiorPlan, ...recipients];
    expect(strange(...names)).toEqual([]);
    expect(names.filter((words) => words.length < 9)).toEqual([]);
    expect(recipients).toHaveLength(6);
  });

  test('the legal basis: the directives and plans that the plan names, and the plan itself', () => {
    const [first, second, third, own] = PLAN_SETTINGS.legalBasis;
    expect(PLAN_SETTINGS.legalBasis).toHaveLength(4);
    expect(first).toContain('Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị');
    expect(second).toContain('Chỉ thị số 52-CT/TU, ngày 14/7/2014 của Tỉnh ủy');
    expect(third).toContain(PLAN_SETTINGS.superiorPlan);
    expect(own).toContain(PLAN_SETTINGS.ownPlan);
    expect(PLAN_SETTINGS.ownPlan).toBe('Kế hoạch ngày 24/5/2023 của Ban Dân vận Tỉnh ủy');
  });
});
