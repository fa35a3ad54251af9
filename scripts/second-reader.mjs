/**
 * LibreOffice as a second reader: `node scripts/second-reader.mjs [--result RESULT.json MARKED.xlsx] FILE …`.
 * Each workbook must open there, print to a PDF without a cell too narrow for its number, and, saved again, hold the
 * same value in every cell. With `--result` (the JSON that `assess` printed), each nominee's outcome,
 * score and rank must stand beside its row in the marked file as LibreOffice reads it. A Word document (.docx) must
 * print to pages that bear their numbers, from page 2.
 * Prints one line a check; exits 1 when one failed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workbookValues } from './sheet-values.mjs';

const SHOWN = 10;
const OUTCOMES = {
  eligible: 'Đủ điều kiện',
  'needs-evidence': 'Cần bổ sung minh chứng',
  ineligible: 'Chưa đủ điều kiện',
};

const { files, result, marked } = readArguments(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'second-reader-'));
let failed = 0;
try {
  for (const file of files) checkFile(file);
  if (result !== null) report(`${basename(marked)}: results beside their rows`, () => compareResult(result, marked));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

function readArguments(args) {
  const at = args.indexOf('--result');
  const taken = at < 0 ? [] : args.splice(at, 3).slice(1);
  const all = [...new Set([...taken.slice(1), ...args])];
  if (all.length === 0 || (at >= 0 && taken.length < 2)) {
    console.error('usage: node scripts/second-reader.mjs [--result RESULT.json MARKED.xlsx] FILE …');
    process.exit(2);
  }
  const missing = all.find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(`There is no file ${missing}.`);
    process.exit(2);
  }
  return { files: all, result: taken[0] ?? null, marked: taken[1] ?? null };
}

function report(what, check) {
  const start = performance.now();
  let problems;
  try {
    problems = check();
  } catch (error) {
    problems = [error instanceof Error ? error.message : String(error)];
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${what} (${seconds} s)`);
  for (const problem of problems.slice(0, SHOWN)) console.log(`       ${problem}`);
  if (problems.length > SHOWN) console.log(`       and ${problems.length - SHOWN} more`);
  if (problems.length > 0) failed++;
}

function checkFile(file) {
  const name = basename(file);
  if (extname(file).toLowerCase() === '.docx') {
    report(`${name}: printed to PDF, pages numbered`, () => pageProblems(convert(file, 'pdf')));
    return;
  }
  report(`${name}: printed to PDF`, () => printProblems(convert(file, 'pdf')));
  report(`${name}: saved again, values equal`, () => {
    const own = workbookValues(file);
    return [...noNumbers(own), ...differences(own, workbookValues(convert(file, 'xlsx')))];
  });
}

/** Has LibreOffice save a copy in another format; a profile of its own keeps a running office out of it. */
function convert(file, format) {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const outFolder = join(folder, `${format} of ${extname(file).slice(1)}`);
  const filter = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : format;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', outFolder, file];
  const said = execFileSync('soffice', args, { encoding: 'utf8', timeout: 180_000, stdio: ['ignore', 'pipe', 'pipe'] });
  const made = join(outFolder, `${basename(file, extname(file))}.${format}`);
  // soffice exits 0 even when it could not read the file.
  if (!existsSync(made)) throw new Error(`LibreOffice made no ${format}: ${said.trim()}`);
  return made;
}

function printProblems(pdf) {
  const text = printedText(pdf);
  if (text.trim() === '') return ['the PDF holds no text'];
  return text.includes('###') ? ['a column is too narrow for its number: ### is printed'] : [];
}

/** The first line of each page but the first is its number. */
function pageProblems(pdf) {
  const pages = printedText(pdf).replace(/\f$/, '').split('\f');
  if (pages.length < 2) return ['it has a single page'];
  return pages.flatMap((page, n) => {
    const [first = ''] = page.trim().split('\n');
    const numbered = first.trim() === String(n + 1);
    return numbered === n > 0 ? [] : [`page ${n + 1} begins with ${shown(first.trim())}`];
  });
}

function printedText(pdf) {
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Error values are the user's own and stay; a number that is none is a fault of the writer. */
function noNumbers(sheets) {
  return [...sheets].flatMap(([sheet, values]) =>
    [...values].filter(([, value]) => Number.isNaN(value)).map(([at]) => `${sheet}!${at} is said to be a number`),
  );
}

function differences(own, other) {
  const problems = [];
  if ([...own.keys()].join('\n') !== [...other.keys()].join('\n')) {
    problems.push(`sheets ${[...own.keys()].join(', ')} became ${[...other.keys()].join(', ')}`);
  }
  for (const [sheet, values] of own) {
    const others = other.get(sheet) ?? new Map();
    for (const at of new Set([...values.keys(), ...others.keys()])) {
      const [here, there] = [values.get(at), others.get(at)];
      if (!same(here, there)) problems.push(`${sheet}!${at}: ${shown(here)} was read as ${shown(there)}`);
    }
  }
  return problems;
}

/** Numbers are equal to 15 digits, which is what a sheet keeps. */
function same(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(a) * 1e-14;
  return typeof a === 'object' && typeof b === 'object' ? a.error === b.error : a === b;
}

function shown(value) {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function compareResult(resultFile, markedFile) {
  const { tables, nominations } = JSON.parse(readFileSync(resultFile, 'utf8'));
  const sheets = workbookValues(
    join(folder, `xlsx of ${extname(markedFile).slice(1)}`, `${basename(markedFile, extname(markedFile))}.xlsx`),
  );
  if (nominations.length === 0) return ['the result names no nominee'];
  return nominations.flatMap((nomination) => {
    const wanted = [OUTCOMES[nomination.outcome], nomination.score, nomination.rank];
    const found = nomination.at.map(({ sheet, row }) => {
      const table = tables.find((t) => t.sheet === sheet && t.rows[0] <= row && row <= t.rows[1]);
      return table === undefined ? [] : resultCells(sheets.get(sheet) ?? new Map(), table.header, row);
    });
    const stands = found.some((cells) => wanted.every((value, i) => same(cells[i], value ?? undefined)));
    if (stands) return [];
    return [`${nomination.name}: ${wanted.map(shown).join(', ')} expected, ${JSON.stringify(found)} found`];
  });
}

/** The cells of a row below the headings `Kết quả`, `Điểm` and `Hạng` that stand in the table's header rows. */
function resultCells(values, header, row) {
  const [first, last = first] = header.match(/\d+/g).map(Number);
  return ['Kết quả', 'Điểm', 'Hạng'].map((heading) => {
    const titles = [heading, `${heading} (ĐHTT)`];
    const columns = [...values].flatMap(([at, value]) => {
      const headerRow = Number(at.replace(/\D/g, ''));
      return headerRow >= first && headerRow <= last && titles.includes(value) ? [at.replace(/\d/g, '')] : [];
    });
    // Where the user's table has such a column already, ours stands further right.
    return columns.length === 0 ? undefined : values.get(`${columns.at(-1)}${row}`);
  });
}
