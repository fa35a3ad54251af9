import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly milliseconds: number;
}

/** Runs the real command line as its own process, as `npm run --silent assess -- …` does. */
export function assess(...words: string[]): Promise<Ended> {
  return runScript('src/cli/assess.ts', words);
}

export function runScript(entry: string, words: readonly string[], directory = ROOT): Promise<Ended> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), entry, ...words], { cwd: directory });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        out: Buffer.concat(out).toString('utf8'),
        error: Buffer.concat(error).toString('utf8'),
        milliseconds: performance.now() - started,
      }),
    );
  });
}

/** A workbook of `test/samples`. */
export function sample(name: string): string {
  return join(ROOT, 'test/samples', `${name}.xlsx`);
}
