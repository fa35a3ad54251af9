import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { JudgeWorker } from '../../src/excel/judge-off-thread';

/** What a Web Worker's scope has and a thread of Node's has not. */
const BANNER = `const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));`;

/** The judging worker, bundled as for the pane and run in a thread of its own. */
export class JudgeThreads {
  private readonly folder = mkdtempSync(join(tmpdir(), 'judge-thread-'));
  private readonly file = join(this.folder, 'worker.cjs');
  /** How many were started, and are still running. */
  started = 0;
  running = 0;

  constructor() {
    buildSync({
      entryPoints: [join(__dirname, '../../src/excel/judge-worker-entry.ts')],
      outfile: this.file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      banner: { js: BANNER },
    });
  }

  start = (): JudgeWorker => {
    const thread = new Worker(this.file);
    this.started++;
    this.running++;
    const worker: JudgeWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (message) => thread.postMessage(message),
      terminate: () => void thread.terminate(),
    };
    thread.on('message', (data: Parameters<NonNullable<JudgeWorker['onmessage']>>[0]['data']) =>
      worker.onmessage?.({ data }),
    );
    thread.on('error', (error) => worker.onerror?.(error));
    thread.on('exit', () => this.running--);
    return worker;
  };

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
