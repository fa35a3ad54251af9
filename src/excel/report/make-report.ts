import { isOwnSheet } from '../../grid/own-sheets';
import type { Judged } from '../judge';
import { isUnchanged } from '../last-look';
import { readGrids, type Reading } from '../read-grids';
import { judge, type RunOptions } from '../run';
import type { ReportDocument } from '../../report/document';
import { withActiveSheet } from './active-sheet';
import { standingGrids, type StandingGrids } from './standing';
import { putDocument, type DocumentOptions, type DocumentResult } from './write-document';

/** What a caller makes of the judged workbook. */
export interface Built {
  readonly document: ReportDocument;
}

export interface MakeReportOptions<B extends Built> extends DocumentOptions, Pick<RunOptions, 'year' | 'language'> {
  /**
   * Makes the document from what was judged, and keeps what people typed into an earlier making of it: `standing` gives
   * that document's sheets. Asked again where somebody edits the workbook meanwhile. Null: nothing is written, as where
   * what people typed has no place any more and they are to be asked first.
   */
  readonly build: (
    judged: Judged,
    standing: (document: string) => StandingGrids | null,
    reading: Reading,
  ) => B | null | Promise<B | null>;
}

/** How it ended, with what was judged and built, where it came so far. */
export interface ReportResult<B extends Built> extends DocumentResult {
  readonly judged: Judged | null;
  readonly built: B | null;
}

/**
 * Reads the open workbook, judges it, lets the document be made and writes its sheets, all from one reading: what
 * changes meanwhile is read and judged anew. Complete, or untouched, or restored. Never throws for what Excel or the
 * workbook does.
 */
export async function makeReport<B extends Built>(options: MakeReportOptions<B>): Promise<ReportResult<B>> {
  const seen: { judged: Judged | null; built: B | null } = { judged: null, built: null };
  const result = await putDocument(options, async (run, structure) => {
    const progress = (share: number): void => run.tell({ stage: 'reading', share });
    const reading = await readGrids(run.requests, structure, { progress });
    const judging = await judge({ ...run, options: { ...run.options, ...options } }, reading.grids);
    if (judging.kind !== 'judged') return { kind: 'nothing', problem: judging };
    const { judged } = judging;
    const built = await options.build(judged, (id) => standingGrids(id, reading.sheets), reading);
    Object.assign(seen, { judged, built });
    if (built === null) return { kind: 'nothing', problem: null };
    const { active, answer: same } = await withActiveSheet((questions) =>
      isUnchanged(run.requests, withoutDocuments(reading), questions),
    );
    if (!same) return { kind: 'changed' };
    return { kind: 'ready', document: built.document, readings: reading.sheets, active };
  });
  return { ...result, ...seen };
}

/** The sheets of an earlier making are looked at when they go. */
function withoutDocuments(reading: Reading): Reading {
  const sheets = reading.sheets.filter(({ grid }) => !isOwnSheet(grid));
  return { ...reading, sheets, grids: sheets.map(({ grid }) => grid) };
}
