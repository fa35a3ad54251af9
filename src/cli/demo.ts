import { mkdirSync } from 'node:fs';
import { Writable } from 'node:stream';
import { NPM_COMMANDS } from './commands';
import type { Stream } from './job';
import { run } from './run';

/** Below the project's root, where npm runs scripts. */
const FOLDER = 'demo/output';
const WORD = `${FOLDER}/bao-cao-2024.docx`;

// What the office would type, over its own workbook; the folder is git-ignored and may be overwritten.
mkdirSync(FOLDER, { recursive: true });
const made = { out: 'office-2024-ket-qua', report: 'bao-cao-2024', 'period-report': 'bao-cao-2022-2025' };
const workbooks = Object.entries(made).flatMap(([option, name]) => [`--${option}`, `${FOLDER}/${name}.xlsx`]);
process.exitCode = await demo(workbooks, process.stdout);
// The report for Word: the same result is not printed again, only where the file is.
let printed = '';
if (process.exitCode === 0) process.exitCode = await demo(['--report', WORD], kept());
const said = printed.trimEnd().split('\n').at(-1) ?? '';
if (said.endsWith(WORD)) process.stdout.write(`${said}\n`);

function demo(outputs: readonly string[], out: Stream): Promise<number> {
  const words = ['demo/office-2024.xlsx', ...outputs, '--force', ...process.argv.slice(2)];
  return run(words, { out, error: process.stderr, environment: process.env, commands: NPM_COMMANDS });
}

function kept(): Stream {
  const write = (chunk: unknown, _encoding: string, done: () => void): void => {
    printed += String(chunk);
    done();
  };
  return Object.assign(new Writable({ write }), { fd: -1 });
}
