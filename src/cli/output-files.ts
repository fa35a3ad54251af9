import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CommandLineSentences } from '../language/words-command-line';
import { fileKey } from './real-path';
import { Refusal } from './refusal';

/** A file to be written, whole. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface OutputRules {
  /** Whether existing files may be overwritten. */
  readonly force: boolean;
  readonly sentences: CommandLineSentences;
}

/**
 * Looks, before any work is done, whether the files may be written: none exists (unless forced), and each folder is there.
 * @param makeFolders the folders may still be missing, and are made when writing
 * @throws Refusal with one sentence
 */
export function checkOutputs(paths: readonly string[], rules: OutputRules, makeFolders: boolean): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(path);
    const key = fileKey(path);
    if (seen.has(key)) throw new Refusal(rules.sentences.sameOutput(path));
    seen.add(key);
    if (existsSync(absolute) && (!rules.force || statSync(absolute).isDirectory())) {
      throw new Refusal(rules.sentences.exists(path));
    }
    const folder = dirname(absolute);
    if (existsSync(folder) ? !statSync(folder).isDirectory() : !makeFolders) {
      throw new Refusal(rules.sentences.cannotWrite(path));
    }
  }
}

/**
 * Writes all files or none: each under a temporary name beside its place, then all are renamed; a file to be
 * overwritten is moved aside until the last one has its place.
 * @throws Refusal with one sentence; all is then as it was before, but for new folders
 */
export function writeOutputs(files: readonly OutputFile[], rules: OutputRules): void {
  const undo: (() => void)[] = [];
  const moved: string[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      mkdirSync(dirname(resolve(path)), { recursive: true });
      const partial = beside(path, 'partial');
      undo.push(() => rmSync(partial, { force: true }));
      writeFileSync(partial, bytes, { flag: 'wx' });
    }
    for (const { path } of files) {
      current = path;
      if (existsSync(path)) {
        if (!rules.force || statSync(path).isDirectory()) throw new Refusal(rules.sentences.exists(path));
        const former = beside(path, 'former');
        renameSync(path, former);
        undo.push(() => renameSync(former, path));
        moved.push(former);
      }
      renameSync(beside(path, 'partial'), path);
      undo.push(() => rmSync(path));
    }
  } catch (error) {
    for (const step of undo.reverse()) evenIfItFails(step);
    if (error instanceof Refusal) throw error;
    throw new Refusal(rules.sentences.cannotWrite(current));
  }
  for (const former of moved) evenIfItFails(() => rmSync(former));
}

function beside(path: string, ending: 'partial' | 'former'): string {
  return `${resolve(path)}.${String(process.pid)}.${ending}`;
}

/** What cannot be tidied away must not keep the rest from being tidied. */
function evenIfItFails(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing is lost: at worst a file with a temporary name stays.
  }
}
