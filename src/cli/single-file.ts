import { SINGLE_FILE_COMMANDS } from './commands';
import { runWithHeap } from './heap';
import { run } from './run';
import { runCriteria } from './run-criteria';
import { runSettings } from './run-settings';

// `node dien-hinh.js FILE.xlsx …` assesses; `criteria FILE.xlsx` and `settings FILE.xlsx` write a sheet.
process.exitCode = runWithHeap() ?? (await runHere(process.argv.slice(2)));

function runHere(words: readonly string[]): Promise<number> {
  const around = {
    out: process.stdout,
    error: process.stderr,
    environment: process.env,
    commands: SINGLE_FILE_COMMANDS,
  };
  const [first, ...others] = words;
  if (first === 'criteria') return runCriteria(others, around);
  return first === 'settings' ? runSettings(others, around) : run(words, around);
}
