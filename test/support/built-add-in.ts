import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** How long a hook that builds may take, in milliseconds, on a machine that does other things too. */
export const BUILDING = 300_000;

/**
 * The add-in's pages as they are deployed, built in production mode, once for all tests until a source changes.
 * @returns the folder
 */
export async function builtAddIn(officeJs: 'cdn' | 'self'): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/add-in-build.mjs', officeJs]);
  return stdout.trim();
}
