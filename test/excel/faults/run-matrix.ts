import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { ProfileName } from '../../../src/embedded-excel/profiles';
import { combinationsOf } from './combinations';
import { play, replayName, type Combination, type Outcome } from './play';
import { scenarios, type ScenarioName } from './scenarios';

/**
 * `npm run faults` plays every fault at every request of marking and clearing, and counts what became of the workbook;
 * `--json` prints the counts alone, `--only TEXT` plays those whose name holds the text, here and now.
 */
const args = process.argv.slice(2);
const after = (flag: string): string | null => (args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? '') : null);
const only = after('--only');
const part = Number(after('--part') ?? 0);
const parts = Number(after('--parts') ?? (only === null ? Math.min(4, availableParallelism()) : 1));

/** These ways to begin are played at fewer places, for the others are made of them. */
const RARER = new Set<ScenarioName>([
  'clear-changed',
  'cut-off',
  'clear-cut-off',
  'another-alive',
  'another-dead',
  'report-cut-off',
]);

type Counts = Record<'combinations' | Outcome['state'], number>;
const counts: Counts = { combinations: 0, untouched: 0, complete: 0, restored: 0, lost: 0 };
const began = Date.now();

if (args.includes('--part') || parts === 1) await playPart();
else await Promise.all(Array.from({ length: parts }, (_, n) => elsewhere(n)));

const said = JSON.stringify(counts);
const time = args.includes('--json') ? '' : ` in ${((Date.now() - began) / 1000).toFixed(0)} s`;
process.stdout.write(`${said}${time}\n`);
process.exitCode = counts.lost > 0 ? 1 : 0;

async function playPart(): Promise<void> {
  const profiles: ProfileName[] = ['2021', '365'];
  // Keys of a record that has no others.
  const names = Object.keys(scenarios) as ScenarioName[];
  for (const profile of profiles)
    for (const name of names) {
      if (only?.includes('/') === true && !only.startsWith(`${name}/${profile}/`)) continue;
      const all = await combinationsOf(name, profile, profile !== '2021' || RARER.has(name));
      const asked = only === null ? all.filter((_, n) => !RARER.has(name) || n % 8 === 0) : all;
      for (const [n, combination] of asked.entries())
        if (n % parts === part && replayName(combination).includes(only ?? '')) await count(combination);
    }
}

async function count(combination: Combination): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = await play(combination);
  } catch (error) {
    outcome = { state: 'lost', why: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
  counts.combinations++;
  counts[outcome.state]++;
  if (outcome.state !== 'lost') return;
  process.stderr.write(`lost: npm run faults -- --only '${replayName(combination)}'\n  ${outcome.why.join('\n  ')}\n`);
}

/** A process of its own: one core plays one combination at a time. */
async function elsewhere(n: number): Promise<void> {
  const [, file = ''] = process.argv;
  const child = spawn(process.execPath, [file, '--json', '--part', String(n), '--parts', String(parts)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (text === '') throw new Error(`A part of the matrix ended with ${String(code)}`);
  // The counts that the same program printed.
  const found = JSON.parse(text) as Counts;
  for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] += found[key];
}
