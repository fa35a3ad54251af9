import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  readonly milliseconds: number;
  /** The most memory it held; 0 where the system does not tell (other than Linux). */
  readonly peakMB: number;
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
    let peakMB = 0;
    const watch = setInterval(() => (peakMB = Math.max(peakMB, memoryOf(child.pid))), 50);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({
        code,
        out: Buffer.concat(out).toString('utf8'),
        error: Buffer.concat(error).toString('utf8'),
        milliseconds: performance.now() - started,
        peakMB,
      });
    });
  });
}

/** The peak of a process's memory so far, as Linux tells it. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** A workbook of `test/samples`. */
export function sample(name: string): string {
  return join(ROOT, 'test/samples', `${name}.xlsx`);
}
