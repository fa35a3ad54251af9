import type { Answer } from './probe';
import type { Run } from './place';

/** What probes must leave as it was, as far as it can be told. */
export interface WorkbookState {
  readonly active: string;
  /** By what they are: `sheets`, `names`, `settings`, `calculation`. */
  readonly parts: Readonly<Record<string, Answer>>;
}

/** Reads it, in one request. */
export async function readState(run: Run): Promise<WorkbookState> {
  return run(async (context) => {
    const { worksheets, names, settings, application } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    names.load('items/name,items/formula,items/visible');
    settings.load('items/key');
    application.load('calculationMode');
    const active = worksheets.getActiveWorksheet().load('id');
    await context.sync();
    return {
      active: active.id,
      parts: {
        sheets: worksheets.items.map((sheet) => [sheet.id, sheet.name, sheet.visibility, sheet.protection.protected]),
        names: names.items.map((name) => [name.name, String(name.formula), name.visible]),
        settings: settings.items.map((setting) => setting.key),
        calculation: application.calculationMode,
        active: active.id,
      },
    };
  });
}

/** Brings the sheet back on screen that was there before; a probe may have shown its own. */
export async function bringBack(run: Run, { active }: WorkbookState): Promise<void> {
  await run(async (context) => {
    const now = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    if (now.id === active) return;
    context.workbook.worksheets.getItem(active).activate();
    await context.sync();
  });
}

/** Which parts are not as they were. */
export function changedParts(before: WorkbookState, after: WorkbookState): string[] {
  return Object.keys(before.parts).filter(
    (part) => JSON.stringify(before.parts[part]) !== JSON.stringify(after.parts[part]),
  );
}

/** A beginning that no sheet, name or setting of the workbook has: `DH_probe`, `DH_probe1`, … */
export function freePrefix({ parts }: WorkbookState): string {
  const taken = JSON.stringify(parts);
  for (let n = 0; ; n++) {
    const prefix = `DH_probe${n === 0 ? '' : String(n)}_`;
    if (!taken.includes(prefix)) return prefix;
  }
}
