import { failure, type RunProblem, type RunState } from '../../excel/run';
import type { RequestOptions } from '../../excel/request';
import { paperFileName } from '../models/paper-file';
import { askedPaper, preparedNow } from '../models/report-page';
import type { PreparedReport, ReportOutcome } from '../state/report-state';
import type { Store } from '../state/store';
import { makePaper } from './make-paper';
import type { ReportJob } from './report-job';
import { pagesOf } from './report-pages';

export interface ReportWorkOptions extends Pick<RequestOptions, 'timeLimit' | 'wait'> {
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/** Does one job for the page of papers and tells the store what came of it. Never throws. */
export async function doReportJob(job: ReportJob, store: Store, options: ReportWorkOptions): Promise<void> {
  const outcome = await attempt(job, store, options);
  store.send({ is: 'work-ended' });
  if (outcome !== null) store.send({ is: 'report', report: { outcome } });
}

async function attempt(job: ReportJob, store: Store, options: ReportWorkOptions): Promise<ReportOutcome | null> {
  try {
    if (job.do === 'prepare') {
      await prepare(store, options);
      return null;
    }
    const prepared = preparedNow(store.get());
    return prepared === null ? null : await make(job, prepared, options);
  } catch (error) {
    return failed(failure(error), 'untouched');
  }
}

function failed(problem: RunProblem, state: RunState): ReportOutcome {
  return { kind: 'failed', problem, state };
}

async function prepare(store: Store, { signal }: ReportWorkOptions): Promise<void> {
  const state = store.get();
  const asked = askedPaper(state);
  const { workbook, leftOut } = state;
  if (asked === null || workbook.kind !== 'judged') return;
  const { judged, reading } = workbook;
  const document = await makePaper(asked, judged, reading.grids, { leftOut, signal });
  const sheets = await pagesOf(document);
  signal.throwIfAborted();
  store.send({
    is: 'report',
    report: { prepared: { asked, judged, document, sheets }, ways: { openAsWorkbook: true, download: true } },
  });
}

async function make(
  job: Exclude<ReportJob, { do: 'prepare' }>,
  prepared: PreparedReport,
  _options: ReportWorkOptions,
): Promise<ReportOutcome | null> {
  switch (job.do) {
    case 'download':
      return download(prepared, job.ending);
    default:
      return null;
  }
}

async function download({ asked, document, judged }: PreparedReport, ending: 'xlsx' | 'docx'): Promise<ReportOutcome> {
  const bytes = await (ending === 'xlsx' ? xlsxOf(document) : wordOf(document));
  const only = asked.places?.length === 1 ? asked.places[0] : undefined;
  const whose = only === undefined ? undefined : judged.assessments[only]?.nomination.name;
  const file = paperFileName(asked.paper, document, ending, whose);
  const { downloadFile } = await import('../download-file');
  downloadFile(bytes, file, ending);
  return { kind: 'downloaded', file };
}

async function xlsxOf(document: PreparedReport['document']): Promise<Uint8Array> {
  const { renderReport } = await import('../../xlsx/render-workbook');
  return renderReport(document);
}

async function wordOf(document: PreparedReport['document']): Promise<Uint8Array> {
  const { renderWord } = await import('../../docx/render-word');
  return renderWord(document);
}
