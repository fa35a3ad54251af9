import type { Judged } from '../../../src/excel/judge';
import { annualReport } from '../../../src/report/annual-report';
import type { PaneEvent } from '../../../src/taskpane/state/event';
import type { PreparedReport, ReportState } from '../../../src/taskpane/state/report-state';
import type { PaneState } from '../../../src/taskpane/state/state';
import { layoutOf } from '../../../src/xlsx/render-section';

/** The states of the page of papers, each led to by what happens in a real pane. */
export function reportStates(
  judged: Judged,
  after: (...events: readonly PaneEvent[]) => PaneState,
): [string, PaneState][] {
  const report = (said: Partial<ReportState>): PaneEvent => ({ is: 'report', report: said });
  const open = (part: 'all' | 'export' | 'preview'): PaneEvent => ({ is: 'open', screen: { name: 'report', part } });
  const annual = preparedOf(judged, { paper: 'annual', places: null });
  const ready = report({ prepared: annual, ways: { openAsWorkbook: true, download: true } });
  return [
    ['report-preparing', after(open('all'), { is: 'began', work: 'report' })],
    ['report', after(open('all'), ready)],
    ['report-preview', after(open('preview'), ready)],
  ];
}

function preparedOf(judged: Judged, asked: PreparedReport['asked']): PreparedReport {
  const document = annualReport({ ...judged, settings: judged.settings.office });
  const sheets = document.sections.map((section) => ({
    name: section.name,
    pages: layoutOf(section, document.font).paged.breaks.length + 1,
  }));
  return { asked, judged, document, sheets };
}
