import { mkdirSync } from 'node:fs';
import { NPM_COMMANDS } from './commands';
import { run } from './run';

/** Below the project's root, where npm runs scripts. */
const FOLDER = 'demo/output';

// What the office would type, over its own workbook; the folder is git-ignored and may be overwritten.
mkdirSync(FOLDER, { recursive: true });
process.exitCode = await run(
  [
    'demo/office-2024.xlsx',
    '--out',
    `${FOLDER}/office-2024-ket-qua.xlsx`,
    '--report',
    `${FOLDER}/bao-cao-2024.xlsx`,
    '--force',
    ...process.argv.slice(2),
  ],
  { out: process.stdout, error: process.stderr, environment: process.env, commands: NPM_COMMANDS },
);
