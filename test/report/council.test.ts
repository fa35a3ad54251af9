import { BUILT_IN } from '../../src/criteria/built-in';
import type { ReportDocument, Table, TableCell } from '../../src/report/document';
import { assessmentOf, judged, nominee } from '../support/assessments';
import { list } from '../support/one-cell';
import { documentTexts, paragraphText, reportOf } from '../support/reports';
import { judgeSheets, type TestSheet } from '../support/sheets';

/** People of whom everything is there that can be checked but what `C4` and `CN1` say. */
const HEADERS = ['2022', '2023', '2024'].flatMap((year) => [`Xếp loại ${year}`, `Khen thưởng ${year}`]);
const GOOD = HEADERS.map((header) => (header.startsWith('Xếp') ? 'HTTNV' : 'GK'));
const people = list(
  'individual',
  [...HEADERS, 'Sáng kiến', 'C4', 'CN1'],
  [
    ['Nguyễn Văn An', ...GOOD, 'Cấp cơ sở', 'x', 'x'],
    ['Trần Thị Bình', ...GOOD, 'Cấp cơ sở', 'x', 'x'],
    ['Lê Văn Cường', ...GOOD.map(() => 'Không'), 'Không', 'x', 'x'],
  ],
);
const models = list('model', ['MH1'], [['Tổ tự quản', 'x']], { name: 'Mô hình' });

function reportOn(...sheets: readonly TestSheet[]): ReportDocument {
  const { nominations, assessments } = judgeSheets(sheets);
  return reportOf(assessments, { nominations });
}

const shown = (cell: TableCell): string | number =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : '';

function tableOf(document: ReportDocument, id: string): (string | number)[][] {
  const found = document.sections[0]?.blocks.find((one): one is Table => one.kind === 'table' && one.id === id);
  return (found?.rows ?? []).map(({ cells }) => cells.map(shown));
}

const remaining = (document: ReportDocument): (string | number)[][] => tableOf(document, 'IV.2.a.remains.table');

// Contract 5.29
describe('what of the criteria no condition checks, shown to the council in the report', () => {
  const rows = remaining(reportOn(people, models));
  const of = (id: string) => rows.find(([first]) => first === id)?.slice(2);

  test('is each criterion’s own text, beside the number of eligible nominees', () => {
    expect(of('CN7')).toEqual(['Việc Thủ trưởng cơ quan công nhận sáng kiến', 2, 0]);
    expect(of('CN2')).toEqual(['Chất lượng, hiệu quả công việc được nâng cao nhờ sáng kiến, giải pháp', 2, 0]);
  });

  test('tells apart of how many nothing of the criterion could be checked', () => {
    const c3 = 'Cách làm hay, hiệu quả thiết thực; nhân tố nổi trội, tiêu biểu trong các phong trào thi đua';
    expect(of('C3')).toEqual([c3, 3, 1]);
    expect(of('CN3')?.slice(1)).toEqual([2, 2]);
  });

  test('leaves out what a person marked: a mark speaks of the whole criterion', () => {
    expect([of('C4'), of('CN1'), of('MH1')]).toEqual([undefined, undefined, undefined]);
  });

  test('names a criterion that is checked in full only where nothing could be checked', () => {
    expect(of('C2')).toEqual(['Toàn bộ nội dung tiêu chí', 1, 1]);
    expect(remaining(reportOn(people)).map(([id]) => id)).not.toContain('C2');
  });

  test('stands in the criteria’s order below the list of the eligible, behind a sentence that names the council', () => {
    const document = reportOn(people, models);
    const order = BUILT_IN.criteria.map(({ id }) => id);
    const ids = rows.map(([id]) => String(id));
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    const blocks = document.sections[0]?.blocks.flatMap((one) => ('id' in one ? [one.id] : [])) ?? [];
    const from = blocks.indexOf('IV.2.a.table');
    expect(blocks.slice(from, from + 5)).toEqual([
      'IV.2.a.table',
      'IV.2.a.remains',
      'IV.2.a.remains.caption',
      'IV.2.a.remains.table',
      'IV.2.b',
    ]);
    expect(paragraphText(document, 'IV.2.a.remains')).toContain('Hội đồng bình xét xem xét, đánh giá thêm:');
  });

  test.each([
    ['real lists', reportOn(people, models)],
    ['a whole office', reportOf(judged({ collective: 8, individual: 42, model: 10 }))],
  ])('agrees with the criteria left to the council beside every eligible nominee: %s', (_, document) => {
    const sum = (counts: readonly (string | number | undefined)[]) =>
      counts.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
    const beside = sum(tableOf(document, 'IV.2.a.table').map((cells) => (cells.length > 1 ? cells.at(-1) : 0)));
    expect(beside).toBeGreaterThan(0);
    expect(sum(remaining(document).map((cells) => cells.at(-1)))).toBe(beside);
  });

  test('is left out where nobody is eligible, and where marks say everything', () => {
    const nobody = reportOf([assessmentOf(nominee('individual', 'Nguyễn Văn An', 5), 'ineligible', 1)]);
    const ids = BUILT_IN.criteria.filter(({ kinds }) => kinds.includes('model')).map(({ id }) => id);
    const marked = reportOn(list('model', ids, [['Tổ tự quản', ...ids.map(() => 'x')]]));
    expect(tableOf(marked, 'IV.2.a.table')).toHaveLength(2);
    for (const document of [nobody, marked]) {
      expect(documentTexts(document).join('\n')).not.toContain('xem xét thêm');
      expect(paragraphText(document, 'IV.2.a.remains')).toBeUndefined();
    }
  });
});
