import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HEAP_ARGUMENTS } from '../../src/cli/heap';
import { assess, ROOT, runScript, sample } from './run-process';

const ENTRY = 'src/cli/single-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'single-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['vi', 'en'])('its help names commands that work without npm (%s)', async (language) => {
  for (const words of [['--help'], ['criteria', '--help']]) {
    const { code, out, error } = await runScript(ENTRY, [...words, '--lang', language]);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('node dien-hinh.js criteria ');
    expect(out).not.toContain('npm');
  }
  const wrong = await runScript(ENTRY, ['--colour', '--lang', language]);
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.error).toContain('node dien-hinh.js --help');
});

test('it assesses as the command of the project does', async () => {
  const words = [sample('office-2024'), '--json'];
  expect((await runScript(ENTRY, words)).out).toBe((await assess(...words)).out);
});

test('it writes the criteria sheet too, and passes on exit codes', async () => {
  const words = ['criteria', sample('namesakes'), '--out', join(folder, 'criteria.xlsx')];
  expect(await runScript(ENTRY, words)).toMatchObject({ code: 0, error: '' });
  expect(readdirSync(folder)).toEqual(['criteria.xlsx']);
  expect(await runScript(ENTRY, words)).toMatchObject({ code: 1, out: '' });
});

describe('the heap that a full sheet needs', () => {
  const heapOf = (flags: string[]): string[] => {
    // Every process that starts says with which arguments.
    const say = '--import=data:text/javascript,console.error(process.execArgv.join())';
    const script = [join(ROOT, 'scripts/run.mjs'), ENTRY, '--help'];
    const { stderr } = spawnSync(process.execPath, [...flags, ...script], {
      env: { ...process.env, NODE_OPTIONS: say },
      encoding: 'utf8',
    });
    return stderr.trimEnd().split('\n');
  };

  test('is asked for by the file itself', () => {
    expect(heapOf([])).toEqual(['', HEAP_ARGUMENTS.join()]);
  });

  test('is left as the user chose it', () => {
    expect(heapOf(['--max-old-space-size=1000'])).toEqual(['--max-old-space-size=1000']);
  });

  test('is the one of `npm run assess`', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { assess: string } };
    expect(manifest.scripts.assess.split(' ').filter((word) => word.startsWith('--max'))).toEqual(HEAP_ARGUMENTS);
  });
});
