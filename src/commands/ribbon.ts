import { clearMarks } from '../excel/clear-marks';
import { showPage } from '../excel/dialog';
import { registerCommand } from '../excel/host';
import { readPersonalView } from '../excel/personal';
import type { RunOptions } from '../excel/run';
import { validateWorkbook } from '../excel/validate-workbook';
import { COMMANDS } from '../language/ribbon-words';
import { writeAnnualReport } from './annual-report';
import { noticeAddress, noticeOf, type Ended } from './notice';

/** How the buttons do their work. */
export interface RibbonOptions extends Pick<RunOptions, 'judge' | 'timeLimit' | 'wait'> {
  /** The whole address of notice.html, which says what a sheet alone would not show. */
  readonly noticePage: string;
}

/**
 * Ties the ribbon's buttons that need no pane to what they do. Done work shows in the sheet; whatever else is to be said
 * is said in a window, since a command's page is never seen.
 */
export function registerRibbon({ noticePage, ...options }: RibbonOptions): void {
  const asked = (): Omit<RunOptions, 'signal' | 'progress'> => ({ ...options, who: readPersonalView().name.trim() });
  const run: Record<(typeof COMMANDS)[number], () => Promise<Ended>> = {
    validate: () => validateWorkbook(asked()),
    report: () => writeAnnualReport(asked()),
    clear: () => clearMarks(asked()),
  };
  const tell = async (result: Ended): Promise<void> => {
    const notice = noticeOf(result, readPersonalView().language);
    if (notice !== null) await showPage(noticeAddress(noticePage, notice));
  };
  for (const command of COMMANDS)
    registerCommand(
      command,
      async () => tell(await run[command]()),
      (problem) =>
        tell({ state: 'interrupted', problem: { kind: 'excel', problem }, kept: [], protectedSheets: [], requests: 0 }),
    );
}
