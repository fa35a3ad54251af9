import { namesByKey, textAsNames, textFromNames } from '../grid/own-names';
import { CHECKPOINT_NAME } from './read-structure';

/**
 * Written into the workbook before the first change of a run, taken away after its last: while it stands there, a run
 * is under way or was cut off. A hidden name of the workbook's, `_DienHinh.run`.
 */
export interface Checkpoint {
  /** Of the run. */
  readonly id: string;
  /** Who started it; empty where nobody is known. */
  readonly who: string;
  /** Milliseconds since 1970, by the clock of whoever started it. */
  readonly since: number;
  readonly kind: RunKind;
  /** Whether marks stood in the workbook before: then taking marks away does not restore what was. */
  readonly marked: boolean;
  /** Sheets that the run adds: an empty one of these names that bears no mark yet is ours all the same. */
  readonly adds?: readonly string[];
  /** Of a run that writes a document into the workbook or takes it away. */
  readonly document?: DocumentRun;
}

/** What a run does. */
export type RunKind = 'validate' | 'clear' | 'report' | 'remove-report';

/** How far such a run has come. */
export interface DocumentRun {
  /** The document's id. */
  readonly id: string;
  /**
   * `insert`: its new sheets come in under names of their own. `swap`: they take the places of the old ones, which are
   * hidden. Until then all can be taken back. `end`: the old ones go.
   */
  readonly phase: 'insert' | 'swap' | 'end';
  /** Id of the sheet that was on screen; empty where it is not known. */
  readonly active: string;
}

/** A checkpoint younger than this belongs to a run that may be alive. */
const ALIVE = 120_000;

/** Whoever the name comes from is cut to so many characters, so that one name holds all. */
const LONGEST_NAME = 200;

/** A checkpoint as the formula of its hidden name. */
export function checkpointFormula(checkpoint: Checkpoint): string {
  const text = JSON.stringify({ v: 1, ...checkpoint, who: checkpoint.who.slice(0, LONGEST_NAME) });
  return `=${textAsNames(CHECKPOINT_NAME, text)[0]?.refersTo ?? '""'}`;
}

/** Null where there is none. One that cannot be read (a newer version's, damaged) counts as cut off long ago. */
export function checkpointOf(formula: string | null): Checkpoint | null {
  if (formula === null) return null;
  const text = textFromNames(
    CHECKPOINT_NAME,
    namesByKey([{ name: CHECKPOINT_NAME, refersTo: formula, hidden: true, local: false }]),
  );
  const unknown: Checkpoint = { id: '', who: '', since: 0, kind: 'validate', marked: true };
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isCheckpoint(value) ? value : unknown;
  } catch {
    return unknown;
  }
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'who' in value && 'since' in value && 'kind' in value && 'marked' in value)) return false;
  return (
    typeof value.id === 'string' &&
    typeof value.who === 'string' &&
    typeof value.since === 'number' &&
    typeof value.marked === 'boolean' &&
    (value.kind === 'validate' ||
      value.kind === 'clear' ||
      ((value.kind === 'report' || value.kind === 'remove-report') &&
        'document' in value &&
        isDocumentRun(value.document)))
  );
}

function isDocumentRun(value: unknown): value is DocumentRun {
  if (typeof value !== 'object' || value === null) return false;
  const { id, phase, active } = Object.fromEntries(Object.entries(value));
  return (
    typeof id === 'string' && typeof active === 'string' && (phase === 'insert' || phase === 'swap' || phase === 'end')
  );
}

/** Whether another run may be alive. A clock that goes ahead of ours counts as now. */
export function isAlive(checkpoint: Checkpoint, now: number): boolean {
  return checkpoint.since > 0 && now - checkpoint.since < ALIVE;
}

/** Writes a checkpoint, in place of one that a cut-off run left. */
export function setCheckpoint(context: Excel.RequestContext, checkpoint: Checkpoint, replaces: boolean): void {
  const { names } = context.workbook;
  if (replaces) names.getItem(CHECKPOINT_NAME).delete();
  names.add(CHECKPOINT_NAME, checkpointFormula(checkpoint)).visible = false;
}

/** Says in the checkpoint that stands there how far the run has come; `ItemNotFound` ends a request that comes too late. */
export function changeCheckpoint(context: Excel.RequestContext, checkpoint: Checkpoint): void {
  context.workbook.names.getItem(CHECKPOINT_NAME).formula = checkpointFormula(checkpoint);
}

/** Asks whether a run's checkpoint stands in the workbook. */
export function queueStands(context: Excel.RequestContext, { id }: Pick<Checkpoint, 'id'>): () => boolean {
  const found = context.workbook.names.getItemOrNullObject(CHECKPOINT_NAME).load('formula');
  return () => !found.isNullObject && checkpointOf(String(found.formula))?.id === id;
}

/** The same, and whether no sheet is there but those known by name: one that was copied meanwhile has marks of its own. */
export function queueStandsAmong(
  context: Excel.RequestContext,
  checkpoint: Pick<Checkpoint, 'id'>,
  known: ReadonlySet<string>,
): () => boolean {
  const stands = queueStands(context, checkpoint);
  const sheets = context.workbook.worksheets.load('items/name');
  return () => stands() && sheets.items.every(({ name }) => known.has(name));
}
