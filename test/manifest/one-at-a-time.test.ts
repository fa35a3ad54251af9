import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (work: string): string[] => [
  '--input-type=module',
  '-e',
  `const { oneAtATime } = await import('./scripts/one-at-a-time.mjs');
   await oneAtATime(${JSON.stringify(lock)}, async () => { ${work} });`,
];

test('nobody waits for a build that was ended', () => {
  const ended = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, String(ended.pid));
  const { status, stdout } = spawnSync(process.execPath, program(`console.log('built')`), {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'built\n' });
  expect(existsSync(lock)).toBe(false);
}, 30_000);

test('a build that goes on is waited for', async () => {
  const holder = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  writeFileSync(lock, String(holder.pid));
  let done = false;
  const second = promisify(execFile)(process.execPath, program('')).then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(done).toBe(false);
  holder.kill();
  await second;
  expect(done).toBe(true);
}, 60_000);
