import fc from 'fast-check';
import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import { finishCutOffRun } from '../../src/excel/finish-run';
import type { RunOptions, RunResult } from '../../src/excel/run';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { ModelError } from '../../src/embedded-excel/model/error';
import { reapplyFilter } from '../../src/embedded-excel/model/filter';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { restoreSnapshot, takeSnapshot, type Snapshot } from '../../src/embedded-excel/model/snapshot';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import type { ProfileName } from '../../src/embedded-excel/profiles';
import { parseArea } from '../../src/grid/area';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { differences, workbookState } from '../support/workbook-state';
import { officeSheets, userActions, type UserAction } from './faults/actions';
import { untilPaneIsGone } from './faults/pane';
import { NOW, officeWorkbook } from './faults/workbook';

/** What happens: the office acts, or marks or clears, with an act of the office between two requests, or a closing pane. */
type Step =
  | { readonly kind: 'act'; readonly action: UserAction }
  | { readonly kind: 'undo' }
  | {
      readonly kind: 'validate' | 'clear';
      readonly request: number;
      readonly meanwhile: UserAction | null;
      readonly closes: boolean;
    };

const runs = fc.record({
  kind: fc.constantFrom('validate' as const, 'validate' as const, 'clear' as const),
  request: fc.integer({ min: 1, max: 7 }),
  meanwhile: fc.option(userActions, { freq: 3 }),
  closes: fc.boolean(),
});

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: userActions.map((action): Step => ({ kind: 'act', action })) },
    { weight: 4, arbitrary: runs },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
  ),
  { minLength: 2, maxLength: 7 },
);

const profile = fc.constantFrom<ProfileName[]>('2021', '2024', '365', 'web');

/** The workbook with us and without us, side by side. */
class Twins {
  /** Results by the content of the row that they were written for. */
  readonly written = new Map<string, Set<string>>();
  /** The workbook before our last write, where nothing was done since. */
  undoable: Snapshot | null = null;
  private now = NOW;

  constructor(
    readonly open: OpenEmbedded,
    readonly without: WorkbookModel,
  ) {}

  get options(): RunOptions {
    return {
      language: 'vi',
      now: () => this.now,
      wait: async (milliseconds) => void (this.now += milliseconds),
    };
  }

  /** The office does the same in both. What Excel refuses without us is not done; what it takes, it takes with us too. */
  act({ act }: UserAction): void {
    const before = takeSnapshot(this.without);
    try {
      act(this.without);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      restoreSnapshot(this.without, before);
      return;
    }
    this.open.edit('user', act);
    this.undoable = null;
  }

  async run({ kind, request, meanwhile, closes }: Exclude<Step, { kind: 'act' | 'undo' }>): Promise<void> {
    const { open } = this;
    const first = open.requests.length;
    let acted = Infinity;
    let wrote = Infinity;
    this.undoable = null;
    let before: Snapshot | null = null;
    open.faults.begin({
      kind: 'edit',
      by: 'user',
      edit: (workbook) => {
        const number = open.requests.length - first;
        const writes = open.requests.at(-1)?.body.Actions.some(({ Name }) => Name === WRITE) ?? false;
        if (meanwhile !== null && number === request) {
          acted = number;
          this.act(meanwhile);
        }
        if (!writes) return;
        wrote = number;
        before = takeSnapshot(workbook);
      },
    });
    if (closes && meanwhile === null)
      open.faults.at(first + request, { kind: 'pane-closed', executed: request % 2 === 0, action: 40 * request });
    // What a closed pane still waits for ends soon.
    const options = closes ? { ...this.options, timeLimit: 2000 } : this.options;
    const result = await untilPaneIsGone(
      open,
      closes && meanwhile === null ? first + request : 0,
      open.inPane<RunResult>(() => (kind === 'clear' ? clearMarks(options) : validateWorkbook(options))),
    );
    open.faults.end();
    if (result === null) {
      this.now += 130_000;
      await open.reopenPane();
      const ended = await open.inPane(() => finishCutOffRun(this.options));
      expect(ended?.state ?? 'untouched').not.toBe('interrupted');
    } else expect(result.state).not.toBe('interrupted');
    await this.sameRowsHidden();
    if (kind === 'validate' && (result?.state ?? 'complete') === 'complete') {
      // Only what the office did behind the write can be stale.
      if (result !== null && acted < wrote) expect((await this.examine()).stale).toEqual([]);
      this.remember();
    }
    if (result?.state === 'complete' && acted === Infinity) this.undoable = before;
  }

  /** Ctrl+Z takes our last write back in one step, and leaves what came behind it: nothing. */
  undo(): void {
    if (this.undoable !== null) restoreSnapshot(this.open.workbook, this.undoable);
    this.undoable = null;
  }

  examine() {
    return this.open.inPane(() => examineMarks(this.options));
  }

  /** Every result stands beside the nominee that it was written for, or is shown as stale. */
  async everyResultStandsRight(): Promise<void> {
    const { stale } = await this.examine();
    const shown = new Set(stale.map(({ sheet, row }) => `${sheet} ${String(row)}`));
    for (const { sheet, row, content, result } of resultsIn(this.open.workbook)) {
      if (shown.has(`${sheet} ${String(row)}`)) continue;
      const known = this.written.get(content);
      if (known === undefined || !known.has(result))
        throw new Error(`${sheet}, row ${String(row + 1)}: ${content} holds ${result}`);
    }
  }

  private remember(): void {
    for (const { content, result } of resultsIn(this.open.workbook)) {
      const known = this.written.get(content) ?? new Set();
      this.written.set(content, known.add(result));
    }
  }

  /** A run may hide rows only as Excel's own button for applying a filter again would. */
  private async sameRowsHidden(): Promise<void> {
    const with_ = officeSheets(this.open.workbook);
    officeSheets(this.without).forEach((sheet, n) => {
      const twin = with_[n];
      if (twin === undefined || hiddenRows(twin) === hiddenRows(sheet)) return;
      filterAgain(this.without, sheet);
      expect(hiddenRows(twin)).toBe(hiddenRows(sheet));
    });
  }
}

const WRITE = 'SuspendScreenUpdatingUntilNextSync';

function hiddenRows({ rows }: SheetModel): string {
  return rows.flatMap((row, n) => (row?.hidden === true ? [n] : [])).join();
}

function filterAgain(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.autoFilter !== null) reapplyFilter(workbook, sheet);
  for (const table of sheet.tables) if (table.filter !== null) reapplyFilter(workbook, sheet, table);
}

/** All rows with a result of ours, with what stands left of it in the office's three columns. */
function resultsIn(workbook: WorkbookModel) {
  return workbook.names.flatMap(({ name, scope, formula }) => {
    const sheet = workbook.sheets.find(({ id }) => id === scope);
    const area = /^_DienHinh\.\d+$/.test(name) ? parseArea(formula.slice(formula.lastIndexOf('!') + 1)) : null;
    if (sheet === undefined || area === null) return [];
    const found = [];
    for (let row = area.top + 1; row <= area.bottom; row++) {
      const cells = sheet.rows[row]?.cells ?? [];
      const values = (from: number, to: number): string =>
        JSON.stringify(Array.from({ length: to - from }, (_, n) => cells[from + n]?.value ?? null));
      const result = values(area.left, area.right + 1);
      // The running number is nobody's content.
      const content = values(area.left - 2, area.left);
      if (result !== '[null,null,null,null]') found.push({ sheet: sheet.name, row, content, result });
    }
    return found;
  });
}

async function play(all: readonly Step[], profile: ProfileName): Promise<void> {
  const bytes = officeWorkbook();
  const open = await openEmbedded(bytes, { profile });
  const twins = new Twins(open, loadWorkbook(bytes));
  for (const step of all) {
    if (step.kind === 'act') twins.act(step.action);
    else if (step.kind === 'undo') twins.undo();
    else await twins.run(step);
    await twins.everyResultStandsRight();
  }
  const cleared = await open.inPane(() => clearMarks(twins.options));
  expect(cleared.problem === null || cleared.problem.kind === 'no-marks').toBe(true);
  await open.settle();
  expect(open.references).toBe(0);
  for (const workbook of [open.workbook, twins.without])
    for (const sheet of workbook.sheets) if (sheet.protection === null) filterAgain(workbook, sheet);
  expect(differences(workbookState(twins.without), workbookState(open.workbook))).toEqual([]);
}

function told(step: Step): string {
  if (step.kind === 'act') return step.action.name;
  if (step.kind === 'undo') return 'undo';
  const { kind, request, meanwhile, closes } = step;
  if (meanwhile !== null) return `${kind}; before request ${String(request)}: ${meanwhile.name}`;
  return closes ? `${kind}; the pane closes at request ${String(request)}` : kind;
}

/** More where asked for: `INTERLEAVINGS=500 npx jest test/excel/interleavings.test.ts`. */
const asked = Number(process.env['INTERLEAVINGS'] ?? 0);

test('whatever the office does between runs and requests, results stand right or are shown as stale, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(profile, steps, async (excel, all) => {
      try {
        await play(all, excel);
      } catch (error) {
        throw new Error(
          `Excel ${excel}\n${all.map(told).join('\n')}\n${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }),
    asked > 0 ? { numRuns: asked } : { numRuns: 40, interruptAfterTimeLimit: 60_000 },
  );
}, 3_600_000);

// Panes that were closed wait for their answers; the library must outlive them.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 4_500)));
