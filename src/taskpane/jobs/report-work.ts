import { ExcelTrouble } from '../../excel/errors';
import { lookAtWorkbook } from '../../excel/look-at-workbook';
import { openAsWorkbook, waysOfExport } from '../../excel/report/export-ways';
import { readStanding } from '../../excel/report/read-standing';
import { removeDocument } from '../../excel/report/remove-document';
import { makeReport } from '../../excel/report/make-report';
import type { Judged } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import { inSlices } from '../../excel/slices';
import { changedMeanwhile, failure, type RunOptions, type RunProblem, type RunResult } from '../../excel/run';
import { downloadFile } from '../download-file';
import { paperFileName } from '../models/paper-file';
import { allShown, asDecided, documentOf } from '../models/report-merge';
import { askedPaper, preparedNow } from '../models/report-page';
import type { PreparedReport, ReportOutcome, ReportState } from '../state/report-state';
import type { Store } from '../state/store';
import { documentFile } from './document-file';
import { makePaper } from './make-paper';
import { mergeStanding } from '../../xlsx/merge-standing';
import type { RepliesJob, ReportJob } from './report-job';
import { pagesOf } from './report-pages';
import { isSamePaper } from './same-paper';

/** How the pane's runs are made: what was chosen for the workbook, how it judges, and what ends them. */
export interface ReportWorkOptions extends RunOptions {
  readonly signal: AbortSignal;
}

/** What came of a job. */
interface Came extends Partial<ReportState> {
  /** The workbook as it is now, where a paper would say something else than what was shown. */
  readonly looked?: { readonly judged: Judged; readonly reading: Reading };
}

/** Does one job for the page of papers and tells the store what came of it. Never throws. */
export async function doReportJob(job: ReportJob, store: Store, options: ReportWorkOptions): Promise<void> {
  const tell = (report: Partial<ReportState>): void => store.send({ is: 'report', report });
  tell({ doing: job.do, outcome: null });
  let came: Came;
  try {
    const prepared = preparedNow(store.get());
    if (job.do === 'prepare') came = await prepare(store, options);
    else if (isAboutReplies(job)) came = await (await import('./replies-work')).doRepliesJob(job, store.get(), options);
    else came = prepared === null ? {} : await make(job, prepared, store, options);
  } catch (error) {
    came = { outcome: untouched(failure(error)) };
  }
  const { looked, ...report } = came;
  tell({ ...report, doing: null });
  store.send(looked === undefined ? { is: 'work-ended' } : { is: 'looked', ...looked });
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
  const merged = await inSlices(mergeStanding(fresh, standing?.grids ?? null), { signal });
  const sheets = await pagesOf(merged?.document ?? fresh, { signal });
  return {
    prepared: { asked, judged, fresh, merged, sheets, standing: standing?.document ?? null },
    ways: waysOfExport(),
  };
}

async function make(
  job: Exclude<ReportJob, RepliesJob | { do: 'prepare' }>,
  prepared: PreparedReport,
  store: Store,
  options: ReportWorkOptions,
): Promise<Came> {
  switch (job.do) {
    case 'write':
      return write(prepared, store, options);
    case 'open':
      return (await changedSince(prepared, store, options)) ?? open(prepared, options);
    case 'download':
      return (await changedSince(prepared, store, options)) ?? download(prepared, job.ending, options);
    case 'remove':
      return remove(prepared, options);
  }
}

/**
 * Writes what was shown. The workbook is read and judged anew: where the paper would say something else now, or where
 * what people typed since finds no place, it is shown first.
 */
async function write(prepared: PreparedReport, store: Store, options: ReportWorkOptions): Promise<Came> {
  const { fresh } = prepared;
  const slices = { signal: options.signal };
  const { reportRenderer } = await import('../../xlsx/report-renderer');
  let { merged } = prepared;
  let looked: Came['looked'];
  const result = await makeReport({
    ...options,
    renderer: reportRenderer,
    show: true,
    build: async (judged, standing, reading) => {
      looked = (await saysTheSame(prepared, judged, reading, store, options)) ? undefined : { judged, reading };
      const typed = looked === undefined ? await inSlices(mergeStanding(fresh, standing(fresh.id)), slices) : null;
      if (looked !== undefined || (typed !== null && !allShown(typed, prepared.merged)))
        throw new ExcelTrouble({ kind: 'changed-meanwhile', code: '' });
      merged = typed === null ? null : asDecided(typed, prepared.merged);
      return { document: merged?.document ?? fresh };
    },
  });
  if (result.state !== 'complete') return { outcome: failed(result), ...(looked === undefined ? {} : { looked }) };
  const { sheets } = result;
  const standing = { id: fresh.id, sheets, copies: prepared.standing?.copies ?? [] };
  return { outcome: { kind: 'written', sheets }, prepared: { ...prepared, merged, standing } };
}

/** Whether the paper would say what was shown. */
async function saysTheSame(
  { asked, fresh }: PreparedReport,
  judged: Judged,
  { grids }: Reading,
  store: Store,
  { signal }: ReportWorkOptions,
): Promise<boolean> {
  const made = await makePaper(asked, judged, grids, { leftOut: store.get().leftOut, signal });
  return inSlices(isSamePaper(made, fresh), { signal });
}

/**
 * No file leaves the workbook that says what its lists do not say any more: they are read and judged anew.
 * @returns why it does not leave; null where it may
 */
async function changedSince(prepared: PreparedReport, store: Store, options: ReportWorkOptions): Promise<Came | null> {
  const look = await lookAtWorkbook(options);
  if (look.kind === 'refused') return { outcome: untouched(look.problem) };
  const { judged, reading } = look;
  if (await saysTheSame(prepared, judged, reading, store, options)) return null;
  return { outcome: untouched(changedMeanwhile), looked: { judged, reading } };
}

async function open(prepared: PreparedReport, { signal, progress }: ReportWorkOptions): Promise<Partial<ReportState>> {
  const problem = await openAsWorkbook(await documentFile(documentOf(prepared), 'xlsx', { signal, progress }));
  return { outcome: problem === null ? { kind: 'opened' } : untouched({ kind: 'excel', problem }) };
}

async function download(
  prepared: PreparedReport,
  ending: 'xlsx' | 'docx',
  { signal, progress }: ReportWorkOptions,
): Promise<Partial<ReportState>> {
  const { asked, fresh, judged } = prepared;
  const bytes = await documentFile(documentOf(prepared), ending, { signal, progress });
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

function untouched(problem: RunProblem): ReportOutcome {
  return { kind: 'failed', problem, state: 'untouched' };
}

function failed({ problem, state }: RunResult): ReportOutcome {
  return { kind: 'failed', problem: problem ?? { kind: 'no-marks' }, state };
}
