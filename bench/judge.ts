import { BUILT_IN } from '../src/criteria/built-in';
import { explain } from '../src/assessment/explain';
import { judgeFor, type Judge } from '../src/assessment/judge';
import type { CellValue, Grid } from '../src/grid/grid';
import type { Nominations } from '../src/nominations/result';
import { readNominations } from '../src/nominations/read-nominations';
import { jsonRulesEngine, plainTypeScript, zenEngine, type Facts } from './judging-peers';
import { inTurns } from './turns';

const ROWS = 10_000;
const TURNS = 7;
const MARKS = ['C1', 'C4', 'C5', 'C6', 'CN2', 'CN3', 'CN4', 'CN5', 'CN6'] as const;
const HEADER: CellValue[] = [
  'STT',
  'Họ và tên',
  'Xếp loại 2022',
  'Xếp loại 2023',
  'Xếp loại 2024',
  'Khen thưởng 2022',
  'Khen thưởng 2023',
  'Khen thưởng 2024',
  'Sáng kiến',
  'Mức độ ảnh hưởng',
  'Kỷ luật',
  ...MARKS,
];
const RATINGS = ['', 'KHTNV', 'HTNV', 'HTTNV', 'HTXSNV'];
const AWARDS = ['Không', 'GK', 'BK'];
const LEVELS = ['Không', 'Cấp cơ sở', 'Cấp tỉnh'];

/** The same mix for the peers and for us: most rows meet most conditions. */
function factsOf(row: number): Facts {
  const of = (salt: number, few: number, most: number) => (((row + 1) * (salt + 7)) % 11 === 0 ? few : most);
  const mark = (salt: number) => of(salt, 0, 1);
  return {
    rating2022: of(1, 2, 3),
    rating2023: of(2, 1, 4),
    rating2024: of(3, 2, 3),
    award2022: of(4, 0, 1),
    award2023: of(5, 0, 2),
    award2024: of(6, 0, 1),
    initiative: of(7, 0, 1 + (row % 2)),
    discipline: of(8, 1, 0),
    C1: mark(9),
    C4: mark(10),
    C5: mark(11),
    C6: mark(12),
    CN2: mark(13),
    CN3: mark(14),
    CN4: mark(15),
    CN5: mark(16),
    CN6: mark(17),
  };
}

function rowOf(facts: Facts, row: number): CellValue[] {
  return [
    row + 1,
    `Nguyễn Văn ${String(row)}`,
    RATINGS[facts.rating2022] ?? '',
    RATINGS[facts.rating2023] ?? '',
    RATINGS[facts.rating2024] ?? '',
    AWARDS[facts.award2022] ?? '',
    AWARDS[facts.award2023] ?? '',
    AWARDS[facts.award2024] ?? '',
    // Without a number, which the reader might take for a year.
    facts.initiative > 0 ? `Giải pháp dân vận ${String.fromCharCode(97 + (row % 26))}` : 'Không',
    LEVELS[facts.initiative] ?? '',
    facts.discipline > 0 ? 'Khiển trách' : 'Không',
    ...MARKS.map((mark) => (facts[mark] === 1 ? 'x' : 'không')),
  ];
}

/** A list of nominees with what nineteen conditions read. */
export function benchGrid(rows: number): Grid {
  return {
    sheet: 'Cá nhân',
    visibility: 'visible',
    rows: [
      ['DANH SÁCH CÁ NHÂN NĂM 2024'],
      HEADER,
      ...Array.from({ length: rows }, (_, row) => rowOf(factsOf(row), row)),
    ],
    formatIds: [],
    formats: [{ numberFormat: 'General', font: '' }],
    merges: [],
    tables: [],
    filter: null,
    printArea: null,
    protected: false,
    date1904: false,
  };
}

/** Every nominee with some of its cells missing, so that hardly two are about the same: the worst that judging meets. */
function allDifferent(nominations: Nominations): Nominations {
  return {
    ...nominations,
    nominations: nominations.nominations.map((one, row) => ({
      ...one,
      evidence: one.evidence.filter((_, place) => ((row + 1) >> (place % 14)) % 2 === 0),
    })),
  };
}

/** Judges all, and keeps every judgement. */
function judgeAndKeepAll(judge: Judge, { nominations }: Nominations): number {
  const judgements = nominations.map(judge);
  let met = 0;
  for (const { results } of judgements) for (const result of results) if (result === 'met') met++;
  return met;
}

/** Judges all, each with what its explanation is made of, and keeps none: as `assess` and the peers do. */
function judgeInPassing(judge: Judge, { nominations }: Nominations): number {
  let met = 0;
  for (const nomination of nominations) for (const result of judge(nomination).results) if (result === 'met') met++;
  return met;
}

/** Judges all, and reads every explanation out: each condition with its years, cells, texts and what it lacks. */
function judgeAndReadAll(judge: Judge, { nominations, tables }: Nominations): number {
  let read = 0;
  for (const nomination of nominations) {
    for (const { conditions } of explain(judge(nomination), tables)) {
      for (const { found, years, shortfall } of conditions) {
        read += years.length + (shortfall === null ? 0 : 1);
        for (const { cells, text } of found) read += cells.length + text.length;
      }
    }
  }
  return read;
}

/**
 * Judging a row's conditions against bare predicates and two rule engines, which explain nothing. Ours makes, of every
 * row, all that its explanation needs, and lets it go as the peers do; `Kept` keeps them all, `Read` reads every
 * explanation out too.
 */
export async function benchJudging(): Promise<Record<string, number>> {
  const facts = Array.from({ length: ROWS }, (_, row) => factsOf(row));
  const nominations = readNominations([benchGrid(ROWS)], { criteria: BUILT_IN });
  if (nominations.nominations.length !== ROWS) throw new Error('not every row was read');
  const engine = jsonRulesEngine();
  const zen = zenEngine();
  const judge = judgeFor(nominations, BUILT_IN);
  const ours = () => judgeInPassing(judge, nominations);
  const kept = () => judgeAndKeepAll(judge, nominations);
  const read = () => judgeAndReadAll(judge, nominations);
  const different = allDifferent(nominations);
  // One turn of the peers is long enough for the compiler to be done with them; ours is not.
  for (let turn = 0; turn < TURNS; turn++) read();
  for (let turn = 0; turn < TURNS; turn++) ours();
  const medians = await inTurns(TURNS, {
    ours,
    kept,
    read,
    // A new judge: it has met none of them.
    different: () => judgeInPassing(judgeFor(different, BUILT_IN), different),
    plain: () => plainTypeScript(facts),
    json: () => engine(facts),
    zen: () => zen(facts),
  });
  const perRow = (milliseconds: number) => (milliseconds * 1e6) / ROWS;
  return {
    'judge.nsPerRow': perRow(medians.ours),
    'judge.nsPerRowKept': perRow(medians.kept),
    'judge.nsPerRowRead': perRow(medians.read),
    'judge.nsPerRowAllDifferent': perRow(medians.different),
    'judge.ratioPlainTs': medians.ours / medians.plain,
    'judge.ratioJsonRulesEngine': medians.json / medians.ours,
    'judge.ratioZen': medians.zen / medians.ours,
    'judge.ratioZenRead': medians.zen / medians.read,
  };
}
