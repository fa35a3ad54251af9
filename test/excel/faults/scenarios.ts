import { insertCells } from '../../../src/embedded-excel/model/insert-delete';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { addName } from '../../../src/embedded-excel/model/names';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import type { WorkbookModel } from '../../../src/embedded-excel/model/types';
import type { ProfileName } from '../../../src/embedded-excel/profiles';
import { checkpointFormula, type Checkpoint } from '../../../src/excel/checkpoint';
import { CHECKPOINT_NAME } from '../../../src/excel/read-structure';
import { validateWorkbook } from '../../../src/excel/validate-workbook';
import { openEmbedded } from '../../support/embedded';
import { NOTE } from './edits';
import { makesReport, reportRun, typedIntoReport } from './reports';
import { untilPaneIsGone } from './pane';
import { FIRST, LAST, NOW, office, officeWorkbook, RESULT } from './workbook';

/** What a run finds when it begins. */
export interface Scenario {
  readonly kind: 'validate' | 'clear' | 'report' | 'remove-report';
  /** Whether a checkpoint, or half a run, stands in `found`: then `clean` is what it was before. */
  readonly cutOff?: boolean;
  /** The workbook that it finds. */
  readonly found: Uint8Array;
  /** The same without us: what must be there once all marks are taken away; null: what clearing it without a fault gives. */
  readonly clean: Uint8Array | null;
  /** What was there before a run that was cut off, where it is another than `clean`. */
  readonly before?: Uint8Array;
}

export type ScenarioName = keyof typeof scenarios;

const at = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

async function marked(book: Uint8Array, profile: ProfileName): Promise<Uint8Array> {
  const open = await openEmbedded(book, { profile });
  const { state } = await open.inPane(() => validateWorkbook(at));
  if (state !== 'complete') throw new Error(`Marking ended ${state}`);
  await open.settle();
  return open.save();
}

function changed(book: Uint8Array, change: (workbook: WorkbookModel) => void): Uint8Array {
  const workbook = loadWorkbook(book);
  change(workbook);
  return saveWorkbook(workbook);
}

/** What an office does between two runs: a rating, a new nominee, rows above. */
function edited(workbook: WorkbookModel): void {
  const people = office(workbook, 'Cá nhân');
  const table = office(workbook, 'Bảng');
  setValues(workbook, people, { top: FIRST, bottom: FIRST, left: 2, right: 2 }, [['HTXSNV']]);
  insertCells(workbook, people, { top: 0, bottom: 0, left: 0, right: 16_383 }, 'down');
  setValues(workbook, table, { top: LAST, bottom: LAST, left: 1, right: 2 }, [['Vũ Văn Em', 'HTNV']]);
}

/** As one of our own runs would have left it, had it been cut off before its first change but one. */
function begunBySomeone(workbook: WorkbookModel, since: number): void {
  const checkpoint: Checkpoint = { id: 'another', who: 'Lan', since, kind: 'validate', marked: false };
  const formula = checkpointFormula(checkpoint).slice(1);
  addName(workbook, { name: CHECKPOINT_NAME, scope: null, formula, visible: false });
}

/** Half of the marks are written when the pane closes. */
async function cutOff(book: Uint8Array, profile: ProfileName): Promise<Uint8Array> {
  const dry = await openEmbedded(book, { profile });
  await dry.inPane(() => validateWorkbook({ ...at, now: () => NOW - 200_000 }));
  const write = dry.requests.findIndex(({ body }) => body.Actions.length > 200);
  const action = Math.floor((dry.requests[write]?.body.Actions.length ?? 0) / 2);
  await dry.settle();
  const open = await openEmbedded(book, { profile });
  open.faults.at(write + 1, { kind: 'pane-closed', executed: true, action });
  await untilPaneIsGone(
    open,
    write + 1,
    open.inPane(() => validateWorkbook({ ...at, now: () => NOW - 200_000, timeLimit: 2000 })),
  );
  return open.save();
}

/** The office's workbook with its report, in which somebody has written. */
async function reported(profile: ProfileName): Promise<Uint8Array> {
  const open = await openEmbedded(officeWorkbook(), { profile });
  const { state } = await open.inPane(() => makesReport(at));
  if (state !== 'complete') throw new Error(`Writing a report ended ${state}`);
  typedIntoReport(open.workbook);
  await open.settle();
  return open.save();
}

/** A report is being written again when the pane closes: its new sheets take the places of the old ones just then. */
async function reportCutOff(book: Uint8Array, profile: ProfileName): Promise<Uint8Array> {
  const { swap, actions } = await reportRun(book, profile);
  const open = await openEmbedded(book, { profile });
  open.faults.at(swap, { kind: 'pane-closed', executed: true, action: Math.floor(actions * 0.6) });
  await untilPaneIsGone(
    open,
    swap,
    open.inPane(() => makesReport({ ...at, now: () => NOW - 200_000, timeLimit: 2000 })),
  );
  return open.save();
}

/** How each begins. */
export const scenarios = {
  /** Marks for the first time. */
  first: async () => ({ kind: 'validate', found: officeWorkbook(), clean: officeWorkbook() }),
  /** Marks again, over marks of an earlier run, after the office's edits. */
  again: async (profile) => ({
    kind: 'validate',
    found: changed(await marked(officeWorkbook(), profile), edited),
    clean: changed(officeWorkbook(), edited),
  }),
  /** Takes marks away. */
  clear: async (profile) => ({
    kind: 'clear',
    found: await marked(officeWorkbook(), profile),
    clean: officeWorkbook(),
  }),
  /** Takes marks away, one of which somebody changed. */
  'clear-changed': async (profile) => ({
    kind: 'clear',
    found: changed(await marked(officeWorkbook(), profile), (workbook) =>
      setValues(
        workbook,
        office(workbook, 'Cá nhân'),
        { top: FIRST, bottom: FIRST, left: RESULT + 3, right: RESULT + 3 },
        [[NOTE]],
      ),
    ),
    clean: null,
  }),
  /** Ends a run that was cut off half-way. */
  'cut-off': async (profile) => ({
    kind: 'validate',
    cutOff: true,
    found: await cutOff(officeWorkbook(), profile),
    clean: officeWorkbook(),
  }),
  /** Takes away what a run that was cut off left. */
  'clear-cut-off': async (profile) => ({
    kind: 'clear',
    cutOff: true,
    found: await cutOff(officeWorkbook(), profile),
    clean: officeWorkbook(),
  }),
  /** Somebody else is marking just now, and goes away. */
  'another-alive': async () => ({
    kind: 'validate',
    cutOff: true,
    found: changed(officeWorkbook(), (workbook) => begunBySomeone(workbook, NOW - 5_000)),
    clean: officeWorkbook(),
  }),
  /** Somebody else's run was cut off before it wrote anything. */
  'another-dead': async () => ({
    kind: 'validate',
    cutOff: true,
    found: changed(officeWorkbook(), (workbook) => begunBySomeone(workbook, NOW - 500_000)),
    clean: officeWorkbook(),
  }),
  /** Writes a report for the first time. */
  report: async () => ({ kind: 'report', found: officeWorkbook(), clean: officeWorkbook() }),
  /** Writes it again, over one in which somebody has written. */
  'report-again': async (profile) => ({ kind: 'report', found: await reported(profile), clean: officeWorkbook() }),
  /** Takes it away. */
  'remove-report': async (profile) => ({
    kind: 'remove-report',
    found: await reported(profile),
    clean: officeWorkbook(),
  }),
  /** Ends one that was cut off while it took the old one's place, and writes anew. */
  'report-cut-off': async (profile) => {
    const before = await reported(profile);
    return {
      kind: 'report',
      cutOff: true,
      found: await reportCutOff(before, profile),
      before,
      clean: officeWorkbook(),
    };
  },
} as const satisfies Record<string, (profile: ProfileName) => Promise<Scenario>>;
