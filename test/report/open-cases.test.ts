import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readNominations } from '../../src/nominations/read-nominations';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { reportOf, tableOf } from '../support/reports';

describe('the annex of open cases', () => {
  const { grids } = readWorkbook(readFileSync(join(__dirname, '..', 'samples', 'year-sheets.xlsx')));
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  const table = tableOf(reportOf(assess(nominations, BUILT_IN), { nominations }), 'PL4.table');
  const todo = (table?.rows ?? []).flatMap(({ role, cells }) => {
    const last = cells.at(-1);
    return role === 'row' && last?.kind === 'text' ? [last.text] : [];
  });

  it('names every cell that is to be filled in: whoever prints it has nothing else to go by', () => {
    expect(todo).toContain(
      'Ghi sáng kiến và cấp công nhận năm 2022–2024 (2022!H11, 2022!I11, 2023!H7, 2023!I7, H6, I6)',
    );
    expect(todo.filter((text) => /\+\d/.test(text))).toEqual([]);
  });
});
