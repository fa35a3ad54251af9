import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import { PLAN_SETTINGS } from '../../src/criteria/plan';
import { readNominations } from '../../src/nominations/read-nominations';
import { column, text } from '../../src/report/build';
import { spread } from '../../src/report/column-widths';
import type { ReportDocument, Table } from '../../src/report/document';
import { paperOf } from '../../src/report/papers/all-papers';
import { toPoints } from '../../src/report/lengths';
import { cellText } from '../../src/report/passages/shown-text';
import { runsWidth } from '../../src/report/text-lines';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { reportOf } from '../support/reports';

/** What Word leaves of a cell for its text: 3 pt at both sides go. */
const room = (millimetres: number): number => toPoints(millimetres) - 6;

/** The words of a table's rows that are wider than their column. */
function brokenWords({ columns, rows, size }: Table): string[] {
  return rows
    .filter(({ cells }) => cells.length === columns.length)
    .flatMap(({ cells }) =>
      cells.flatMap((cell, n) =>
        cellText(cell)
          .split(/\s+/)
          .filter(
            (word) => runsWidth([{ text: word, bold: cell.bold === true, size }]) > room(columns[n]?.width ?? 0) + 1e-6,
          ),
      ),
    );
}

function tablesOf(document: ReportDocument, ids: readonly string[]): Table[] {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.kind === 'table' && ids.includes(block.id));
}

const SAMPLES = ['titles-and-commendations', 'years-in-cells', 'crosses-under-ratings', 'office-2024', 'year-sheets'];

describe('the columns of a table of nominees', () => {
  describe.each(SAMPLES)('%s', (name) => {
    const { grids } = readWorkbook(readFileSync(join(__dirname, '..', 'samples', `${name}.xlsx`)));
    const nominations = readNominations(grids, { criteria: BUILT_IN });
    const assessments = assess(nominations, BUILT_IN);

    test.each([false, true])('break no word where the office asks for birth dates: %s', (showBirthDates) => {
      const settings = { ...PLAN_SETTINGS, showBirthDates };
      const annual = reportOf(assessments, { nominations, settings });
      const proposal = paperOf('proposal', { nominations, assessments, criteria: BUILT_IN, settings });
      const tables = [
        ...tablesOf(annual, ['PL1.table', 'PL2.table', 'PL3.table']),
        ...tablesOf(proposal, ['proposal.table']),
      ];
      expect(tables.length).toBeGreaterThan(0);
      for (const table of tables) expect(brokenWords(table)).toEqual([]);
    });
  });
});

describe('columns that are together wider than their page', () => {
  const columns = [column(20), column(60), column(0)];
  const rows = [{ cells: [text('HTXSNV'), text('Nguyễn Thị Hằng'), text('Văn phòng')] }];
  const headings = ['2022', 'Họ và tên', 'Đơn vị'];
  const sum = (made: readonly { width: number }[]): number => made.reduce((all, { width }) => all + width, 0);

  it('give way where they have room to spare, and fill the page', () => {
    const made = spread(columns, 100, { headings, rows, size: 11 });
    expect(sum(made)).toBeCloseTo(100);
    expect(made[0]?.width).toBeGreaterThan(18);
    expect(made[2]?.width).toBeCloseTo(40);
  });

  it('give way alike where there is not room even for their words, and fill the page', () => {
    const made = spread(columns, 60, { headings, rows, size: 11 });
    expect(sum(made)).toBeCloseTo(60);
    for (const { width } of made) expect(width).toBeGreaterThan(5);
  });

  it('are as wide as they are where there is room', () => {
    expect(spread(columns, 200, { headings, rows, size: 11 }).map(({ width }) => width)).toEqual([20, 60, 120]);
  });
});
