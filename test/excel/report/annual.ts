import type { Judged } from '../../../src/excel/judge';
import type { MakeReportOptions } from '../../../src/excel/report/make-report';
import { sheetMarkIn } from '../../../src/grid/own-sheets';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { annualReport } from '../../../src/report/annual-report';
import type { ReportDocument } from '../../../src/report/document';
import { reportRenderer } from '../../../src/xlsx/report-renderer';
import { NOW } from '../faults/workbook';

/** The annual report of a judged workbook, with nothing kept. */
export function annualOf({ nominations, assessments, criteria, settings }: Judged): ReportDocument {
  return annualReport({ nominations, assessments, criteria, settings: settings.office });
}

export const options: MakeReportOptions<{ readonly document: ReportDocument }> = {
  language: 'vi',
  now: () => NOW,
  wait: async () => undefined,
  renderer: reportRenderer,
  build: (judged) => ({ document: annualOf(judged) }),
};

/** The sheets that reports and papers wrote, whoever copied them. */
export function ownSheets(workbook: WorkbookModel): SheetModel[] {
  return workbook.sheets.filter(({ id }) => {
    const names = workbook.names.filter(({ scope }) => scope === id);
    return (
      sheetMarkIn(names.map(({ name, formula }) => ({ name, refersTo: formula, hidden: true, local: true }))) !== null
    );
  });
}
