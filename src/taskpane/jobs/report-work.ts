import { ExcelTrouble } from '../../excel/errors';
import { openAsWorkbook, waysOfExport } from '../../excel/report/export-ways';
import { readStanding } from '../../excel/report/read-standing';
import { removeDocument } from '../../excel/report/remove-document';
import { makeReport } from '../../excel/report/make-report';
import type { Judged } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import { failure, type RunOptions, type RunResult } from '../../excel/run';
import { downloadFile } from '../download-file';
import { paperFileName } from '../models/paper-file';
import { allShown, asDecided, documentOf } from '../models/report-merge';
import { askedPaper, preparedNow } from '../models/report-page';
import type { PreparedReport, ReportOutcome, ReportState } from '../state/report-state';
import type { Store } from '../state/store';
import { makePaper } from './make-paper';
import { mergeStanding } from '../../xlsx/merge-standing';
import type { RepliesJob, ReportJob } from './report-job';
import { pagesOf } from './report-pages';

/** How the pane's runs are made: what was chosen for the workbook, how it judges, and what ends them. */
export interface ReportWorkOptions extends RunOptions {
  readonly signal: AbortSignal;
}

/** Does one job for the page of papers and tells the store what came of it. Never throws. */
export async function doReportJob(job: ReportJob, store: Store, options: ReportWorkOptions): Promise<void> {
  const tell = (report: Partial<ReportState>): void => store.send({ is: 'report', report });
  tell({ doing: job.do, outcome: null });
  let came: Partial<ReportState>;
  try {
    const prepared = preparedNow(store.get());
    if (job.do === 'prepare') came = await prepare(store, options);
    else if (isAboutReplies(job)) came = await (await import('./replies-work')).doRepliesJob(job, store.get(), options);
    else came = prepared === null ? {} : await make(job, prepared, store, options);
  } catch (error) {
    came = { outcome: { kind: 'failed', problem: failure(error), state: 'untouched' } };
  }
  tell({ ...came, doing: null });
  store.send({ is: 'work-ended' });
}

function isAboutReplies(job: ReportJob): job is RepliesJob {
  return ['forms', 'read-replies', 'fill', 'unfill'].includes(job.do);
}

async function prepare(store: Store, options: ReportWorkOptions): Promise<Partial<ReportState>> {
  const state = store.get();
  const asked = askedPaper(state);
  const { workbook, leftOut } = state;
  if (asked === null || workbook.kind !== 'judged') return {};
  const { signal, timeLimit, wait } = options;
  const { judged, reading } = workbook;
  const fresh = await makePaper(asked, judged, reading.grids, { leftOut, signal });
  const requests = { signal, ...(timeLimit && { timeLimit }), ...(wait && { wait }) };
  const standing = await readStanding(fresh.id, requests);
  const merged = mergeStanding(fresh, standing?.grids ?? null);
  const sheets = await pagesOf(merged?.document ?? fresh);
  signal.throwIfAborted();
  return {
    prepared: { asked, judged, fresh, merged, sheets, standing: standing?.document ?? null },
    ways: waysOfExport(),
  };
}

function make(
  job: Exclude<ReportJob, RepliesJob | { do: 'prepare' }>,
  prepared: PreparedReport,
  store: Store,
  options: ReportWorkOptions,
): Promise<Partial<ReportState>> {
  switch (job.do) {
    case 'write':
      return write(prepared, store, options);
    case 'open':
      return open(prepared);
    case 'download':
      return download(prepared, job.ending);
    case 'remove':
      return remove(prepared, options);
  }
}

/**
 * Writes what was shown. The workbook is read and judged anew: where the paper would say something else now, or where
 * what people typed since finds no place, it is shown first.
 */
async function write(
  prepared: PreparedReport,
  store: Store,
  options: ReportWorkOptions,
): Promise<Partial<ReportState>> {
  const { asked, fresh } = prepared;
  const { leftOut } = store.get();
  const { reportRenderer } = await import('../../xlsx/report-renderer');
  let { merged } = prepared;
  // The workbook as it is now, where the paper would say something else.
  const now: { other: { readonly judged: Judged; readonly reading: Reading } | null } = { other: null };
  const result = await makeReport({
    ...options,
    renderer: reportRenderer,
    show: true,
    build: async (judged, standing, reading) => {
      const made = await makePaper(asked, judged, reading.grids, { leftOut, signal: options.signal });
      now.other = JSON.stringify(made) === JSON.stringify(fresh) ? null : { judged, reading };
      const typed = now.other === null ? mergeStanding(fresh, standing(fresh.id)) : null;
      if (now.other !== null || (typed !== null && !allShown(typed, prepared.merged)))
        throw new ExcelTrouble({ kind: 'changed-meanwhile', code: '' });
      merged = typed === null ? null : asDecided(typed, prepared.merged);
      return { document: merged?.document ?? fresh };
    },
  });
  if (result.state !== 'complete') {
    store.send({ is: 'report', report: { outcome: failed(result) } });
    if (now.other !== null) store.send({ is: 'looked', ...now.other });
    return {};
  }
  const { sheets } = result;
  const standing = { id: fresh.id, sheets, copies: prepared.standing?.copies ?? [] };
  return { outcome: { kind: 'written', sheets }, prepared: { ...prepared, merged, standing } };
}

async function open(prepared: PreparedReport): Promise<Partial<ReportState>> {
  const problem = await openAsWorkbook(await xlsxOf(prepared));
  if (problem === null) return { outcome: { kind: 'opened' } };
  return { outcome: { kind: 'failed', problem: { kind: 'excel', problem }, state: 'untouched' } };
}

async function download(prepared: PreparedReport, ending: 'xlsx' | 'docx'): Promise<Partial<ReportState>> {
  const { asked, fresh, judged } = prepared;
  const bytes = await (ending === 'xlsx' ? xlsxOf(prepared) : wordOf(prepared));
  const only = asked.places?.length === 1 ? asked.places[0] : undefined;
  const whose = only === undefined ? undefined : judged.assessments[only]?.nomination.name;
  const file = paperFileName(asked.paper, fresh, ending, whose);
  downloadFile(bytes, file, ending);
  return { outcome: { kind: 'downloaded', file } };
}

async function remove(prepared: PreparedReport, options: ReportWorkOptions): Promise<Partial<ReportState>> {
  const result = await removeDocument(prepared.fresh.id, options);
  if (result.state !== 'complete' && result.problem?.kind !== 'no-marks') return { outcome: failed(result) };
  return { outcome: { kind: 'removed' }, prepared: { ...prepared, merged: null, standing: null } };
}

function failed({ problem, state }: RunResult): ReportOutcome {
  return { kind: 'failed', problem: problem ?? { kind: 'no-marks' }, state };
}

async function xlsxOf(prepared: PreparedReport): Promise<Uint8Array> {
  const { renderWorkbook } = await import('../../xlsx/render-workbook');
  return renderWorkbook(documentOf(prepared));
}

async function wordOf(prepared: PreparedReport): Promise<Uint8Array> {
  const { renderWord } = await import('../../docx/render-word');
  return renderWord(documentOf(prepared));
}
