import fc from 'fast-check';
import { BUILT_IN } from '../../src/criteria/built-in';
import { checkCriteria } from '../../src/criteria/check-criteria';
import type { CriteriaSet } from '../../src/criteria/criterion';
import { readCriteria } from '../../src/criteria/read-criteria';
import type { CellValue } from '../../src/grid/grid';
import { anySet } from './generated-sets';
import { EditedSheet, gridOf, sheetRows } from './sheet-grid';

const read = (rows: readonly (readonly CellValue[])[]) => readCriteria([gridOf(rows)]);
const sound = (set: CriteriaSet) => ({ set, faults: [] });

describe('the sheet Tiêu chí read back', () => {
  it('gives the built-in set', () => {
    expect(read(sheetRows(BUILT_IN))).toEqual(sound(BUILT_IN));
  });

  it('gives any sound set', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(checkCriteria(set)).toEqual([]);
        expect(read(sheetRows(set))).toEqual(sound(set));
      }),
      { numRuns: 150 },
    );
  });

  it('does not mind the order of the columns, nor further ones', () => {
    fc.assert(
      fc.property(anySet, fc.infiniteStream(fc.nat()), (set, keys) => {
        const rows = sheetRows(set);
        const width = Math.max(...rows.map((row) => row.length)) + 1;
        const order = Array.from({ length: width }, (_, place) => ({ place, key: keys.next().value ?? 0 }));
        order.sort((a, b) => a.key - b.key);
        // The title's and the notes' cells move too; a moved heading still is the first of its row.
        const moved = rows.map((row) => order.map(({ place }) => (place === width - 1 ? null : (row[place] ?? null))));
        expect(read(moved)).toEqual(sound(set));
      }),
    );
  });

  it('does not mind blank rows between its rows, above and below', () => {
    fc.assert(
      fc.property(anySet, fc.array(fc.nat(40), { maxLength: 5 }), (set, places) => {
        const rows = sheetRows(set);
        for (const place of places) rows.splice(Math.min(place, rows.length), 0, []);
        expect(read(rows)).toEqual(sound(set));
      }),
    );
  });

  it('does not mind decomposed text, no-break and zero-width spaces, or capitals in its own words', () => {
    const odd = (cell: CellValue) =>
      typeof cell === 'string' ? ` ${cell.replace(/ /g, '\u00a0\u200b').normalize('NFD')}\u200b` : cell;
    expect(read(sheetRows(BUILT_IN).map((row) => row.map(odd)))).toEqual(sound(BUILT_IN));
    const sheet = new EditedSheet(BUILT_IN).set('CN7', 'rule', 'XẾP LOẠI HẰNG NĂM').set('CN7', 'need', 'luon xet');
    expect(readCriteria([sheet.grid()])).toEqual(sound(BUILT_IN));
  });

  it('finds the sheet by its name however that is typed, also hidden, and no copy of it', () => {
    const rows = sheetRows(BUILT_IN);
    const hidden = { ...gridOf(rows, ' TIÊU CHÍ'.normalize('NFD')), visibility: 'very-hidden' as const };
    expect(readCriteria([gridOf([['x']], 'Cá nhân'), hidden])).toEqual(sound(BUILT_IN));
    expect(readCriteria([gridOf(rows, 'Tiêu chí (2)')])).toEqual({ set: null, faults: [] });
    expect(readCriteria([])).toEqual({ set: null, faults: [] });
  });

  it('reads a sheet in an old font', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const row = sheet.rowOf('CN7');
    const grid = {
      ...sheet.set('CN7', 'need', 'Lu«n xÐt').grid(),
      formats: [
        { numberFormat: 'General', font: 'Times New Roman' },
        { numberFormat: 'General', font: '.VnTime' },
      ],
      formatIds: sheet.rows.map((cells, index) => cells.map((_, column) => (index === row && column === 8 ? 1 : 0))),
    };
    expect(sheet.column('need')).toBe(8);
    expect(readCriteria([grid])).toEqual(sound(BUILT_IN));
  });

  it('takes the plan’s own periods and point bounds where their blocks were taken away', () => {
    const rows = sheetRows(BUILT_IN);
    const block = rows.findIndex(([cell]) => cell === 'Giai đoạn xét');
    expect(read(rows.slice(0, block))).toEqual(sound(BUILT_IN));
  });
});

// Contract 5.38
describe('the office edits the sheet', () => {
  const edited = (edit: (sheet: EditedSheet) => unknown) => {
    const sheet = new EditedSheet(BUILT_IN);
    edit(sheet);
    const { set, faults } = readCriteria([sheet.grid()]);
    expect(faults).toEqual([]);
    return new Map(set?.criteria.map((criterion) => [criterion.id, criterion]));
  };

  it('weights: numbers, numbers as text, blank for 1', () => {
    const set = edited((sheet) => sheet.set('C1', 'weight', 2).set('C3', 'weight', '1,5').set('C4', 'weight', null));
    expect(['C1', 'C3', 'C4'].map((id) => set.get(id)?.weight)).toEqual([2, 1.5, 1]);
  });

  it.each<[CellValue, number]>([
    [0.6, 0.6],
    ['60%', 0.6],
    ['66,5 %', 0.665],
    ['≥ 0.7', 0.7],
  ])('votes: %p is %p', (typed, share) => {
    const set = edited((sheet) => sheet.set('TT6', 'bound', typed, 1));
    expect(set.get('TT6')?.conditions[1]?.bound).toBeCloseTo(share, 12);
  });

  it('a further condition in a row below, with its id or without', () => {
    for (const id of ['C4', null]) {
      const set = edited((sheet) => {
        const row: CellValue[] = [];
        row[sheet.column('id')] = id;
        row[sheet.column('rule')] = 'Có sáng kiến';
        row[sheet.column('need')] = 'Khi có cột';
        sheet.rows.splice(
          sheet.rowOf('C4') + 1,
          0,
          Array.from(row, (cell) => cell ?? null),
        );
      });
      expect(set.get('C4')?.conditions).toEqual([{ rule: 'initiative-present', need: 'if-mapped' }]);
    }
  });

  it('rows in another order: conditions stay with their criterion', () => {
    const set = edited((sheet) => {
      const first = sheet.rowOf('C1');
      const last = sheet.rowOf('MH3');
      sheet.rows.splice(first, last - first + 1, ...sheet.rows.slice(first, last + 1).reverse());
    });
    expect([...set.keys()][0]).toBe('MH3');
    expect(
      set
        .get('CN7')
        ?.conditions.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['commendation-every-year', 'initiative', 'rating-every-year']);
  });

  it('a criterion taken away, and headings of groups between the rows', () => {
    const set = edited((sheet) => {
      sheet.rows.splice(sheet.rowOf('TT5'), 1);
      sheet.rows.splice(sheet.rowOf('TT1'), 0, ['II. TẬP THỂ']);
    });
    expect(set.size).toBe(21);
    expect(set.has('TT5')).toBe(false);
  });

  it('names of rules and needs as the program’s results print them', () => {
    const set = edited((sheet) => sheet.set('C4', 'rule', 'no-discipline').set('C4', 'need', 'refutes'));
    expect(set.get('C4')?.conditions).toEqual([{ rule: 'no-discipline', need: 'refutes' }]);
  });

  it('a criterion for one period only', () => {
    const set = edited((sheet) => sheet.set('C4', 'period', '2026-2030'));
    expect(set.get('C4')?.period).toEqual({ first: 2026, last: 2030 });
  });
});
