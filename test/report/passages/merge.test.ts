import type { ReportDocument, Table } from '../../../src/report/document';
import { withChoices, type Choice, type Merged } from '../../../src/report/passages/merge';
import { passagesOf } from '../../../src/report/passages/passage';
import { memoryOf } from '../../../src/xlsx/render-memory';
import { assessmentOf, judged, nominee } from '../../support/assessments';
import {
  deleteRows,
  insertColumn,
  insertRow,
  madeAgain,
  placeOf,
  reorder,
  sheetsOf,
  typeInto,
  type FilledSheets,
} from '../../support/filled-sheets';
import { documentTexts, paragraphText, reportOf } from '../../support/reports';

const BODY = 'Báo cáo 2024';
const OPEN_CASES = 'Báo cáo 2024 – PL4';
const office = judged({ collective: 4, individual: 9, model: 3 });
const first = reportOf(office);
/** Other figures, other nominees, in another order. */
const made = sheetsOf(first);
const causesText = 'Nguyên nhân khách quan, chủ quan: do kinh phí còn hạn chế.';
const later = reportOf(judged({ collective: 6, individual: 12, model: 3 }));

const fill = (sheets: FilledSheets, text: string | RegExp, value: string | number, sheet = BODY): FilledSheets =>
  typeInto(sheets, sheet, placeOf(sheets, sheet, text), value);

function textOf(document: ReportDocument, key: string): string | undefined {
  return passagesOf(document).find((passage) => passage.key === key)?.text;
}

function tableOf(document: ReportDocument, id: string): Table {
  for (const { blocks } of document.sections) {
    for (const block of blocks) if (block.kind === 'table' && block.id === id) return block;
  }
  throw new Error(`no table ${id}`);
}

/** Every choice decided so. */
function allKept({ choices }: Merged, kept: Choice['kept']): Choice[] {
  return choices.map((choice) => ({ ...choice, kept }));
}

/** The ids of the paragraphs of the body, as they follow each other. */
function order(document: ReportDocument): string[] {
  return (document.sections[0]?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block.id] : []));
}

describe('a report made again', () => {
  it('is the fresh one where nobody changed anything', () => {
    const sheets = made;
    expect(madeAgain(first, sheets)).toMatchObject({ document: first, choices: [], unplaced: [] });
    expect(madeAgain(later, sheets)).toMatchObject({ document: later, choices: [], unplaced: [] });
    expect(madeAgain(later, sheets).document).toBe(later);
  });

  it.each([
    ['head.number', /^Số /, 'Số 15-BC/BDVTU'],
    ['head.date', /^Bình Thuận, ngày/, 'Bình Thuận, ngày 05 tháng 01 năm 2025'],
    ['I.2.situation', /^Thuận lợi/, 'Thuận lợi, khó khăn trong năm: Năm 2024 tỉnh có 10 huyện, thị xã, thành phố.'],
    ['III.3.causes', /^Nguyên nhân khách quan/, 'Do kinh phí còn hạn chế; một số đơn vị chưa chủ động.'],
    ['foot.signatory', /^PHÓ TRƯỞNG BAN$/i, 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC'],
  ])('keeps %s as it was filled in', (id, place, typed) => {
    const key = id === 'foot.signatory' ? 'foot.capacity' : id;
    const merged = madeAgain(later, fill(made, place, typed));
    expect(textOf(merged.document, key)).toBe(typed);
    expect(merged.unplaced).toEqual([]);
    // And again, and without a question, from its own sheets.
    const twice = madeAgain(later, sheetsOf(merged.document));
    expect(twice.document).toEqual(merged.document);
  });

  it('asks about a number of the document only once the settings give another', () => {
    const sheets = fill(made, /^Số /, 'Số 15-BC/BDVTU');
    expect(madeAgain(later, sheets).choices).toEqual([]);
    const numbered = reportOf(office, { settings: { number: '17' } });
    const merged = madeAgain(numbered, sheets);
    expect(merged.choices).toEqual([
      { key: 'head.number', generated: 'Số 17-BC/BDVTU', typed: 'Số 15-BC/BDVTU', kept: 'typed', changed: true },
    ]);
    expect(textOf(merged.document, 'head.number')).toBe('Số 15-BC/BDVTU');
    const generated = withChoices(merged, allKept(merged, 'generated'));
    expect(generated.document).toEqual(numbered);
    expect(withChoices(generated, merged.choices).document).toEqual(merged.document);
  });

  it('keeps the words in front of a filled place as they look', () => {
    const merged = madeAgain(later, fill(made, /^Ưu điểm khác/, 'Ưu điểm khác: phong trào lan tỏa rộng.'));
    const block = merged.document.sections[0]?.blocks.find(
      (one) => one.kind === 'paragraph' && one.id === 'III.1.more',
    );
    expect(block).toMatchObject({ runs: [{ text: 'Ưu điểm khác: ' }, { text: 'phong trào lan tỏa rộng.' }] });
  });

  it('shows a sentence that was written over beside what is generated now', () => {
    const typed = 'Có 16 trường hợp được đề nghị, chất lượng tốt hơn năm trước.';
    const merged = madeAgain(later, fill(made, /^Việc lựa chọn/, typed));
    expect(merged.choices).toEqual([
      {
        key: 'III.1.outcome',
        generated: paragraphText(later, 'III.1.outcome'),
        typed,
        kept: 'typed',
        changed: true,
      },
    ]);
    expect(paragraphText(merged.document, 'III.1.outcome')).toBe(typed);
    // The third time, with the same data: it is still the person's, and nothing is new.
    const third = madeAgain(later, sheetsOf(merged.document));
    expect(third.document).toEqual(merged.document);
    expect(third.choices).toEqual([{ ...merged.choices[0], changed: false }]);
    // Once the generated one was chosen the other is forgotten.
    const chosen = withChoices(merged, allKept(third, 'generated'));
    expect(madeAgain(later, sheetsOf(chosen.document))).toMatchObject({ document: later, choices: [] });
  });

  it('takes the generated sentence where it came to say the same', () => {
    const text = paragraphText(later, 'III.1.outcome') ?? '';
    const merged = madeAgain(later, fill(made, /^Việc lựa chọn/, text));
    expect(merged).toMatchObject({ document: later, choices: [] });
  });

  it('finds everything again below rows that were added above, and keeps these', () => {
    let sheets = fill(made, /^Nguyên nhân khách quan/, causesText);
    sheets = insertRow(sheets, BODY, 0, ['DỰ THẢO LẦN 2']);
    const [causes] = placeOf(sheets, BODY, causesText);
    sheets = insertRow(sheets, BODY, causes + 1, ['Nguyên nhân chủ quan: cán bộ kiêm nhiệm nhiều việc.']);
    const merged = madeAgain(later, sheets);
    expect(paragraphText(merged.document, 'III.3.causes')).toBe(causesText);
    expect(paragraphText(merged.document, 'typed.III.3.causes.1')).toMatch(/^Nguyên nhân chủ quan/);
    expect(order(merged.document)[0]).toBe('typed.top-1.1');
    const ids = order(merged.document);
    expect(ids.indexOf('typed.III.3.causes.1')).toBe(ids.indexOf('III.3.causes') + 1);
    expect(merged).toMatchObject({ choices: [], unplaced: [] });
    expect(madeAgain(later, sheetsOf(merged.document)).document).toEqual(merged.document);
  });

  it('keeps a long passage that fills several rows in one piece', () => {
    const long = Array.from({ length: 400 }, (_, n) => `Nguyên nhân thứ ${String(n + 1)} do điều kiện ở cơ sở.`).join(
      ' ',
    );
    const merged = madeAgain(later, fill(made, /^Nguyên nhân khách quan/, long));
    const sheets = sheetsOf(merged.document);
    const rows = sheets.memory.sheets[0]?.rows.filter(({ places }) => places[0]?.key === 'III.3.causes') ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(madeAgain(later, sheets).document).toEqual(merged.document);
    const place = placeOf(sheets, BODY, /Nguyên nhân thứ 399/);
    const cut = madeAgain(later, deleteRows(sheets, BODY, place[0]));
    const left = paragraphText(cut.document, 'III.3.causes') ?? '';
    expect(left.length).toBeGreaterThan(1000);
    expect(long.startsWith(left)).toBe(true);
    // A typed row so long that it takes several is still one paragraph the next time.
    const typed = madeAgain(later, insertRow(made, BODY, placeOf(made, BODY, /^Ưu điểm khác/)[0], [long]));
    expect(madeAgain(later, sheetsOf(typed.document)).document).toEqual(typed.document);
  });

  it('brings a deleted sentence back, and leaves it out for good where that is chosen', () => {
    const sheets = made;
    const [row] = placeOf(sheets, BODY, /^Tiêu chí không đạt/);
    const merged = madeAgain(later, deleteRows(sheets, BODY, row));
    expect(merged.document).toEqual(later);
    expect(merged.choices).toMatchObject([{ key: 'III.2.failed', typed: '', kept: 'generated' }]);
    const without = withChoices(merged, allKept(merged, 'typed'));
    expect(paragraphText(without.document, 'III.2.failed')).toBeUndefined();
    const twice = madeAgain(later, sheetsOf(without.document));
    expect(twice.document).toEqual(without.document);
    expect(withChoices(twice, allKept(twice, 'generated')).document).toEqual(later);
  });

  it('keeps an added recipient in its column, and an item added to a list in its list', () => {
    let sheets = made;
    const [recipient] = placeOf(sheets, BODY, /^- Lưu/);
    sheets = insertRow(sheets, BODY, recipient, ['- Đảng ủy xã Hàm Thắng,']);
    const [basis] = placeOf(sheets, BODY, /^- .*;$/);
    sheets = insertRow(sheets, BODY, basis + 1, ['- Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị;']);
    const merged = madeAgain(later, sheets);
    const foot = merged.document.sections[0]?.blocks.find(
      (block) => block.kind === 'side-by-side' && block.id === 'foot',
    );
    const left = foot?.kind === 'side-by-side' ? (foot.columns[0]?.paragraphs ?? []) : [];
    expect(left.map(({ runs }) => runs[0]?.text).at(-2)).toBe('- Đảng ủy xã Hàm Thắng,');
    expect(left.at(-2)).toMatchObject({ size: 12, indent: 0, align: 'left' });
    expect(paragraphText(merged.document, 'typed.I.1.basis#1.1')).toMatch(/^- Chỉ thị số 05/);
    expect(merged).toMatchObject({ choices: [], unplaced: [] });
    expect(madeAgain(later, sheetsOf(merged.document)).document).toEqual(merged.document);
  });

  it('keeps what was typed while the head lay in another order', () => {
    const sheets = reorder(typeInto(made, BODY, [0, 0], 'BẢN DỰ THẢO'), BODY, 0, [2, 1, 0]);
    const merged = madeAgain(later, sheets);
    expect(documentTexts(merged.document).join('\n')).toContain('BẢN DỰ THẢO');
    expect(madeAgain(later, sheetsOf(merged.document)).document).toEqual(merged.document);
  });

  it('finds an edited item again although another came before it', () => {
    const sheets = fill(made, /^- .*;$/, '- Kế hoạch số 99 (đã sửa);');
    const settings = { legalBasis: ['Luật Thi đua, khen thưởng năm 2022', ...basisOf(first)] };
    const merged = madeAgain(reportOf(office, { settings }), sheets);
    expect(merged.choices).toMatchObject([{ key: 'I.1.basis#2', typed: '- Kế hoạch số 99 (đã sửa);', changed: false }]);
  });
});

function basisOf(document: ReportDocument): string[] {
  for (const block of document.sections[0]?.blocks ?? []) {
    if (block.kind === 'list') return block.items.map(([run]) => (run?.text ?? '').replace(/[;.]$/, ''));
  }
  return [];
}

describe('what was written into tables', () => {
  const unit = 'Văn phòng';
  const people = (names: readonly string[]): ReturnType<typeof assessmentOf>[] =>
    names.map((name, n) => assessmentOf(nominee('individual', name, 5 + n, { unit }), 'ineligible', n + 1));
  const before = reportOf(people(['Nguyễn Thị Hằng', 'Trần Văn Lộc', 'Lê Hữu Dũng']));
  const madeBefore = sheetsOf(before);
  const reason = (name: string): string => `PL4.table/individual|${name}|${unit}/Lý do`;

  const withReason = (name: string, text: string): FilledSheets => {
    const sheets = madeBefore;
    const [row] = placeOf(sheets, OPEN_CASES, name);
    const [, column] = placeOf(sheets, OPEN_CASES, 'Lý do');
    return typeInto(sheets, OPEN_CASES, [row, column], text);
  };

  it('stands beside the same nominee, whose number and place became others', () => {
    const sheets = withReason('Trần Văn Lộc', 'Đang chờ kết luận kiểm tra.');
    const fresh = reportOf(people(['Bờ Minh Yến', 'Mang Thị Ưng', 'Trần Văn Lộc', 'Nguyễn Thị Hằng']));
    const merged = madeAgain(fresh, sheets);
    expect(textOf(merged.document, reason('Trần Văn Lộc'))).toBe('Đang chờ kết luận kiểm tra.');
    expect(merged.choices).toMatchObject([{ key: reason('Trần Văn Lộc'), kept: 'typed' }]);
    expect(merged.unplaced).toEqual([]);
  });

  it('is told where its nominee no longer stands in the annex', () => {
    const sheets = withReason('Trần Văn Lộc', 'Đang chờ kết luận kiểm tra.');
    const merged = madeAgain(reportOf(people(['Nguyễn Thị Hằng'])), sheets);
    expect(merged.unplaced).toMatchObject([
      { sheet: OPEN_CASES, text: 'Đang chờ kết luận kiểm tra.', reason: 'row-gone' },
    ]);
    expect(documentTexts(merged.document)).not.toContain('Đang chờ kết luận kiểm tra.');
  });

  it('is found again after the rows were sorted', () => {
    let sheets = withReason('Trần Văn Lộc', 'Đang chờ kết luận kiểm tra.');
    const [top] = placeOf(sheets, OPEN_CASES, 'Nguyễn Thị Hằng');
    sheets = reorder(sheets, OPEN_CASES, top, [top + 2, top + 1, top]);
    const merged = madeAgain(before, sheets);
    expect(merged.choices).toMatchObject([{ key: reason('Trần Văn Lộc'), changed: false }]);
    expect(merged.unplaced).toEqual([]);
  });

  it('is a choice where it is a figure, and the chart follows the table', () => {
    const sheets = made;
    const [row, column] = placeOf(sheets, BODY, 'Đối tượng');
    const merged = madeAgain(first, typeInto(sheets, BODY, [row + 1, columnRight(sheets, row, column, 2)], 77));
    expect(merged.choices).toMatchObject([{ key: 'II.2.kinds/Tập thể/Đủ điều kiện', typed: '77', kept: 'typed' }]);
    const chart = merged.document.sections[0]?.blocks.find((block) => block.kind === 'chart');
    expect(chart).toMatchObject({ id: 'II.2.chart' });
    expect(chart?.kind === 'chart' && chart.series[0]?.values[0]).toBe(77);
    expect(madeAgain(first, sheetsOf(merged.document)).document).toEqual(merged.document);
  });

  it('stays as a row where a row was typed', () => {
    let sheets = madeBefore;
    const [row] = placeOf(sheets, OPEN_CASES, 'Trần Văn Lộc');
    const [header] = placeOf(sheets, OPEN_CASES, 'Đối tượng');
    const columns = (sheets.grids.find(({ sheet }) => sheet === OPEN_CASES)?.rows[header] ?? []).flatMap((value, n) =>
      value === null ? [] : [n],
    );
    const cells: (string | null)[] = [];
    ['2a', 'Phạm Ngọc Quyên', 'Văn phòng'].forEach((text, n) => {
      while (cells.length < (columns[n] ?? 0)) cells.push(null);
      cells[columns[n] ?? 0] = text;
    });
    sheets = insertRow(sheets, OPEN_CASES, row + 1, cells);
    const merged = madeAgain(before, sheets);
    const { rows } = tableOf(merged.document, 'PL4.table');
    expect(rows[3]?.cells.slice(0, 3)).toMatchObject([
      { text: '2a' },
      { text: 'Phạm Ngọc Quyên' },
      { text: 'Văn phòng' },
    ]);
    expect(merged).toMatchObject({ choices: [], unplaced: [] });
    expect(madeAgain(before, sheetsOf(merged.document)).document).toEqual(merged.document);
  });

  it('keeps another heading, and finds the cells below it again', () => {
    let sheets = fill(madeBefore, 'Lý do', 'Lý do, kiến nghị', OPEN_CASES);
    sheets = fill(sheets, 'Đơn vị', 'Phòng', OPEN_CASES);
    const merged = madeAgain(before, sheets);
    expect(tableOf(merged.document, 'PL4.table').header[0]).toMatchObject([
      {},
      {},
      { text: 'Phòng' },
      {},
      {},
      { text: 'Lý do, kiến nghị' },
      {},
    ]);
    let twice = sheetsOf(merged.document);
    const [row] = placeOf(twice, OPEN_CASES, 'Lê Hữu Dũng');
    const [, column] = placeOf(twice, OPEN_CASES, 'Lý do, kiến nghị');
    twice = typeInto(twice, OPEN_CASES, [row, column], 'Chờ kiểm tra.');
    const third = madeAgain(before, twice);
    expect(textOf(third.document, reason('Lê Hữu Dũng'))).toBe('Chờ kiểm tra.');
    expect(tableOf(third.document, 'PL4.table').header).toEqual(tableOf(merged.document, 'PL4.table').header);
  });

  it('tells nominees of the same name and unit apart by their order, also when one row is left out', () => {
    const twins = reportOf(people(['Lê Văn An', 'Lê Văn An']));
    const sheets = sheetsOf(twins);
    const [row] = placeOf(sheets, OPEN_CASES, 'Lê Văn An');
    const merged = madeAgain(twins, deleteRows(sheets, OPEN_CASES, row));
    const without = withChoices(merged, allKept(merged, 'typed'));
    expect(tableOf(without.document, 'PL4.table').rows).toHaveLength(2);
    expect(madeAgain(twins, sheetsOf(without.document)).document).toEqual(without.document);
  });

  it('brings a deleted row back, and asks', () => {
    const sheets = madeBefore;
    const [row] = placeOf(sheets, OPEN_CASES, 'Trần Văn Lộc');
    const merged = madeAgain(before, deleteRows(sheets, OPEN_CASES, row));
    expect(merged.document).toEqual(before);
    expect(merged.choices).toMatchObject([{ key: `PL4.table/individual|Trần Văn Lộc|${unit}`, typed: '' }]);
    const without = withChoices(merged, allKept(merged, 'typed'));
    expect(tableOf(without.document, 'PL4.table').rows).toHaveLength(3);
    expect(madeAgain(before, sheetsOf(without.document)).document).toEqual(without.document);
  });

  it('tells what was typed beside the table', () => {
    const sheets = madeBefore;
    const [row] = placeOf(sheets, OPEN_CASES, 'Lê Hữu Dũng');
    const merged = madeAgain(before, typeInto(sheets, OPEN_CASES, [row, 30], 'hỏi lại đ/c Hằng'));
    expect(merged.unplaced).toEqual([
      { sheet: OPEN_CASES, row, column: 30, text: 'hỏi lại đ/c Hằng', reason: 'beside' },
    ]);
  });

  it('is found again beside columns that were inserted, what stands in these is told', () => {
    const [row, column] = placeOf(madeBefore, OPEN_CASES, 'Trần Văn Lộc');
    let sheets = insertColumn(withReason('Trần Văn Lộc', 'Đang chờ kết luận kiểm tra.'), OPEN_CASES, column + 1);
    sheets = typeInto(sheets, OPEN_CASES, [row, column + 1], 'đã gọi điện');
    sheets = insertColumn(sheets, BODY, 0);
    const merged = madeAgain(before, sheets);
    expect(merged.choices).toMatchObject([{ key: reason('Trần Văn Lộc'), typed: 'Đang chờ kết luận kiểm tra.' }]);
    expect(merged.unplaced).toMatchObject([{ sheet: OPEN_CASES, row, text: 'đã gọi điện', reason: 'beside' }]);
  });

  it('is kept by default where the memory is lost', () => {
    const { grids } = withReason('Trần Văn Lộc', 'Đang chờ kết luận kiểm tra.');
    const merged = madeAgain(before, { grids, memory: memoryOf(before) });
    expect(merged.choices).toMatchObject([{ key: reason('Trần Văn Lộc'), kept: 'typed' }]);
    expect(textOf(merged.document, reason('Trần Văn Lộc'))).toBe('Đang chờ kết luận kiểm tra.');
  });

  it('is found in sheets under other names, and a sheet that is gone is made anew', () => {
    const { grids, memory } = withReason('Trần Văn Lộc', 'Đang chờ kết luận kiểm tra.');
    const renamed = grids.map((grid) => ({ ...grid, sheet: `${grid.sheet} (2)` }));
    const merged = madeAgain(before, {
      memory,
      grids: renamed.filter(({ sheet }) => !sheet.startsWith('Báo cáo 2024 – PL2')),
    });
    expect(merged.choices).toMatchObject([{ key: reason('Trần Văn Lộc') }]);
  });

  it('is told where its sheet is none of those that were made', () => {
    const { grids, memory } = madeBefore;
    const rows = [['ghi chú của đ/c Lộc', 'PHỤ LỤC 4', 5]];
    const other = grids.slice(0, 1).map((grid) => ({ ...grid, sheet: 'Nháp', rows }));
    const { unplaced } = madeAgain(before, { memory, grids: [...grids, ...other] });
    expect(unplaced).toMatchObject([
      { sheet: 'Nháp', row: 0, column: 0, text: 'ghi chú của đ/c Lộc', reason: 'sheet-gone' },
    ]);
  });

  it('is told where its section is not made any more', () => {
    const fresh = { ...before, sections: before.sections.slice(0, 4) };
    const sheets = insertRow(withReason('Trần Văn Lộc', 'Đang chờ kết luận.'), OPEN_CASES, 0, ['Bản nháp']);
    const { unplaced, document } = madeAgain(fresh, sheets);
    expect(document).toBe(fresh);
    expect(unplaced.map(({ text, reason: why }) => [text, why])).toEqual([
      ['Bản nháp', 'sheet-gone'],
      ['Đang chờ kết luận.', 'row-gone'],
    ]);
  });
});

/** The n-th filled column right of a cell. */
function columnRight({ grids }: FilledSheets, row: number, column: number, n: number): number {
  const cells = grids.find(({ sheet }) => sheet === BODY)?.rows[row] ?? [];
  return cells.flatMap((value, at) => (at > column && value !== null ? [at] : []))[n - 1] ?? -1;
}
