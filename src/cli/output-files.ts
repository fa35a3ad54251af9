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
 * Writes all files or none: each under a temporary name beside its place, then all are renamed.
 * @throws Refusal with one sentence; no output file and no temporary file is left then
 */
export function writeOutputs(files: readonly OutputFile[], rules: OutputRules): void {
  const temporary: { readonly from: string; readonly to: string }[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      mkdirSync(dirname(resolve(path)), { recursive: true });
      const from = `${resolve(path)}.${String(process.pid)}.partial`;
      temporary.push({ from, to: path });
      writeFileSync(from, bytes, { flag: 'wx' });
    }
    for (const { from, to } of temporary) {
      current = to;
      if (!rules.force && existsSync(to)) throw new Refusal(rules.sentences.exists(to));
      renameSync(from, to);
    }
  } catch (error) {
    for (const { from } of temporary) rmSync(from, { force: true });
    if (error instanceof Refusal) throw error;
    throw new Refusal(rules.sentences.cannotWrite(current));
  }
}
