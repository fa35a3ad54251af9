import type { ProfileName } from '../../../src/embedded-excel/profiles';
import { combinationsOf } from './combinations';
import { play, replayName, type Outcome } from './play';
import { scenarios, type ScenarioName } from './scenarios';

/**
 * `npm run faults` plays every fault at every request of marking and clearing and prints what became of the workbook;
 * `--json` prints the counts as one object; `--only TEXT` plays those whose name holds the text.
 */
const args = process.argv.slice(2);
const asked = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
const counts = { combinations: 0, untouched: 0, complete: 0, restored: 0, lost: 0 };
// Both are keys of records that have no others.
const names = Object.keys(scenarios) as ScenarioName[];
const profiles: ProfileName[] = ['2021', '365'];

const began = Date.now();
for (const profile of profiles)
  for (const scenario of names) {
    if (asked.includes('/') && !asked.startsWith(`${scenario}/`)) continue;
    if (asked.includes('/') && !asked.includes(`/${profile}/`)) continue;
    const from = { ...counts };
    const thin = profile !== '2021' || (scenario !== 'first' && scenario !== 'again' && scenario !== 'clear');
    for (const combination of await combinationsOf(scenario, profile, thin)) {
      const name = replayName(combination);
      if (!name.includes(asked)) continue;
      let outcome: Outcome;
      try {
        outcome = await play(combination);
      } catch (error) {
        outcome = { state: 'lost', why: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
      }
      counts.combinations++;
      counts[outcome.state]++;
      if (outcome.state === 'lost')
        process.stderr.write(`lost: npm run faults -- --only '${name}'\n  ${outcome.why.join('\n  ')}\n`);
    }
    if (!args.includes('--json'))
      process.stdout.write(
        `${scenario} in Excel ${profile}: ${String(counts.combinations - from.combinations)} combinations, ${String(counts.lost - from.lost)} lost\n`,
      );
  }
process.stdout.write(
  args.includes('--json')
    ? `${JSON.stringify(counts)}\n`
    : `${JSON.stringify(counts)} in ${((Date.now() - began) / 1000).toFixed(0)} s\n`,
);
process.exitCode = counts.lost > 0 ? 1 : 0;
