import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CommandLineSentences } from '../language/words-command-line';
import { hasMacros } from './copy-ending';
import { Refusal } from './refusal';

/** A workbook to be read. */
export interface Input {
  readonly path: string;
  /** How it is called in results: its name, or its path where two have one name. */
  readonly label: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Several files or a folder were named: one result each. */
  readonly several: boolean;
  /** Spreadsheets of other formats in a named folder: not read, but said. */
  readonly skipped: readonly string[];
}

const WORKBOOK = /\.xls[xm]$/i;
const OTHER_SPREADSHEET = /\.(xls|xlsb|ods)$/i;
/** Excel's own lock files (`~$Name.xlsx`) and hidden files. */
const NOT_A_DOCUMENT = /^(~\$|\.)/;

/**
 * The workbooks that the paths name; of a folder the .xlsx and .xlsm files directly in it, by name, and those that are
 * such by their content under the ending of another format.
 * @throws Refusal with one sentence where a path does not exist or a folder holds no workbook
 */
export function findInputs(paths: readonly string[], sentences: CommandLineSentences): Inputs {
  const found: string[] = [];
  const skipped: string[] = [];
  let folders = 0;
  for (const path of paths) {
    if (!isFolder(path, sentences)) {
      found.push(path);
      continue;
    }
    folders++;
    const all = list(path, sentences).map((name) => join(path, name));
    // A workbook that goes by another ending is read as well, as it is where it is named alone.
    const foreign = all.filter((file) => OTHER_SPREADSHEET.test(file) && !isWorkbook(file, sentences));
    const workbooks = all.filter(
      (file) => WORKBOOK.test(file) || (OTHER_SPREADSHEET.test(file) && !foreign.includes(file)),
    );
    if (workbooks.length === 0) throw new Refusal(sentences.emptyFolder(path));
    found.push(...workbooks);
    skipped.push(...foreign);
  }
  const distinct = [...new Set(found)];
  const times = new Map<string, number>();
  for (const path of distinct) times.set(basename(path), (times.get(basename(path)) ?? 0) + 1);
  return {
    inputs: distinct.map((path) => ({ path, label: times.get(basename(path)) === 1 ? basename(path) : path })),
    several: distinct.length > 1 || folders > 0,
    skipped,
  };
}

function isFolder(path: string, sentences: CommandLineSentences): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Refusal(sentences.notFound(path));
  return stat.isDirectory();
}

/** By its content; what cannot be looked into is none. */
function isWorkbook(path: string, sentences: CommandLineSentences): boolean {
  try {
    hasMacros(readBytes(path, sentences));
    return true;
  } catch {
    return false;
  }
}

function list(folder: string, sentences: CommandLineSentences): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && !NOT_A_DOCUMENT.test(entry.name));
    return files.map((entry) => entry.name).sort(new Intl.Collator('vi', { numeric: true }).compare);
  } catch {
    throw new Refusal(sentences.cannotRead(folder));
  }
}

/**
 * A file's bytes.
 * @throws Refusal with one sentence where it cannot be read
 */
export function readBytes(path: string, sentences: CommandLineSentences): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Refusal(sentences.notFound(path));
  if (!stat.isFile()) throw new Refusal(sentences.cannotRead(path));
  // Node reads at most 2 GiB into one buffer.
  if (stat.size >= 2 ** 31) throw new Refusal(sentences.tooLarge(path));
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(sentences.cannotRead(path));
  }
}
