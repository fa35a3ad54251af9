import { copySheet } from '../../src/embedded-excel/model/copy-sheet';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import { openEmbedded } from '../support/embedded';
import { NOW } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

test.each([
  { sheets: 1, filter: false, table: false },
  { sheets: 10, filter: false, table: false },
  { sheets: 10, filter: true, table: false },
  { sheets: 10, filter: false, table: true },
])(
  'as many requests for $sheets sheets as for one (filter: $filter, table: $table)',
  async ({ sheets, ...writing }) => {
    const workbook = loadWorkbook(nominationWorkbook({ ...PLAIN, ...writing }));
    const [first] = workbook.sheets;
    for (let n = 1; first !== undefined && n < sheets; n++) copySheet(workbook, first, { position: 'End' });
    const open = await openEmbedded(workbook);
    const sent = async (run: () => Promise<unknown>): Promise<number> => {
      const before = open.requests.length;
      await run();
      await open.settle();
      expect(open.references).toBe(0);
      return open.requests.length - before;
    };
    expect(await sent(() => validateWorkbook(options))).toBeLessThanOrEqual(6);
    expect(await sent(() => examineMarks(options))).toBe(2);
    expect(await sent(() => validateWorkbook(options))).toBeLessThanOrEqual(6);
    expect(await sent(() => clearMarks(options))).toBeLessThanOrEqual(5);
    expect(await sent(() => clearMarks(options))).toBeLessThanOrEqual(3);
  },
);
