import type { MarksState } from '../../src/excel/examine-marks';
import { readGrids, readStructure } from '../../src/excel/read-grids';
import { Requests } from '../../src/excel/request';
import { validateWorkbook, type ValidateResult } from '../../src/excel/validate-workbook';
import { watchChanges, type LiveWork, type WatchOptions } from '../../src/excel/watch';
import { cellAddress } from '../../src/grid/area';
import { formatAt, type Grid } from '../../src/grid/grid';
import { ownBlocks } from '../../src/grid/own-marks';
import { RECORD_LENGTH } from '../../src/marks/fingerprint';
import { sheetByName } from '../../src/embedded-excel/model/sheets';
import type { SheetModel } from '../../src/embedded-excel/model/types';
import { typeIntoCell } from '../../src/embedded-excel/user/cell-actions';
import type { ExcelProblem } from '../../src/language/excel-problems';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { ProfileName } from '../../src/embedded-excel/profiles';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { HEADER_ROW, PEOPLE } from '../support/marked-workbooks';
import { sheetPicture } from './picture';
import { NOW } from './samples';

const QUIET = 5;
export const FIRST = HEADER_ROW + 1;
export const RATING = 2;
export const LAST = FIRST + PEOPLE.length - 1;

/** Time passes wherever it is waited for. */
let clock = NOW;
const now = (): number => (clock += 5000);
export const run = { language: 'vi', now, wait: async () => undefined } as const;

export interface Live {
  readonly opened: OpenEmbedded;
  readonly told: MarksState[];
  readonly results: ValidateResult[];
  readonly problems: ExcelProblem[];
  readonly stop: () => Promise<void>;
  readonly rest: () => Promise<void>;
}

/** A workbook that was marked in Excel and is watched. */
export async function watched(
  bytes: Uint8Array,
  more: Partial<WatchOptions> & { readonly off?: boolean; readonly profile?: ProfileName } = {},
): Promise<Live> {
  const { off = false, profile = '2021', ...others } = more;
  const opened = await openEmbedded(bytes, { profile });
  const first = await validateWorkbook(run);
  const told: MarksState[] = [];
  const results: ValidateResult[] = [];
  const problems: ExcelProblem[] = [];
  /** Whether a look or a judging is under way, which may compute for long between two requests. */
  let atWork = false;
  const judgeAnew: LiveWork = async (judge) => {
    const result = await judge(run);
    atWork = false;
    if (result !== null) results.push(result);
  };
  const options: WatchOptions = {
    quiet: QUIET,
    wait: async () => undefined,
    now,
    told: (state) => {
      told.push(state);
      atWork = false;
    },
    failed: (problem) => {
      problems.push(problem);
      atWork = false;
    },
    lastRun: () => first,
    // Asked as each look begins, and once more for a judging.
    live: () => {
      atWork = !off;
      return off ? null : judgeAnew;
    },
    ...others,
  };
  const endWatching = await opened.inPane(() => watchChanges(options));
  const stop = (): Promise<void> => {
    atWork = false;
    return endWatching();
  };
  const rest = async (): Promise<void> => {
    await opened.settle();
    // The code of a closed pane, too, has to come to its end: a new one would find it at work beside itself.
    for (let last = -1; last !== opened.requests.length || atWork;) {
      last = opened.requests.length;
      await new Promise((resolve) => setTimeout(resolve, QUIET * 2));
      await opened.settle();
    }
  };
  await rest();
  return { opened, told, results, problems, stop, rest };
}

export function people({ workbook }: OpenEmbedded, name = 'Cá nhân'): SheetModel {
  const sheet = sheetByName(workbook, name);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

export function type(opened: OpenEmbedded, row: number, column: number, text: string): void {
  typeIntoCell(opened.workbook, people(opened), row, column, text);
}

export const staleRows = (state: MarksState | undefined) => state?.stale.map(({ row }) => row);

/** The cells that each rule colours: pasting and sorting take rules into pieces. */
function rulesOf({ conditionalFormats }: SheetModel): unknown {
  const rules = new Map<number | null, string[]>();
  for (const { areas, format } of conditionalFormats)
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          rules.set(format, [...(rules.get(format) ?? []), cellAddress(row, column)]);
  return [...rules.values()].map((cells) => cells.sort().join(' '));
}

/** What the sheets look like; the order of the fingerprints means nothing. */
export function pictureOf({ workbook, save }: OpenEmbedded): unknown {
  const { grids } = readWorkbook(save());
  return {
    sheets: workbook.sheets.map((sheet) => ({ ...sheetPicture(workbook, sheet), rules: rulesOf(sheet) })),
    blocks: grids.flatMap((grid) =>
      ownBlocks(grid).map(({ records, ...block }) => ({
        ...block,
        records: (records.match(new RegExp(`.{${String(RECORD_LENGTH)}}`, 'gs')) ?? []).sort(),
      })),
    ),
    checkpoint: workbook.names.filter(({ name }) => name === '_DienHinh.run').length,
  };
}

/** All that a reading says of a grid; numbers of formats do not count. */
function readingOf(grids: readonly Grid[]): unknown {
  return grids.map(({ rows, formatIds: _ids, formats: _formats, ...grid }) => ({
    ...grid,
    rows: Array.from(rows, (cells) => (cells === undefined ? [] : [...cells])),
    formats: Array.from(rows, (cells, row) =>
      Array.from(cells ?? [], (value, column) => {
        const found = grids.find(({ sheet }) => sheet === grid.sheet);
        return typeof value === 'number' && found !== undefined ? formatAt(found, row, column) : null;
      }),
    ),
  }));
}

/** What is kept is what a reading of the whole workbook gives. */
export async function expectKept({ told }: Live): Promise<void> {
  const requests = new Requests({});
  const { grids, sheets } = await readGrids(requests, await readStructure(requests));
  const kept = told.at(-1)?.reading;
  expect(readingOf(kept?.grids ?? [])).toEqual(readingOf(grids));
  expect(kept?.sheets.map(({ facts }) => facts)).toEqual(sheets.map(({ facts }) => facts));
}

/** The workbook is as if it had just been validated. */
export async function expectValidated({ opened }: Live): Promise<void> {
  const live = pictureOf(opened);
  expect(await validateWorkbook(run)).toMatchObject({ state: 'complete' });
  expect(live).toEqual(pictureOf(opened));
}

export function sent({ opened }: Live, from: number): { requests: number; bytes: number } {
  const requests = opened.requests.slice(from);
  return {
    requests: requests.length,
    bytes: requests.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0),
  };
}
