import { addName } from '../../../src/embedded-excel/model/names';
import { reapplyFilter } from '../../../src/embedded-excel/model/filter';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import type { Fault } from '../../../src/embedded-excel/faults/fault';
import type { WorkbookModel } from '../../../src/embedded-excel/model/types';
import type { ProfileName } from '../../../src/embedded-excel/profiles';
import { clearMarks } from '../../../src/excel/clear-marks';
import { examineMarks } from '../../../src/excel/examine-marks';
import { finishCutOffRun } from '../../../src/excel/finish-run';
import type { RunOptions, RunResult } from '../../../src/excel/run';
import { validateWorkbook } from '../../../src/excel/validate-workbook';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { differences, workbookState, type WorkbookState } from '../../support/workbook-state';
import { editNamed, NOTE, type EditName } from './edits';
import { untilPaneIsGone } from './pane';
import { editsOfReports, makesReport, removesReport } from './reports';
import { scenarios, type Scenario, type ScenarioName } from './scenarios';
import { NOW } from './workbook';

/** One run of the matrix: what begins, in which Excel, and what goes wrong at which request. */
export interface Combination {
  readonly scenario: ScenarioName;
  readonly profile: ProfileName;
  /** From 1. */
  readonly request: number;
  /** As a replay names it. */
  readonly name: string;
  readonly faults: readonly (readonly [request: number, fault: Fault])[];
  /** The edit among the faults. */
  readonly edit?: EditName;
}

/** `lost`: none of the three, or something of the office's differs, or a further run fails. */
export interface Outcome {
  readonly state: 'untouched' | 'complete' | 'restored' | 'lost';
  /** Why it is lost. */
  readonly why: readonly string[];
}

/** How to name a combination so that it can be played again. */
export function replayName({ scenario, profile, request, name }: Combination): string {
  return `${scenario}/${profile}/${String(request)}/${name}`;
}

/** A clock that only goes on while somebody waits. */
class Clock {
  constructor(private milliseconds = NOW) {}

  readonly now = (): number => this.milliseconds;

  readonly wait = async (milliseconds: number): Promise<void> => {
    this.milliseconds += milliseconds;
  };
}

function optionsWith(clock: Clock): RunOptions {
  return { language: 'vi', now: clock.now, wait: clock.wait };
}

/** What a scenario's run does. */
export function runOf({ kind }: Scenario, options: RunOptions): Promise<RunResult> {
  switch (kind) {
    case 'validate':
      return validateWorkbook(options);
    case 'clear':
      return clearMarks(options);
    case 'report':
      return makesReport(options);
    case 'remove-report':
      return removesReport(options);
  }
}

/** Takes away whatever a scenario's run leaves. */
function undoOf({ kind }: Scenario, options: RunOptions): Promise<RunResult> {
  return kind === 'report' || kind === 'remove-report' ? removesReport(options) : clearMarks(options);
}

/** Prepared once for each Excel. */
const prepared = new Map<string, Promise<Scenario>>();

export function scenarioFor(name: ScenarioName, profile: ProfileName): Promise<Scenario> {
  const key = `${name} ${profile}`;
  const known = prepared.get(key) ?? scenarios[name](profile);
  prepared.set(key, known);
  return known;
}

/** What may stand in the workbook after the recovery. */
interface Expected {
  /** What was there when the run began. */
  readonly found: WorkbookState;
  /** Untouched or restored: as it was found. */
  readonly before: readonly WorkbookState[];
  /** As runs without a fault leave it; with an edit: made before the run, or behind it. */
  readonly complete: readonly WorkbookState[];
  /** Once all marks are taken away. */
  readonly clean: readonly WorkbookState[];
}

const expectations = new Map<string, Promise<Expected>>();

function expectedFor(name: ScenarioName, profile: ProfileName, edit?: EditName): Promise<Expected> {
  const key = `${name} ${profile} ${edit ?? ''}`;
  const known = expectations.get(key) ?? expected(name, profile, edit);
  expectations.set(key, known);
  return known;
}

async function expected(name: ScenarioName, profile: ProfileName, edit?: EditName): Promise<Expected> {
  const scenario = await scenarioFor(name, profile);
  const change = edit === undefined ? () => undefined : editNamed(edit);
  const stateOf = (book: Uint8Array): WorkbookState => {
    const workbook = loadWorkbook(book);
    change(workbook);
    return workbookState(workbook);
  };
  const cleanState = (book: Uint8Array): WorkbookState => {
    const workbook = loadWorkbook(book);
    change(workbook);
    filtersAgain(workbook);
    return workbookState(workbook);
  };
  const complete: WorkbookState[] = [];
  const cleared: WorkbookState[] = [];
  for (const order of edit === undefined ? ['no edit'] : ['edit first', 'run first']) {
    const open = await openEmbedded(scenario.found, { profile });
    const options = optionsWith(new Clock());
    if (order === 'edit first') open.edit('remote', change);
    await open.inPane(() => runOf(scenario, options));
    if (order === 'run first') open.edit('remote', change);
    complete.push(workbookState(open.workbook));
    await open.inPane(() => undoOf(scenario, options));
    filtersAgain(open.workbook);
    cleared.push(workbookState(open.workbook));
    await open.settle();
  }
  const before: WorkbookState[] = [];
  if (scenario.cutOff === true && scenario.kind === 'report' && edit !== undefined) {
    // What people do once the cut-off run was ended, and before the new one.
    const open = await openEmbedded(scenario.found, { profile });
    const options = optionsWith(new Clock());
    await open.inPane(() => finishCutOffRun(options));
    open.edit('remote', change);
    before.push(workbookState(open.workbook));
    await open.inPane(() => runOf(scenario, options));
    complete.push(workbookState(open.workbook));
    await open.inPane(() => undoOf(scenario, options));
    filtersAgain(open.workbook);
    cleared.push(workbookState(open.workbook));
    await open.settle();
    // What was done to a half-made report is taken back with it.
    if (scenario.before !== undefined && edit in editsOfReports)
      before.push(workbookState(loadWorkbook(scenario.before)));
  }
  if (scenario.cutOff === true && scenario.kind === 'clear') {
    // Where clearing did not even begin, the next start ends the run that was cut off before.
    const open = await openEmbedded(scenario.found, { profile });
    open.edit('remote', change);
    await open.inPane(() => finishCutOffRun(optionsWith(new Clock())));
    complete.push(workbookState(open.workbook));
    await open.settle();
  }
  return {
    found: stateOf(scenario.found),
    before: [
      ...before,
      stateOf(
        scenario.before ?? (scenario.cutOff === true && scenario.clean !== null ? scenario.clean : scenario.found),
      ),
    ],
    complete,
    clean:
      scenario.clean === null || isOfOurs(edit) ? cleared : [cleanState(scenario.clean), ...ofReports(edit, cleared)],
  };
}

/** Setting a filter's range anew applies it again, as Excel's own button does: rows that came later are filtered too. */
function filtersAgain(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    if (sheet.protection !== null) continue;
    if (sheet.autoFilter !== null) reapplyFilter(workbook, sheet);
    for (const table of sheet.tables) if (table.filter !== null) reapplyFilter(workbook, sheet, table);
  }
}

/** What people did to a report may stay when it goes: a copy, or one that nobody can tell from a copy. */
function ofReports(edit: EditName | undefined, cleared: readonly WorkbookState[]): readonly WorkbookState[] {
  return edit !== undefined && edit in editsOfReports ? cleared : [];
}

function isOfOurs(edit: EditName | undefined): boolean {
  return edit === 'note in our place' || edit === 'our column emptied';
}

/** Plays a combination: the run with its fault, a new pane, what the add-in does at its start, a further run, and clearing. */
export async function play(combination: Combination): Promise<Outcome> {
  const { scenario: name, profile, edit } = combination;
  const scenario = await scenarioFor(name, profile);
  const expect = await expectedFor(name, profile, edit);
  const open = await openEmbedded(scenario.found, { profile });
  const why: string[] = [];
  const check = (what: string, holds: boolean, differs: readonly string[] = []): void => {
    if (!holds) why.push(what, ...differs);
  };
  const clock = new Clock();
  const options = optionsWith(clock);

  const result = await withFault(open, combination, scenario, options);
  const told = result?.state ?? 'interrupted';
  const after = workbookState(open.workbook);
  if (told === 'complete') check('said complete', ...isOneOf(after, expect.complete));
  // Nothing was there to be taken away any more, or the marks of another run stand there.
  else if (told !== 'interrupted' && combination.name !== 'late')
    check(
      `said ${told}`,
      ...isOneOf(after, [expect.found, ...expect.before, ...(isNothingLeft(result) ? expect.complete : [])]),
    );

  await clock.wait(130_000);
  await open.reopenPane();
  const recovery = await open.inPane(() => finishCutOffRun(options));
  const recovered = workbookState(open.workbook);
  const isBefore = isOneOf(recovered, expect.before);
  const isComplete = isOneOf(recovered, expect.complete);
  check('after the next start neither as before nor complete', isBefore[0] || isComplete[0], [
    `run ${told}, start ${recovery?.state ?? 'nothing to do'} ${JSON.stringify(recovery?.problem ?? null)}`,
    ...(isBefore[1].length < isComplete[1].length ? isBefore[1] : isComplete[1]),
  ]);
  const looked = await open.inPane(() => examineMarks(options));
  check('a checkpoint still stands there', looked.unfinished === null);

  const second = await open.inPane(() => runOf(scenario, options));
  check(
    `a second run ended ${second.state} ${JSON.stringify(second.problem)}`,
    second.state === 'complete' || isNothingLeft(second) || second.problem?.kind === 'structure-protected',
  );
  if (scenario.kind === 'validate' && second.state === 'complete' && !isOfOurs(edit)) {
    const { stale } = await open.inPane(() => examineMarks(options));
    // Marks that stood on a sheet when it was protected stay there, and may well be stale.
    const ours = stale.filter(({ sheet }) => !second.protectedSheets.includes(sheet));
    check('results are stale after a second run', ours.length === 0, [JSON.stringify(ours)]);
  }
  unprotect(open.workbook, edit);
  await open.inPane(() => undoOf(scenario, options));
  filtersAgain(open.workbook);
  const cleared = workbookState(open.workbook);
  check('the office’s workbook is another', ...isOneOf(cleared, cleanWithout(expect.clean, edit)));
  await open.settle();
  check('references are kept alive', open.references === 0);
  if (why.length > 0) return { state: 'lost', why };
  if (isComplete[0] && !isBefore[0]) return { state: 'complete', why };
  const wasRestored = told === 'restored' || recovery?.state === 'restored';
  return { state: wasRestored ? 'restored' : isComplete[0] && told === 'complete' ? 'complete' : 'untouched', why };
}

function isNothingLeft(result: RunResult | null): boolean {
  return result?.problem?.kind === 'no-marks';
}

async function withFault(
  open: OpenEmbedded,
  { faults }: Combination,
  scenario: Scenario,
  options: RunOptions,
): Promise<RunResult | null> {
  for (const [request, fault] of faults) open.faults.at(request, fault);
  const silent = faults.some(([, { kind }]) => kind === 'no-answer' || kind === 'slow');
  const closesAt = faults.find(([, { kind }]) => kind === 'pane-closed')?.[0] ?? 0;
  // What a closed pane still waits for ends soon.
  const limited = silent ? { ...options, timeLimit: 250 } : closesAt > 0 ? { ...options, timeLimit: 2000 } : options;
  const result = await untilPaneIsGone(
    open,
    closesAt,
    open.inPane(() => runOf(scenario, limited)),
  );
  await open.excel.idle();
  open.faults.end();
  return result;
}

/** Whether a state is one of some, and how it differs from the nearest of them. */
function isOneOf(state: WorkbookState, some: readonly WorkbookState[]): [boolean, string[]] {
  const differing = some
    .map((one) => differences(withoutLooks(one), withoutLooks(state)))
    .sort((a, b) => a.length - b.length);
  return [differing.some((lines) => lines.length === 0), differing[0] ?? []];
}

/** A cell of ours in which somebody wrote may look like ours or like before: what it says must stay. */
function withoutLooks(state: WorkbookState): WorkbookState {
  const said = new Map(state);
  for (const [place, what] of state) if (what.startsWith(`["${NOTE}",`)) said.set(place, NOTE);
  return said;
}

/** A sheet that the office protects keeps its marks until it is unprotected: then they can be taken away. */
function unprotect(workbook: WorkbookModel, edit?: EditName): void {
  if (edit === 'structure protected') workbook.structureProtected = false;
  const sheet = workbook.sheets.find(({ name }) => name === 'Bảng');
  if (edit === 'sheet protected' && sheet !== undefined) sheet.protection = null;
}

function cleanWithout(clean: readonly WorkbookState[], edit?: EditName): readonly WorkbookState[] {
  if (edit !== 'structure protected' && edit !== 'sheet protected') return clean;
  return clean.map((state) => {
    const without = new Map(state);
    if (edit === 'structure protected') without.set('structureProtected', 'false');
    const sheet = without.get('Bảng!sheet');
    if (edit === 'sheet protected' && sheet !== undefined)
      without.set('Bảng!sheet', JSON.stringify({ ...JSON.parse(sheet), protection: null }));
    return without;
  });
}

/** Somebody else begins to mark: the checkpoint of a run that then dies. */
export function anotherBegins(workbook: WorkbookModel, formula: string): void {
  if (!workbook.names.some(({ name }) => name === '_DienHinh.run'))
    addName(workbook, { name: '_DienHinh.run', scope: null, formula, visible: false });
}
