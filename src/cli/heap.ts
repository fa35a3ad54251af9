import { spawnSync } from 'node:child_process';

/**
 * Node's arguments with which a full sheet of 1,048,576 rows fits into memory and is collected seldom; `npm run assess`
 * has the same. Node takes them at its start only.
 */
export const HEAP_ARGUMENTS: readonly string[] = ['--max-old-space-size=3900', '--max-semi-space-size=64'];

/**
 * Runs this very script once more with the heap it needs, on the same terminal.
 * @returns the exit code; null where this process has a heap of its own choice already or no other can be started:
 *   then the work is to be done here
 */
export function runWithHeap(): number | null {
  const chosen = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].join(' ');
  const [script] = process.argv.slice(1);
  if (script === undefined || /--max[-_]old[-_]space[-_]size/.test(chosen)) return null;
  const again = [...process.execArgv, ...HEAP_ARGUMENTS, script, ...process.argv.slice(2)];
  const { error, status } = spawnSync(process.execPath, again, { stdio: 'inherit' });
  return error === undefined ? (status ?? 1) : null;
}
