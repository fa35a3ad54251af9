import { explained, type Verdict } from '../assessment/assess';
import type { Grid } from '../grid/grid';
import type { MarkedRow, MarkPlan, SheetRow } from '../marks/plan';
import type { Nomination } from '../nominations/nomination';
import type { Judged, JudgeOptions, Judging } from './judge';

/**
 * What page and worker say to each other. Long lists go in pieces, since taking one message apart must not block the
 * page; the reasons of the assessments are not sent at all: the page makes them when they are asked for.
 */
export type ToWorker =
  | { readonly say: 'grid'; readonly grid: Grid }
  | { readonly say: 'rows'; readonly rows: Grid['rows']; readonly formatIds: Grid['formatIds'] }
  | { readonly say: 'judge'; readonly options: JudgeOptions };

/** A judgement without its long lists. */
type BareJudging =
  | Exclude<Judging, { kind: 'judged' }>
  | { readonly kind: 'judged'; readonly judged: Omit<Judged, 'assessments'>; readonly verdicts: readonly Verdict[] };

export type FromWorker =
  | { readonly say: 'progress'; readonly share: number }
  | { readonly say: 'judging'; readonly judging: BareJudging }
  | { readonly say: 'nominations'; readonly nominations: readonly Nomination[] }
  | { readonly say: 'block-rows'; readonly block: number; readonly rows: readonly MarkedRow[] }
  | { readonly say: 'sheet-rows'; readonly sheet: number; readonly rows: readonly SheetRow[] }
  | { readonly say: 'done' }
  | { readonly say: 'failed'; readonly name: string; readonly message: string };

/** So many nominees or rows are taken apart in a few milliseconds. */
const ROWS_A_MESSAGE = 200;
/** Of bare cells. */
const CELL_ROWS_A_MESSAGE = 1000;

function* piecesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** All that a worker must hear to judge. */
export function* askingMessages(grids: readonly Grid[], options: JudgeOptions): Generator<ToWorker> {
  for (const grid of grids) {
    yield { say: 'grid', grid: { ...grid, rows: [], formatIds: [] } };
    for (let from = 0; from < grid.rows.length; from += CELL_ROWS_A_MESSAGE) {
      const end = from + CELL_ROWS_A_MESSAGE;
      yield { say: 'rows', rows: grid.rows.slice(from, end), formatIds: grid.formatIds.slice(from, end) };
    }
  }
  yield { say: 'judge', options };
}

/** Puts the sheets together again. */
export class GridsHeard {
  private readonly heard: { grid: Grid; rows: Grid['rows'][number][]; formatIds: Grid['formatIds'][number][] }[] = [];

  hear(message: Exclude<ToWorker, { say: 'judge' }>): void {
    if (message.say === 'grid') this.heard.push({ grid: message.grid, rows: [], formatIds: [] });
    else {
      const last = this.heard.at(-1);
      last?.rows.push(...message.rows);
      last?.formatIds.push(...message.formatIds);
    }
  }

  get grids(): Grid[] {
    return this.heard.map(({ grid, rows, formatIds }) => ({ ...grid, rows, formatIds }));
  }
}

/** All that a page must hear of a judgement. */
export function* answerMessages(judging: Judging): Generator<FromWorker> {
  if (judging.kind !== 'judged') yield { say: 'judging', judging };
  else {
    const { assessments, ...judged } = judging.judged;
    const { nominations, plan } = judged;
    const verdicts = assessments.map(({ outcome, score, rank, council }) => ({ outcome, score, rank, council }));
    const bare = { ...judged, nominations: { ...nominations, nominations: [] }, plan: withoutRows(plan) };
    yield { say: 'judging', judging: { kind: 'judged', judged: bare, verdicts } };
    for (const some of piecesOf(nominations.nominations, ROWS_A_MESSAGE))
      yield { say: 'nominations', nominations: some };
    for (const [block, { rows }] of plan.blocks.entries())
      for (const some of piecesOf(rows, ROWS_A_MESSAGE)) yield { say: 'block-rows', block, rows: some };
    for (const [sheet, { rows }] of plan.sheets.entries())
      for (const some of piecesOf(rows, ROWS_A_MESSAGE)) yield { say: 'sheet-rows', sheet, rows: some };
  }
  yield { say: 'done' };
}

function withoutRows({ blocks, sheets }: MarkPlan): MarkPlan {
  return {
    blocks: blocks.map((block) => ({ ...block, rows: [] })),
    sheets: sheets.map((sheet) => ({ ...sheet, rows: [] })),
  };
}

/** Puts a judgement together again. */
export class JudgingHeard {
  private bare: BareJudging | null = null;
  private readonly nominations: Nomination[] = [];
  private readonly blockRows = new Map<number, MarkedRow[]>();
  private readonly sheetRows = new Map<number, SheetRow[]>();

  hear(message: Exclude<FromWorker, { say: 'progress' | 'done' | 'failed' }>): void {
    switch (message.say) {
      case 'judging':
        this.bare = message.judging;
        return;
      case 'nominations':
        this.nominations.push(...message.nominations);
        return;
      case 'block-rows':
        append(this.blockRows, message.block, message.rows);
        return;
      case 'sheet-rows':
        append(this.sheetRows, message.sheet, message.rows);
        return;
    }
  }

  get judging(): Judging {
    const { bare } = this;
    if (bare === null) throw new Error('no judgement was heard');
    if (bare.kind !== 'judged') return bare;
    const { judged, verdicts } = bare;
    const nominations = { ...judged.nominations, nominations: this.nominations };
    const plan: MarkPlan = {
      blocks: judged.plan.blocks.map((block, n) => ({ ...block, rows: this.blockRows.get(n) ?? [] })),
      sheets: judged.plan.sheets.map((sheet, n) => ({ ...sheet, rows: this.sheetRows.get(n) ?? [] })),
    };
    const assessments = explained(nominations, judged.criteria, verdicts);
    return { kind: 'judged', judged: { ...judged, nominations, plan, assessments } };
  }
}

function append<Item>(lists: Map<number, Item[]>, key: number, items: readonly Item[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...items]);
  else list.push(...items);
}
