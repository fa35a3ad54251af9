import { clearMarks } from '../excel/clear-marks';
import { registerCommand } from '../excel/host';
import type { RunOptions } from '../excel/run';
import { validateWorkbook } from '../excel/validate-workbook';

/** Ties the ribbon's buttons that need no pane to what they do. */
export function registerRibbon(judge: NonNullable<RunOptions['judge']>): void {
  registerCommand(
    'validate',
    async () => void (await validateWorkbook({ judge })),
    () => undefined,
  );
  registerCommand(
    'clear',
    async () => void (await clearMarks({})),
    () => undefined,
  );
}
