import { BUILT_IN } from '../../src/criteria/built-in';
import { readGrids, readStructure } from '../../src/excel/read-grids';
import { Requests } from '../../src/excel/request';
import { readNominations } from '../../src/nominations/read-nominations';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';

const READING = { criteria: BUILT_IN, fallbackYear: 2024 };
/** The first look takes some 10,000 rows of one sheet. */
const LAST = 12_000;
const PASTED = LAST - 1;

test.each([
  ['.VnTime', 'Times New Roman', 'Lê Thị Hoa'],
  ['Times New Roman', '.VnTime', 'NguyÔn V¨n B×nh'],
])('in %s, and far below pasted in %s: every name is read in its own font', async (above, below, pasted) => {
  const open = await openEmbedded(nominationWorkbook(PLAIN));
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const name = above === '.VnTime' ? 'TrÇn V¨n B×nh' : 'Trần Văn Bình';
    const names = Array.from({ length: LAST - 3 }, (_, n) => [n + 1, n + 4 < PASTED ? name : pasted, 'HTTNV']);
    const cells = sheet.getRange(`A4:C${String(LAST)}`);
    cells.values = names;
    sheet.getRange().format.font.name = above;
    sheet.getRange(`A${String(PASTED)}:C${String(LAST)}`).format.font.name = below;
    await context.sync();
  });
  const requests = new Requests();
  const { grids } = await readGrids(requests, await readStructure(requests));
  const names = new Set(readNominations(grids, READING).nominations.map(({ name }) => name));
  expect([...names]).toEqual(['Trần Văn Bình', above === '.VnTime' ? 'Lê Thị Hoa' : 'Nguyễn Văn Bình']);
  expect(readNominations(readWorkbook(open.save()).grids, READING).nominations.map(({ name }) => name)).toEqual([
    ...names,
  ]);
});
