import { OWN_SHEET_NAME } from '../../grid/own-names';
import { isSeenRole, sheetMarkText } from '../../grid/own-sheets';
import { areaOf } from '../../grid/references';
import { changeCheckpoint, queueStands, type Checkpoint } from '../checkpoint';
import { deletion } from '../delete-sheet';
import { valueQuestions } from '../last-look';
import type { Question } from '../questions';
import type { SheetReading } from '../read-grids';
import { CHECKPOINT_NAME } from '../read-structure';
import type { Run } from '../run';
import { carryOut, type Step } from '../steps';
import { forgetFormer, formerOf, rememberFormer } from './former-sheets';
import type { InsertedSheet } from './insert-sheets';
import type { SheetPlan } from './plan-sheets';
import { formerSheetName } from './run-sheets';

/**
 * The new sheets take their names; the old ones are hidden under others, so that nobody types there any more, and are
 * looked at once more.
 * @param readings the old sheets as they were read
 * @returns whether all is as planned, and the old sheets are what was read: else it must be taken back
 */
export async function swapSheets(
  run: Run,
  plan: SheetPlan,
  sheets: readonly InsertedSheet[],
  readings: readonly SheetReading[],
  checkpoint: Checkpoint,
): Promise<boolean> {
  const { former } = plan;
  // Nobody types where nobody sees.
  const seen = former.filter(({ mark }) => isSeenRole(mark.role));
  const ids = new Set(seen.map(({ structure }) => structure.id));
  const old = readings.filter(({ structure }) => ids.has(structure.id));
  let same = old.length === seen.length;
  const differs = (): void => {
    same = false;
  };
  const steps: Step[] = [
    ...former.map(({ structure }) => bearsItsName(structure.name)),
    { bytes: 1500, queue: (context) => changeCheckpoint(context, checkpoint) },
    ...rememberFormer(formerOf(former)),
    ...former.map(({ structure }, n) => hiding(run.id, structure.id, structure.visibility === 'very-hidden', n)),
    ...sheets.map(naming),
    ...activation(plan, sheets),
  ];
  const named = await carryOut(
    run.requests,
    steps,
    (context) => {
      const all = context.workbook.worksheets.load('items/id,items/name');
      const stands = queueStands(context, checkpoint);
      return () => {
        const names = new Map(all.items.map(({ id, name }) => [id, name]));
        return stands() && sheets.every(({ id, mark }) => names.get(id) === mark.name);
      };
    },
    [...valueQuestions({ sheets: old }, differs), ...old.map((one) => usedQuestion(one, differs))],
  );
  return named && same;
}

/** One that was renamed meanwhile is not found, and the request ends here: its successor would bear the old name. */
function bearsItsName(name: string): Step {
  return { bytes: 300, queue: (context) => void context.workbook.worksheets.getItem(name).load('id') };
}

function hiding(run: string, id: string, isHidden: boolean, number: number): Step {
  return {
    bytes: 800,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      if (!isHidden) sheet.visibility = 'Hidden';
      sheet.name = formerSheetName(run, number);
    },
  };
}

function naming({ id, mark }: InsertedSheet): Step {
  const text = sheetMarkText({ ...mark, sheet: id });
  return {
    bytes: text.length + 1000,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.names.getItem(OWN_SHEET_NAME).formula = `=${text}`;
      sheet.name = mark.name;
      if (!isSeenRole(mark.role)) sheet.visibility = 'VeryHidden';
    },
  };
}

/** Hiding the sheet on screen brings another there: its successor follows. */
function activation({ shown }: SheetPlan, sheets: readonly InsertedSheet[]): Step[] {
  const target = shown === null ? undefined : sheets[shown]?.id;
  if (target === undefined) return [];
  return [{ bytes: 300, queue: (context) => context.workbook.worksheets.getItem(target).activate() }];
}

function usedQuestion({ structure, facts }: SheetReading, differs: () => void): Question {
  return {
    bytes: 300,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(structure.id);
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      return () => {
        const now = used.isNullObject ? null : areaOf(used.address);
        if (JSON.stringify(now) !== JSON.stringify(facts.used)) differs();
      };
    },
  };
}

/** The old sheets go, then what was written down about them, and the checkpoint. */
export async function endSwap(run: Run, { former }: SheetPlan, checkpoint: Checkpoint): Promise<void> {
  const steps: Step[] = [
    { bytes: 1500, queue: (context) => changeCheckpoint(context, checkpoint) },
    ...former.flatMap(({ structure }) => deletion(structure)),
    ...forgetFormer(formerOf(former)),
    { bytes: 300, queue: (context) => context.workbook.names.getItem(CHECKPOINT_NAME).delete() },
  ];
  await carryOut(run.requests, steps, () => () => undefined);
}
