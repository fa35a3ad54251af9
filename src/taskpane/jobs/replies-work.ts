import { zipSync } from 'fflate';
import { applyReplies, withdrawn } from '../../excel/apply-replies';
import type { Judged } from '../../excel/judge';
import { lookAtWorkbook } from '../../excel/look-at-workbook';
import type { RunOptions, RunProblem } from '../../excel/run';
import { inSlices, nextTurn } from '../../excel/slices';
import type { Grid } from '../../grid/grid';
import { PAPER_WORDS } from '../../language/paper-words';
import { planReplies } from '../../report/papers/replies/plan-replies';
import { readReplies } from '../../report/papers/replies/read-replies';
import { evidenceFormFilesInSteps } from '../../xlsx/evidence-form-files';
import { readWorkbook } from '../../xlsx/read-workbook';
import { downloadFile } from '../download-file';
import type { ReportState } from '../state/report-state';
import type { PaneState } from '../state/state';
import type { RepliesJob } from './report-job';

/** Does a job about units' forms. @throws what `doReportJob` says */
export async function doRepliesJob(
  job: RepliesJob,
  { workbook }: PaneState,
  options: RunOptions,
): Promise<Partial<ReportState>> {
  if (workbook.kind !== 'judged') return {};
  const { judged, reading } = workbook;
  switch (job.do) {
    case 'forms': {
      const forms = await formsNow(options);
      if (forms.kind === 'refused') return refused(forms.problem);
      downloadFile(forms.bytes, forms.name, 'zip');
      return { outcome: { kind: 'downloaded', file: forms.name } };
    }
    case 'read-replies':
      return read(job.files, judged, reading.grids, options);
    case 'fill':
    case 'unfill': {
      const fills = job.do === 'fill' ? job.fills : withdrawn(job.fills);
      const { done, left, problem } = await applyReplies(fills, options);
      if (problem !== null && done.length === 0) return refused({ kind: 'excel', problem });
      const outcome = { kind: job.do === 'fill' ? 'filled' : 'unfilled', done, left: left.length } as const;
      return { outcome, replies: null };
    }
  }
}

function refused(problem: RunProblem): Partial<ReportState> {
  return { outcome: { kind: 'failed', problem, state: 'untouched' } };
}

/** Zip files hold no day before this one; the same forms give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The units' forms, one file, made a unit at a time: units are asked for what is missing now, so the workbook is read
 * anew.
 * @throws the signal's reason once it is aborted
 */
export async function formsNow(
  options: RunOptions,
): Promise<
  | { readonly kind: 'made'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: RunProblem }
> {
  const look = await lookAtWorkbook(options);
  if (look.kind === 'refused') return look;
  const { nominations, assessments, criteria, settings } = look.judged;
  const input = { nominations, assessments, criteria, settings: settings.office };
  const told = (share: number): void => options.progress?.({ stage: 'writing', share });
  const forms = await inSlices(evidenceFormFilesInSteps(input, told), { signal: options.signal });
  options.signal?.throwIfAborted();
  const files = Object.fromEntries(forms.map(({ name, bytes }) => [name, bytes]));
  const name = `${PAPER_WORDS.evidence.file(nominations.year)}.zip`;
  return { kind: 'made', name, bytes: zipSync(files, { mtime: NO_DAY, level: 0 }) };
}

/** Reads forms that came back, a file at a time. @throws the signal's reason once it is aborted */
async function read(
  files: readonly File[],
  { nominations, criteria }: Judged,
  grids: readonly Grid[],
  { signal, progress }: RunOptions,
): Promise<Partial<ReportState>> {
  const forms: Grid[] = [];
  const unread: string[] = [];
  for (const [n, file] of files.entries()) {
    progress?.({ stage: 'reading', share: n / files.length });
    await nextTurn();
    signal?.throwIfAborted();
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      forms.push(...readWorkbook(bytes, { file: file.name }).grids);
    } catch {
      unread.push(file.name);
    }
  }
  const plan = planReplies(readReplies(forms, criteria, nominations.year), nominations, grids);
  return { replies: { unread, plan, agreed: new Set() } };
}
