import { codeOf, inPlace, type Run } from './place';
import { pageOf, type Answer, type Patience, type Probe } from './probe';
import { bringBack, changedParts, freePrefix, readState } from './workbook-state';

export interface ProbeResult {
  readonly name: string;
  readonly set: string;
  /** `differs`: another answer than expected; `failed`: no answer; `absent`: this Excel has not got the set. */
  readonly state: 'same' | 'differs' | 'failed' | 'absent';
  readonly guess: boolean;
  readonly page: string | null;
  readonly why: string;
  readonly expected: Answer;
  /** The answer; why there is none where it failed; null where it was not asked. */
  readonly got: Answer;
  readonly milliseconds: number;
}

export interface ProbeReport {
  readonly results: readonly ProbeResult[];
  /** What of the workbook is not as it was; empty is right. */
  readonly changed: readonly string[];
}

export interface RunOptions {
  /** Whether this Excel has a requirement set: `Office.context.requirements.isSetSupported('ExcelApi', set)`. */
  readonly hasSet: (set: string) => boolean;
  readonly patience?: Patience;
  readonly onResult?: (result: ProbeResult, done: number, of: number) => void;
}

const PATIENCE: Patience = { answer: 30_000, event: 5_000, silence: 700 };

/**
 * Asks all probes, one after another, and leaves the workbook as it was.
 * @param run `Excel.run`
 * @throws where no sheet can be added: the workbook is read-only, its structure protected, a cell is being edited
 */
export async function runProbes(probes: readonly Probe[], run: Run, options: RunOptions): Promise<ProbeReport> {
  const before = await readState(run);
  const prefix = freePrefix(before);
  const results: ProbeResult[] = [];
  for (const [place, probe] of probes.entries()) {
    const result = await ask(probe, run, `${prefix}${String(place + 1)}`, options);
    results.push(result);
    options.onResult?.(result, place + 1, probes.length);
  }
  await bringBack(run, before);
  return { results, changed: changedParts(before, await readState(run)) };
}

async function ask(probe: Probe, run: Run, prefix: string, options: RunOptions): Promise<ProbeResult> {
  const { name, set, why, expected } = probe;
  const base = { name, set, why, expected, guess: probe.guess === true, page: pageOf(probe) };
  if (!options.hasSet(set)) return { ...base, state: 'absent', got: null, milliseconds: 0 };
  const patience = options.patience ?? PATIENCE;
  const start = performance.now();
  const took = (): number => Math.round(performance.now() - start);
  try {
    const got = await withinTime(inPlace(run, prefix, patience, probe.ask), patience.answer);
    return { ...base, state: sameAnswer(expected, got) ? 'same' : 'differs', got, milliseconds: took() };
  } catch (error) {
    return { ...base, state: 'failed', got: [codeOf(error), sentenceOf(error)], milliseconds: took() };
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A request may hang for ever (office-js issue 6150): the others are asked nevertheless. */
async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${String(milliseconds)} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Answers hold no objects, so their texts compare. */
export function sameAnswer(expected: Answer, got: Answer): boolean {
  return JSON.stringify(expected) === JSON.stringify(got);
}

/** What a person sends back: the Excel it was asked in, and what was not as expected. */
export function differencesOf(report: ProbeReport, excel: string): string {
  const counts = { same: 0, differs: 0, failed: 0, absent: 0 };
  for (const { state } of report.results) counts[state]++;
  const differences = report.results.filter(({ state }) => state === 'differs' || state === 'failed');
  return JSON.stringify({ excel, counts, changed: report.changed, differences }, null, 2);
}
