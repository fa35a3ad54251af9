import fc from 'fast-check';
import { assess } from '../../../src/assessment/assess';
import { BUILT_IN } from '../../../src/criteria/built-in';
import type { CellRef } from '../../../src/grid/area';
import type { CellValue, Grid } from '../../../src/grid/grid';
import { readNominations } from '../../../src/nominations/read-nominations';
import { evidenceForms, type EvidenceForm, type EvidenceFormSheet } from '../../../src/report/papers/evidence-form';
import { planReplies } from '../../../src/report/papers/replies/plan-replies';
import { readReplies } from '../../../src/report/papers/replies/read-replies';
import type { ReplyFill, ReplyPlan } from '../../../src/report/papers/replies/reply';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { writeEvidenceForm } from '../../../src/xlsx/write-evidence-form';
import { validatorErrors } from '../../support/microsoft-validator';
import { filled, paperInput } from '../../support/papers';
import { sheet, type TestSheet } from '../../support/sheets';

/** Where the forms' rows begin, below two rows of header. */
const FIRST = 5;
const YEARS = [2022, 2023, 2024];
const PERSON_FIELDS = [
  ...YEARS.map((year) => [`Xếp loại ${String(year)}`, 'HTTNV'] as const),
  ...YEARS.map((year) => [`Khen thưởng ${String(year)}`, 'Giấy khen'] as const),
  ['Sáng kiến', 'Sổ tay dân vận'] as const,
  ['Cấp sáng kiến', 'Cấp cơ sở'] as const,
  ['C1', 'x'] as const,
  ['CN3', 'x'] as const,
];
const TEAM_FIELDS = [
  ['Xếp loại 2024', 'HTTNV'] as const,
  ...YEARS.map((year) => [`Danh hiệu thi đua ${String(year)}`, 'TTLĐTT'] as const),
  ['Tỷ lệ % phiếu', 90] as const,
  ['TT2', 'x'] as const,
];
const PEOPLE = [
  ['Nguyễn Văn An', 'Phòng Một'],
  ['Nguyễn Văn An', 'Phòng Hai'],
  ['Trần Thị Bình', 'Phòng Một'],
  ['=HYPERLINK("http://x")', 'Phòng Hai'],
  ['Lê Văn Tuấn', 'Phòng Hai'],
  ['Lê Văn Tuân', 'Phòng Hai'],
] as const;
const TEAMS = ['Phòng Một', 'Phòng Hai'] as const;

/** The office's lists: a cell is blank where `blank` says so. */
function office(blank: (row: number, column: number) => boolean): TestSheet[] {
  return [
    {
      name: 'Cá nhân',
      rows: [
        ['DANH SÁCH CÁ NHÂN NĂM 2024'],
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', ...PERSON_FIELDS.map(([header]) => header)],
        ...PEOPLE.map(([name, unit], n) => [
          n + 1,
          name,
          'Chuyên viên',
          unit,
          ...PERSON_FIELDS.map(([, value], m) => (blank(n, m) ? '' : value)),
        ]),
      ],
    },
    {
      name: 'Tập thể',
      rows: [
        ['DANH SÁCH TẬP THỂ NĂM 2024'],
        ['STT', 'Tên tập thể', ...TEAM_FIELDS.map(([header]) => header)],
        ...TEAMS.map((name, n) => [
          n + 1,
          name,
          ...TEAM_FIELDS.map(([, value], m) => (blank(PEOPLE.length + n, m) ? '' : value)),
        ]),
      ],
    },
  ];
}

function judgedOffice(sheets: readonly TestSheet[]) {
  const grids = sheets.map(sheet);
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  const assessments = assess(nominations, BUILT_IN);
  return { grids, nominations, assessments, forms: evidenceForms(paperInput(assessments, { nominations })) };
}
type Office = ReturnType<typeof judgedOffice>;

/** A form's finished sheets, each with what it was made from. */
function finished(form: EvidenceForm): { readonly grid: Grid; readonly made: EvidenceFormSheet }[] {
  const { grids } = readWorkbook(writeEvidenceForm(form));
  return form.sheets.map((made, n) => {
    const grid = grids[n];
    if (grid === undefined) throw new Error('a sheet is missing');
    return { grid, made };
  });
}

/** Fills the open cells of forms: `value` says with what, `null` leaves one blank. */
function answered(
  forms: readonly EvidenceForm[],
  value: (made: EvidenceFormSheet, column: number, row: number) => CellValue,
  order: (rows: number) => readonly number[] = (rows) => Array.from({ length: rows }, (_, n) => n),
): Grid[] {
  return forms.flatMap((form, n) =>
    finished(form).map(({ grid, made }) => {
      const cells = made.rows.flatMap(({ open }, row) =>
        open.flatMap((isOpen, column) =>
          isOpen ? [[FIRST + row, made.keys + column, value(made, column, row)] as const] : [],
        ),
      );
      const full = filled(grid, cells);
      const body = order(made.rows.length).map((row) => full.rows[FIRST + row]);
      return { ...full, file: `${String(n)}.xlsx`, rows: [...full.rows.slice(0, FIRST), ...body] };
    }),
  );
}

const GOOD: Readonly<Record<string, CellValue>> = {
  'Xếp loại chất lượng': 'Hoàn thành tốt nhiệm vụ',
  'Hình thức khen thưởng': 'Giấy khen',
  'Danh hiệu thi đua': 'Tập thể lao động tiên tiến',
  'Sáng kiến': 'Sổ tay điện tử',
  'Cấp sáng kiến': 'Cấp cơ sở',
  'Số phiếu đồng ý': '12/13',
};
const good = (made: EvidenceFormSheet, column: number): CellValue =>
  GOOD[made.columns[made.keys + column]?.header ?? ''] ?? 'Đạt';

function planOf(office: Office, grids: readonly Grid[]): ReplyPlan {
  return planReplies(readReplies(grids, BUILT_IN, 2024), office.nominations, office.grids);
}

const keyOf = ({ sheet: name, row, column }: CellRef): string => `${name}!${String(row)}:${String(column)}`;
const shown = (fills: readonly ReplyFill[]): string[] =>
  fills.map(({ cell, becomes }) => `${keyOf(cell)} ${String(becomes)}`).sort();

/** The office's sheets with what a plan fills in. */
function applied({ grids }: Office, fills: readonly ReplyFill[]): Grid[] {
  return grids.map((grid) =>
    filled(
      grid,
      fills
        .filter(({ cell }) => cell.sheet === grid.sheet)
        .map(({ cell, becomes }) => [cell.row, cell.column, becomes] as const),
    ),
  );
}

const blanks = fc.array(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), { minLength: 8, maxLength: 8 });
const officeOf = (pattern: readonly (readonly boolean[])[]): Office =>
  judgedOffice(office((row, column) => pattern[row]?.[column] === true));

describe('evidence asked for in a unit’s form', () => {
  it('is exactly the cells that stand between nominees and “eligible”', () => {
    fc.assert(
      fc.property(blanks, (pattern) => {
        const before = officeOf(pattern);
        const plan = planOf(before, answered(before.forms, good));
        const asked = before.assessments
          .filter(({ outcome }) => outcome === 'needs-evidence')
          .flatMap(({ nearest }) => nearest.flatMap(({ cells }) => cells.map(keyOf)));
        const filledCells = new Set(plan.fill.map(({ cell }) => keyOf(cell)));
        expect([plan.conflicts, plan.same, plan.unmatched]).toEqual([[], [], []]);
        for (const cell of filledCells) expect(asked).toContain(cell);
        const after = applied(before, plan.fill);
        const nominations = readNominations(after, { criteria: BUILT_IN });
        // Whoever lacked nothing but evidence is eligible once it is there.
        expect(assess(nominations, BUILT_IN).filter(({ outcome }) => outcome === 'needs-evidence')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('comes back as what was typed, wherever its row stands by now', () => {
    fc.assert(
      fc.property(
        blanks,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        fc.boolean(),
        (pattern, given, turned) => {
          const before = officeOf(pattern);
          let place = 0;
          const typed: string[] = [];
          const grids = answered(
            before.forms,
            (made, column) => {
              const value = given[place++ % given.length] === true ? good(made, column) : null;
              if (value !== null) typed.push(String(value));
              return value;
            },
            (rows) => Array.from({ length: rows }, (_, n) => (turned ? rows - 1 - n : n)),
          );
          const plan = planOf(before, grids);
          expect(plan.fill.map(({ becomes }) => String(becomes)).sort()).toEqual(typed.sort());
          expect([plan.conflicts, plan.same, plan.unmatched]).toEqual([[], [], []]);
          for (const { nominee, from, cell, beside } of plan.fill) {
            const own = grids.find((grid) => grid.file === from.file && grid.sheet === from.sheet);
            const list = before.grids.find((grid) => grid.sheet === cell.sheet);
            expect(own?.rows[from.row]?.[1]).toBe(nominee.name);
            expect(list?.rows[cell.row]?.[1]).toBe(nominee.name);
            // Whoever writes it can tell that the row still is the nominee's.
            expect(beside).toContainEqual({ cell: { sheet: cell.sheet, row: cell.row, column: 1 }, was: nominee.name });
            for (const one of beside) expect(list?.rows[one.cell.row]?.[one.cell.column]).toBe(one.was);
            expect(list?.rows[cell.row]?.[cell.column] ?? null).toBeNull();
            if (cell.sheet !== 'Cá nhân') continue;
            const unit = own?.rows[from.row]?.[3];
            expect(list?.rows[cell.row]?.[3]).toBe(unit);
            expect(beside).toContainEqual({ cell: { ...cell, column: 3 }, was: unit });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  const every = judgedOffice(office(() => true));

  it('is matched with nobody where a name or a unit is spelt otherwise', () => {
    const answers = answered(every.forms, good);
    const all = planOf(every, answers);
    const people = answers.findIndex(
      (grid) => grid.sheet === 'Cá nhân' && grid.rows.some((row) => row?.[1] === 'Lê Văn Tuấn'),
    );
    const grid = answers[people];
    const row = grid?.rows.findIndex((one) => one?.[1] === 'Lê Văn Tuấn') ?? -1;
    if (grid === undefined) throw new Error('no form of Phòng Hai');
    const changed = (column: number, value: string): ReplyPlan =>
      planOf(
        every,
        answers.map((one, n) => (n === people ? filled(grid, [[row, column, value]]) : one)),
      );
    for (const plan of [changed(1, 'Lê Văn Tuần'), changed(1, 'Le Van Tuan'), changed(3, 'Phòng Hay')]) {
      expect(new Set(plan.unmatched.map(({ reason }) => reason))).toEqual(new Set(['no-nominee']));
      expect(plan.fill.length + plan.unmatched.length).toBe(all.fill.length);
      expect(all.fill.map(({ cell }) => keyOf(cell))).toEqual(
        expect.arrayContaining(plan.fill.map(({ cell }) => keyOf(cell))),
      );
    }
    // Case and spaces are no other spelling.
    expect(shown(changed(1, '  LÊ VĂN TUẤN ').fill)).toEqual(shown(all.fill));
  });

  it('is matched with nobody in added rows of strangers, and of no name', () => {
    const answers = answered(every.forms, good);
    const people = answers.findIndex((grid) => grid.sheet === 'Cá nhân');
    const grid = answers[people];
    if (grid === undefined) throw new Error('no form');
    const below = grid.rows.length;
    const last = (grid.rows[FIRST]?.length ?? 1) - 1;
    const more = filled(grid, [
      [below, 0, 99],
      [below, 1, 'Người Lạ'],
      [below, 3, 'Phòng Một'],
      [below, last, 'Đạt'],
      [below + 1, 0, 100],
      [below + 1, last, 'Đạt'],
    ]);
    const plan = planOf(
      every,
      answers.map((one, n) => (n === people ? more : one)),
    );
    expect(plan.unmatched.map(({ reason }) => reason).sort()).toEqual(['no-name', 'no-nominee']);
    expect(shown(plan.fill)).toEqual(shown(planOf(every, answers).fill));
  });

  it('is left to a person where the list holds another value by now', () => {
    const answers = answered(every.forms, good);
    const plan = planOf(every, answers);
    const [one, other] = plan.fill.filter(({ field, cell }) => field === 'rating' && cell.sheet === 'Cá nhân');
    if (one === undefined || other === undefined) throw new Error('nothing filled in');
    const grids = every.grids.map((grid) =>
      grid.sheet === one.cell.sheet
        ? filled(grid, [
            [one.cell.row, one.cell.column, 'HTNV'],
            [other.cell.row, other.cell.column, ' hoàn thành tốt  nhiệm vụ'],
          ])
        : grid,
    );
    const nominations = readNominations(grids, { criteria: BUILT_IN });
    const later = planReplies(readReplies(answers, BUILT_IN, 2024), nominations, grids);
    expect(later.conflicts.map(({ cell, was, becomes }) => [keyOf(cell), was, becomes])).toEqual([
      [keyOf(one.cell), 'HTNV', one.becomes],
    ]);
    expect(later.same.map(({ cell }) => keyOf(cell))).toEqual([keyOf(other.cell)]);
    expect(later.fill).toHaveLength(plan.fill.length - 2);
  });

  it('goes nowhere where two replies for one cell differ, and once where they agree', () => {
    const answers = answered(every.forms, good);
    const plan = planOf(every, answers);
    expect(
      shown(planOf(every, [...answers, ...answers.map((grid) => ({ ...grid, file: 'again.xlsx' }))]).fill),
    ).toEqual(shown(plan.fill));
    const others = answered(every.forms, (made, column) =>
      made.columns[made.keys + column]?.header === 'Xếp loại chất lượng' ? 'Không xếp loại' : good(made, column),
    ).map((grid) => ({ ...grid, file: 'again.xlsx' }));
    const both = planOf(every, [...answers, ...others]);
    const ratings = plan.fill.filter(({ field }) => field === 'rating').length;
    expect(both.fill).toHaveLength(plan.fill.length - ratings);
    expect(both.unmatched.map(({ reason }) => reason)).toEqual(Array.from({ length: 2 * ratings }, () => 'twice'));
  });

  it('has no cell where the lists have no such column', () => {
    const [people] = office(() => false);
    if (people === undefined) throw new Error('no list');
    const narrow = { ...people, rows: people.rows.map((row) => row.slice(0, 7)) };
    const before = judgedOffice([narrow]);
    const plan = planOf(before, answered(before.forms, good));
    expect(plan.fill).toEqual([]);
    expect(new Set(plan.unmatched.map(({ reason }) => reason))).toEqual(new Set(['no-column']));
    expect(new Set(plan.unmatched.map(({ reply }) => reply?.field))).toEqual(
      new Set(['commendation', 'initiative', 'initiativeLevel']),
    );
  });

  it('of another year is matched with no cell of this one but of the year it names', () => {
    const answers = answered(every.forms, good).map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row?.map((value) => (typeof value === 'string' ? value.replace('NĂM 2024', 'NĂM 2023') : value)),
      ),
    }));
    const plan = planOf(every, answers);
    for (const { field, year, cell } of plan.fill) {
      const header = every.grids.find((grid) => grid.sheet === cell.sheet)?.rows[1]?.[cell.column];
      expect([field, String(header)]).toEqual([
        expect.stringMatching(/rating|title|commendation/),
        expect.stringContaining(String(year)),
      ]);
    }
    expect(plan.unmatched.length).toBeGreaterThan(0);
  });

  it('keeps votes that Excel would make a date of', () => {
    const [form] = every.forms;
    if (form === undefined) throw new Error('no form');
    const [team] = finished(form);
    if (team === undefined) throw new Error('no collectives');
    const votes = team.made.columns.findIndex(({ header }) => header === 'Số phiếu đồng ý');
    expect(team.made.columns[votes]?.asText).toBe(true);
    expect(team.grid.formats.map(({ numberFormat }) => numberFormat)).toContain('@');
    const formats = [...team.grid.formats, { numberFormat: 'd-mmm', font: 'Times New Roman' }];
    const formatIds = team.grid.formatIds.map((ids, row) =>
      row === FIRST
        ? Uint16Array.from({ length: votes + 1 }, (_, n) => (n === votes ? formats.length - 1 : (ids?.[n] ?? 0)))
        : ids,
    );
    // 7 December 2024
    const dated = { ...filled(team.grid, [[FIRST, votes, 45633]]), formats, formatIds };
    expect(planOf(every, [dated]).fill.map(({ field, becomes }) => [field, becomes])).toEqual([['votes', '7/12']]);
  });

  it('never goes into the counting sheet', () => {
    const counting = sheet({
      name: 'Kiểm phiếu',
      rows: [
        ['STT', 'Tên tập thể', 'Số phiếu thu về', 'Số phiếu đồng ý'],
        [1, 'Phòng Một', '', ''],
      ],
    });
    const grids = [counting, ...every.grids];
    const nominations = readNominations(grids, { criteria: BUILT_IN });
    const plan = planReplies(readReplies(answered(every.forms, good), BUILT_IN, 2024), nominations, grids);
    expect(new Set(plan.fill.map(({ cell }) => cell.sheet))).toEqual(new Set(['Cá nhân', 'Tập thể']));
    expect(plan.unmatched).toEqual([]);
  });

  it('is asked for in a workbook that Microsoft’s validator has nothing against', async () => {
    const [form] = every.forms.filter(({ unit }) => unit === 'Phòng Hai');
    if (form === undefined) throw new Error('no form');
    expect(await validatorErrors(writeEvidenceForm(form))).toEqual([]);
  });

  it('asks nothing of an office whose nominees lack nothing', () => {
    expect(judgedOffice(office(() => false)).forms).toEqual([]);
  });
});
