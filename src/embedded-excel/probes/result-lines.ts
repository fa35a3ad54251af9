import type { Answer } from './probe';
import type { ProbeReport, ProbeResult } from './run-probes';

/** One result as the page shows it. */
export interface ResultLine {
  readonly state: ProbeResult['state'];
  /** `✓`, `≠`, `!`, `–`. */
  readonly sign: string;
  readonly title: string;
  /** Below the title; empty where the answer is as expected. */
  readonly details: readonly string[];
  readonly page: string | null;
}

const signs = { same: '✓', differs: '≠', failed: '!', absent: '–' } as const;

/** How a result is shown: only what is not as expected says more than its name. */
export function lineOf(result: ProbeResult): ResultLine {
  const { state, name, set, page } = result;
  const title = state === 'absent' ? `${name} (needs ExcelApi ${set})` : name;
  return { state, sign: signs[state], title, details: detailsOf(result), page };
}

function detailsOf({ state, guess, expected, got, why }: ProbeResult): string[] {
  if (state === 'same' || state === 'absent') return [];
  const sure = guess ? 'guessed' : 'documented';
  return [`expected (${sure}): ${shown(expected)}`, `got: ${shown(got)}`, `matters because ${why}`];
}

function shown(answer: Answer): string {
  return JSON.stringify(answer);
}

/** The page's last sentence. */
export function summaryOf({ results, changed }: ProbeReport): string {
  const count = (state: ProbeResult['state']): number => results.filter((one) => one.state === state).length;
  const left = changed.length === 0 ? 'The workbook is as it was.' : `Not as it was: ${changed.join(', ')}.`;
  return (
    `${String(count('same'))} as expected, ${String(count('differs'))} differ, ${String(count('failed'))} without an answer, ` +
    `${String(count('absent'))} not in this Excel. ${left}`
  );
}
