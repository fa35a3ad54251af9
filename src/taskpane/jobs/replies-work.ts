import { zipSync } from 'fflate';
import { applyReplies, withdrawn } from '../../excel/apply-replies';
import type { Judged } from '../../excel/judge';
import { lookAtWorkbook } from '../../excel/look-at-workbook';
import type { RunOptions, RunProblem } from '../../excel/run';
import type { Grid } from '../../grid/grid';
import { PAPER_WORDS } from '../../language/paper-words';
import { planReplies } from '../../report/papers/replies/plan-replies';
import { readReplies } from '../../report/papers/replies/read-replies';
import { evidenceFormFiles } from '../../xlsx/evidence-form-files';
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
      return read(job.files, judged, reading.grids);
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

/** The units' forms, one file: units are asked for what is missing now, so the workbook is read anew. */
export async function formsNow(
  options: RunOptions,
): Promise<
  | { readonly kind: 'made'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: RunProblem }
> {
  const look = await lookAtWorkbook(options);
  return look.kind === 'refused' ? look : { kind: 'made', ...unitForms(look.judged) };
}

/** The units' forms of a judged workbook, one file. */
export function unitForms({ nominations, assessments, criteria, settings }: Judged): {
  readonly name: string;
  readonly bytes: Uint8Array;
} {
  const forms = evidenceFormFiles({ nominations, assessments, criteria, settings: settings.office });
  const files = Object.fromEntries(forms.map((form) => [form.name, form.bytes]));
  const name = `${PAPER_WORDS.evidence.file(nominations.year)}.zip`;
  return { name, bytes: zipSync(files, { mtime: NO_DAY, level: 0 }) };
}

async function read(
  files: readonly File[],
  { nominations, criteria }: Judged,
  grids: readonly Grid[],
): Promise<Partial<ReportState>> {
  const forms: Grid[] = [];
  const unread: string[] = [];
  for (const file of files) {
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
