import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDING, builtAddIn } from '../support/built-add-in';

const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
const site = join(folder, 'site');
beforeAll(() => builtAddIn('self'), BUILDING);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'written again, the folder keeps the office.js that the administrator put there, and no file of an earlier build',
  () => {
    mkdirSync(join(site, 'office-js'), { recursive: true });
    writeFileSync(join(site, 'office-js/office.js'), 'of Microsoft');
    writeFileSync(join(site, 'taskpane.earlier.js'), '');
    const asked = ['--origin', 'https://dienhinh.example.vn/excel', '--office-js', 'self', '--out', folder];
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/manifest.ts', ...asked], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(join(site, 'office-js/office.js'), 'utf8')).toBe('of Microsoft');
    expect(existsSync(join(site, 'taskpane.earlier.js'))).toBe(false);
    expect(readdirSync(site)).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'boot.js']));
    expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toContain(
      'https://dienhinh.example.vn/excel/taskpane.html',
    );
  },
  BUILDING,
);

test.each([
  ['http://noi-bo.example.vn', 'https://noi-bo.example.vn/help', '--origin must begin with https://'],
  ['noi-bo.example.vn', 'https://noi-bo.example.vn/help', '--origin is no address'],
  ['https://noi-bo.example.vn/excel?', 'https://noi-bo.example.vn/help', '--origin takes a host and a folder only'],
  ['https://a:b@noi-bo.example.vn', 'https://noi-bo.example.vn/help', '--origin takes a host and a folder only'],
  ['https://noi-bo.example.vn', 'http://noi-bo.example.vn/help', '--support must begin with https://'],
  ['https://noi-bo.example.vn', 'help', '--support is no address'],
])('nothing is written for the pages at %s with help at %s: %s', (origin, support, said) => {
  const out = join(folder, 'refused');
  const asked = ['--origin', origin, '--support', support, '--office-js', 'self', '--out', out];
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/manifest.ts', ...asked], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(existsSync(out)).toBe(false);
});

test.each([
  [['--orign', 'https://noi-bo.example.vn'], 'Unknown option'],
  [['https://noi-bo.example.vn'], 'Unexpected argument'],
  [['--origin'], 'argument missing'],
  [['--origin', '--out', folder], 'argument is ambiguous'],
  [['--office-js', 'self'], '--office-js is of use only with --origin'],
  [['--out', folder, '--support', 'https://noi-bo.example.vn/help'], '--out is of use only with --origin'],
])('with %j one sentence says what to do', (asked, said) => {
  const local = statSync('manifest.xml').mtimeMs;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/manifest.ts', ...asked], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(said);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(statSync('manifest.xml').mtimeMs).toBe(local);
});

test(
  'the pane’s program asks, in its first line, to be compiled while it arrives',
  async () => {
    const built = await builtAddIn('self');
    const program = readdirSync(built).find((name) => /^taskpane\..*\.js$/.test(name)) ?? '';
    expect(readFileSync(join(built, program), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  },
  BUILDING,
);

/** What the stock template's pane loads at its start, counted in the same way (`pane.stock.initialGzipBytes`). */
const STOCK = 94_341;

test(
  'what the pane loads before anything is clicked is no more than the stock template loads',
  async () => {
    const built = await builtAddIn('self');
    const first = readdirSync(built).filter((name) => /^(?:taskpane\..*|boot)\.js$/.test(name));
    expect(first).toHaveLength(2);
    const sizes = first.map((name) => gzipSync(readFileSync(join(built, name)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(STOCK);
  },
  BUILDING,
);
