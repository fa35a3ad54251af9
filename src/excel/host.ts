import type { ExcelProblem } from '../language/excel-problems';
import { problemOf } from './errors';

/**
 * The least that reading and marking a sheet need: Excel 2021. Whatever is above it stands behind `supports`.
 * @see https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
export const API_FLOOR = '1.14';

/** The Excel that the add-in runs in. */
export interface Host {
  /** `PC`, `Mac`, `OfficeOnline`, `iOS`, …; empty where Office does not tell. */
  readonly platform: string;
  /** `16.0.…`, for whoever mends the program. */
  readonly version: string;
}

export type Readiness =
  | { readonly ready: true; readonly host: Host }
  /** Opened in a browser, or in an Excel below the floor. */
  | { readonly ready: false; readonly reason: 'outside' | 'excel' };

/** Waits until Office can be asked, and says whether this Excel can do what the add-in needs. Never throws. */
export async function whenReady(): Promise<Readiness> {
  const { host, platform } = await Office.onReady();
  // Outside of Office both are null, whatever the types say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return { ready: false, reason: 'outside' };
  if (!supports(API_FLOOR)) return { ready: false, reason: 'excel' };
  // Not every build of Excel has diagnostics.
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return { ready: true, host: { platform: String(platform ?? ''), version: diagnostics?.version ?? '' } };
}

/** Whether this Excel has a set of its interface: `1.16`. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Ties a button of the ribbon to what it does. The button is always freed again, else Excel would stop the command
 * after five minutes and say that the add-in does not respond.
 * @param action the id that the manifest gives the button's action
 * @param failed told what stopped Excel, where it did; the button is busy until it is done
 * @see https://learn.microsoft.com/javascript/api/office/office.actions
 */
export function registerCommand(
  action: string,
  run: () => Promise<void>,
  failed: (problem: ExcelProblem) => unknown,
): void {
  Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
    try {
      await run();
    } catch (error) {
      await failed(problemOf(error));
    } finally {
      event.completed();
    }
  });
}
