import type { GridName } from '../../grid/grid';
import { sheetMarkIn } from '../../grid/own-sheets';
import { namesByKey, textFromNames } from '../../grid/own-names';
import type { Checkpoint } from '../checkpoint';
import { deletion } from '../delete-sheet';
import { ask, type Question } from '../questions';
import { carryOut, type Step } from '../steps';
import { CHECKPOINT_NAME, withoutEquals, type SheetStructure, type Structure } from '../read-structure';
import type { Run } from '../run';
import { withActiveSheet } from './active-sheet';
import { FORMER_NAME, formerFrom, type FormerSheet } from './former-sheets';
import { formerSheetName, isFormerSheet, isNewSheet } from './run-sheets';
import { documentIn } from './standing';

/** How a run that wrote a document was brought to an end: taken back, or gone on with. */
export type DocumentEnd = 'restored' | 'complete';

/**
 * Ends a run that wrote a document or took one away, from what it left in the workbook. While its old sheets are still
 * there, everything is taken back; once they are going, the new ones are all there.
 * @param structure as read just before
 */
export async function endDocumentRun(run: Run, checkpoint: Checkpoint, structure: Structure): Promise<DocumentEnd> {
  run.tell({ stage: 'restoring', share: 0 });
  const forward = checkpoint.kind === 'remove-report' || checkpoint.document?.phase === 'end';
  const steps = forward
    ? forwardSteps(checkpoint, structure)
    : backSteps(checkpoint, structure, await readWayBack(run, structure));
  await carryOut(run.requests, [...steps, ...endSteps(structure)], () => () => undefined);
  run.tell({ stage: 'restoring', share: 1 });
  return forward ? 'complete' : 'restored';
}

/** What must be known to take everything back. */
interface WayBack {
  readonly former: readonly FormerSheet[];
  /** Id of the sheet on screen; null where it is none that a run could have brought there. */
  readonly onScreen: string | null;
}

async function readWayBack(run: Run, structure: Structure): Promise<WayBack> {
  const names = formerNames(structure);
  const { active, answer } = await withActiveSheet(async (questions) => {
    const found: GridName[] = [];
    const former: Question = {
      bytes: 10_000 * names.length,
      queue: (context) => {
        const items = names.map((name) => context.workbook.names.getItem(name).load('name,formula'));
        return () => {
          for (const { name, formula } of items)
            found.push({ name, refersTo: withoutEquals(formula), hidden: true, local: false });
        };
      },
    };
    await ask(run.requests, [...questions, former]);
    return found;
  });
  return { former: formerFrom(textFromNames(FORMER_NAME, namesByKey(answer))), onScreen: active };
}

function formerNames({ ownNames }: Structure): string[] {
  return ownNames.filter((name) => name.toLowerCase().startsWith(FORMER_NAME.toLowerCase()));
}

/** The old sheets are shown first: Excel keeps at least one that is visible. */
function backSteps(checkpoint: Checkpoint, { sheets }: Structure, { former, onScreen }: WayBack): Step[] {
  const old = former.flatMap((was, n) => {
    const sheet = sheets.find(({ name }) => name === formerSheetName(checkpoint.id, n));
    return sheet === undefined ? [] : [{ was, sheet }];
  });
  // One that was hidden and not renamed yet is found by its id.
  const hidden = former.flatMap((was) => {
    const sheet = sheets.find(({ id, name }) => id === was.id && !isFormerSheet(checkpoint.id, name));
    return sheet === undefined ? [] : [{ was, sheet }];
  });
  const made = sheets.filter((sheet) => cameWith(checkpoint.id, sheet));
  const active = sheets.find(({ id }) => id === checkpoint.document?.active);
  const toShow = [...old, ...hidden].some(({ sheet, was }) => sheet === active && was.visibility === 'Visible');
  // Whoever went to another sheet meanwhile stays there.
  const isOurs = onScreen === null || [...made, ...old.map(({ sheet }) => sheet)].some(({ id }) => id === onScreen);
  const back = active !== undefined && (toShow || (isOurs && active.visibility === 'visible'));
  return [
    ...[...old, ...hidden]
      .filter(({ was }) => was.visibility === 'Visible')
      .map(({ sheet }) => step((context) => (at(context, sheet).visibility = 'Visible'))),
    ...(back ? [step((context) => at(context, active).activate())] : []),
    ...made.flatMap(deletion),
    ...old.map(({ was, sheet }) => step((context) => (at(context, sheet).name = was.name))),
    ...[...old, ...hidden]
      .filter(({ was }) => was.visibility !== 'Visible')
      .map(({ was, sheet }) => step((context) => (at(context, sheet).visibility = was.visibility))),
  ];
}

function cameWith(run: string, { name, names }: SheetStructure): boolean {
  return isNewSheet(run, name) || (sheetMarkIn(names)?.run === run && !isFormerSheet(run, name));
}

function forwardSteps(checkpoint: Checkpoint, structure: Structure): Step[] {
  const { kind, id, document } = checkpoint;
  if (kind === 'report') return structure.sheets.filter(({ name }) => isFormerSheet(id, name)).flatMap(deletion);
  const found = document === undefined ? null : documentIn(structure, document.id);
  return (found?.sheets ?? []).flatMap(({ structure: sheet }) => deletion(sheet));
}

/** The names go, the checkpoint last: until then the next start finds the rest. */
function endSteps(structure: Structure): Step[] {
  return [
    ...formerNames(structure).map((name) => step((context) => context.workbook.names.getItem(name).delete())),
    step((context) => context.workbook.names.getItemOrNullObject(CHECKPOINT_NAME).delete()),
  ];
}

function at(context: Excel.RequestContext, { id }: SheetStructure): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}

function step(queue: (context: Excel.RequestContext) => unknown): Step {
  return { bytes: 400, queue: (context) => void queue(context) };
}
