import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * One text for each file, whatever path leads to it: links are followed as far as the path exists, and letters are
 * compared as Windows and macOS compare them, without case and however their marks are composed. On a system that
 * tells `A.xlsx` from `a.xlsx` this holds two files for one: to refuse once too often loses nobody's data.
 */
export function fileKey(path: string): string {
  return realPath(resolve(path)).normalize('NFC').toLowerCase();
}

function realPath(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    const folder = dirname(absolute);
    // What does not exist yet lies in the nearest folder that does; the root is its own folder.
    return folder === absolute ? absolute : join(realPath(folder), basename(absolute));
  }
}
