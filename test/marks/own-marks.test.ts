import fc from 'fast-check';
import { parseArea } from '../../src/grid/area';
import type { CellValue, Grid } from '../../src/grid/grid';
import { ownBlocks, withoutOwnMarks } from '../../src/grid/own-marks';
import { isOwnSheet } from '../../src/grid/own-sheets';
import { NAME_PREFIX, namesByKey, textAsNames, textFromNames } from '../../src/grid/own-names';
import { finish } from '../../src/grid/steps';
import { changedCells, examineBlockInSteps } from '../../src/marks/examine';
import { fingerprint } from '../../src/marks/fingerprint';
import type { MarkBlock, MarkPlan } from '../../src/marks/plan';
import { planMarks } from '../../src/marks/plan-marks';
import { planRemoval } from '../../src/marks/plan-removal';
import { markTexts } from '../../src/marks/texts';
import { written } from '../support/marked-grids';
import { gridOf, judged, tableOf } from './builders';

const texts = markTexts('vi');

const HEADER: CellValue[] = ['STT', 'Họ và tên', 'Xếp loại'];
const PEOPLE: CellValue[][] = [
  [1, 'Mai Hữu Tâm', 'HTTNV'],
  [2, 'Lê Thị Hoa', 'HTXSNV'],
  [3, 'Đỗ An', 'HTNV'],
  [4, 'Đỗ An', 'HTNV'],
];
const original = gridOf('Cá nhân', [HEADER, ...PEOPLE], { filter: { top: 0, left: 0, bottom: 4, right: 2 } });
const { nominations, assessments } = judged(
  [tableOf('Cá nhân', 0, [1, 4])],
  PEOPLE.map(([, name], n) => ({ name: String(name), at: [[0, n + 1]], score: 90 - n })),
);
const plan = (grids: readonly Grid[]): MarkPlan => planMarks(nominations, assessments, grids, texts);

function marked(): { grid: Grid; block: MarkBlock } {
  const [block] = plan([original]).blocks;
  if (block === undefined) throw new Error('no block');
  return { grid: written(original, block), block };
}

/** The same sheet with its rows below the header in another order, or changed. */
function withBody(grid: Grid, change: (rows: CellValue[][]) => CellValue[][]): Grid {
  const [header, ...body] = grid.rows.map((cells) => [...(cells ?? [])]);
  return { ...grid, rows: [header, ...change(body)] };
}

const staleRows = (grid: Grid): number[] =>
  ownBlocks(grid).flatMap((block) =>
    finish(examineBlockInSteps(grid, block))
      .filter(({ fresh }) => !fresh)
      .map(({ row }) => row),
  );

describe('reading a marked sheet', () => {
  test('our columns are looked through: cells, filter and names are as before', () => {
    const { grid } = marked();
    const [clean] = withoutOwnMarks([grid]);
    expect(clean?.rows).toEqual(original.rows);
    expect(clean?.filter).toEqual(original.filter);
  });

  test('marking again plans the very same', () => {
    expect(plan([marked().grid])).toEqual(plan([original]));
  });

  test('without their names (another program dropped them) the columns are known by their words', () => {
    const [clean] = withoutOwnMarks([{ ...marked().grid, names: [] }]);
    expect(clean?.rows).toEqual(original.rows);
    expect(clean?.filter).toEqual(original.filter);
  });

  test('columns of the office’s own are not taken for ours', () => {
    const theirs = gridOf('Cá nhân', [
      [...HEADER, 'Kết quả', 'Điểm', 'Hạng', 'Lý do'],
      [1, 'Mai Hữu Tâm', 'HTTNV', 'Đạt', 9, 1, 'đủ'],
    ]);
    expect(withoutOwnMarks([theirs])).toEqual([theirs]);
  });

  test('our own sheet is left out, the office’s of the same name is not', () => {
    const name = { name: `${NAME_PREFIX}sheet`, refersTo: "'Kết quả'!$A$4:$G$9", hidden: true, local: true };
    const ours = gridOf('Kết quả', [['x']], { names: [name] });
    expect(isOwnSheet(ours)).toBe(true);
    expect(withoutOwnMarks([ours, gridOf('Kết quả 2023', [['x']])]).map(({ sheet }) => sheet)).toEqual([
      'Kết quả 2023',
    ]);
  });
});

describe('which results are stale', () => {
  test('none right after marking', () => expect(staleRows(marked().grid)).toEqual([]));

  test('none after sorting by Excel’s own means: each result went with its row', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const sorted = withBody(marked().grid, (rows) => order.map((n) => rows[n] ?? []));
        // Rows 2 and 3 hold the same person twice: exchanged, each stands beside the other's result.
        const swapped = order.indexOf(2) > order.indexOf(3);
        expect(staleRows(sorted)).toHaveLength(swapped ? 2 : 0);
      }),
    );
  });

  test('a row whose evidence was edited', () => {
    const edited = withBody(marked().grid, (rows) =>
      rows.map((cells, n) => (n === 1 ? [cells[0], cells[1], 'HTNV', ...cells.slice(3)].map((v) => v ?? null) : cells)),
    );
    expect(staleRows(edited)).toEqual([2]);
  });

  test('rows whose results were sorted apart from them', () => {
    const torn = withBody(marked().grid, (rows) => {
      const results = rows.map((cells) => cells.slice(3));
      return rows.map((cells, n) => [...cells.slice(0, 3), ...(results[(n + 1) % 4] ?? [])]);
    });
    expect(staleRows(torn)).toEqual([1, 2, 3, 4]);
  });

  test('a column that is not read may change', () => {
    const renumbered = withBody(marked().grid, (rows) => rows.map(([, ...rest], n) => [n + 10, ...rest]));
    expect(staleRows(renumbered)).toEqual([]);
  });
});

describe('taking marks away', () => {
  test('a cell that the user changed is left, the others go', () => {
    const changed = withBody(marked().grid, (rows) =>
      rows.map((cells, n) => (n === 0 ? [...cells.slice(0, 6), 'đã bổ sung hồ sơ'] : cells)),
    );
    const removal = planRemoval([changed]);
    expect(removal.kept).toEqual([{ sheet: 'Cá nhân', row: 1, column: 6 }]);
    expect(removal.blocks[0]?.filter?.to).toEqual(original.filter);
  });

  test('one of our results typed over another is seen too', () => {
    const changed = withBody(marked().grid, (rows) =>
      rows.map((cells, n) => (n === 2 ? [...cells.slice(0, 3), 'Chưa đủ điều kiện', ...cells.slice(4)] : cells)),
    );
    expect(planRemoval([changed]).kept).toEqual([{ sheet: 'Cá nhân', row: 3, column: 3 }]);
  });

  test('results that were sorted apart from their rows are ours, and go', () => {
    const torn = withBody(marked().grid, (rows) => {
      const results = rows.map((cells) => cells.slice(3));
      return rows.map((cells, n) => [...cells.slice(0, 3), ...(results[(n + 1) % 4] ?? [])]);
    });
    expect(planRemoval([torn]).kept).toEqual([]);
  });

  test('a header that the user renamed is left', () => {
    const { grid } = marked();
    const [header = [], ...body] = grid.rows;
    const renamed = { ...grid, rows: [[...header.slice(0, 6), 'Ghi chú của Ban'], ...body] };
    expect(planRemoval([renamed]).kept).toEqual([{ sheet: 'Cá nhân', row: 0, column: 6 }]);
  });

  test('marking again does not write over what the user wrote', () => {
    const { grid, block } = marked();
    const changed = withBody(grid, (rows) =>
      rows.map((cells, n) => (n === 0 ? [...cells.slice(0, 6), 'xem lại'] : cells)),
    );
    const [again] = plan([changed]).blocks;
    expect(again?.kept).toEqual([{ sheet: 'Cá nhân', row: 1, column: 6 }]);
    expect(again?.names).toEqual(block.names);
  });

  test('deleted columns: the names go, nothing else is touched', () => {
    const { grid } = marked();
    const gone = {
      ...original,
      names: (grid.names ?? []).map((name) => ({ ...name, refersTo: name.refersTo.replace(/\$D.*/, '#REF!') })),
    };
    expect(planRemoval([gone]).blocks).toEqual([
      { sheet: 'Cá nhân', id: 1, area: null, columns: [], kept: [], table: null, filter: null },
    ]);
    expect(changedCells(gone, ownBlocks(gone)[0] ?? { id: 1, area: null, state: null, records: '' })).toEqual([]);
  });

  test('a sheet without marks: nothing', () => {
    expect(planRemoval([original])).toMatchObject({ blocks: [], sheets: [], kept: [] });
  });
});

describe('what is remembered in names', () => {
  test('any text comes back, from one name or many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 9000 }), (text) => {
        const names = textAsNames('_DienHinh.1.rows', text);
        for (const { refersTo } of names) expect(refersTo.length).toBeLessThan(8192);
        const grid = names.map((name) => ({ ...name, hidden: true, local: true }));
        expect(textFromNames('_DienHinh.1.rows', namesByKey(grid))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('a reference is kept as Excel writes it', () => {
    expect(marked().block.names[0]).toEqual({ name: '_DienHinh.1', refersTo: "'Cá nhân'!$D$1:$G$5" });
    expect(parseArea('$D$1:$G$5')).toEqual(marked().block.area);
  });
});

describe('fingerprints', () => {
  test('differ for values that differ, and for the second of two equal rows', () => {
    const values: CellValue[][] = [
      ['1'],
      [1],
      [true],
      ['true'],
      [{ error: '#N/A' }],
      ['#N/A'],
      [null],
      ['a', 'b'],
      ['ab', ''],
    ];
    const prints = values.map((value) => fingerprint(value, 0));
    expect(new Set([...prints, fingerprint(['1'], 1)]).size).toBe(values.length + 1);
  });

  test('are the same whichever line end a program writes', () => {
    expect(fingerprint(['Tâm\r\nTrưởng phòng'], 0)).toBe(fingerprint(['Tâm\nTrưởng phòng'], 0));
  });

  test('of 20,000 rows hardly ever collide', () => {
    const prints = new Set(Array.from({ length: 20_000 }, (_, n) => fingerprint([`Người ${String(n)}`, n % 5], 0)));
    expect(prints.size).toBeGreaterThan(19_990);
  });
});
