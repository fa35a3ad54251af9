import { nominationWorkbook } from '../../bench/workbook';
import { clearMarks } from '../../src/excel/clear-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { openEmbedded } from '../support/embedded';

const ROWS = 2000;
const options = { language: 'vi', wait: async () => undefined } as const;

let next: NodeJS.Immediate | undefined;

afterEach(() => {
  jest.restoreAllMocks();
  clearImmediate(next);
});

test('a long table is marked and cleared a slice at a time: the pane has its turns while Excel is not asked', async () => {
  const open = await openEmbedded(nominationWorkbook(ROWS));
  // A clock that says at each look that a slice's time is over.
  let at = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (at += 50));
  let turns = 0;
  const turn = (): void => {
    if (open.requests.every(({ state }) => state !== 'waiting')) turns++;
    next = setImmediate(turn);
  };
  next = setImmediate(turn);
  const turnsOf = async (run: () => Promise<unknown>): Promise<number> => {
    turns = 0;
    expect(await run()).toMatchObject({ state: 'complete' });
    return turns;
  };
  // Judged at once here: what is counted is the preparing of the writes. A step is 100 rows.
  expect(await turnsOf(() => validateWorkbook(options))).toBeGreaterThan(ROWS / 200);
  expect(await turnsOf(() => clearMarks(options))).toBeGreaterThan(ROWS / 200);
});
