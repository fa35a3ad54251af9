import { SINGLE_FILE_COMMANDS } from './commands';
import { runWithHeap } from './heap';
import { run } from './run';
import { runCriteria } from './run-criteria';

// `node dien-hinh.js FILE.xlsx …` assesses; `node dien-hinh.js criteria FILE.xlsx` writes the criteria sheet.
process.exitCode = runWithHeap() ?? (await runHere(process.argv.slice(2)));

function runHere(words: readonly string[]): Promise<number> {
  const around = {
    out: process.stdout,
    error: process.stderr,
    environment: process.env,
    commands: SINGLE_FILE_COMMANDS,
  };
  return words[0] === 'criteria' ? runCriteria(words.slice(1), around) : run(words, around);
}
