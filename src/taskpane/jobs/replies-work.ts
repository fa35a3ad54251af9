import { zipSync } from 'fflate';
import { applyReplies, withdrawn } from '../../excel/apply-replies';
import type { Judged } from '../../excel/judge';
import type { RequestOptions } from '../../excel/request';
import type { Grid } from '../../grid/grid';
import { evidenceForms } from '../../report/papers/evidence-form';
import { planReplies } from '../../report/papers/replies/plan-replies';
import { readReplies } from '../../report/papers/replies/read-replies';
import { readWorkbook } from '../../xlsx/read-workbook';
import { writeEvidenceForm } from '../../xlsx/write-evidence-form';
import { downloadFile } from '../download-file';
import { asciiName, paperFileName } from '../models/paper-file';
import type { ReportState } from '../state/report-state';
import type { PaneState } from '../state/state';
import type { RepliesJob } from './report-job';

/** Does a job about units' forms. @throws what `doReportJob` says */
export async function doRepliesJob(
  job: RepliesJob,
  { workbook }: PaneState,
  options: Pick<RequestOptions, 'timeLimit' | 'wait'>,
): Promise<Partial<ReportState>> {
  if (workbook.kind !== 'judged') return {};
  const { judged, reading } = workbook;
  switch (job.do) {
    case 'forms':
      return forms(judged);
    case 'read-replies':
      return read(job.files, judged, reading.grids);
    case 'fill':
    case 'unfill': {
      const fills = job.do === 'fill' ? job.fills : withdrawn(job.fills);
      const { done, left, problem } = await applyReplies(fills, options);
      if (problem !== null && done.length === 0)
        return { outcome: { kind: 'failed', problem: { kind: 'excel', problem }, state: 'untouched' } };
      const outcome = { kind: job.do === 'fill' ? 'filled' : 'unfilled', done, left: left.length } as const;
      return { outcome, replies: null };
    }
  }
}

/** Zip files hold no day before this one; the same forms give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

function forms({ nominations, assessments, criteria, settings }: Judged): Partial<ReportState> {
  const made = evidenceForms({ nominations, assessments, criteria, settings: settings.office });
  const file = (ending: 'xlsx' | 'zip', unit: string): string =>
    paperFileName('evidence', { id: `evidence-${String(nominations.year)}` }, ending, unit);
  const files: Record<string, Uint8Array> = {};
  made.forEach((form, n) => {
    // Units whose names differ only by diacritics keep apart by their number.
    files[file('xlsx', `${String(n + 1)} ${asciiName(form.unit)}`)] = writeEvidenceForm(form);
  });
  const name = file('zip', '');
  downloadFile(zipSync(files, { mtime: NO_DAY, level: 0 }), name, 'zip');
  return { outcome: { kind: 'downloaded', file: name } };
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
