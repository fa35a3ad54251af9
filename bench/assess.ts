import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './turns';
import { FULL_SHEET, nominationWorkbook, writeNominationWorkbook } from './workbook';

const TURNS = 5;

interface Run {
  readonly ms: number;
  readonly peakMB: number;
}

/** The heap and the generations that `npm run assess` sets for itself. */
function nodeArguments(): string[] {
  const root = projectRoot();
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const scripts = typeof manifest === 'object' && manifest !== null && 'scripts' in manifest ? manifest.scripts : null;
  const assess = typeof scripts === 'object' && scripts !== null && 'assess' in scripts ? scripts.assess : null;
  if (typeof assess !== 'string') throw new Error('package.json has no script "assess"');
  return assess.split(' ').slice(1);
}

function projectRoot(): string {
  // Bundled into build/, one folder below the project's root.
  return dirname(dirname(fileURLToPath(import.meta.url)));
}

/** Runs the command line on a file as `npm run assess -- FILE --json` does; its answer goes nowhere. */
function runCommandLine(path: string): Promise<Run> {
  const nowhere = openSync('/dev/null', 'w');
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeArguments(), path, '--json'], {
    cwd: projectRoot(),
    stdio: ['ignore', nowhere, 'inherit'],
  });
  let peakKB = 0;
  const look = () => {
    try {
      // The kernel keeps the most memory a process ever held.
      const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
      peakKB = Math.max(peakKB, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // The process has just ended.
    }
  };
  const timer = setInterval(look, 100);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      closeSync(nowhere);
      if (code === 0) resolve({ ms: performance.now() - start, peakMB: peakKB / 1024 });
      else reject(new Error(`the command line ended with ${String(code)}`));
    });
  });
}

/** The whole command line, from the file's bytes to the last line of JSON, and how it grows with the rows. */
export async function benchAssessing(full: boolean): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'dien-hinh-bench-'));
  try {
    const small = join(folder, '10k.xlsx');
    const large = join(folder, '100k.xlsx');
    writeFileSync(small, nominationWorkbook(10_001));
    writeFileSync(large, nominationWorkbook(100_001));
    const smallRuns: number[] = [];
    const largeRuns: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      smallRuns.push((await runCommandLine(small)).ms);
      largeRuns.push((await runCommandLine(large)).ms);
    }
    const figures = {
      'assess.10k.ms': median(smallRuns),
      'assess.100k.ms': median(largeRuns),
      'assess.growth10kTo100k': median(largeRuns) / median(smallRuns),
    };
    if (!full) return figures;
    const sheet = join(folder, 'full.xlsx');
    writeNominationWorkbook(sheet, FULL_SHEET);
    const run = await runCommandLine(sheet);
    return { ...figures, 'assess.1048576.ms': run.ms, 'assess.1048576.peakMB': run.peakMB };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
