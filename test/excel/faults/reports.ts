import { valueAt } from '../../../src/embedded-excel/model/cells';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { copySheet, deleteSheet, renameSheet } from '../../../src/embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import type { ProfileName } from '../../../src/embedded-excel/profiles';
import { makeReport, type MakeReportOptions } from '../../../src/excel/report/make-report';
import { removeDocument } from '../../../src/excel/report/remove-document';
import type { StandingGrids } from '../../../src/excel/report/standing';
import type { RunOptions, RunResult } from '../../../src/excel/run';
import type { Judged } from '../../../src/excel/judge';
import { reportRenderer } from '../../../src/xlsx/report-renderer';
import { openEmbedded } from '../../support/embedded';
import { smallDocument } from '../../support/small-document';
import { NOW } from './workbook';

const ID = 'annual-2024';
const BODY = 'Báo cáo 2024';
/** What somebody writes in place of the report's first sentence. */
export const TYPED = 'Do cơ quan viết lại';

/** The report's first sentence: it names everyone, so that it tells of which reading it was made. */
function generated({ nominations, assessments }: Judged): string {
  const outcomes = assessments.map(({ outcome }, n) => `${nominations.nominations[n]?.name ?? ''}: ${outcome}`);
  return `Gồm ${outcomes.join('; ')}`;
}

/** A report that keeps the sentence that a person wrote. */
function build(judged: Judged, standing: (id: string) => StandingGrids | null) {
  const body = standing(ID)?.sheets.find(({ sheet }) => sheet === BODY);
  const first = body?.rows[0]?.find((value) => typeof value === 'string');
  const text = typeof first === 'string' ? first.trim() : '';
  return { document: smallDocument(ID, text === '' || text.startsWith('Gồm ') ? generated(judged) : text) };
}

/** Makes the report in the open workbook. */
export function makesReport(options: RunOptions): Promise<RunResult> {
  const whole: MakeReportOptions<ReturnType<typeof build>> = { ...options, renderer: reportRenderer, build };
  return makeReport(whole);
}

/** Takes it away. */
export function removesReport(options: RunOptions): Promise<RunResult> {
  return removeDocument(ID, options);
}

/** Where in a run without a fault the sheets are swapped, and in how many actions. */
export async function reportRun(book: Uint8Array, profile: ProfileName): Promise<{ swap: number; actions: number }> {
  const open = await openEmbedded(book, { profile });
  await open.inPane(() => makesReport({ language: 'vi', now: () => NOW - 200_000, wait: async () => undefined }));
  await open.settle();
  const swap = open.requests.length - 1;
  return { swap, actions: open.requests[swap - 1]?.body.Actions.length ?? 0 };
}

/** The report's first sheet, as far as a person sees one. */
function body(workbook: WorkbookModel): SheetModel | undefined {
  return workbook.sheets.find(({ name, visibility }) => name === BODY && visibility === 'visible');
}

/** Somebody writes in place of the first sentence. */
export function typedIntoReport(workbook: WorkbookModel): void {
  const sheet = body(workbook);
  if (sheet === undefined) return;
  let column = 0;
  while (column < 20 && valueAt(sheet, 0, column) === null) column++;
  setValues(workbook, sheet, { top: 0, bottom: 0, left: column, right: column }, [[TYPED]]);
}

/** What somebody may do to a report while it is written or taken away; nothing while none is to be seen. */
export const editsOfReports = {
  'report written in': typedIntoReport,
  'report renamed': (workbook: WorkbookModel) => {
    const sheet = body(workbook);
    if (sheet !== undefined) renameSheet(workbook, sheet, 'BC nộp');
  },
  'report copied': (workbook: WorkbookModel) => {
    const sheet = body(workbook);
    if (sheet !== undefined) copySheet(workbook, sheet, { position: 'Beginning' });
  },
  'report deleted': (workbook: WorkbookModel) => {
    const sheet = body(workbook);
    if (sheet !== undefined) deleteSheet(workbook, sheet);
  },
} as const;
