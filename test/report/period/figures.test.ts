import fc from 'fast-check';
import type { Grid } from '../../../src/grid/grid';
import { finished, type Finished, type Row } from './annex-rows';
import { collectivesOf, modelsOf, peopleOf, periodReportOf, type Person } from './years';

const ELIGIBLE = 'Đủ điều kiện';
const RESULTS = [ELIGIBLE, 'Cần bổ sung', 'Chưa đủ'];
const NOUNS = ['tập thể', 'cá nhân', 'mô hình'];
const AWARDED = /^(?!Không$|chưa ghi$|\?$|–$).+/;

const count = (text: string | undefined): number =>
  text === undefined || text.startsWith('không có') ? 0 : Number(/\d[\d.]*/.exec(text)?.[0].replace(/\./g, ''));

/** What a row's cells of one group of columns hold. */
function under(cells: Row, group: string): string[] {
  return [...cells].filter(([header]) => header.startsWith(`${group}|`)).map(([, text]) => text);
}
/** The results of the period's own years. */
function results(cells: Row): string[] {
  const before = cells.get('Kết quả xét các năm|2021');
  const all = under(cells, 'Kết quả xét các năm');
  return before === undefined ? all : all.slice(1);
}
const isJudged = (cells: Row): boolean => results(cells).some((text) => RESULTS.includes(text));

function sentence({ body }: Finished, pattern: RegExp): RegExpExecArray | null {
  for (const text of body) {
    const found = pattern.exec(text);
    if (found !== null) return found;
  }
  return null;
}

function checkKind(file: Finished, noun: string, annex: number): void {
  const rows = file.annex(annex).map(({ cells }) => cells);
  const judged = rows.filter(isJudged);
  const years = new Set(
    rows.flatMap((cells) =>
      [...cells.keys()].flatMap((header) => /^Kết quả xét các năm\|(\d{4})/.exec(header)?.[1] ?? []),
    ),
  );

  // II.1
  const received = sentence(file, /xét đề nghị (.*)\.$/)?.[1] ?? '';
  if (judged.length > 0) expect(count(new RegExp(`([\\d.]+) ${noun}`).exec(received)?.[0])).toBe(judged.length);

  // II.2
  const each = sentence(
    file,
    new RegExp(`^(?:Trong|Năm \\d{4}, trong) .*${noun} được đề nghị.*Phụ lục ${String(annex)}\\)`),
  )?.[0];
  expect(each === undefined).toBe(judged.length === 0);
  for (const year of years) {
    const column = rows
      .map((cells) => cells.get(`Kết quả xét các năm|${year}`) ?? '')
      .filter((one) => RESULTS.includes(one));
    if (column.length === 0) continue;
    const eligible = column.filter((one) => one === ELIGIBLE).length;
    const said = new RegExp(`năm ${year} (?:có (\\d+)/(\\d+)|không có ${noun} nào \\(trong (\\d+)\\))`).exec(
      each ?? '',
    );
    const once = new RegExp(`^Năm ${year}, trong (\\d+) ${noun} được đề nghị (.*)`).exec(each ?? '');
    const never = new RegExp(`^Trong (\\d+) ${noun} được đề nghị, không có ${noun} nào`).test(each ?? '');
    if (never) expect(eligible).toBe(0);
    else if (once !== null) expect([count(once[1]), count(once[2])]).toEqual([column.length, eligible]);
    else expect([Number(said?.[1] ?? 0), Number(said?.[2] ?? said?.[3])]).toEqual([eligible, column.length]);
  }

  // II.3
  const continuity = sentence(file, new RegExp(`^Về ${noun}: .*Phụ lục ${String(annex)}\\)`))?.[0];
  const courses = rows.map((cells) => cells.get('Diễn biến') ?? '');
  const drops = courses.flatMap((text) => [...text.matchAll(/không còn đủ điều kiện/g)]).length;
  const absent = courses.flatMap((text) => [...text.matchAll(/\(không được đề nghị\)/g)]).length;
  if (continuity === undefined) expect(drops).toBe(0);
  else {
    const always = courses.filter((text) => text.startsWith('Đủ điều kiện liên tục')).length;
    expect(
      count(new RegExp(`(không có ${noun} nào|có \\d+ ${noun}) đủ điều kiện liên tục`).exec(continuity)?.[1]),
    ).toBe(always);
    expect(count(/(có \d+ lượt) không còn đủ điều kiện so với/.exec(continuity)?.[1] ?? 'không có')).toBe(drops);
    const said = /, đều do không được đề nghị lại/.test(continuity)
      ? drops
      : count(/trong đó (\d+ lượt) không được đề nghị lại/.exec(continuity)?.[1] ?? 'không có');
    expect(said).toBe(absent);
  }
  for (const cells of rows) {
    expect(Number(cells.get('Số năm đủ điều kiện'))).toBe(results(cells).filter((one) => one === ELIGIBLE).length);
  }
}

function checkAwards(file: Finished): void {
  const groups = ['Tập thể', 'Cá nhân', 'Mô hình Dân vận khéo'];
  const rows = file.annex(4);
  groups.forEach((group, n) => {
    const own = rows.filter((one) => one.group === group).map(({ cells }) => cells);
    const said = sentence(file, new RegExp(`^Về ${NOUNS[n] ?? ''}: .*(?:danh hiệu thi đua).*`))?.[0] ?? '';
    for (const [columns, verb] of [
      ['Danh hiệu thi đua', 'đạt danh hiệu thi đua'],
      ['Hình thức khen thưởng', 'được khen thưởng'],
    ] as const) {
      const won = own.map((cells) => under(cells, columns).filter((text) => AWARDED.test(text)).length);
      const holders = new RegExp(`có (\\d+) [^;]*? ${verb}, với (\\d+) lượt`).exec(said);
      expect([Number(holders?.[1] ?? 0), Number(holders?.[2] ?? 0)]).toEqual([
        won.filter((one) => one > 0).length,
        won.reduce((sum, one) => sum + one, 0),
      ]);
    }
  });
  expect(
    rows.every(({ cells }) =>
      [...under(cells, 'Danh hiệu thi đua'), ...under(cells, 'Hình thức khen thưởng')].some((text) =>
        AWARDED.test(text),
      ),
    ),
  ).toBe(true);
}

function checkModels(file: Finished): void {
  const rows = file.annex(3).map(({ cells }) => cells);
  const said = sentence(file, /^Danh sách mô hình Dân vận khéo .*/)?.[0] ?? '';
  expect(count(/(có \d+|không có) mô hình/.exec(said)?.[1])).toBe(rows.length);
  const spread = rows.filter((cells) => cells.get('Khâu') === 'Nhân rộng').length;
  const units = sentence(file, /^Các mô hình đã nhân rộng thuộc: (.*)\.$/)?.[1] ?? '';
  for (const unit of new Set(rows.map((cells) => cells.get('Đơn vị thực hiện') ?? ''))) {
    const own = rows.filter((cells) => cells.get('Khâu') === 'Nhân rộng' && cells.get('Đơn vị thực hiện') === unit);
    expect(Number(new RegExp(`${unit} \\((\\d+) mô hình\\)`).exec(units)?.[1] ?? 0)).toBe(own.length);
  }
  if (rows.length > 0) {
    expect(
      count(
        /(?:có (\d+) mô hình|(không có) mô hình nào) đã đến khâu Nhân rộng/
          .exec(said)
          ?.slice(1)
          .find((one) => one !== undefined),
      ),
    ).toBe(spread);
  }
}

function checkAll(file: Finished): void {
  const all = [1, 2, 3].flatMap((number) => file.annex(number).flatMap(({ cells }) => results(cells)));
  const judged = all.filter((one) => RESULTS.includes(one));
  const said = sentence(file, /rong (\d+) lượt xét qua các năm(?: có (\d+) lượt đủ điều kiện|, chưa có lượt nào)/);
  expect(Number(said?.[1] ?? 0)).toBe(judged.length);
  expect(Number(said?.[2] ?? 0)).toBe(judged.filter((one) => one === ELIGIBLE).length);
}

function checkOpen(file: Finished): void {
  const rows = file.annex(5);
  const said = sentence(file, /^(Còn|Không có trường hợp nào còn phải) .*/)?.[0] ?? '';
  const of = (group: string): number => rows.filter((one) => one.group === group).length;
  expect(Number(/(\d+) trường hợp cần bổ sung minh chứng/.exec(said)?.[1] ?? 0)).toBe(of('Cần bổ sung minh chứng'));
  expect(Number(/(\d+) trường hợp cần đối chiếu/.exec(said)?.[1] ?? 0)).toBe(of('Cần đối chiếu họ tên giữa các năm'));
}

function checkSelections(file: Finished): void {
  const kinds = NOUNS.map((noun, n) => ({ noun, rows: file.annex(n + 1).map(({ cells }) => cells) }));
  const said = (meant: string): string =>
    sentence(file, new RegExp(`^(Có|Không có trường hợp nào) .*${meant}.*`))?.[0] ?? '';
  const selections: [string, (cells: Row) => boolean][] = [
    ['đủ điều kiện ở năm gần nhất', (cells) => results(cells).at(-1) === ELIGIBLE],
    ['đủ điều kiện ở tất cả các năm', (cells) => results(cells).every((one) => one === ELIGIBLE) && isJudged(cells)],
  ];
  for (const [meant, chosen] of selections) {
    for (const { noun, rows } of kinds) {
      const listed = rows.filter((cells) => isJudged(cells) && chosen(cells)).length;
      expect(Number(new RegExp(`(\\d+) ${noun}`).exec(said(meant))?.[1] ?? 0)).toBe(listed);
    }
  }
}

const NAMES = ['Nguyễn Thị Hằng', 'Trần Hữu Lộc', 'Lê Ngọc Dũng', 'Phạm Minh Toàn', 'Võ Thanh Yến'];
const ROOMS = ['Văn phòng', 'Phòng Tổng hợp'];
const PROJECTS = ['Hũ gạo tình thương', 'Camera an ninh', 'Vườn rau xanh'];

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  unit: fc.constantFrom(...ROOMS),
  result: fc.constantFrom<Person['result']>('eligible', 'eligible', 'lacking', 'failing'),
});
const people = fc.uniqueArray(person, { maxLength: 7, selector: ({ name, unit }) => `${name}/${unit}` });
const collectives = fc.dictionary(fc.constantFrom(...ROOMS, 'Phòng Dân tộc'), fc.boolean(), { noNullPrototype: true });
const models = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...PROJECTS),
    unit: fc.constantFrom('Hội Nông dân tỉnh', 'Tỉnh đoàn'),
    stage: fc.constantFrom('Phát hiện', 'Tổng kết', 'Nhân rộng', ''),
  }),
  { maxLength: 4, selector: ({ name }) => name },
);
const lists = fc.record({ people, collectives, models });

/** The lists of 2021 (of models only) and of the period's years; empty ones are no sheet. */
const workbook = fc.tuple(models, lists, lists, lists, lists).map(([before, ...years]) => {
  const grids: Grid[] = before.length === 0 ? [] : [modelsOf(2021, before)];
  years.forEach((year, n) => {
    if (Object.keys(year.collectives).length > 0) grids.push(collectivesOf(2022 + n, year.collectives));
    if (year.people.length > 0) grids.push(peopleOf(2022 + n, year.people));
    if (year.models.length > 0) grids.push(modelsOf(2022 + n, year.models));
  });
  return grids;
});

describe('the finished report on a period', () => {
  it('says in its sentences what the rows of its annexes say, whatever the years hold', () => {
    fc.assert(
      fc.property(workbook, (grids) => {
        fc.pre(grids.some(({ sheet }) => !sheet.endsWith('2021')));
        const file = finished(periodReportOf(grids));
        NOUNS.forEach((noun, n) => {
          checkKind(file, noun, n + 1);
        });
        checkAwards(file);
        checkModels(file);
        checkAll(file);
        checkOpen(file);
        checkSelections(file);
      }),
      { numRuns: 12 },
    );
  });
});
